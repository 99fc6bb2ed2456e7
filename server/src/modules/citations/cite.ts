import { bluebookCitation, type CitationStyle, orderName } from "@executive-disorder/shared/citation";
import { formatDay } from "../../lib/day.ts";
import { citationData } from "./citation-data.ts";

/** What the record has of an order that is to be cited. */
export interface CitableOrder {
  number: string;
  title: string;
  president: string | null;
  signingDate: string | null;
  frCitation: string | null;
  frDocumentNumber: string | null;
  htmlUrl: string | null;
}

/** An order in a style. What the record does not have is left out, never invented. */
export function cite(order: CitableOrder, style: CitationStyle): string {
  return STYLES[style](order);
}

const STYLES: Record<CitationStyle, (order: CitableOrder) => string> = {
  BLUEBOOK: (order) => `${bluebookCitation(order)}.`,
  // An order is a legal material, whose name stands as the Bluebook has it; then place, year and address.
  APA: (order) =>
    sentence([
      `${orderName(order.number)}, ${placeOf(order)}${order.signingDate ? ` (${order.signingDate.slice(0, 4)})` : ""}`,
      order.htmlUrl,
    ]),
  MLA: (order) =>
    sentence([
      "United States, Executive Office of the President",
      order.president && `${order.president}`,
      `Executive Order ${order.number}: ${order.title}`,
      [order.signingDate && dayFirst(order.signingDate), order.frCitation && inRegister(order.frCitation)]
        .filter(Boolean)
        .join(", "),
      order.htmlUrl,
    ]),
  CHICAGO: (order) =>
    sentence([
      order.president ?? "U.S. President",
      `Executive Order ${order.number}, “${order.title}”`,
      [order.frCitation && inRegister(order.frCitation), order.signingDate && `signed ${plainDay(order.signingDate)}`]
        .filter(Boolean)
        .join(", "),
      order.htmlUrl,
    ]),
  ...citationData,
};

/** Parts that are there, each with a full stop. */
function sentence(parts: (string | null)[]): string {
  const there = parts.filter((part): part is string => Boolean(part));
  return there.map((part) => (/^https?:/.test(part) ? part : `${part.replace(/[.\s]+$/, "")}.`)).join(" ");
}

const placeOf = ({ frCitation }: CitableOrder) => {
  const [volume, , page] = frCitation?.split(" ") ?? [];
  return volume && page ? `${volume} Fed. Reg. ${page}` : "Federal Register";
};

/** "86 FR 71793" as "86 Federal Register 71793". */
const inRegister = (frCitation: string) => frCitation.replace(" FR ", " Federal Register ");
const plainDay = (day: string) => formatDay(day).replaceAll("\u00a0", " ");
/** "15 December 2021". */
const dayFirst = (day: string) => plainDay(day).replace(/^(\w+) (\d+), (\d+)$/, "$2 $1 $3");
