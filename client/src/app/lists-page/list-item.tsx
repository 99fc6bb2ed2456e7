import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { Link } from "react-router";
import { Problem } from "../../components/problem.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { Waiting } from "../../components/waiting.tsx";
import {
  SHARE_LIST,
  TRACKED_ORDERS_QUERY,
  type TrackingList,
  UNSHARE_LIST,
  UNTRACK_ORDER,
} from "../../features/tracking/tracking-queries.ts";
import { plural } from "../../lib/day.ts";
import { errorMessage } from "../../lib/error-code.ts";
import { NoteForm } from "./note-form.tsx";
import { ShareAddress } from "./share-address.tsx";

interface Props {
  list: TrackingList;
  reload: () => Promise<void>;
  onRemove: () => void;
}

/** One list: its orders with notes when it is opened, and what can be done with it. */
export function ListItem({ list, reload, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [share] = useMutation(SHARE_LIST);
  const [unshare] = useMutation(UNSHARE_LIST);
  const [problem, setProblem] = useState<string | null>(null);
  const id = list.id ?? "";
  const act = async (work: () => Promise<{ error?: unknown }>) => {
    setProblem(null);
    const { error } = await work().catch((caught: unknown) => ({ error: caught }));
    if (error) setProblem(errorMessage(error));
    else await reload();
  };
  return (
    <section className="lists__item stack" aria-labelledby={`list-${id}`}>
      <h2 id={`list-${id}`}>{list.name}</h2>
      <div className="row">
        <span className="muted">{plural(list.orderCount ?? 0, "order")}</span>
        <button className="btn btn--small" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Close" : "Open"}
          <span className="vh"> {list.name}</span>
        </button>
        <button
          className="btn btn--small"
          type="button"
          onClick={() => act(() => (list.publicId ? unshare({ variables: { id } }) : share({ variables: { id } })))}
        >
          {list.publicId ? "Stop sharing" : "Share by a link"}
        </button>
        {(list.orderCount ?? 0) > 0 && (
          <Link className="btn btn--small" to={`/lists/print?${new URLSearchParams({ list: id })}`}>
            Print<span className="vh"> {list.name}</span>
          </Link>
        )}
        <button className="btn btn--small" type="button" onClick={onRemove}>
          Remove<span className="vh"> {list.name}</span>
        </button>
      </div>
      {list.publicId && <ShareAddress publicId={list.publicId} />}
      {problem && <Problem key={problem}>{problem}</Problem>}
      {isOpen && <ListOrders listId={id} reload={reload} />}
    </section>
  );
}

function ListOrders({ listId, reload }: { listId: string; reload: () => Promise<void> }) {
  const { data, error, refetch, fetchMore } = useQuery(TRACKED_ORDERS_QUERY, {
    variables: { listId },
    fetchPolicy: "cache-and-network",
  });
  const [untrack] = useMutation(UNTRACK_ORDER);
  const page = data?.trackedOrders;
  if (error && !page)
    return <Problem>The orders of this list could not be loaded. Close it and open it again.</Problem>;
  if (!page) return <Waiting label="Loading the orders" lines={4} />;
  if ((page.nodes ?? []).length === 0) return <p className="muted">No order in it yet.</p>;
  return (
    <>
      <ul className="lists__orders">
        {(page.nodes ?? []).map(({ order, note, noteVersion }) =>
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
                  onClick={async () => {
                    await untrack({ variables: { number: order.number, listId } }).catch(() => undefined);
                    await Promise.all([refetch().catch(() => undefined), reload()]);
                  }}
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
      {page.pageInfo?.hasNextPage && (
        <button
          className="btn"
          type="button"
          onClick={() =>
            fetchMore({
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
            }).catch(() => undefined)
          }
        >
          More orders
        </button>
      )}
    </>
  );
}
