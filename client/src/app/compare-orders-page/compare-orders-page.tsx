import { useQuery } from "@apollo/client/react";
import { type CompareSearch, parseCompareSearch, sentencesBetween } from "@executive-disorder/shared/compare-orders";
import { type FormEvent, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { ExportLinks } from "../../components/export-links.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatDay } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnswerFocus } from "../../lib/use-answer-focus.ts";
import { COMPARE_ORDERS_QUERY, type ComparedOrder } from "./compare-orders-query.ts";
import { ComparedFacts } from "./compared-facts.tsx";
import { ComparedProvisions } from "./compared-provisions.tsx";
import { ComparedRelations } from "./compared-relations.tsx";
import "../../styles/compare-orders.css";

/** /compare?orders=12291,14192: two orders side by side: what one did to the other, then facts, relations, texts. */
export function CompareOrdersPage() {
  const [params] = useSearchParams();
  const search = parseCompareSearch(params);
  const { one, other, faults } = search;
  const isAsked = one !== null && other !== null && faults.length === 0;
  const name = isAsked ? `EO ${one} beside EO ${other}` : "Compare two orders";
  usePageTitle(name);
  const heading = useAnswerFocus(params.toString());
  const { data, error, refetch } = useQuery(COMPARE_ORDERS_QUERY, {
    variables: { one: one ?? "", other: other ?? "" },
    skip: !isAsked,
  });
  if (error && !data) return <PageFailure name="The comparison" onRetry={() => refetch()} />;
  const unknown = data ? [data.one ? null : one, data.other ? null : other].filter((number) => number !== null) : [];
  return (
    <>
      <div className="page leaf pagehead">
        <span className="margin" />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          {faults.length > 0 && (
            <div role="alert">
              {faults.map((fault) => (
                <p key={fault}>{fault}</p>
              ))}
            </div>
          )}
          {unknown.length > 0 && (
            <p role="status">
              We do not hold {unknown.map((number) => `EO\u00a0${number}`).join(" and ")}. That does not prove that
              there is no such order.
            </p>
          )}
          {data?.one && data.other && <Between one={data.one} other={data.other} />}
          {!isAsked && faults.length === 0 && (
            <p>
              Facts, relations and texts of two orders beside each other, with what differs marked. An order and the one
              that replaced it are a good pair: <Link to="/compare?orders=12291,12866">EO 12291 and EO 12866</Link>.
            </p>
          )}
          <OrdersForm key={params.toString()} search={search} />
        </div>
      </div>
      <div className="page">
        {isAsked && !data && <Waiting label="Loading both orders" lines={8} />}
        {data?.one && data.other && (
          <>
            <SideSection id="facts" heading="Facts">
              <ComparedFacts one={data.one} other={data.other} />
            </SideSection>
            <SideSection id="relations" heading="Relations">
              <ComparedRelations one={data.one} other={data.other} />
            </SideSection>
            <SideSection id="texts" heading="Texts">
              <ComparedProvisions one={data.one} other={data.other} />
              <ExportLinks
                label="Export the comparison:"
                files={{
                  CSV: "comparison.csv",
                  JSON: "comparison.json",
                  "GraphML of both orders' relations": "comparison.graphml",
                }}
                query={`orders=${data.one.number},${data.other.number}`}
                codebook="comparison"
              />
            </SideSection>
          </>
        )}
      </div>
    </>
  );
}

/** What one did to the other comes first: it says how everything below is to be read. */
function Between({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  const direct = one.relations.nodes
    .filter(isBetweenOrders)
    .filter(({ from, to }) => from.number === other.number || to.number === other.number);
  return sentencesBetween(direct, formatDay).map((sentence) => (
    <p className="orders2__between" key={sentence}>
      {sentence}
    </p>
  ));
}

function OrdersForm({ search }: { search: CompareSearch }) {
  const navigate = useNavigate();
  const [faults, setFaults] = useState<string[]>([]);
  const { one, other, typed } = search;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const asked = parseCompareSearch({ get: (name) => given.get(name) as string | null });
    setFaults(asked.faults);
    if (asked.faults.length === 0) navigate(`/compare?orders=${asked.one},${asked.other}`);
  };
  return (
    <form className="orders2__form" aria-label="Orders to compare" onSubmit={submit} noValidate>
      <label className="field">
        <span className="label">One order</span>
        <input className="input" name="one" defaultValue={one ?? typed[0]} inputMode="numeric" autoComplete="off" />
      </label>
      <label className="field">
        <span className="label">The other</span>
        <input className="input" name="other" defaultValue={other ?? typed[1]} inputMode="numeric" autoComplete="off" />
      </label>
      <button className="btn btn--primary" type="submit">
        Compare
      </button>
      {faults.length > 0 && (
        <p className="error" role="alert">
          {faults.join(" ")}
        </p>
      )}
    </form>
  );
}
