import { useQuery } from "@apollo/client/react";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import { COMPARE_ORDERS_QUERY } from "./compare-orders-query.ts";
import { ComparedFacts } from "./compared-facts.tsx";
import { ComparedProvisions } from "./compared-provisions.tsx";
import { ComparedRelations } from "./compared-relations.tsx";
import "../../styles/compare-orders.css";

/** /compare?orders=12291,14192: two orders side by side: facts, relations, texts. */
export function CompareOrdersPage() {
  const [params] = useSearchParams();
  const [one = null, other = null] = (params.get("orders") ?? "").split(/[,\s]+/).map(parseOrderNumber);
  const isAsked = one !== null && other !== null && one !== other;
  const name = isAsked ? `EO ${one} beside EO ${other}` : "Compare two orders";
  usePageTitle(name);
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
          <h1>{name}</h1>
          {one !== null && one === other && <p role="status">An order is not compared with itself. Choose another.</p>}
          {unknown.length > 0 && (
            <p role="status">
              We do not hold {unknown.map((number) => `EO\u00a0${number}`).join(" and ")}. That does not prove that
              there is no such order.
            </p>
          )}
          <OrdersForm key={`${one} ${other}`} one={one} other={other} />
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
            </SideSection>
          </>
        )}
      </div>
    </>
  );
}

function OrdersForm({ one, other }: { one: string | null; other: string | null }) {
  const navigate = useNavigate();
  const [fault, setFault] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const numbers = ["one", "other"].map((name) => parseOrderNumber(String(given.get(name) ?? "")));
    if (numbers.includes(null)) return setFault("Give two order numbers, such as 12291 and 14192.");
    setFault("");
    navigate(`/compare?orders=${numbers.join(",")}`);
  };
  return (
    <form className="orders2__form" aria-label="Orders to compare" onSubmit={submit} noValidate>
      <label className="field">
        <span className="label">One order</span>
        <input className="input" name="one" defaultValue={one ?? ""} inputMode="numeric" autoComplete="off" />
      </label>
      <label className="field">
        <span className="label">The other</span>
        <input className="input" name="other" defaultValue={other ?? ""} inputMode="numeric" autoComplete="off" />
      </label>
      <button className="btn btn--primary" type="submit">
        Compare
      </button>
      {fault && (
        <p className="error" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
