import { useId } from "react";
import { Link, useLocation } from "react-router";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { type Choice, usePersonaChoices } from "./use-persona-choices.ts";

/** Whose words every page is read in, and the way to others: for readers in their account, for visitors in this browser. */
export function PersonaMenu() {
  const reader = useReader();
  const { choices, load, change, said, problem } = usePersonaChoices(reader);
  const id = useId();
  const { pathname, search } = useLocation();
  if (!reader) return null;
  const chosen = choices?.find((choice) => choice.key === reader.profile.persona);
  const current = chosen ?? reader.viewer?.persona ?? NOBODY;
  return (
    <>
      <button className="who" type="button" popoverTarget="personas" onClick={load}>
        <ChoiceSort choice={current} />
        <span className="who__name" aria-hidden="true">
          {current.name}
        </span>
        <span className="vh">Persona: {current.name}. Change</span>
      </button>
      <div className="menu menu--personas" id="personas" popover="auto">
        <p className="menu__name" id={`${id}-h`}>
          {reader.isSignedIn ? "Read every page as" : "Your persona"}
        </p>
        {choices ? (
          <ul aria-labelledby={`${id}-h`}>
            {[NOBODY, ...choices].map((choice) => (
              <li key={choice.key}>
                <button
                  type="button"
                  aria-pressed={choice.key === reader.profile.persona}
                  onClick={(event) => void change(choice, event.currentTarget)}
                >
                  <ChoiceSort choice={choice} />
                  {choice.name}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p className="hint" role="status">
            {problem ? "" : "Loading the personas"}
          </p>
        )}
        {problem && (
          <p className="error" role="alert">
            {problem}
          </p>
        )}
        <p className="hint">
          {reader.isSignedIn ? (
            <Link to="/profile#persona" onClick={(event) => hide(event.currentTarget)}>
              Your profile, and personas by approval
            </Link>
          ) : (
            <>
              Without an account you read the base text. Your choice stays in this browser until an account takes it
              over.{" "}
              <Link
                to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}
                onClick={(event) => hide(event.currentTarget)}
              >
                Sign in
              </Link>
            </>
          )}
        </p>
      </div>
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}

const NOBODY: Choice = { key: null, name: "Base text", mark: "–" };

function ChoiceSort({ choice: { key, mark } }: { choice: Pick<Choice, "key" | "mark"> }) {
  return <PersonaSort persona={{ key: key ?? "none", mark }} />;
}

function hide(within: HTMLElement) {
  within.closest<HTMLElement>("[popover]")?.hidePopover();
}
