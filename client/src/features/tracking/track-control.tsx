import { useMutation, useQuery } from "@apollo/client/react";
import { FIRST_LIST_NAME } from "@executive-disorder/shared/tracking";
import { useRef, useState } from "react";
import { Link } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { TRACK_ORDER, TRACKING_LISTS_QUERY, UNTRACK_ORDER } from "./tracking-queries.ts";

/** Whether the reader tracks this order, and the one gesture that changes it. What was done can be undone in place. */
export function TrackControl({ number }: { number: string }) {
  const { data, error } = useQuery(TRACKING_LISTS_QUERY);
  // Awaited: an answer that came later than the next gesture would show what was before it.
  const [track] = useMutation(TRACK_ORDER, { refetchQueries: [TRACKING_LISTS_QUERY], awaitRefetchQueries: true });
  const [untrack] = useMutation(UNTRACK_ORDER);
  const [said, setSaid] = useState<{ words: string; undo: () => Promise<void>; at: number } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // The undo of an earlier rendering must know it too.
  const busy = useRef(false);
  const lists = data?.trackingLists;
  if (error || !lists) return null;
  const among = lists.filter((list) => list.numbers?.includes(number));
  const first = lists[0] ?? { id: null, name: FIRST_LIST_NAME };

  /** @param work gives the id of the list that it changed. */
  const act = async (work: () => Promise<string>, words: string, undo: (listId: string) => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setFailed(false);
    setSaid(null);
    try {
      const listId = await work();
      setSaid({ words, undo: () => undo(listId), at: Date.now() });
    } catch {
      setFailed(true);
    }
    busy.current = false;
    setBusy(false);
  };
  const add = (listId: string | null, name: string): Promise<void> =>
    act(
      async () => (await track({ variables: { number, listId } })).data?.trackOrder?.id ?? "",
      `In “${name}”.`,
      (id) => remove(id, name),
    );
  const remove = (listId: string, name: string): Promise<void> =>
    act(
      async () => {
        await untrack({ variables: { number, listId } });
        return listId;
      },
      `No longer in “${name}”.`,
      (id) => add(id, name),
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
          {said.words}{" "}
          <button className="linkish" type="button" onClick={() => void said.undo()}>
            Undo
          </button>
        </Said>
      )}
      {hasFailed && <Problem>The server did not answer as it should. Nothing was changed; try again.</Problem>}
    </section>
  );
}
