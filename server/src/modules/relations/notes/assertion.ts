import { INSTRUMENT_KINDS } from "@executive-disorder/shared/instrument-kinds";
import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";

/**
 * What a note says one document does to another, after folding the office's verbs (`lexicon.ts` has the table).
 *
 * Besides the kinds of relations there are some that are kept as assertions only, because folding them would say something
 * false: to abolish a council is not to revoke the order that made it. PUBLISHED_AT is no relation between documents at
 * all: its target is the order's own page.
 */
export const RELATION_KINDS_READ = [...RELATION_KINDS, "IMPLEMENTS", "ABOLISHES", "CORRECTS", "PUBLISHED_AT"] as const;
export type RelationKindRead = (typeof RELATION_KINDS_READ)[number];

/** ACTIVE: the order that carries the note does it ("Revokes: EO 5"). PASSIVE: it is done to that order ("Revoked by: EO 5"). */
export type Voice = "ACTIVE" | "PASSIVE";

export const TARGET_KINDS = [
  /** `target` is the canonical number: "12154", "12154-A". */
  "EXECUTIVE_ORDER",
  ...INSTRUMENT_KINDS,
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Reasons for a second look at an assertion; each is explained where it is set, and in `README.md`. */
export type Flag =
  | "SELF_REFERENCE"
  | "IMPOSSIBLE_DATE"
  | "UNREADABLE_DATE"
  | "PARTIAL_DATE"
  | "AMBIGUOUS_YEAR"
  | "UNLIKELY_YEAR"
  | "MISSPELLED_DATE"
  | "SHARED_DATE"
  | "DETACHED_DATE"
  | "MISSPELLED_LABEL"
  | "MISSPELLED_KIND"
  | "MISSING_KIND"
  | "EITHER_RELATION"
  | "VOICE_UNCLEAR"
  | "QUALIFIED"
  | "PROVISION_ONLY"
  | "RANGE"
  | "HAS_REMARK";

/** One statement of a note: a relation and one target. A label with "and" gives two of them per item. */
export interface Assertion {
  relation: RelationKindRead;
  /** The other reading of "Supersedes or revokes"; `relation` is the one named first. */
  alternative: RelationKindRead | null;
  voice: Voice;
  inPart: boolean;
  targetKind: TargetKind;
  /** Canonical number or normalised citation. The key: a date that disagrees with it says nothing about the target. */
  target: string;
  /** White space collapsed, otherwise as it stands, misspellings included. */
  dateAsWritten: string | null;
  /** ISO, or null where the note has none, not all of one, or one that the calendar lacks. */
  date: string | null;
  /** The verb as the note spells it: "Rescinds", "Amedned", "Supersedes or Revokes". */
  verb: string;
  /** The whole label without its colon: "Committee continued by". */
  label: string;
  /** What the label names besides the verb ("Committee", "to extent inconsistent"): the relation is not to the order as a whole. */
  qualifier: string | null;
  /** Where the target is printed, or which section of it is meant: "68 FR 45739", "sec. 2(3)". */
  citations: string[];
  /** `note.slice(start, end)`: the item, with the label where it stands directly before. */
  quote: string;
  start: number;
  end: number;
  /** Where the item begins after its label; equals `start` for the items that follow. */
  itemStart: number;
  flags: Flag[];
}

export type UnreadReason =
  /** Words before any label. */
  | "NO_LABEL"
  /** A label that is no relation ("Effective date:"), with all that follows it. */
  | "UNKNOWN_LABEL"
  /** "Note:" and its prose. */
  | "NOTE"
  /** Under a label, but no document that can be named. */
  | "NO_TARGET"
  /** Words that follow an item and may narrow it. */
  | "REMARK"
  /** A date whose document is missing. */
  | "ORPHAN_DATE";

/** A piece of the note that became no assertion, verbatim, for an editor to resolve. */
export interface Unread {
  text: string;
  start: number;
  end: number;
  reason: UnreadReason;
}
