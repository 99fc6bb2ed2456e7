import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import { Folded } from "../../components/folded.tsx";
import type { AgenciesPanel_order as Order } from "../../gql/graphql.ts";
import { ProvisionLink } from "./provision-link.tsx";
import { ReadNote } from "./read-note.tsx";

export const AgenciesPanel_order: TypedDocumentNode<Order> = gql`
  fragment AgenciesPanel_order on Order {
    number
    agencies {
      agency {
        slug
        name
        shortName
      }
      part
      provision
      anchor
      quote
      origin
    }
  }
`;

/** The agencies that the order names, and the part that it gives them. */
export function AgenciesPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: AgenciesPanel_order, from: order });
  if (!complete) return null;
  return (
    <section id="agencies" aria-labelledby="agencies-h">
      <h2 id="agencies-h">Agencies named</h2>
      {data.agencies.length === 0 ? (
        <p className="quiet">None is in the record yet.</p>
      ) : (
        <Folded rows={data.agencies} name="agencies">
          {(rows) => (
            <ul className="lines">
              {rows.map((named) => (
                <AgencyLine key={named.agency.slug} number={data.number} named={named} />
              ))}
            </ul>
          )}
        </Folded>
      )}
      <ReadNote facts={data.agencies} />
    </section>
  );
}

function AgencyLine({ number, named }: { number: string; named: Order["agencies"][number] }) {
  const { agency, part, provision, anchor, quote } = named;
  const what = part.replace(/\.$/, "");
  return (
    <li>
      <span>
        <Link to={`/agencies/${agency.slug}`}>
          <abbr title={agency.name}>{agency.shortName}</abbr>
        </Link>
        <span className="hint">
          {what}
          {what && provision && ". "}
          {provision && <ProvisionLink number={number} provision={provision} anchor={anchor} />}
        </span>
        {quote && (
          <details className="words">
            <summary>The words</summary>
            <q className="evidence">{quote}</q>
          </details>
        )}
      </span>
    </li>
  );
}
