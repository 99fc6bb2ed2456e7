import type { Assertion } from "./assertion.ts";
import { formatDate } from "./calendar.ts";

/** A note and what a careful reader finds in it. */
export interface GoldNote {
  source?: string;
  note: string;
  /**
   * One line per label: relation, ">" for active or "<" for passive, "part", a qualifier in quotes, flags, then the items:
   * `REVOKES< part "Committee" +FLAG: 12345 1982-02-02 (46 FR 123) part; {NOTICE Notice of May 4, 1981} 1981-05-04`.
   * A bare number is an order. A date stands for its usual wording; another wording follows between "~", "-" being no date.
   */
  reads: string[];
  /** The unread pieces, white space collapsed. */
  unread: string[];
}

/** What the notation can say of an assertion. */
export interface GoldReading {
  relation: string;
  voice: string;
  inPart: boolean;
  targetKind: string;
  target: string;
  date: string | null;
  dateAsWritten: string | null;
  qualifier: string | null;
  citations: string[];
  flags: string[];
}

export function readingOf(assertion: Assertion): GoldReading {
  const { relation, voice, inPart, targetKind, target, date, dateAsWritten, qualifier, citations, flags } = assertion;
  return {
    relation,
    voice,
    inPart,
    targetKind,
    target,
    date,
    dateAsWritten,
    qualifier,
    citations,
    flags: [...flags].sort(),
  };
}

/** Reads the notation; throws on a line that is not in it, so that a slip in the gold set cannot pass for a reading. */
export function parseGold(line: string): GoldReading[] {
  const head = /^([A-Z_]+)([<>])( part)?(?: "([^"]*)")?((?: \+[A-Z_]+)*):? ?/.exec(line);
  if (!head) throw new Error(`not in the gold notation: ${line}`);
  const [whole, relation, arrow, part, qualifier, flagText] = head;
  const labelFlags = [...(qualifier ? ["QUALIFIED"] : []), ...flagsIn(flagText ?? "")];
  return splitItems(line.slice(whole.length)).map((text) => {
    const item =
      /^(?:(\d+(?:-[A-Z])?)|\{([A-Z_]+) ([^}]*)\})(?: (\d{4}-\d\d-\d\d|-))?(?: ~([^~]*)~)?((?: \((?:[^()]|\([^()]*\))*\))*)( part)?((?: \+[A-Z_]+)*)$/.exec(
        text,
      );
    if (!item) throw new Error(`not in the gold notation: ${text}`);
    const [, number, kind, target, iso, written, citations, itemPart, itemFlags] = item;
    const date = iso && iso !== "-" ? iso : null;
    return {
      relation: relation ?? "",
      voice: arrow === ">" ? "ACTIVE" : "PASSIVE",
      inPart: Boolean(part || itemPart),
      targetKind: kind ?? "EXECUTIVE_ORDER",
      target: number ?? target ?? "",
      date,
      dateAsWritten: written ?? (date ? formatDate(date) : null),
      qualifier: qualifier ?? null,
      citations: [...(citations ?? "").matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map((match) => match[1] ?? ""),
      flags: [...labelFlags, ...flagsIn(itemFlags ?? "")].sort(),
    };
  });
}

function flagsIn(text: string): string[] {
  return text
    .split(" +")
    .filter(Boolean)
    .map((flag) => flag.trim());
}

/** Splits at the semicolons that stand outside brackets. */
function splitItems(text: string): string[] {
  const items = [""];
  let depth = 0;
  for (const char of text) {
    if (/[{(]/.test(char)) depth += 1;
    if (/[})]/.test(char)) depth -= 1;
    if (char === ";" && depth === 0) items.push("");
    else items[items.length - 1] += char;
  }
  return items.map((item) => item.trim());
}
