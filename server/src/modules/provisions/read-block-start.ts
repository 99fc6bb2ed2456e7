import { readingsOf } from "./list-labels.ts";
import type { TextBlock } from "./text-block.ts";

/** One number at the beginning of a block; a block may begin with several: "Sec. 2. Policy. (a) (1) …". */
export interface StartStep {
  kind: "PART" | "SUBPART" | "SECTION" | "UNIT";
  /** "2", "1.1", "II", "a" */
  label: string;
  /** As written, "Sec. 2." */
  marker: string;
  heading: string | null;
  dotted: boolean;
}

export interface BlockStart {
  steps: StartStep[];
  /** The words after the numbers and headings. */
  rest: string;
  /** A block that is nothing but a heading, in bold. */
  isHeadingOnly: boolean;
}

const SECTION = /(?:section|sec)\s?\.?\s*(\d{1,4}[a-z]?(?:-\d{1,4})?(?:\.\s?\d{1,3}(?=\.|\s*$))?)(?![\w-])\s*(\.?)/iy;
const BARE_BOLD = /(\d{1,3})\s*\./y;
const DECIMAL = /(\d{1,2}\.\d{1,2})\.?(?=\s+["“(A-Z])/y;
const PART = /(part|subpart|title|chapter)\s+([ivxlc]{1,7}|\d{1,3}|[a-h])(?=[\s.:—–-]|$)[\s.:—–-]*/iy;
const PAREN = /\(([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})\)/y;
const DASHED = /(\d{1,3}-\d{1,3})\.(?=\s)/y;
const DOTTED = /(\d{1,3}|[a-z]|[A-Z]|[IVX]{1,6})\.(?=\s+["“(A-Z])/y;

/** Reads the numbers and headings with which a block begins. Says nothing about whether they are this order's own. */
export function readBlockStart(block: TextBlock): BlockStart {
  const part = readPart(block);
  if (part) return { steps: [part], rest: "", isHeadingOnly: false };
  const steps: StartStep[] = [];
  let at = 0;
  const section = readSection(block);
  if (section) {
    const { end, ...step } = withHeading(block, section);
    steps.push(step);
    at = end;
  }
  while (steps.length < 6) {
    const unit = readUnit(block.text, at, steps.length > 0);
    if (!unit) break;
    const { end, ...step } = withHeading(block, unit);
    steps.push(step);
    at = end;
  }
  return { steps, rest: block.text.slice(at).trim(), isHeadingOnly: steps.length === 0 && isAllBold(block) };
}

type Found = StartStep & { end: number };

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isBoldAt(block: TextBlock, at: number): boolean {
  return block.spans.some((span) => span.style === "BOLD" && span.start <= at && at < span.end);
}

function isAllBold(block: TextBlock): boolean {
  const covered = block.spans.reduce((sum, span) => sum + (span.style === "BOLD" ? span.end - span.start : 0), 0);
  return block.text.length <= 200 && covered >= block.text.length - 2 && /[A-Za-z]{3}/.test(block.text);
}

/** "PART II—GOALS": a line of its own, never the beginning of a sentence about some part. */
function readPart(block: TextBlock): StartStep | null {
  const match = matchAt(PART, block.text, 0);
  if (!match || block.text.length > 200) return null;
  const heading = block.text.slice(match[0].length).trim();
  const loud = /^(?:PART|SUBPART|TITLE|CHAPTER)\b/.test(block.text) || isAllBold(block);
  const titled = /[—–:]\s*$/.test(match[0].trim()) || heading === "" || /^[A-Z]/.test(heading);
  if (!titled || (!loud && /[.:;,]$/.test(heading))) return null;
  if (/\b(?:is|are|shall|amended|revoked|of this order)\b/.test(heading)) return null;
  const kind = /^subpart/i.test(block.text) ? "SUBPART" : "PART";
  return {
    kind,
    label: String(match[2]),
    marker: match[0].replace(/[\s.:—–-]+$/, ""),
    heading: heading.replace(/\.$/, "") || null,
    dotted: false,
  };
}

/** "Sec. 2." in bold, or with its stop; "Section 2 of the Act provides …" is a sentence. */
function readSection(block: TextBlock): Found | null {
  const { text } = block;
  const bold = isBoldAt(block, 0);
  const match = matchAt(SECTION, text, 0);
  if (match) {
    const after = text.slice(match[0].length);
    const stands = match[2] === "." || bold || after === "" || /^\s*[—–:]/.test(after);
    if (!stands || /^(?:\(|\s+(?:of|is|are|and|or|to|shall)\b)/.test(match[2] === "." ? "" : after)) return null;
    return found("SECTION", String(match[1]).replace(/\s/g, ""), match[0], match[0].length);
  }
  const bare = bold ? matchAt(BARE_BOLD, text, 0) : matchAt(DECIMAL, text, 0);
  return bare ? found("SECTION", String(bare[1]), bare[0], bare[0].length) : null;
}

function readUnit(text: string, from: number, runIn: boolean): Found | null {
  const at = from + (/^\s*/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  const paren = matchAt(PAREN, text, at);
  if (paren?.[1] && readingsOf(paren[1], false).length > 0) {
    // "(a) and (b)", "(i) through (iii)": a sentence about items.
    if (/^\s*(?:,|and\s+\(|or\s+\(|through\s+\()/.test(text.slice(at + paren[0].length, at + paren[0].length + 16)))
      return null;
    return found("UNIT", paren[1], paren[0], at + paren[0].length);
  }
  const dashed = matchAt(DASHED, text, at);
  if (dashed?.[1]) return found("UNIT", dashed[1], dashed[0], at + dashed[0].length);
  if (runIn) return null;
  const dotted = matchAt(DOTTED, text, at);
  if (!dotted?.[1] || readingsOf(dotted[1], true).length === 0) return null;
  return { ...found("UNIT", dotted[1], dotted[0], at + dotted[0].length), dotted: true };
}

/** "(a) Pre-award Actions. (i) …": without emphasis, what tells a heading is that a list begins after its stop. */
function withPlainHeading(text: string, step: Found): Found {
  const match = /^\s*(\p{Lu}[^.;:()“”]{2,100})\.\s+(?=\((?:a|i|1|A)\)\s)/u.exec(text.slice(step.end, step.end + 120));
  return match?.[1] ? { ...step, heading: match[1], end: step.end + match[0].length } : step;
}

function found(kind: StartStep["kind"], label: string, marker: string, end: number): Found {
  return { kind, label, marker: marker.trim(), heading: null, dotted: false, end };
}

/** A heading is what is emphasized right after the number, up to its stop. An emphasized word within a sentence is none. */
function withHeading(block: TextBlock, step: Found): Found {
  const { text, spans } = block;
  let start = step.end;
  while (/[\s.:—–]/.test(text[start] ?? "")) start += 1;
  const first = spans.findIndex((span) => span.start <= start && start < span.end);
  const span = spans[first];
  if (!span) return withPlainHeading(text, step);
  let end = span.end;
  for (let next = spans[first + 1], at = first + 1; next; at += 1, next = spans[at]) {
    if (next.style !== span.style || text.slice(end, next.start).trim() !== "") break;
    end = next.end;
  }
  const words = text.slice(start, end);
  const after = text.slice(end);
  const stops = /[.:—–?]$/.test(words) || /^\s*[.:—–]/.test(after) || after.trim() === "";
  if (words.length > 300 || !/^[“"]?[\p{Lu}\d]/u.test(words) || (!stops && span.style !== "BOLD")) return step;
  const gap = /^\s*[.:—–]?\s*/.exec(after)?.[0].length ?? 0;
  return { ...step, heading: words.replace(/[.:—–\s]+$/, ""), end: end + gap };
}
