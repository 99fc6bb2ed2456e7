import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { type Interests, profileWords, type Reader } from "../../features/interest-profile/use-reader.ts";
import { OrderRow } from "../../features/orders/order-row.tsx";
import { plural } from "../../lib/day.ts";
import { TrackStar } from "../track-star.tsx";
import { FOR_YOU_QUERY } from "./for-you-query.ts";

/** The newest orders that match what the reader follows, each with the reason. */
export function ForYou({ reader, interests }: { reader: Reader; interests: Interests }) {
  const { data, previousData, error, refetch } = useQuery(FOR_YOU_QUERY, { variables: { interests } });
  const matching = (data ?? previousData)?.matching;
  return (
    <section className="page" aria-labelledby="for-you-h">
      <div className="leaf section latest">
        <p className="margin src latest__count">
          What {profileWords(reader)} follows. <Link to="/profile#interests">Change it</Link>
        </p>
        <h2 className="h2" id="for-you-h">
          For you
        </h2>
      </div>
      {matching && matching.nodes.length > 0 ? (
        <>
          <ol className="orders">
            {matching.nodes.map((order) => (
              <OrderRow
                key={order.number}
                order={order}
                level={3}
                reader={reader}
                action={<TrackStar viewer={reader?.viewer} number={order.number} />}
              />
            ))}
          </ol>
          <div className="leaf latest__all">
            <span className="margin" />
            <p>
              {matching.totalCount > matching.nodes.length
                ? `The newest of ${plural(matching.totalCount, "order")} that match. `
                : ""}
              <Link to="/orders?sort=best-match">All orders, best match first</Link>
            </p>
          </div>
        </>
      ) : (
        <div className="leaf latest__all">
          <span className="margin" />
          {matching ? (
            <p className="empty">
              No order of the record matches what you follow. <Link to="/profile#interests">Change it</Link>
            </p>
          ) : error ? (
            <PanelFailure name="The orders for you" onRetry={() => refetch()} />
          ) : (
            <Waiting label="Looking for orders that match" lines={6} />
          )}
        </div>
      )}
    </section>
  );
}
