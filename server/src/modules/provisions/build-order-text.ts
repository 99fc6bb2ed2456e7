import type { OrderText } from "./order-text.ts";
import { readOrderXml } from "./read-order-xml.ts";

/** An order of given paragraphs in the Federal Register's XML, for tests: EO 99001 of March 1, 2031. */
export function orderXml(
  paragraphs: string,
  { after = "", heading = "Executive Order 99001 of March 1, 2031" } = {},
): string {
  return `<PRESDOCU><EXECORD><EXECORDR>${heading}</EXECORDR><HD SOURCE="HED">On Lighthouses</HD>${paragraphs}<PLACE>THE WHITE HOUSE,</PLACE><DATE>March 1, 2031.</DATE>${after}<FRDOC>[FR Doc. 2031-00001</FRDOC></EXECORD></PRESDOCU>`;
}

/** Paragraphs of plain words, one a line; "Sec. 1. *Policy.* …" marks a heading. */
export function buildOrderText(lines: string): OrderText {
  const paragraphs = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().replace(/&/g, "&amp;").replace(/</g, "&lt;"))
    .map((line) =>
      line.replace(/^((?:Section|Sec\.) [\d.]+\.)/, '<E T="04">$1</E>').replace(/\*([^*]+)\*/g, '<E T="03">$1</E>'),
    )
    .map((line) => `<FP>${line}</FP>`)
    .join("\n");
  const reading = readOrderXml(orderXml(paragraphs));
  if ("refused" in reading) throw new Error(reading.refused);
  return reading.order;
}
