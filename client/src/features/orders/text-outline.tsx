import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import { Folded } from "../../components/folded.tsx";
import type { TextOutline_order as Order } from "../../gql/graphql.ts";
import { provisionTitle } from "./provision-title.ts";

/** What stands outermost, and the sections that are counted: none of the units below them, of which a text has hundreds. */
export const TextOutline_order: TypedDocumentNode<Order> = gql`
  fragment TextOutline_order on Order {
    number
    officialText {
      asOf
    }
    provisions(kinds: [PREAMBLE, PART, SECTION, PASSAGE, ANNEX]) {
      key
      kind
      number
      heading
      level
    }
  }
`;

/** "12 sections"; null where the text is not divided into any. */
export function sectionCount(provisions: readonly { kind: string }[]): string | null {
  const count = provisions.filter(({ kind }) => kind === "SECTION").length;
  return count === 0 ? null : `${count} ${count === 1 ? "section" : "sections"}`;
}

/** The way to the whole text: "Full text, 12 sections". Nothing while it is not held. */
export function FullTextLink({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: TextOutline_order, from: order });
  if (!complete || !data.officialText) return null;
  return (
    <p className="mt4">
      <Link to={`/orders/${data.number}/text`}>
        {["Full text", sectionCount(data.provisions)].filter(Boolean).join(", ")}
      </Link>
    </p>
  );
}

/** The parts of the order's own text, each a way into it. Nothing while the text is not held. */
export function TextOutline({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: TextOutline_order, from: order });
  if (!complete || !data.officialText) return null;
  return (
    <nav aria-labelledby="text-outline-h">
      <h2 id="text-outline-h">The order’s text</h2>
      <Folded rows={data.provisions.filter(({ level }) => level === 0)} name="parts">
        {(rows) => (
          <ul className="lines">
            {rows.map(({ key, number, heading }) => (
              <li key={key}>
                <Link to={{ pathname: `/orders/${data.number}/text`, hash: key }}>
                  {provisionTitle({ number, heading })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </nav>
  );
}
