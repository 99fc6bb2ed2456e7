import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { Problem } from "../../components/problem.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount, plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import { DeskHead } from "./desk-head.tsx";
import { PersonaForm } from "./persona-form.tsx";
import {
  CREATE_PERSONA,
  type DeskPersona,
  PERSONAS_DESK_QUERY,
  REINSTATE_PERSONA,
  REORDER_PERSONAS,
  RETIRE_PERSONA,
  UPDATE_PERSONA,
} from "./personas-desk-query.ts";
import { PreviewAs } from "./preview-as.tsx";
import { useChange } from "./use-change.ts";

/** /admin/personas: made, changed, put in order and retired. */
export function PersonasDeskPage() {
  usePageTitle("Personas");
  const { data, loading, refetch } = useQuery(PERSONAS_DESK_QUERY, { fetchPolicy: "cache-and-network" });
  const [done, setDone] = useState<string | null>(null);
  // A saved form begins anew from what is stored.
  const [round, setRound] = useState(0);
  const made = useChange();
  const moved = useChange();
  if (!data && !loading) return <PageFailure name="The list of personas" onRetry={() => refetch()} />;
  const personas = data?.personas;
  const inUse = personas?.filter((persona) => !persona.isRetired) ?? [];
  const retired = personas?.filter((persona) => persona.isRetired) ?? [];
  const after = async (words: string) => {
    await refetch().catch(() => undefined);
    setDone(words);
    setRound(round + 1);
  };
  const move = async (persona: DeskPersona, by: -1 | 1) => {
    const keys = inUse.map(({ key }) => key);
    const from = keys.indexOf(persona.key);
    keys.splice(from, 1);
    keys.splice(from + by, 0, persona.key);
    if (await moved.change(REORDER_PERSONAS, { keys })) {
      await refetch().catch(() => undefined);
      setDone(`${persona.name} is number ${from + by + 1} of ${keys.length}.`);
    }
  };
  return (
    <>
      <DeskHead margin="Audiences" title={personas ? `${plural(inUse.length, "persona")} in use` : "Personas"}>
        <p>In this order readers see them. A persona is a preference: it changes words, never facts.</p>
        <p role="status" className="drafting__done">
          {done}
        </p>
        {moved.problem && <Problem>{moved.problem.words}</Problem>}
      </DeskHead>
      <div className="page">
        {!personas && (
          <div className="leaf section">
            <span className="margin" />
            <Waiting label="Loading the personas" lines={7} />
          </div>
        )}
        {inUse.map((persona, index) => (
          <PersonaItem
            key={`${persona.key} ${round}`}
            persona={persona}
            place={index}
            count={inUse.length}
            onMove={(by) => move(persona, by)}
            onDone={after}
          />
        ))}
        <section className="leaf section" aria-labelledby="new-persona">
          <div className="margin" />
          <div>
            <h2 id="new-persona">Add a persona</h2>
            <PersonaForm
              key={round}
              problem={made.problem}
              isBusy={made.isBusy}
              onSave={async (input, key) => {
                if (await made.change(CREATE_PERSONA, { key, input })) await after(`${input.name} was added.`);
              }}
            />
          </div>
        </section>
        {retired.length > 0 && (
          <section className="leaf section" aria-labelledby="retired">
            <div className="margin" />
            <div>
              <h2 id="retired">Retired</h2>
              {retired.map((persona) => (
                <RetiredItem key={`${persona.key} ${persona.version}`} persona={persona} onDone={after} />
              ))}
            </div>
          </section>
        )}
        <PreviewAs personas={inUse} />
      </div>
    </>
  );
}

interface ItemProps {
  persona: DeskPersona;
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onDone: (words: string) => Promise<void>;
}

function PersonaItem({ persona, place, count, onMove, onDone }: ItemProps) {
  const saved = useChange();
  const retired = useChange();
  const [isAsking, setAsking] = useState(false);
  const { key, name, version } = persona;
  const readers = persona.readerCount ?? 0;
  return (
    <section className="leaf section" aria-label={name}>
      <div className="margin request__persona">
        <p>
          <PersonaSort persona={persona} /> <b>{name}</b>
        </p>
        <p className="prov">
          {readers === 0 ? "Nobody reads as it" : `${formatCount(readers)} ${readers === 1 ? "reader" : "readers"}`}
          {persona.access === "BY_APPROVAL" && ", by approval"}
        </p>
      </div>
      <div>
        <p>{persona.question}</p>
        <p className="row mt3">
          <button className="btn btn--small" type="button" onClick={() => onMove(-1)} disabled={place === 0}>
            Up<span className="vh">: {name}</span>
          </button>
          <button className="btn btn--small" type="button" onClick={() => onMove(1)} disabled={place === count - 1}>
            Down<span className="vh">: {name}</span>
          </button>
          <Link className="btn btn--small" to={`/admin/matrix?persona=${key}`}>
            Its texts
          </Link>
          <button
            className="btn btn--small"
            type="button"
            onClick={() => setAsking(!isAsking)}
            aria-expanded={isAsking}
          >
            Retire…<span className="vh"> {name}</span>
          </button>
        </p>
        {isAsking && (
          <div className="drafting__ask">
            <p>
              {readers > 0
                ? `${plural(readers, "reader")} will read the base text and be asked to choose another persona.`
                : "Nobody reads as it now."}{" "}
              Its texts stay, and it can be taken back into use.
            </p>
            <p className="row mt3">
              <button
                className="btn"
                type="button"
                onClick={async () => {
                  if (await retired.change(RETIRE_PERSONA, { key, expectedVersion: version ?? 0 }))
                    await onDone(`${name} is retired.`);
                }}
              >
                Retire {name}
              </button>
            </p>
            {retired.problem && <Problem>{retired.problem.words}</Problem>}
          </div>
        )}
        <details className="mt3">
          <summary>Edit {name}</summary>
          <PersonaForm
            persona={persona}
            problem={saved.problem}
            isBusy={saved.isBusy}
            onSave={async (input) => {
              if (await saved.change(UPDATE_PERSONA, { key, input, expectedVersion: version ?? 0 }))
                await onDone(`${input.name} was saved.`);
            }}
          />
        </details>
      </div>
    </section>
  );
}

function RetiredItem({ persona, onDone }: Pick<ItemProps, "persona" | "onDone">) {
  const { change, problem } = useChange();
  const { key, name, version } = persona;
  return (
    <div className="row mt3">
      <PersonaSort persona={persona} /> <span>{name}</span>
      <button
        className="btn btn--small"
        type="button"
        onClick={async () => {
          if (await change(REINSTATE_PERSONA, { key, expectedVersion: version ?? 0 }))
            await onDone(`${name} is in use again.`);
        }}
      >
        Take {name} back into use
      </button>
      {problem && <Problem>{problem.words}</Problem>}
    </div>
  );
}
