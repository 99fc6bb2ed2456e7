import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Folded } from "../../components/folded.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { AuthorityPanel_order as Order } from "../../gql/graphql.ts";
import { ProvisionLink } from "./provision-link.tsx";
import { ReadNote } from "./read-note.tsx";

export const AuthorityPanel_order: TypedDocumentNode<Order> = gql`
  fragment AuthorityPanel_order on Order {
    number
    authorities {
      citation
      name
      provision
      anchor
      quote
      origin
    }
  }
`;

/** The statutes and powers that the order itself cites. */
export function AuthorityPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: AuthorityPanel_order, from: order });
  if (!complete) return null;
  const { number, authorities } = data;
  const note = authorities.length > 0 && <span className="prov">As the order itself cites it</span>;
  return (
    <SideSection id="legal-authority" heading="Legal authority" note={note}>
      {authorities.length === 0 ? (
        <p className="quiet">No authority of this order is in the record. That does not mean that it cites none.</p>
      ) : (
        <Folded rows={authorities} name="authorities">
          {(rows) => <AuthorityTable number={number} authorities={rows} />}
        </Folded>
      )}
      <ReadNote facts={authorities} />
    </SideSection>
  );
}

interface TableProps {
  number: string;
  authorities: readonly Order["authorities"][number][];
}

function AuthorityTable({ number, authorities }: TableProps) {
  return (
    <table className="table table--cards">
      <caption className="vh">Authority cited by Executive Order {number}</caption>
      <thead>
        <tr>
          <th scope="col">Authority</th>
          <th scope="col">The words</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {authorities.map(({ citation, name, provision, anchor, quote }) => (
          <tr key={`${citation} ${provision} ${anchor}`}>
            <th scope="row" data-label="Authority">
              <span>
                {name ?? citation}
                {name && <span className="table__sub">{citation}</span>}
              </span>
            </th>
            <td data-label="The words">
              <q className="evidence">{quote}</q>
            </td>
            <td data-label="Where" className="nowrap">
              <ProvisionLink number={number} provision={provision} anchor={anchor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
