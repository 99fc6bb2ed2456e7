import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useId } from "react";
import { useSearchParams } from "react-router";
import { Day } from "../../components/day.tsx";
import { Mark } from "../../components/mark.tsx";
import { legalForceMark } from "../../components/state-word.tsx";
import type { StatusOnDayQuery, StatusOnDayQueryVariables } from "../../gql/graphql.ts";
import { LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";

/** Asked for only when a reader names a day; the store keeps each day beside the present status. */
export const STATUS_ON_DAY_QUERY: TypedDocumentNode<StatusOnDayQuery, StatusOnDayQueryVariables> = gql`
  query StatusOnDayQuery($number: String!, $asOf: Date!) {
    order(number: $number) {
      number
      statusOnDay: status(asOf: $asOf) {
        legalForce
        explanation
      }
    }
  }
`;

/** The status on another day, which stands in the address (?as-of=2021-12-31) and so can be shared. */
export function StatusOnDay({ number, signingDate }: { number: string; signingDate: string | null }) {
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const given = search.get("as-of") ?? "";
  const day = isDay(given) ? given : null;
  const { data, error, loading } = useQuery(STATUS_ON_DAY_QUERY, {
    variables: { number, asOf: day ?? "" },
    skip: !day,
  });
  const choose = (value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set("as-of", value);
        else after.delete("as-of");
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const status = data?.order?.statusOnDay;
  return (
    <details className="onday" open={given !== ""}>
      <summary>See another day</summary>
      <label htmlFor={id} className="vh">
        Status on the day
      </label>
      <input
        id={id}
        className="input"
        type="date"
        min={signingDate ?? "1937-01-01"}
        value={day ?? ""}
        onChange={(event) => choose(event.target.value)}
      />
      <div role="status">
        {given && !day && <p>The day in the address cannot be read. Choose one here.</p>}
        {day && loading && <p>Looking it up</p>}
        {day && error && <p>The status of that day could not be loaded. Choose it again to try once more.</p>}
        {day && status && (
          <p data-tone={LEGAL_FORCE_LOOKS[status.legalForce].tone}>
            <Mark name={legalForceMark(status.legalForce)} /> On <Day day={day} />: {status.explanation}
          </p>
        )}
      </div>
    </details>
  );
}

/** YYYY-MM-DD of a day that the calendar has. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
