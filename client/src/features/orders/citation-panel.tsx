import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment, useLazyQuery } from "@apollo/client/react";
import {
  bluebookCitation,
  CITATION_STYLE_LABELS,
  CITATION_STYLES,
  type CitationStyle,
  formatBluebookDay,
} from "@executive-disorder/shared/citation";
import { instrumentName } from "@executive-disorder/shared/instrument-kinds";
import { Copy } from "lucide-react";
import { useState } from "react";
import { SideSection } from "../../components/side-section.tsx";
import type { CitationQuery, CitationQueryVariables, CitationPanel_order as Order } from "../../gql/graphql.ts";
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
        instrument {
          kind
          citation
        }
      }
    }
  }
`;

const CITATION_QUERY: TypedDocumentNode<CitationQuery, CitationQueryVariables> = gql`
  query CitationQuery($number: String!, $styles: [CitationStyle!]) {
    order(number: $number) {
      number
      citations(styles: $styles) {
        style
        text
      }
    }
  }
`;

/** Forms that are data for other programs; the server has them as files. */
const FILES: Partial<Record<CitationStyle, string>> = { BIBTEX: "cite.bib", RIS: "cite.ris", CSL_JSON: "cite.json" };

/** The order cited: as the Bluebook has it, with what ended the order, or in another style, made by the server when it is chosen. */
export function CitationPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: CitationPanel_order, from: order });
  const [style, setStyle] = useState<CitationStyle>("BLUEBOOK");
  const [said, setSaid] = useState("");
  const [load, other] = useLazyQuery(CITATION_QUERY);
  if (!complete) return null;
  const { legalForce, path } = data.status;
  const end = LEGAL_FORCE_LOOKS[legalForce].hasEnded ? decisiveStep(legalForce, path) : null;
  const cited = bluebookCitation(data);
  const act = end && `${actOf(end).toLowerCase()} by`;
  const ending =
    end &&
    (end.order
      ? bluebookCitation({ ...end.order, signingDate: end.on })
      : end.instrument && `${instrumentName(end.instrument)}${end.on ? ` (${formatBluebookDay(end.on)})` : ""}`);
  const isBluebook = style === "BLUEBOOK";
  const text = isBluebook
    ? `${cited}${end ? `, ${act} ${ending}` : ""}.`
    : other.data?.order?.citations.find((citation) => citation.style === style)?.text;
  const choose = (chosen: CitationStyle) => {
    setStyle(chosen);
    setSaid("");
    if (chosen !== "BLUEBOOK") void load({ variables: { number: data.number, styles: [chosen] } });
  };
  const copy = async () => {
    const copied = text !== undefined && (await copyText(text));
    setSaid(copied ? "Citation copied." : "The browser did not allow copying. Select the text and copy it by hand.");
  };
  const file = FILES[style];
  return (
    <SideSection id="cite" heading="Cite this order">
      <p>
        <label className="row">
          <span>Style</span>
          <select className="input" value={style} onChange={(event) => choose(event.target.value as CitationStyle)}>
            {CITATION_STYLES.map((known) => (
              <option key={known} value={known}>
                {CITATION_STYLE_LABELS[known]}
              </option>
            ))}
          </select>
        </label>
      </p>
      {isBluebook ? (
        <p className="evidence">
          {cited}
          {end && (
            <>
              , <em>{act}</em> {ending}
            </>
          )}
          .
        </p>
      ) : text === undefined ? (
        <p className="hint" role="status">
          {other.error ? "The citation could not be loaded. Choose the style again." : "Loading the citation"}
        </p>
      ) : file ? (
        <pre className="evidence cite__data">{text}</pre>
      ) : (
        <p className="evidence">{text}</p>
      )}
      <div className="row mt4">
        <button className="btn" type="button" onClick={copy}>
          <Copy className="i" />
          Copy citation
        </button>
        {file && (
          <a href={`/orders/${data.number}/${file}`} download>
            As a file
          </a>
        )}
        <span className="hint" role="status">
          {said}
        </span>
      </div>
    </SideSection>
  );
}
