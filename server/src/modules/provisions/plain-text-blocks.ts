import { blockFromRuns, type TextBlock } from "./text-block.ts";

/** The marks with which a paragraph of an order begins; a line that has one, after a line that ends, begins a new block. */
const BEGINS =
  /^\s*(?:[“"]?\((?:[a-z]{1,7}|[A-Z]{1,5}|\d{1,2})\)\s|[“"]?(?:sec(?:tion)?\.?|SEC(?:TION)?\.?)\s*\d|\d{1,2}\.\s+[A-Z]|\d{1,2}-\d{1,3}\.\s|\d{1,2}\.\d{1,2}\.?\s+[A-Z]|PART\s+[IVXL\d]+\b|(?:Part|Subpart|SUBPART)\s+[IVXLA-H\d]+\s*(?:[—-]|\s[A-Z]))/;
/** A line that is a heading by itself, though no stop ends it. */
const STANDS_ALONE = /^\s*(?:PART\s+[IVXL\d]+\b|(?:Part|Subpart|SUBPART)\s+[IVXLA-H\d]+\s*(?:[—-]|[A-Z]))/;
const PAGE = /^\s*\[\[Page\s+[\w-]+\]\]\s*$/i;
const SMALL =
  /^(?:a|an|and|the|of|or|for|to|in|on|by|with|from|at|as|its|their|under|into|upon|per|via|among|between|through|within|against|between|about|over|other|than|not|be)$/;

/**
 * Reads paragraphs out of lines by their layout: blank lines, deeper first lines, numbers at the margin. Page markers are dropped,
 * and a sentence that a page cut in two is one again. Headings, which plain text does not mark, are told by their capitals.
 */
export function plainTextBlocks(lines: string[]): TextBlock[] {
  return paragraphs(lines).flatMap((text): TextBlock[] => {
    const words = typographic(text);
    const heading = headingOf(words);
    const runs = heading
      ? [
          { text: words.slice(0, heading.start), style: null },
          { text: words.slice(heading.start, heading.end), style: "ITALIC" as const },
          { text: words.slice(heading.end), style: null },
        ]
      : [{ text: words, style: null }];
    const block = blockFromRuns(runs);
    return block ? [block] : [];
  });
}

function paragraphs(lines: string[]): string[] {
  const width = wrapWidth(lines);
  const found: string[][] = [];
  let isNew = true;
  let afterPage = false;
  let margin = 0;
  for (const line of lines) {
    if (PAGE.test(line)) {
      afterPage = true;
      continue;
    }
    if (line.trim() === "") {
      isNew = true;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const last = found.at(-1);
    const before = last?.at(-1)?.trimEnd() ?? "";
    const ends = /[.;:,—?!”")]$|\b(?:and|or)$/.test(before) || (last?.length === 1 && STANDS_ALONE.test(before));
    const goesOn =
      isNew && afterPage && last !== undefined && !/[.;:?!”")]$/.test(before) && /^\s*[\p{Ll}\d]/u.test(line);
    const deeper = !isNew && indent >= margin + 2 && ends;
    if (last && (goesOn || (!isNew && !deeper && !(BEGINS.test(line) && ends && brokeEarly(before, line, width))))) {
      last.push(line.trim());
      margin = Math.min(margin, indent);
    } else {
      found.push([line.trim()]);
      margin = indent;
    }
    isNew = false;
    afterPage = false;
  }
  return found.map(joinLines);
}

/** "non-" at the end of a line and "Federal" on the next are one word. */
function joinLines(lines: string[]): string {
  const isBroken = (at: number) => /\p{L}-$/u.test(lines[at - 1]?.slice(-3) ?? "") && /^\p{L}/u.test(lines[at] ?? "");
  return lines.map((line, at) => (at === 0 || isBroken(at) ? line : ` ${line}`)).join("");
}

/** Where lines are broken, as the width of the text without its margin; infinite where a line is a paragraph. */
function wrapWidth(lines: string[]): number {
  const lengths = lines
    .map((line) => line.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const longest = lengths.at(-1 - Math.floor(lengths.length / 50)) ?? 0;
  return longest > 110 ? Number.POSITIVE_INFINITY : longest;
}

/** A line that had room for the next word ended because its paragraph did. */
function brokeEarly(before: string, line: string, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY) return true;
  return before.length + 1 + (line.trim().split(/\s/)[0]?.length ?? 0) <= width;
}

/** The printer's marks of plain text as they are in print. */
function typographic(text: string): string {
  return text
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/(?<!-)--(?!-)/g, "—");
}

/** "Sec. 2. Definitions. As used in …" or "(a) Membership. The …": words in capitals up to a stop, right after the number. */
function headingOf(text: string): { start: number; end: number } | null {
  const number =
    /^(?:(?:sec(?:tion)?\.?\s*[\d.-]{1,8}[a-z]?\.?|\d{1,2}-\d{1,3}\.|\d{1,2}\.\d{1,2}\.?)\s*|\((?:[a-z]{1,7}|\d{1,2})\)\s*)/i.exec(
      text,
    );
  if (!number) return null;
  const rest = text.slice(number[0].length, number[0].length + 220);
  // "Sec. 2. Policy on U.S. Trade. (a) …": what tells a heading most surely is that a list begins after it.
  const listed = /^(\p{Lu}[^;:()“]{2,200}?)\.\s+(?=\((?:a|i|1)\)\s)/u.exec(rest);
  if (listed?.[1] && !/\b(?:shall|is|are|may|has|have|will|was|were)\b/.test(listed[1])) {
    return { start: number[0].length, end: number[0].length + listed[1].length + 1 };
  }
  const stop = /[.:](?=\s+["“(\p{Lu}]|\s*$)|—/u.exec(rest);
  if (!stop || stop.index < 3 || stop.index > 200) return null;
  const words = rest.slice(0, stop.index).split(/\s+/);
  const isTitled =
    words.length <= 24 &&
    words.every(
      (word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL.test(word.replace(/[^\p{L}]/gu, "")) || /^\d/.test(word),
    );
  if (!isTitled || /\d{4}$/.test(rest.slice(0, stop.index))) return null;
  return { start: number[0].length, end: number[0].length + stop.index + 1 };
}
