import type { TextBlock } from "./text-block.ts";

/** The end of a sentence after which the very next words are another document's: "… is amended to read as follows:". */
const AMENDING_LEAD =
  /\b(?:to read(?:,? as follows)?|(?:add|insert)(?:ed|ing|s)? (?:the|a) (?:following )?new [\w\s()]{1,60}):$/i;
const AMENDS =
  /\b(?:is|are) (?:further )?(?:amended|revised|deleted|redesignated|inserted|added|replaced)\b|\bstriking\b/i;
const NUMBERED = /^\s*(?:\(\w{1,5}\)|\d{1,3}\.\s|sec(?:tion)?\b\.?\s*\d)/i;
const SECTION = /^[“"]?\s*sec(?:tion)?\.?\s*(\d{1,3})\b\.?/i;

/**
 * Which blocks are the new wording of another document ("Section 1 is amended to read: “Sec. 1. …”") and not this order's own.
 *
 * A block that begins with an opening mark is quoted. Where the quotation is not closed in its block, the printers either repeat
 * the mark before every paragraph, or leave the rest bare until the one that closes; so what lies between an opening and the next
 * surplus closing mark is quoted too. Some forget all marks: then the words right after "to read as follows:" are quoted, up to
 * the next number. A quotation that nobody closes ends with its block, since a misprint must not swallow the order, unless the
 * numbers go back: sections that this order already had can only be the other document's.
 */
export function quotedBlocks(blocks: TextBlock[]): { quoted: boolean[]; warnings: string[] } {
  const warnings: string[] = [];
  const balance = blocks.map((block) => quoteBalance(block.text));
  const nextClosing = closingAhead(blocks, balance);
  const quoted: boolean[] = [];
  let until = -1;
  let repeatsMarks = false;
  let ownSection = 0;
  let quotedSection = Number.NaN;
  blocks.forEach((block, at) => {
    const own = balance[at];
    // Where every paragraph repeats the mark, a bare one that amends is the order's own again, though nobody closed.
    if (at <= until && repeatsMarks && own?.startsOpen === false && AMENDS.test(block.text)) until = at - 1;
    const section = Number(SECTION.exec(block.text)?.[1] ?? Number.NaN);
    // "Sec. 4" after "“Sec. 2" within this order's Sec. 3 is its own next: somebody forgot to close.
    if (at <= until && own?.startsOpen === false && section === ownSection + 1 && section !== quotedSection + 1)
      until = at - 1;
    const lead = quoted[at - 1] ? "" : (blocks[at - 1]?.text ?? "");
    const isQuoted =
      at <= until ||
      (own?.startsOpen === true && isNewWording(block.text, own.net)) ||
      (AMENDING_LEAD.test(lead.slice(-120)) && !SECTION.test(block.text)) ||
      (quoted[at - 1] === true &&
        bareSince(blocks, quoted, at) &&
        !NUMBERED.test(block.text) &&
        own?.startsOpen === false);
    quoted.push(isQuoted);
    if (!Number.isNaN(section)) [ownSection, quotedSection] = isQuoted ? [ownSection, section] : [section, Number.NaN];
    if (at <= until || !own || own.net <= 0 || (!own.startsOpen && !opensWording(block.text))) return;
    repeatsMarks = balance[at + 1]?.startsOpen === true;
    const closing = nextClosing[at + 1] ?? Number.POSITIVE_INFINITY;
    if (closing !== Number.POSITIVE_INFINITY) until = closing;
    else if (own.startsOpen && goesBack(blocks, at, ownSection)) {
      until = blocks.length;
      warnings.push(
        `A quotation that begins after Sec. ${ownSection} is never closed; all that follows is read as quoted.`,
      );
    }
  });
  return { quoted, warnings };
}

/** Whether the quotation before a block had no marks at all, so that only numbers end it. */
function bareSince(blocks: TextBlock[], quoted: boolean[], at: number): boolean {
  const before = blocks[at - 1]?.text ?? "";
  if (/[“”"]/.test(before[0] ?? "") || endsQuotation(before)) return false;
  return AMENDING_LEAD.test((blocks[at - 2]?.text ?? "").slice(-120)) || quoted[at - 2] === true;
}

/** For each place, where the next block stands that closes more than it opens; one pass from the end. */
function closingAhead(blocks: TextBlock[], balance: QuoteBalance[]): number[] {
  const next: number[] = new Array(blocks.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const own = balance[at];
    const net = own ? own.net - (own.startsOpen ? 1 : 0) : 0;
    next[at] = net < 0 && endsQuotation(blocks[at]?.text ?? "") ? at : (next[at + 1] ?? Number.POSITIVE_INFINITY);
  }
  return next;
}

function goesBack(blocks: TextBlock[], at: number, ownSection: number): boolean {
  const opened = Number(SECTION.exec(blocks[at]?.text ?? "")?.[1] ?? Number.NaN);
  for (let next = at + 1; next < Math.min(blocks.length, at + 40); next += 1) {
    const number = SECTION.exec(blocks[next]?.text ?? "")?.[1];
    if (number !== undefined) return Number(number) === opened + 1 && Number(number) <= ownSection;
  }
  return false;
}

/** Tells the new wording of another document from a sentence that begins with a quoted word ("“Agency” means …"). */
function isNewWording(text: string, net: number): boolean {
  return net > 0 || endsQuotation(text) || /^[“"]\s*(?:\(\w|sec)/i.test(text);
}

function endsQuotation(text: string): boolean {
  return /[”"][\s.;,)]{0,4}(?:and|or)?[\s.;]{0,3}$/.test(text.slice(-14));
}

/** Whether the mark that a block leaves open stands after a colon or an amending word. */
function opensWording(text: string): boolean {
  const at = Math.max(text.lastIndexOf("“"), text.lastIndexOf('"'));
  return /(?:[:,—]|read|adding|inserting|follow\w{0,4})\s?$/.test(text.slice(Math.max(0, at - 20), at));
}

interface QuoteBalance {
  /** Quotations left open; closing marks without an opening count down. */
  net: number;
  startsOpen: boolean;
}

/** Straight marks are told by their place. */
function quoteBalance(text: string): QuoteBalance {
  let net = 0;
  for (const match of text.matchAll(/[“”"]/g)) {
    if (match[0] === "“") net += 1;
    else if (match[0] === "”") net -= 1;
    else net += /^$|[\s([—]/.test(text[match.index - 1] ?? "") ? 1 : -1;
  }
  return { net, startsOpen: /^[“"]/.test(text) };
}
