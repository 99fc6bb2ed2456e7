import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { TRACK_ORDER, TRACKED_ORDERS_QUERY, UNTRACK_ORDER } from "../../features/tracking/tracking-queries.ts";
import { errorMessage } from "../../lib/error-code.ts";
import { NoteForm } from "./note-form.tsx";

interface Props {
  listId: string;
  name: string;
  reload: () => Promise<void>;
}

/** The orders of a list, a hundred at a time, with the reader's notes. What is taken out can be put back, with its note. */
export function ListOrders({ listId, name, reload }: Props) {
  const { data, error, refetch, fetchMore } = useQuery(TRACKED_ORDERS_QUERY, {
    variables: { listId },
    fetchPolicy: "cache-and-network",
  });
  const [untrack] = useMutation(UNTRACK_ORDER);
  const [track] = useMutation(TRACK_ORDER);
  const [said, setSaid] = useState<{ words: string; taken: string | null; at: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const page = data?.trackedOrders;
  const nodes = page?.nodes ?? [];
  if (error && !page)
    return <Problem>The orders of this list could not be loaded. Close it and open it again.</Problem>;
  if (!page) return <Waiting label="Loading the orders" lines={4} />;
  const act = async (work: () => Promise<{ error?: unknown }>, words: string, taken: string | null) => {
    setProblem(null);
    setSaid(null);
    const { error: failure } = await work().catch((caught: unknown) => ({ error: caught }));
    if (failure) return setProblem(`${errorMessage(failure)} Nothing was changed.`);
    await Promise.all([refetch().catch(() => undefined), reload()]);
    setSaid({ words, taken, at: Date.now() });
  };
  const more = async () => {
    setProblem(null);
    const { error: failure } = await fetchMore({
      variables: { after: page.pageInfo?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) =>
        fetchMoreResult.trackedOrders && before.trackedOrders
          ? {
              trackedOrders: {
                ...fetchMoreResult.trackedOrders,
                nodes: [...(before.trackedOrders.nodes ?? []), ...(fetchMoreResult.trackedOrders.nodes ?? [])],
              },
            }
          : before,
    }).catch((caught: unknown) => ({ error: caught }));
    if (failure) setProblem("The next orders could not be loaded. Try again.");
  };
  return (
    <>
      {said && (
        <Said key={said.at}>
          {said.words}
          {said.taken && (
            <>
              {" "}
              <button
                className="linkish"
                type="button"
                onClick={() =>
                  act(
                    () => track({ variables: { number: said.taken ?? "", listId } }),
                    `EO ${said.taken} is back in “${name}”, with its note.`,
                    null,
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
      {nodes.length === 0 ? (
        <p className="muted">
          No order in it yet. <Link to="/orders">Find orders</Link>, or paste their numbers below.
        </p>
      ) : (
        <ul className="lists__orders">
          {nodes.map(({ order, note, noteVersion }) =>
            order ? (
              <li key={order.number}>
                <p>
                  <Link to={`/orders/${order.number}`}>
                    EO {order.number}: {order.title}
                  </Link>
                </p>
                <p className="meta">
                  <LegalForceWord legalForce={order.legalForce} />
                  <button
                    className="linkish"
                    type="button"
                    onClick={() =>
                      act(
                        () => untrack({ variables: { number: order.number, listId } }),
                        `EO ${order.number} is no longer in “${name}”.`,
                        order.number,
                      )
                    }
                  >
                    Take out<span className="vh"> EO {order.number}</span>
                  </button>
                </p>
                <NoteForm
                  listId={listId}
                  number={order.number}
                  note={note ?? ""}
                  version={noteVersion ?? 0}
                  reload={async () => void (await refetch().catch(() => undefined))}
                />
              </li>
            ) : null,
          )}
        </ul>
      )}
      {page.pageInfo?.hasNextPage && (
        <p className="row">
          <button className="btn" type="button" onClick={more}>
            More orders
          </button>
        </p>
      )}
    </>
  );
}
