import { useMutation, useQuery } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { LIMITS } from "@executive-disorder/shared/limits";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { Field } from "../../components/field.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import {
  CREATE_LIST,
  DELETE_LIST,
  RESTORE_LIST,
  TRACKING_LISTS_QUERY,
  type TrackingList,
} from "../../features/tracking/tracking-queries.ts";
import { errorCode, errorMessage } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/account.css";
import "../../styles/dashboard.css";
import { DigestPanel } from "./digest-panel.tsx";
import { FeedPanel } from "./feed-panel.tsx";
import { ListItem } from "./list-item.tsx";
import { PasteForm } from "./paste-form.tsx";
import { SignedOut } from "./signed-out.tsx";

/** /lists: the reader's lists of tracked orders. */
export function ListsPage() {
  const viewer = useViewer();
  usePageTitle("Your lists");
  const { data, error, refetch } = useQuery(TRACKING_LISTS_QUERY, { skip: !viewer, fetchPolicy: "cache-and-network" });
  if (viewer === null) return <SignedOut what="your lists" />;
  const lists = data?.trackingLists;
  if (error && !lists && errorCode(error) === ERROR_CODES.NOT_SIGNED_IN)
    return <SignedOut what="your lists" hasEnded />;
  if (error && !lists) return <PageFailure name="Your lists" onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <span className="margin" />
        <div>
          <h1>{lists?.length === 1 ? "Your list" : lists?.length ? `Your ${lists.length} lists` : "Your lists"}</h1>
          <p>
            What happens to these orders stands on your <Link to="/dashboard">dashboard</Link>. Notes are yours alone,
            also where a list is shared.
          </p>
        </div>
      </div>
      <div className="page leaf">
        <span className="margin" />
        <div className="stack">
          {lists ? (
            <Lists lists={lists} reload={async () => void (await refetch().catch(() => undefined))} />
          ) : (
            <Waiting label="Loading your lists" lines={8} />
          )}
        </div>
      </div>
    </>
  );
}

function Lists({ lists, reload }: { lists: readonly TrackingList[]; reload: () => Promise<void> }) {
  const [create] = useMutation(CREATE_LIST);
  const [remove] = useMutation(DELETE_LIST);
  const [restore] = useMutation(RESTORE_LIST);
  const [said, setSaid] = useState<{ words: string; removed: string | null; at: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** @returns whether it was done. */
  const act = async (work: () => Promise<{ error?: unknown }>, words: string, removed: string | null = null) => {
    setProblem(null);
    const { error } = await work().catch((caught: unknown) => ({ error: caught }));
    if (error) {
      setSaid(null);
      setProblem(errorMessage(error));
      return false;
    }
    await reload();
    setSaid({ words, removed, at: Date.now() });
    return true;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("name") ?? "").trim();
    void act(() => create({ variables: { name } }), `The list “${name}” is made.`).then(
      (isDone) => isDone && form.reset(),
    );
  };
  return (
    <>
      {said && (
        <Said key={said.at}>
          {said.words}
          {said.removed && (
            <>
              {" "}
              <button
                className="linkish"
                type="button"
                onClick={() =>
                  act(
                    () => restore({ variables: { id: said.removed ?? "" } }),
                    "The list is back, with its orders and notes.",
                  )
                }
              >
                Undo
              </button>
            </>
          )}
        </Said>
      )}
      {problem && <Problem key={problem}>{problem}</Problem>}
      {lists.length === 0 && (
        <p className="muted">No list yet. The first is made when you track an order or paste numbers.</p>
      )}
      {lists.map((list) => (
        <ListItem
          key={list.id}
          list={list}
          reload={reload}
          onRemove={() =>
            act(
              () => remove({ variables: { id: list.id ?? "" } }),
              `The list “${list.name}” is removed, and can be put back for a day.`,
              list.id ?? null,
            )
          }
        />
      ))}
      <section className="lists__item stack" aria-labelledby="paste-h">
        <h2 id="paste-h">Paste order numbers</h2>
        <PasteForm lists={lists} reload={reload} />
      </section>
      <DigestPanel />
      <section className="lists__item stack" aria-labelledby="feeds-h">
        <h2 id="feeds-h">Your feeds</h2>
        <FeedPanel />
      </section>
      <section className="lists__item" aria-labelledby="new-h">
        <h2 id="new-h">A new list</h2>
        <form className="stack account" onSubmit={submit}>
          <Field label="Name" name="name" required maxLength={LIMITS.profile.nameLength} autoComplete="off" />
          <div className="row">
            <button className="btn" type="submit">
              Make the list
            </button>
          </div>
        </form>
      </section>
    </>
  );
}
