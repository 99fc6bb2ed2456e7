import { CombinedGraphQLErrors } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useId, useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { SAVE_NOTE } from "../../features/tracking/tracking-queries.ts";
import { errorCode, errorMessage } from "../../lib/error-code.ts";

interface Props {
  listId: string;
  number: string;
  note: string;
  version: number;
  reload: () => Promise<void>;
}

interface Stored {
  note: string | null;
  noteVersion: number;
}

/** A private note. Where it was saved elsewhere meanwhile, both are shown, and nothing is overwritten. */
export function NoteForm({ listId, number, note, version, reload }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState(note);
  const [stored, setStored] = useState<Stored | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { loading }] = useMutation(SAVE_NOTE);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    setProblem(null);
    const { error } = await save({
      variables: { listId, number, note: written, expectedVersion: stored?.noteVersion ?? version },
    }).catch((caught: unknown) => ({ error: caught }));
    if (error && errorCode(error) === ERROR_CODES.CONFLICT && CombinedGraphQLErrors.is(error))
      return setStored(error.errors[0]?.extensions?.current as Stored);
    if (error) return setProblem(errorMessage(error));
    setStored(null);
    setOpen(false);
    await reload();
  };
  if (!isOpen)
    return (
      <div className="stack">
        {note && <p className="breakable note">{note}</p>}
        <p>
          <button
            className="linkish"
            type="button"
            onClick={() => {
              setWritten(note);
              setOpen(true);
            }}
          >
            {note ? "Edit your note" : "Add a note"}
            <span className="vh"> to EO {number}</span>
          </button>
        </p>
      </div>
    );
  return (
    <form className="stack account" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>Your note, for you alone</label>
        <textarea
          className="input"
          id={id}
          rows={4}
          maxLength={LIMITS.tracking.noteLength}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </div>
      {stored && (
        <Problem>
          This note was saved elsewhere meanwhile. There it says: “{stored.note ?? "nothing"}”. Save again to put yours
          in its place.
        </Problem>
      )}
      {problem && <Problem key={problem}>{problem}</Problem>}
      <div className="row">
        <button className="btn btn--primary" type="submit" aria-disabled={loading}>
          {loading ? "Saving…" : "Save note"}
        </button>
        <button className="btn" type="button" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
