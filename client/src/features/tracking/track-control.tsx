import { useMutation, useQuery } from "@apollo/client/react";
import { FIRST_LIST_NAME } from "@executive-disorder/shared/tracking";
import { useState } from "react";
import { Link } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { TRACK_ORDER, TRACKING_LISTS_QUERY, UNTRACK_ORDER } from "./tracking-queries.ts";

/** Whether the reader tracks this order, and the one gesture that changes it. What was done can be undone in place. */
export function TrackControl({ number }: { number: string }) {
  const { data, error } = useQuery(TRACKING_LISTS_QUERY);
  const [track] = useMutation(TRACK_ORDER, { refetchQueries: [TRACKING_LISTS_QUERY] });
  const [untrack] = useMutation(UNTRACK_ORDER);
  const [said, setSaid] = useState<{ words: string; undo: (() => Promise<void>) | null; at: number } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const lists = data?.trackingLists;
  if (error || !lists) return null;
  const among = lists.filter((list) => list.numbers?.includes(number));
  const first = lists[0] ?? { id: null, name: FIRST_LIST_NAME };

  const act = async (work: () => Promise<{ error?: unknown }>, words: string, undo: (() => Promise<void>) | null) => {
    if (isBusy) return;
    setBusy(true);
    setFailed(false);
    const { error: failure } = await work().catch((caught: unknown) => ({ error: caught }));
    setBusy(false);
    if (failure) setFailed(true);
    else setSaid({ words, undo, at: Date.now() });
  };
  const add = (listId: string | null, name: string) =>
    act(
      () => track({ variables: { number, listId } }),
      `In “${name}”.`,
      listId === null ? null : () => remove(listId, name),
    );
  const remove = (listId: string, name: string): Promise<void> =>
    act(
      () => untrack({ variables: { number, listId } }),
      `No longer in “${name}”.`,
      () => add(listId, name),
    );

  return (
    <section className="stack" aria-label="Tracking">
      {among.length === 0 ? (
        <div className="row">
          <button
            className="btn"
            type="button"
            aria-disabled={isBusy}
            onClick={() => add(first.id ?? null, first.name ?? FIRST_LIST_NAME)}
          >
            Track this order
          </button>
        </div>
      ) : (
        among.map((list) => (
          <p className="row" key={list.id}>
            <span>
              Tracked in <Link to="/lists">{list.name}</Link>
            </span>
            <button
              className="btn btn--small"
              type="button"
              aria-disabled={isBusy}
              onClick={() => remove(list.id ?? "", list.name ?? "")}
            >
              Remove<span className="vh"> from {list.name}</span>
            </button>
          </p>
        ))
      )}
      {said && (
        <Said key={said.at}>
          {said.words}
          {said.undo && (
            <>
              {" "}
              <button className="linkish" type="button" onClick={() => void said.undo?.()}>
                Undo
              </button>
            </>
          )}
        </Said>
      )}
      {hasFailed && <Problem>The server did not answer as it should. Nothing was changed; try again.</Problem>}
    </section>
  );
}
