import type { Flag, RelationKindRead, Voice } from "./assertion.ts";
import type { Item } from "./item.ts";

/** One relation of a label; "Revokes in part and supplements" has two. */
export interface LabelPart {
  relation: RelationKindRead;
  alternative: RelationKindRead | null;
  inPart: boolean;
  verb: string;
}

/** A label that says what is done to the items behind it. */
export interface RelationLabel {
  is: "RELATION";
  parts: LabelPart[];
  voice: Voice;
  qualifier: string | null;
  flags: Flag[];
  text: string;
  /** Only pages of the Federal Register may follow. */
  pagesOnly: boolean;
  /** A full sentence: what follows its item is not under it. */
  isSentence?: boolean;
  /** The item that stands at `next`, where it had to be read to tell the label from prose. */
  item: Item | null;
  /** Token range, the colon included. */
  from: number;
  next: number;
}

/** A label that is no relation; what follows it is left unread. */
export interface OtherLabel {
  is: "NOTE" | "UNKNOWN";
  from: number;
  next: number;
}

/**
 * How words stand in the note: at its START or behind a semicolon or full stop; at the head of a LINE, where a label may
 * begin or a sentence run on; or WITHIN a line, right behind an item.
 */
export type Standing = "START" | "LINE" | "WITHIN";

export type Label = RelationLabel | OtherLabel;
