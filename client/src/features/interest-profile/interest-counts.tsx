import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { interestsOf } from "@executive-disorder/shared/interest-kinds";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { InterestCountsQuery, InterestCountsQueryVariables } from "../../gql/graphql.ts";
import { formatCount, plural } from "../../lib/day.ts";
import { useDebounced } from "../../lib/use-debounced.ts";

export const INTEREST_COUNTS_QUERY: TypedDocumentNode<InterestCountsQuery, InterestCountsQueryVariables> = gql`
  query InterestCountsQuery($interests: InterestsInput!) {
    interestCounts(interests: $interests) {
      orderCount
      choices {
        kind
        value
        name
        orderCount
      }
    }
  }
`;

/** How many orders match what is followed, while it is chosen: together, and for each choice. */
export function InterestCounts({ profile, heading = true }: { profile: InterestProfile; heading?: boolean }) {
  const text = useDebounced(JSON.stringify(interestsOf(profile)));
  const interests: InterestCountsQueryVariables["interests"] | null = JSON.parse(text);
  const { data, previousData, error } = useQuery(INTEREST_COUNTS_QUERY, {
    variables: { interests: interests ?? {} },
    skip: interests === null,
  });
  const counts = interests && (data ?? previousData)?.interestCounts;
  return (
    <section aria-label="What you follow">
      {heading && <h2>What you follow</h2>}
      <p role="status">
        {counts ? (
          <>
            <b>{plural(counts.orderCount, "order")}</b> {counts.orderCount === 1 ? "matches" : "match"} now.
          </>
        ) : interests === null ? (
          <span className="quiet">Nothing yet, so no order is marked and none is put first.</span>
        ) : error ? (
          <span className="quiet">The orders could not be counted.</span>
        ) : (
          <span className="quiet">Counting orders</span>
        )}
      </p>
      {counts && (
        <ul className="lines mt2">
          {counts.choices.map(({ kind, value, name, orderCount }) => (
            <li key={`${kind} ${value}`}>
              <span>{kind === "KEYWORD" ? `“${value}”` : (name ?? value)}</span>
              <span className="n">{name === null ? "gone" : orderCount === 0 ? "none" : formatCount(orderCount)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
