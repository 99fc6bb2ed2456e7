import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { buildProvisions } from "./build-provisions.ts";
import type { OrderText } from "./order-text.ts";
import type { TextBlock } from "./text-block.ts";
import { readWrittenDate } from "./written-date.ts";

/** What a source says, before it is read: the same for the XML and for older plain text. */
export interface OrderSource {
  /** "Executive Order 13145 of February 8, 2000" */
  heading: string;
  title: string | null;
  documentNumber: string | null;
  blocks: TextBlock[];
  place: string | null;
  /** As the signature has it: "February 8, 2000." or "Washington, March 8, 2013." */
  date: string | null;
  warnings: string[];
}

/** Reads numbers, dates and parts out of what a source says. Never throws. */
export function assembleOrder(source: OrderSource): OrderText {
  const warnings = [...source.warnings];
  const heading = /^\W*executive\s+order\s+(?:no\.?\s*)?([\d,]{1,7}\s?(?:-?\s?[A-Z]\b)?)/i.exec(source.heading);
  const number = heading?.[1] ? parseOrderNumber(heading[1]) : null;
  if (number === null) warnings.push("No heading states the number of the order.");
  const headingDate = readWrittenDate(source.heading);
  const signedDate = source.date ? readWrittenDate(source.date) : null;
  if (!headingDate && !signedDate)
    warnings.push("Neither the heading nor the signature states a date that can be read.");
  if (headingDate && signedDate && headingDate !== signedDate) {
    warnings.push(`The heading says ${headingDate}, the signature ${signedDate}.`);
  }
  const built = buildProvisions(source.blocks);
  if (built.provisions.length === 0) warnings.push("The order has no text.");
  const preamble = built.provisions.find((provision) => provision.kind === "PREAMBLE");
  return {
    number,
    signingDate: headingDate ?? signedDate,
    title: source.title,
    documentNumber: source.documentNumber,
    preamble: (preamble?.paragraphs ?? []).map((paragraph) => paragraph.text).join("\n\n"),
    provisions: built.provisions,
    signature: { place: source.place, date: signedDate },
    warnings: [...warnings, ...built.warnings],
  };
}
