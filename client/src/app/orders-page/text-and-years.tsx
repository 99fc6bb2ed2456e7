import { type OrderSearch, parseYear } from "@executive-disorder/shared/order-search";
import { type FormEvent, useState } from "react";
import { Field } from "../../components/field.tsx";

interface Props {
  search: OrderSearch;
  onChange: (next: Partial<OrderSearch>) => void;
  /** What the words are looked for in. */
  label?: string;
}

const yearProblem = (text: string) =>
  text.trim() === "" || parseYear(text) ? null : "Write a year of four digits, such as 2021.";

/** What is typed, and so applied with a button or Enter. */
export function TextAndYears({ search, onChange, label = "Words of the title, or a number" }: Props) {
  const [problems, setProblems] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [text, from, to] = ["q", "from", "to"].map((name) => String(form.get(name) ?? "").trim()) as [
      string,
      string,
      string,
    ];
    const [signedFrom, signedTo] = [parseYear(from), parseYear(to)];
    const found = {
      from: yearProblem(from),
      to:
        yearProblem(to) ??
        (signedFrom && signedTo && signedTo < signedFrom ? `Write ${signedFrom} or a later year.` : null),
    };
    setProblems(found);
    if (!found.from && !found.to) onChange({ text, signedFrom, signedTo });
  };
  return (
    <form className="facet" onSubmit={apply} noValidate>
      <Field label={label} name="q" type="search" defaultValue={search.text} maxLength={200} />
      <fieldset className="mt4">
        <legend>Signed</legend>
        <div className="yr">
          <Field
            label="From"
            name="from"
            inputMode="numeric"
            defaultValue={search.signedFrom ?? ""}
            error={problems.from}
          />
          <Field label="To" name="to" inputMode="numeric" defaultValue={search.signedTo ?? ""} error={problems.to} />
        </div>
      </fieldset>
      <button className="btn btn--small mt3" type="submit">
        Apply
      </button>
    </form>
  );
}
