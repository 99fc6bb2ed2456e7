import { formatDay } from "../../../lib/day.ts";
import type { StarterOrder } from "../starter-file.ts";
import type { Fault, Rule } from "./finding.ts";
import type { RecordFacts } from "./record-facts.ts";

/** A fact of a file, and what the Federal Register's files call it. */
const FIELDS = {
  title: "title",
  signingDate: "signingDate",
  publicationDate: "publicationDate",
  frCitation: "frCitation",
  frDocumentNumber: "frDocumentNumber",
  htmlUrl: "htmlUrl",
  pdfUrl: "pdfUrl",
} as const;

/**
 * Every fact of a file is that of the Federal Register's record, where this lies beside the project, as it read on the file's day. A
 * difference that is meant stands in explained-differences.yaml.
 */
export const checkRecordAgrees: Rule = ({ order }, { record, explainedDifferences, lists }) => {
  if (!record) return [];
  const held = record.get(order.number);
  if (!held)
    return [
      {
        path: ["number"],
        reason: `EO ${order.number} is not in the Federal Register's record`,
        howToMend: "Look the number up.",
      },
    ];
  const president = held.facts.presidentSlug ?? presidentOn(order.signingDate, lists.presidents);
  const stated: [string, string | null | undefined, string | null | undefined][] = [
    ...Object.entries(FIELDS).map(([field, name]): [string, string | null, string | null | undefined] => [
      field,
      order[field as keyof typeof FIELDS],
      held.facts[name],
    ]),
    ["president", order.president, president],
    ...notesOf(order, held),
  ];
  const explained = new Set(
    explainedDifferences.filter(({ order: number }) => number === order.number).map(({ field }) => field),
  );
  return stated.flatMap(([field, ours, theirs]): Fault[] => {
    const isSame = fold(ours) === fold(theirs);
    if (isSame === !explained.has(field)) return [];
    return isSame
      ? [
          {
            path: [field],
            reason: "is explained as a difference from the record and is none",
            howToMend: "Take it out of explained-differences.yaml.",
          },
        ]
      : [
          {
            path: [field],
            reason: `is ${shown(ours)}, and in the record ${shown(theirs)}`,
            howToMend: "Copy the record, or say in explained-differences.yaml why not.",
          },
        ];
  });
};

/** The notes are compared where both are of one day; a file of another day may well read otherwise. */
function notesOf(
  order: StarterOrder,
  held: RecordFacts,
): [string, string | null | undefined, string | null | undefined][] {
  const { dispositionNotes, asOf } = order;
  if (dispositionNotes === undefined)
    return held.notesAsOf ? [["dispositionNotes", "not looked up", `those of ${formatDay(held.notesAsOf)}`]] : [];
  if (!held.notesAsOf) return [["dispositionNotes", dispositionNotes, undefined]];
  const isOfOneTime = asOf.slice(0, 7) === held.notesAsOf.slice(0, 7);
  return isOfOneTime ? [["dispositionNotes", dispositionNotes, held.facts.dispositionNotes]] : [];
}

function presidentOn(day: string, presidents: { slug: string; terms: { from: string; to: string | null }[] }[]) {
  const terms = presidents.flatMap(({ slug, terms }) => terms.map((term) => ({ slug, ...term })));
  // The last day of a term is the first of the next.
  return terms.find(({ from, to }) => from <= day && (!to || day < to))?.slug;
}

/** A gap in the record is no statement, and white space none either. */
const fold = (value: string | null | undefined) => (value ?? "").replace(/\s+/g, " ").trim();
const shown = (value: string | null | undefined) => (value ? `“${fold(value)}”` : "empty");
