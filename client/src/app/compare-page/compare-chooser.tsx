import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useState } from "react";
import { useSearchParams } from "react-router";
import { Mark } from "../../components/mark.tsx";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { plural } from "../../lib/day.ts";
import type { ComparedPersona } from "./compare-page.tsx";

interface Props {
  /** Those that the reader may read. */
  personas: readonly ComparedPersona[];
  chosen: readonly string[];
  unknown: number;
  tooMany: number;
}

const { least, most } = LIMITS.compared;

/** Whose texts stand beside each other; the address keeps the choice. */
export function CompareChooser({ personas, chosen, unknown, tooMany }: Props) {
  const [, setParams] = useSearchParams();
  const [problem, setProblem] = useState<string | null>(null);
  const isMissing = chosen.length < least;
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const keys = new FormData(event.currentTarget).getAll("audience").map(String);
    if (keys.length < least) return setProblem(`Choose at least ${least}.`);
    if (keys.length > most) return setProblem(`Choose at most ${most}: more do not fit side by side.`);
    setProblem(null);
    // The ones that stand there keep their places.
    const kept = chosen.filter((key) => keys.includes(key));
    setParams({ audiences: [...kept, ...keys.filter((key) => !kept.includes(key))].join(",") });
  };
  return (
    <>
      {unknown > 0 && (
        <p className="note" role="status">
          There is no text here for you under {unknown === 1 ? "one of the names" : `${unknown} of the names`} in this
          address.
        </p>
      )}
      {tooMany > 0 && (
        <p className="note" role="status">
          The address names {plural(tooMany, "persona")} more than fit side by side; the first {most} are shown.
        </p>
      )}
      <details className="mt3" open={isMissing}>
        <summary>{isMissing ? "Choose whose texts to compare" : "Compare others"}</summary>
        <form onSubmit={choose}>
          <fieldset className="compare__picks mt3" aria-label="Personas to compare">
            {personas.map((persona) => (
              <label className="check" key={persona.key}>
                <input
                  type="checkbox"
                  name="audience"
                  value={persona.key}
                  defaultChecked={chosen.includes(persona.key)}
                />
                <span className="row row--tight">
                  <PersonaSort persona={persona} />
                  {persona.name}
                </span>
              </label>
            ))}
          </fieldset>
          {problem && (
            <p className="error" role="alert">
              <Mark name="v-stale" />
              {problem}
            </p>
          )}
          <button className="btn mt3" type="submit">
            Compare
          </button>
        </form>
      </details>
    </>
  );
}
