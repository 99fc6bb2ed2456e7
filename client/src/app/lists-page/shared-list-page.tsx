import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "react-router";
import { Day } from "../../components/day.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { SHARED_LIST_QUERY } from "../../features/tracking/tracking-queries.ts";
import { plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/account.css";
import "../../styles/dashboard.css";
import { TrackStar } from "../track-star.tsx";

/** /lists/:publicId: a list that its owner shares, for anybody who has the address. */
export function SharedListPage() {
  const { publicId = "" } = useParams();
  const viewer = useViewer();
  const feed = `/feeds/lists/${publicId}`;
  const { data, error, loading, refetch, fetchMore } = useQuery(SHARED_LIST_QUERY, {
    variables: { publicId },
    fetchPolicy: "network-only",
  });
  const list = data?.sharedList;
  usePageTitle(list?.name ?? "Shared list");
  if (error && !list) return <PageFailure name="This list" onRetry={() => refetch()} />;
  if (!list) {
    return (
      <div className="page leaf pagehead">
        <span className="margin" />
        {loading ? (
          <Waiting label="Loading the list" lines={8} />
        ) : (
          <div>
            <h1>There is no list at this address</h1>
            <p>
              Its owner may have stopped sharing it, or the address was cut short on the way.{" "}
              <Link to="/orders">All orders</Link>
            </p>
          </div>
        )}
      </div>
    );
  }
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin muted">Shared list</p>
        <div>
          <h1>{list.name}</h1>
          <p>{plural(list.orderCount, "order")}. Whoever has this address reads it.</p>
          <p className="row lists__ways">
            {list.orderCount > 0 && (
              <Link className="btn btn--small" to={`/lists/${publicId}/print`}>
                Print as a briefing
              </Link>
            )}
            <span>
              What happens to these orders: <a href={`${feed}.atom`}>Atom feed</a>,{" "}
              <a href={`${feed}.json`}>JSON feed</a>, <a href={`${feed}.ics`}>calendar of deadlines</a>
            </span>
          </p>
        </div>
      </div>
      <div className="page leaf">
        <span className="margin" />
        <div className="stack">
          {list.nodes.length === 0 && <p className="muted">No order is in it now.</p>}
          <ul className="lists__orders">
            {list.nodes.map(({ number, title, legalForce, signingDate }) => (
              <li key={number}>
                <p>
                  <Link to={`/orders/${number}`}>
                    EO {number}: {title}
                  </Link>
                </p>
                <p className="meta">
                  <LegalForceWord legalForce={legalForce} />
                  {signingDate && <Day day={signingDate} />}
                  <TrackStar viewer={viewer} number={number} />
                </p>
              </li>
            ))}
          </ul>
          {list.pageInfo.hasNextPage && (
            <button
              className="btn"
              type="button"
              onClick={() =>
                fetchMore({
                  variables: { after: list.pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult }) =>
                    fetchMoreResult.sharedList && before.sharedList
                      ? {
                          sharedList: {
                            ...fetchMoreResult.sharedList,
                            nodes: [...before.sharedList.nodes, ...fetchMoreResult.sharedList.nodes],
                          },
                        }
                      : before,
                }).catch(() => undefined)
              }
            >
              More orders
            </button>
          )}
        </div>
      </div>
    </>
  );
}
