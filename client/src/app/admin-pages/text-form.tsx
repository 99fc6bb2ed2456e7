import { LIMITS } from "@executive-disorder/shared/limits";
import { useId } from "react";
import { InlineText } from "../../components/inline-text.tsx";
import type { TextInput } from "../../gql/graphql.ts";
import type { TextVersion } from "./text-query.ts";

/** A text while it is written; `cites` as one line, parted by semicolons. */
export interface TextDraft {
  entries: { id: number; heading: string; body: string; cites: string }[];
  isIntentionallyEmpty: boolean;
  editorialNote: string;
}

let lastId = 0;
export const emptyEntry = () => ({ id: ++lastId, heading: "", body: "", cites: "" });

export function draftFrom(version: TextVersion | undefined): TextDraft {
  const entries = (version?.entries ?? []).map(({ heading, body, cites }) => ({
    id: ++lastId,
    heading: heading ?? "",
    body,
    cites: (cites ?? []).join("; "),
  }));
  return {
    entries: entries.length > 0 || version?.isIntentionallyEmpty ? entries : [emptyEntry()],
    isIntentionallyEmpty: version?.isIntentionallyEmpty ?? false,
    editorialNote: version?.editorialNote ?? "",
  };
}

export function inputFrom({ entries, isIntentionallyEmpty, editorialNote }: TextDraft): TextInput {
  return {
    entries: isIntentionallyEmpty
      ? []
      : entries.map(({ heading, body, cites }) => ({
          heading: heading.trim() || null,
          body,
          cites: cites
            .split(";")
            .map((cite) => cite.trim())
            .filter(Boolean),
        })),
    isIntentionallyEmpty,
    editorialNote: editorialNote.trim() || null,
  };
}

interface Props {
  draft: TextDraft;
  /** "input.entries.0.body" and what is wrong there. */
  fault: { argument: string | null; words: string } | null;
  onChange: (draft: TextDraft) => void;
}

/** The fields of a text, entry by entry, and beside them what its readers would see. */
export function TextForm({ draft, fault, onChange }: Props) {
  const id = useId();
  const { entries } = draft;
  const setEntry = (index: number, over: Partial<TextDraft["entries"][number]>) =>
    onChange({ ...draft, entries: entries.map((entry, at) => (at === index ? { ...entry, ...over } : entry)) });
  const faultAt = (index: number, field: string) =>
    fault?.argument?.startsWith(`input.entries.${index}.${field}`) ? fault.words : null;
  return (
    <div className="drafting__write">
      <div className="stack">
        <label className="check">
          <input
            type="checkbox"
            checked={draft.isIntentionallyEmpty}
            onChange={(event) => onChange({ ...draft, isIntentionallyEmpty: event.target.checked })}
          />
          Empty on purpose: there is nothing to tell this audience
        </label>
        {!draft.isIntentionallyEmpty &&
          entries.map((entry, index) => (
            <fieldset className="drafting__entry" key={entry.id}>
              <legend>Entry {index + 1}</legend>
              <div className="field">
                <label htmlFor={`${id}-h${entry.id}`}>Heading</label>
                <input
                  className="input"
                  id={`${id}-h${entry.id}`}
                  value={entry.heading}
                  maxLength={LIMITS.text.heading}
                  onChange={(event) => setEntry(index, { heading: event.target.value })}
                />
              </div>
              <div className="field">
                <label htmlFor={`${id}-b${entry.id}`}>Text</label>
                <textarea
                  className="input"
                  id={`${id}-b${entry.id}`}
                  rows={5}
                  value={entry.body}
                  aria-invalid={faultAt(index, "body") ? true : undefined}
                  aria-describedby={faultAt(index, "body") ? `${id}-e${entry.id}` : `${id}-hint`}
                  onChange={(event) => setEntry(index, { body: event.target.value })}
                />
                {faultAt(index, "") && (
                  <p className="error" id={`${id}-e${entry.id}`} role="alert">
                    {faultAt(index, "")}
                  </p>
                )}
              </div>
              <div className="field">
                <label htmlFor={`${id}-c${entry.id}`}>Rests on</label>
                <span className="hint">Parts of the order, parted by semicolons: Sec. 2(b); Sec. 3</span>
                <input
                  className="input"
                  id={`${id}-c${entry.id}`}
                  value={entry.cites}
                  onChange={(event) => setEntry(index, { cites: event.target.value })}
                />
              </div>
              <p className="row mt3">
                <button
                  className="btn btn--small"
                  type="button"
                  onClick={() => onChange({ ...draft, entries: entries.filter((_, at) => at !== index) })}
                >
                  Take entry {index + 1} out
                </button>
              </p>
            </fieldset>
          ))}
        {!draft.isIntentionallyEmpty && entries.length < LIMITS.text.entries && (
          <p>
            <button
              className="btn"
              type="button"
              onClick={() => onChange({ ...draft, entries: [...entries, emptyEntry()] })}
            >
              Add an entry
            </button>
          </p>
        )}
        <p className="hint" id={`${id}-hint`}>
          *Emphasis* between asterisks; links lead to orders: [EO 14060](/orders/14060). Nothing else is markup.
        </p>
        <div className="field">
          <label htmlFor={`${id}-note`}>Note to other editors</label>
          <span className="hint">Readers never see it.</span>
          <textarea
            className="input"
            id={`${id}-note`}
            rows={2}
            value={draft.editorialNote}
            maxLength={LIMITS.text.note}
            onChange={(event) => onChange({ ...draft, editorialNote: event.target.value })}
          />
        </div>
      </div>
      <section aria-label="Preview" className="drafting__preview">
        <h3>As its readers will see it</h3>
        {draft.isIntentionallyEmpty ? (
          <p className="note">Nothing here concerns this audience.</p>
        ) : (
          entries.map((entry) => (
            <p key={entry.id}>
              {entry.heading && <b>{entry.heading} </b>}
              <InlineText text={entry.body} />
              {entry.cites && <span className="prov"> {entry.cites}</span>}
            </p>
          ))
        )}
      </section>
    </div>
  );
}
