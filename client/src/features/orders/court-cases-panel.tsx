import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { COURT_OUTCOME_LABELS } from "@executive-disorder/shared/court-outcomes";
import { Fragment } from "react";
import { Day } from "../../components/day.tsx";
import { Folded } from "../../components/folded.tsx";
import { OrderLink } from "../../components/order-link.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { CourtCasesPanel_order as Order } from "../../gql/graphql.ts";
import { officialUrl } from "../../lib/official-url.ts";

export const CourtCasesPanel_order: TypedDocumentNode<Order> = gql`
  fragment CourtCasesPanel_order on Order {
    number
    courtCases(first: 100) {
      totalCount
      nodes {
        slug
        caption
        court
        docket
        filedOn
        decidedOn
        citation
        outcome
        decision
        challenged
        sources {
          label
          url
        }
        asOf
        orders {
          number
        }
      }
    }
  }
`;

type CourtCase = Order["courtCases"]["nodes"][number];

/** What courts decided about the order: facts with their sources, and nothing of who was right. */
export function CourtCasesPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: CourtCasesPanel_order, from: order });
  if (!complete) return null;
  const { number, courtCases } = data;
  const note = courtCases.totalCount > 0 && (
    <span className="prov">Facts from the sources named. Not every case is in the library.</span>
  );
  return (
    <SideSection id="court-cases" heading="Court cases" note={note}>
      {courtCases.totalCount === 0 ? (
        <p className="quiet">
          The library holds no court case about this order. That does not mean that there is none.
        </p>
      ) : (
        <Folded rows={courtCases.nodes} name="court cases">
          {(rows) => <CaseTable number={number} cases={rows} />}
        </Folded>
      )}
    </SideSection>
  );
}

interface TableProps {
  number: string;
  cases: readonly CourtCase[];
}

function CaseTable({ number, cases }: TableProps) {
  return (
    <table className="table table--cards">
      <caption className="vh">Court cases about Executive Order {number}</caption>
      <thead>
        <tr>
          <th scope="col">Case</th>
          <th scope="col">Challenged</th>
          <th scope="col">Ruling</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((courtCase) => (
          <CaseRow number={number} courtCase={courtCase} key={courtCase.slug} />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow({ number, courtCase }: { number: string; courtCase: CourtCase }) {
  const { caption, court, docket, filedOn, decidedOn, citation, outcome, decision, challenged, sources, asOf } =
    courtCase;
  const others = courtCase.orders.filter((one) => one.number !== number);
  return (
    <tr>
      <th scope="row" data-label="Case">
        <span>
          {caption}
          <span className="table__sub">
            {court}, {docket.replace(". ", ".\u00a0")}
          </span>
          {citation && <span className="table__sub">{citation}</span>}
        </span>
      </th>
      <td data-label="Challenged">
        <div>
          {challenged}
          {filedOn && (
            <span className="table__sub">
              Brought on <Day day={filedOn} />
            </span>
          )}
          {others.length > 0 && (
            <span className="table__sub">
              Also about{" "}
              {others.map((other, index) => (
                <Fragment key={other.number}>
                  {index > 0 && ", "}
                  <OrderLink number={other.number} />
                </Fragment>
              ))}
            </span>
          )}
        </div>
      </td>
      <td data-label="Ruling">
        <div>
          <b>{COURT_OUTCOME_LABELS[outcome]}</b>
          {decidedOn && (
            <>
              {", "}
              <Day day={decidedOn} />
            </>
          )}
          . {decision}
          <span className="table__sub">
            As of <Day day={asOf} />, from{" "}
            {sources.map(({ label, url }, index) => (
              <Fragment key={url}>
                {index > 0 && "; "}
                <Source label={label} url={url} />
              </Fragment>
            ))}
          </span>
        </div>
      </td>
    </tr>
  );
}

function Source({ label, url }: { label: string; url: string | null }) {
  const href = officialUrl(url);
  return href ? <a href={href}>{label}</a> : <span>{label}</span>;
}
