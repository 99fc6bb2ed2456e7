import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Copy } from "lucide-react";
import { useState } from "react";
import { SideSection } from "../../components/side-section.tsx";
import type { CitationPanel_order as Order } from "../../gql/graphql.ts";
import { bluebookCitation } from "../../lib/citation.ts";
import { copyText } from "../../lib/clipboard.ts";
import { decisiveStep, LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";
import { actOf } from "./status-sentence.tsx";

export const CitationPanel_order: TypedDocumentNode<Order> = gql`
  fragment CitationPanel_order on Order {
    number
    frCitation
    signingDate
    status {
      legalForce
      path {
        kind
        inPart
        on
        order {
          number
          title
          presidentName
          frCitation
        }
      }
    }
  }
`;

/** The citation in the form of the Bluebook, with what ended the order, ready to copy. */
export function CitationPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: CitationPanel_order, from: order });
  const [said, setSaid] = useState("");
  if (!complete) return null;
  const { legalForce, path } = data.status;
  const end = LEGAL_FORCE_LOOKS[legalForce].hasEnded ? decisiveStep(legalForce, path) : null;
  const cited = bluebookCitation(data);
  const act = end && `${actOf(end).toLowerCase()} by`;
  const ending =
    end && bluebookCitation({ number: end.order.number, frCitation: end.order.frCitation, signingDate: end.on });
  const copy = async () => {
    const copied = await copyText(`${cited}${end ? `, ${act} ${ending}` : ""}.`);
    setSaid(copied ? "Citation copied." : "The browser did not allow copying. Select the text and copy it by hand.");
  };
  return (
    <SideSection id="cite" heading="Cite this order" note={<span className="prov">Bluebook</span>}>
      <p className="evidence">
        {cited}
        {end && (
          <>
            , <em>{act}</em> {ending}
          </>
        )}
        .
      </p>
      <div className="row mt4">
        <button className="btn" type="button" onClick={copy}>
          <Copy className="i" />
          Copy citation
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </div>
    </SideSection>
  );
}
