import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { MatchReasons, useMatches } from "../../features/orders/order-matches.tsx";
import type { PageOrder } from "./compose-order-query.ts";

/** In the rail: that the order matches, and why. */
export function OrderForYou({ order, reader }: { order: PageOrder; reader: Reader }) {
  const matches = useMatches(order, reader.interests);
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby="order-for-you-h">
      <h2 id="order-for-you-h">
        <span className="match__sign">For you</span>
      </h2>
      <div className="match__reasons">
        <MatchReasons matches={matches} reader={reader} />
      </div>
    </section>
  );
}
