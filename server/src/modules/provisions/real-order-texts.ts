import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OrderText } from "./order-text.ts";
import { readOrderXml } from "./read-order-xml.ts";

const PROJECT = resolve(import.meta.dirname, "../../../..");

/** Where the Federal Register's XML of real orders lies beside the project; absent in a plain checkout. For tests, and for the check of the library. */
export const REAL_XML_FOLDER = resolve(PROJECT, "../shared/data/full-text");
/** Texts of older and newer orders as Markdown, likewise. */
export const REAL_MARKDOWN_FOLDER = resolve(PROJECT, "../shared/data/order-texts");

/** The numbers of the real orders that are there; null where the folder is absent. */
export function realOrderNumbers(): string[] | null {
  if (!existsSync(REAL_XML_FOLDER)) return null;
  return readdirSync(REAL_XML_FOLDER)
    .flatMap((file) => /^EO_(\w+)\.xml$/.exec(file)?.[1] ?? [])
    .sort();
}

export function realOrderXml(number: string): string {
  return readFileSync(resolve(REAL_XML_FOLDER, `EO_${number}.xml`), "utf8");
}

const read = new Map<string, OrderText>();

/** Reads a real order once. @throws Error where it is refused. */
export function realOrder(number: string): OrderText {
  const known = read.get(number);
  if (known) return known;
  const reading = readOrderXml(realOrderXml(number));
  if ("refused" in reading) throw new Error(`EO ${number} ${reading.refused}`);
  read.set(number, reading.order);
  return reading.order;
}

/** The Markdown of a text, brought into the form in which the Federal Register answers plain text; null where there is none. */
export function realPlainText(number: string): string | null {
  const file = resolve(REAL_MARKDOWN_FOLDER, `${number}.md`);
  if (!existsSync(file)) return null;
  // Single words in bold that begin small, and "Reg", a converter tore out of a heading: they are none.
  return readFileSync(file, "utf8")
    .replace(/^# .*\n/, "")
    .replace(/^Signed .*\n/m, "")
    .replace(/^---[\s\S]*$/m, "")
    .replace(/^### Authority$/gm, "")
    .replace(/^\*\*(?:[a-z]+|Reg)\*\*\n/gm, "")
    .replace(/^## Preamble$/gm, "")
    .replace(
      /^### (Section [\d.]+ ?\d*)\.?[ \t]*(.*?)\s*\n+(?:\*\*(.*)\*\*\s*\n+)?/gm,
      (_line, number_: string, before?: string, heading?: string) => {
        const words = [before, heading]
          .filter(Boolean)
          .map((part) => `${part}${/[.:;]$/.test(part ?? "") ? "" : "."} `);
        return `\n${number_
          .replace(/\. (\d)/, ".$1")
          .trim()
          .replace(/\.$/, "")}. ${words.join("")}`;
      },
    )
    .replace(/\*\*/g, "")
    .replace(/^## (Executive Order .*)$/gm, "$1")
    .replace(/^\n+(Title 3—)/, "$1");
}
