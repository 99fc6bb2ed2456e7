import type { ReactNode } from "react";
import type { TextProvision } from "./order-text-query.ts";

type Paragraph = TextProvision["paragraphs"][number];

interface Props {
  paragraphs: readonly Paragraph[];
  /** Number and heading, run into the first paragraph. */
  lead?: ReactNode;
}

/** The paragraphs of a provision, word for word. New wording for another document is set apart, and called so. */
export function Paragraphs({ paragraphs, lead }: Props) {
  const runs = runsOf(paragraphs);
  const leadsAlone = lead && (runs.length === 0 || runs[0]?.isQuotation);
  return (
    <>
      {leadsAlone && <p>{lead}</p>}
      {runs.map(({ isQuotation, paragraphs }, index) => {
        const texts = paragraphs.map((paragraph, place) => (
          <p key={paragraph.key} id={paragraph.key} tabIndex={-1}>
            {index === 0 && place === 0 && !leadsAlone && lead}
            {paragraph.text}
          </p>
        ));
        if (!isQuotation) return texts;
        return (
          <figure className="newwords" key={paragraphs[0]?.key}>
            <figcaption>New wording for another document</figcaption>
            <blockquote>{texts}</blockquote>
          </figure>
        );
      })}
    </>
  );
}

interface Run {
  isQuotation: boolean;
  paragraphs: Paragraph[];
}

/** Neighbours of one kind together, so that each quotation is named once. */
function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last?.isQuotation === paragraph.isQuotation) last.paragraphs.push(paragraph);
    else runs.push({ isQuotation: paragraph.isQuotation, paragraphs: [paragraph] });
  }
  return runs;
}
