import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Day } from "../../components/day.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { SourcesPanel_order as Order } from "../../gql/graphql.ts";
import { officialUrl } from "../../lib/official-url.ts";

export const SourcesPanel_order: TypedDocumentNode<Order> = gql`
  fragment SourcesPanel_order on Order {
    number
    frCitation
    frDocumentNumber
    htmlUrl
    pdfUrl
    dispositionNotes
    recordAsOf
    textSources {
      label
      url
    }
  }
`;

/** Where every statement of the page comes from: official texts, notes in their own words, what the analysis rests on. */
export function SourcesPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: SourcesPanel_order, from: order });
  if (!complete) return null;
  const { frCitation, frDocumentNumber, dispositionNotes, recordAsOf, textSources } = data;
  const note = recordAsOf && (
    <span className="prov">
      Record as of <Day day={recordAsOf} />
    </span>
  );
  return (
    <SideSection id="sources" heading="Sources" note={note}>
      <ul className="lines sources">
        <SourceLine label={`Official text${frCitation ? `, ${frCitation}` : ""}`} url={data.htmlUrl} />
        {data.pdfUrl && <SourceLine label="Official text as PDF, govinfo" url={data.pdfUrl} />}
        {frDocumentNumber && <SourceLine label={`Federal Register document ${frDocumentNumber}`} url={null} />}
        {textSources.map((source) => (
          <SourceLine key={`${source.label} ${source.url}`} label={source.label} url={source.url} />
        ))}
      </ul>
      {dispositionNotes ? (
        <details className="words mt4">
          <summary>Disposition notes of the Office of the Federal Register, as published</summary>
          <p className="evidence notes mt2">{dispositionNotes}</p>
        </details>
      ) : (
        <p className="hint mt4">No disposition note for this order is in our record.</p>
      )}
    </SideSection>
  );
}

function SourceLine({ label, url }: { label: string; url: string | null }) {
  const href = officialUrl(url);
  return <li>{href ? <a href={href}>{label}</a> : <span>{label}</span>}</li>;
}
