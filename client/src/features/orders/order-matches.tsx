import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import type { InterestsInput, OrderMatches_order as Order } from "../../gql/graphql.ts";
import { interestChoice, toChoice } from "../interest-profile/choice-links.ts";
import { type Interests, profileWords, type Reader } from "../interest-profile/use-reader.ts";

/** Stands in documents only where somebody follows something: see withInterests. */
export const OrderMatches_order: TypedDocumentNode<Order, { interests: InterestsInput }> = gql`
  fragment OrderMatches_order on Order {
    matches(interests: $interests) {
      kind
      value
      reason
    }
  }
`;

/** As many reasons stand in a row; the rest are behind it. */
const SHOWN = 3;

/** What the order matches of what is followed; none while that was not asked for. */
export function useMatches(order: object, interests: Interests | null): Order["matches"] {
  const { data, complete } = useFragment({
    fragment: OrderMatches_order,
    from: order as FragmentType<Order>,
    variables: { interests: interests ?? {} },
  });
  return interests && complete ? data.matches : [];
}

/** Marks a row whose order matches, with the reasons, and behind them the choices that are the reason. */
export function OrderMatches({ order, reader }: { order: object; reader: Reader }) {
  const matches = useMatches(order, reader.interests);
  if (matches.length === 0) return null;
  const more = matches.length - SHOWN;
  return (
    <details className="match">
      <summary>
        <b>For you</b>{" "}
        {matches
          .slice(0, SHOWN)
          .map(({ reason }) => reason)
          .join("; ")}
        {more > 0 && `, and ${more} more`}
        <span className="match__why">Why?</span>
      </summary>
      <MatchReasons matches={matches} reader={reader} />
    </details>
  );
}

/** Each choice that is the reason, with the way to it. */
export function MatchReasons({ matches, reader }: { matches: Order["matches"]; reader: Reader }) {
  return (
    <>
      <p>Because of what {profileWords(reader)} follows:</p>
      <ul>
        {matches.map(({ kind, value, reason }) => (
          <li key={`${kind} ${value}`}>
            <Link to={toChoice(interestChoice(kind, value))}>{reason}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
