import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";

/** Opens an order as a persona reads it, or as two read it side by side. */
export function PreviewAs({ personas }: { personas: readonly { key: string; name: string }[] }) {
  const id = useId();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const number = String(given.get("number") ?? "")
      .trim()
      .replace(/^EO\s+/i, "");
    const [first, second] = [String(given.get("first")), String(given.get("second") ?? "")];
    if (!/^\d{1,5}(-[A-Z])?$/i.test(number)) return setProblem("Give an order's number, such as 14060.");
    setProblem(null);
    void navigate(
      second && second !== first
        ? `/orders/${number}/compare?audiences=${first},${second}`
        : `/orders/${number}?audience=${first}`,
    );
  };
  return (
    <section className="leaf section" aria-labelledby={id}>
      <div className="margin" />
      <div>
        <h2 id={id}>Preview as a persona</h2>
        <form className="stack drafting__form" onSubmit={open}>
          <div className="field">
            <label htmlFor={`${id}-number`}>Order</label>
            <input className="input" id={`${id}-number`} name="number" placeholder="14060" />
          </div>
          <div className="field">
            <label htmlFor={`${id}-first`}>Persona</label>
            <select className="input" id={`${id}-first`} name="first">
              {personas.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-second`}>Side by side with</label>
            <select className="input" id={`${id}-second`} name="second">
              <option value="">Nobody</option>
              {personas.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {problem && (
            <p className="error" role="alert">
              {problem}
            </p>
          )}
          <p className="row">
            <button className="btn" type="submit">
              Open the preview
            </button>
          </p>
        </form>
      </div>
    </section>
  );
}
