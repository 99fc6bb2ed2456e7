import { type FormEvent, useId } from "react";
import { Field } from "../../components/field.tsx";
import { Problem } from "../../components/problem.tsx";
import type { PersonaInput } from "../../gql/graphql.ts";
import type { DeskPersona } from "./personas-desk-query.ts";
import type { ChangeProblem } from "./use-change.ts";

interface Props {
  /** Absent: a new one. */
  persona?: DeskPersona;
  problem: ChangeProblem | null;
  isBusy: boolean;
  onSave: (input: PersonaInput, key: string) => void;
}

/** All that an admin says about a persona. Its key is given once and stays. */
export function PersonaForm({ persona, problem, isBusy, onSave }: Props) {
  const id = useId();
  const at = (field: string) => (problem?.argument === field ? problem.words : null);
  const known = ["key", "name", "pluralName", "mark", "question", "guidance"].flatMap((name) => [
    name,
    `input.${name}`,
  ]);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "");
    onSave(
      {
        name: text("name"),
        pluralName: text("pluralName"),
        mark: text("mark"),
        question: text("question"),
        guidance: text("guidance"),
        access: text("access") === "BY_APPROVAL" ? "BY_APPROVAL" : "OPEN",
      },
      persona?.key ?? text("key"),
    );
  };
  return (
    <form
      className="stack drafting__form"
      onSubmit={save}
      aria-busy={isBusy}
      aria-label={persona?.name ?? "New persona"}
    >
      {problem && !known.includes(problem.argument ?? "") && <Problem>{problem.words}</Problem>}
      {!persona && (
        <Field
          label="Key"
          name="key"
          hint="Its name in addresses, such as city-planner. It cannot be changed later."
          error={at("key")}
          required
          maxLength={40}
        />
      )}
      <Field label="Name" name="name" defaultValue={persona?.name} error={at("input.name")} required maxLength={40} />
      <Field
        label="Its readers"
        name="pluralName"
        hint="As in: City planners' text."
        defaultValue={persona?.pluralName}
        error={at("input.pluralName")}
        required
        maxLength={60}
      />
      <Field
        label="Mark"
        name="mark"
        hint="One or two letters, or a printers' sort."
        defaultValue={persona?.mark}
        error={at("input.mark")}
        required
        maxLength={4}
      />
      <Field
        label="Question"
        name="question"
        hint="What this reader wants to know."
        defaultValue={persona?.question}
        error={at("input.question")}
        required
        maxLength={200}
      />
      <div className="field">
        <label htmlFor={`${id}-guidance`}>Guidance for authors</label>
        <span className="hint">How to write for this persona. Readers never see it.</span>
        <textarea
          className="input"
          id={`${id}-guidance`}
          name="guidance"
          rows={4}
          required
          maxLength={4000}
          defaultValue={persona?.guidance ?? ""}
          aria-invalid={at("input.guidance") ? true : undefined}
        />
        {at("input.guidance") && <p className="error">{at("input.guidance")}</p>}
      </div>
      <fieldset>
        <legend>Who may read its texts</legend>
        {(
          [
            ["OPEN", "Every reader with an account"],
            ["BY_APPROVAL", "Readers to whom an admin grants it"],
          ] as const
        ).map(([value, label]) => (
          <label className="check" key={value}>
            <input type="radio" name="access" value={value} defaultChecked={(persona?.access ?? "OPEN") === value} />
            {label}
          </label>
        ))}
      </fieldset>
      <p className="row">
        <button className="btn btn--primary" type="submit" aria-disabled={isBusy}>
          {persona ? "Save the persona" : "Add the persona"}
        </button>
      </p>
    </form>
  );
}
