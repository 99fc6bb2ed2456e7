import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { AgenciesPanel_order as Order } from "../../gql/graphql.ts";

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
        <ul className="lines">
          {data.agencies.map(({ agency, part, provision }) => (
            <li key={agency.slug}>
              <span>
                <abbr title={agency.name}>{agency.shortName}</abbr>
                <span className="hint">{[part.replace(/\.$/, ""), provision].filter(Boolean).join(". ")}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
