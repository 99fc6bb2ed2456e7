import type { DerivedStatus } from "../../relations/derive-status.ts";
import type { Path, StarterCourtCaseFile, StarterLibrary, StarterOrderFile } from "../read-starter.ts";
import type { StarterTerm } from "../starter-file.ts";
import type { RecordFacts } from "./record-facts.ts";

export const CHECK_RULES = [
  /** A file that cannot be read as the format says. */
  "format",
  /** What an analysis consists of, and the marks that its texts may hold. */
  "shape",
  "length",
  /** General readers get grade 10 at most. */
  "reading-grade",
  /** Every text says what it rests on. */
  "sources",
  /** A part of an order that is cited is there. */
  "cites",
  /** Quotations stand in the official text. */
  "quotations",
  /** Variants and base texts agree in what they state. */
  "facts-agree",
  /** Orders that are named exist. */
  "order-numbers",
  "loaded-words",
  /** An order that has ended is told in the past tense, with what ended it. */
  "tense",
  /** No run of eight words stands in two texts, or in a text and the order's own. */
  "shared-words",
  /** Facts are those of the Federal Register's record. */
  "record",
  /** As much is said of benefit as of harm. */
  "balance",
  /** The reader's glossary: terms that are told apart, short and plain. */
  "glossary",
  /** A court case is about orders that are there, on days that can be, in one plain sentence each. */
  "court-cases",
] as const;
export type CheckRuleName = (typeof CHECK_RULES)[number];

/** One thing to mend, with its place. */
export interface Finding {
  /** Below server/starter. */
  file: string;
  line: number | null;
  /** "analysis.sections.SUMMARY.entries.0.body" */
  field: string;
  rule: CheckRuleName;
  reason: string;
  howToMend: string;
}

/** What a rule says about one order's file. */
export interface Fault {
  path: Path;
  reason: string;
  howToMend: string;
}

/** A word or expression that argues, with why, and what to write instead. */
export interface LoadedWord {
  words: string[];
  reason: string;
  instead: string;
}

/** The reader's glossary, and where in its file something stands. */
export interface CheckedGlossary {
  terms: StarterTerm[];
  lineOf(path: Path): number | null;
}

/** All that the rules look at. */
export interface CheckedLibrary {
  lists: Omit<StarterLibrary, "orders" | "courtCases">;
  files: StarterOrderFile[];
  caseFiles: StarterCourtCaseFile[];
  /** By number: the orders of the library. */
  orders: ReadonlyMap<string, StarterOrderFile>;
  /** By number: the title of an order that has no file. */
  otherOrders: ReadonlyMap<string, string>;
  /** By number: what became of an order of the library, by its files alone. */
  statuses: ReadonlyMap<string, DerivedStatus>;
  loadedWords: LoadedWord[];
  glossary: CheckedGlossary;
  explainedFacts: { order: string; fact: string; reason: string }[];
  explainedDifferences: { order: string; field: string; reason: string }[];
  /** The Federal Register's own files; null where they are not on this machine. */
  record: ReadonlyMap<string, RecordFacts> | null;
  /** An order's own words, white space folded; null where they are not on this machine. */
  officialWords(number: string): string | null;
}

export type Rule = (file: StarterOrderFile, library: CheckedLibrary) => Fault[];
