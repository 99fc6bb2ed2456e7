import type { OrderSource } from "./assemble-order.ts";
import { plainTextBlocks } from "./plain-text-blocks.ts";
import type { TextBlock } from "./text-block.ts";
import { WRITTEN_DATE } from "./written-date.ts";

const HEADING =
  /^\s*(?:#+\s*)?executive\s+order\s+(?:no\.?\s*)?\d[\d,]{2,6}(?:-?[a-z])?(?:\s+(?:of\s+)?[A-Z][a-z]+\s+\d{1,2},\s+\d{4})?\s*$/i;
const PLACE = /^(?:.{0,40}[A-Z.,])?\s*THE\s+WHITE\s+HOUSE\b.{0,40}$|^\s*The White House\b.{0,40}$/;
const NOISE =
  /^\s*(?:\[?FR\s+Doc\.?|Filed\s+\d|Billing\s+code|\[?Presidential\s+Sig|\(Presidential\s+Sig|\[FILED|\[F\.?\s?R\.?\s+Doc|_{5,}|-{5,}|={5,}|.*\.EPS\s*$|Title\s+3\s*(?:--|—)?\s*$|The\s+President\s*$|Presidential\s+Documents\s*$|Federal\s+Register\s*\/\s*Vol)/i;
/** How many lines a title may take, before the first sentence. */
const MAX_TITLE_LINES = 8;

/** Finds heading, title, text, signature and annexes in lines of plain text. */
export function collectPlainOrder(text: string): OrderSource {
  const warnings: string[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const headingAt = findHeading(lines);
  if (headingAt < 0) warnings.push("No line is the heading of an order; all lines were read as its text.");
  const { title, next } = readTitle(lines, headingAt + 1);
  const signedAt = lines.findLastIndex((line, at) => at >= next && PLACE.test(line));
  const end = signedAt < 0 ? lines.length : signedAt;
  if (signedAt < 0) warnings.push("There is no signature; the text may be cut off.");
  const body = withoutNoise(lines.slice(next, end));
  const dateAt =
    signedAt < 0 ? -1 : lines.findIndex((line, at) => at >= signedAt && at < signedAt + 6 && WRITTEN_DATE.test(line));
  const after = dateAt < 0 ? [] : withoutNoise(lines.slice(dateAt + 1));
  const blocks = plainTextBlocks(withoutSigner(body, signedAt >= 0));
  const annex = plainTextBlocks(after);
  const documentNumber = /\bFR\s+Doc\.?\s*(?:No:?\s*)?([A-Z]?\d[\w-]{2,15})/i.exec(text)?.[1] ?? null;
  return {
    heading: headingAt < 0 ? "" : (lines[headingAt]?.replace(/^[\s#]+/, "").trim() ?? ""),
    title,
    documentNumber,
    blocks: [...blocks, ...(annex.length > 0 ? annexBlocks(annex) : [])],
    place:
      signedAt < 0
        ? null
        : (lines[signedAt]
            ?.trim()
            .replace(WRITTEN_DATE, "")
            .replace(/[,\s]+$/, ",") ?? null),
    date: dateAt < 0 ? null : (lines[dateAt]?.trim() ?? null),
    warnings,
  };
}

/** The heading with a date is the order's own; the one on a cover page has none. */
function findHeading(lines: string[]): number {
  const dated = lines.findIndex((line) => HEADING.test(line) && WRITTEN_DATE.test(line));
  return dated >= 0 ? dated : lines.findIndex((line) => HEADING.test(line));
}

/** The title stands between the heading and the first sentence; where nothing looks like one, there is none. */
function readTitle(lines: string[], from: number): { title: string | null; next: number } {
  let at = from;
  while (at < lines.length && (lines[at]?.trim() === "" || NOISE.test(lines[at] ?? ""))) at += 1;
  const title: string[] = [];
  let next = at;
  while (next < lines.length && lines[next]?.trim() !== "" && title.length <= MAX_TITLE_LINES) {
    title.push(lines[next]?.trim() ?? "");
    next += 1;
  }
  const words = title.join(" ").replace(/^#+\s*/, "");
  const isTitle =
    from > 0 &&
    words.length > 0 &&
    words.length < 500 &&
    title.length <= MAX_TITLE_LINES &&
    !/[.:;]$/.test(words) &&
    !/^(?:by\s+(?:virtue|the\s+(?:authority|power))|whereas|i,\s|sec(?:tion)?\b|now,|pursuant|under\s)/i.test(words);
  return isTitle ? { title: words, next } : { title: null, next: from };
}

function withoutNoise(lines: string[]): string[] {
  return lines.map((line) => (NOISE.test(line) ? "" : line));
}

/** The President's name above the place of signing is no part of the text. */
function withoutSigner(lines: string[], isSigned: boolean): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const line = lines[last]?.trim() ?? "";
  const isName = isSigned && /^(?:[A-Z][A-Za-z]*\.?\s+){1,3}[A-Z][A-Za-z]+\.?,?$/.test(line) && line.length < 40;
  return isName ? lines.slice(0, last) : lines;
}

function annexBlocks(blocks: TextBlock[]): TextBlock[] {
  const [first, ...rest] = blocks;
  if (first && /^(?:annex|appendix|attachment|schedule)\b/i.test(first.text))
    return [{ ...first, kind: "ANNEX_START" }, ...rest];
  return [{ text: "Annex", spans: [], kind: "ANNEX_START" }, ...blocks];
}
