import type { FrFacts } from "./fr-field.ts";

/** Where a row stands. Rows count from 1 without the header; lines are those of the file and are known for CSV only. */
export interface FrPlace {
  file: string;
  row: number;
  line: number | null;
}

/** One order as one file states it. */
export interface FrRecord {
  /** Canonical, as `parseOrderNumber` gives it: "14060", "10571-A". */
  number: string;
  facts: FrFacts;
  place: FrPlace;
}

/** A remark on a file, with what a person needs to find and mend its cause. */
export interface FrFinding {
  file: string;
  /** Null where the remark is about the file as a whole. */
  row: number | null;
  line: number | null;
  /** The source's own name of the column, "signing_date"; "" where no single one is at fault. */
  field: string;
  /** What stands there, on one line and shortened. */
  value: string;
  reason: string;
  howToMend?: string;
}

/** A row, or with `row: null` a whole file, that was not read. */
export type RefusedRow = FrFinding;

/** Why a good row is no order of its own. */
export type SkipKind = "CORRECTION" | "REPRINT" | "REPETITION";

/** A row that was understood and left out on purpose: it repeats or corrects an order, and its facts are not the order's. */
export interface SkippedRow extends FrFinding {
  row: number;
  kind: SkipKind;
  /** The order that it belongs to, where it says so. */
  number: string | null;
}

const SHOWN = 80;

/** Any value of a cell as one short line for a message. Never throws. */
export function shorten(value: unknown): string {
  let text: string;
  try {
    text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  } catch {
    text = String(value);
  }
  // Cut before folding: a value can be megabytes long.
  const line = text
    .slice(0, SHOWN * 4)
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .trim();
  return line.length > SHOWN || text.length > SHOWN * 4 ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}
