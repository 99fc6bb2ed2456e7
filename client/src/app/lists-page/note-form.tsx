import { CombinedGraphQLErrors } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useId, useRef, useState } from "react";
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

/** A private note. Where it was saved elsewhere meanwhile, both texts are shown, and the reader says which one stays. */
export function NoteForm({ listId, number, note, version, reload }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState(note);
  const [stored, setStored] = useState<Stored | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { loading }] = useMutation(SAVE_NOTE);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const open = () => {
    setWritten(note);
    setProblem(null);
    setStored(null);
    setOpen(true);
    setTimeout(() => field.current?.focus());
  };
  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  /** Leaves what is stored as it is. */
  const takeOther = async () => {
    await reload();
    close();
  };
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
    await reload();
    close();
  };
  if (!isOpen)
    return (
      <div className="stack">
        {note && <p className="breakable note lists__note">{note}</p>}
        <p>
          <button className="linkish" type="button" ref={opener} onClick={open}>
            {note ? "Edit your note" : "Add a note"}
            <span className="vh"> to EO {number}</span>
          </button>
        </p>
      </div>
    );
  return (
    <form
      className="stack account"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && written === note && close()}
    >
      <div className="field">
        <label htmlFor={id}>{stored ? "Yours" : "Your note, for you alone"}</label>
        <textarea
          className="input"
          id={id}
          ref={field}
          rows={4}
          maxLength={LIMITS.tracking.noteLength}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </div>
      {stored ? (
        <>
          <Problem key={stored.noteVersion}>
            This note was saved elsewhere meanwhile. Nothing is overwritten until you choose.
          </Problem>
          <div>
            <h3 className="lists__other">Saved elsewhere</h3>
            <p className="breakable note lists__note">{stored.note || "No note: it was emptied."}</p>
          </div>
          <div className="row">
            <button className="btn btn--primary" type="submit" aria-disabled={loading}>
              {loading ? "Saving…" : "Keep mine"}
            </button>
            <button className="btn" type="button" onClick={takeOther}>
              Take the other one
            </button>
            {stored.note && !written.includes(stored.note) && (
              <button
                className="btn"
                type="button"
                onClick={() => {
                  setWritten(`${written}\n\n${stored.note}`.trim());
                  field.current?.focus();
                }}
              >
                Edit both
              </button>
            )}
          </div>
        </>
      ) : (
        <div className="row">
          <button className="btn btn--primary" type="submit" aria-disabled={loading}>
            {loading ? "Saving…" : "Save note"}
          </button>
          <button className="btn" type="button" onClick={close}>
            Cancel
          </button>
        </div>
      )}
      {problem && <Problem key={problem}>{problem} What you wrote is kept.</Problem>}
    </form>
  );
}
