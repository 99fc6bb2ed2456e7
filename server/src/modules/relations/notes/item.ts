import type { Flag, TargetKind } from "./assertion.ts";
import type { Tail } from "./read-tail.ts";

/** One document of an item, with what the note says of it. */
export interface Target {
  kind: TargetKind;
  target: string;
  tail: Tail;
  flags: Flag[];
  /** Token range of the words that stand for it. */
  from: number;
  to: number;
}

/** One or more documents that stand together: "EO 5, May 4, 1981", "EOs 5, 6 and 7", "Letters of May 4 and June 5, 1981". */
export interface Item {
  targets: Target[];
  /** The index past the item and the remarks in brackets behind it. */
  next: number;
  /** For "Memorandums of …": makes the target of a further date, which may stand after a semicolon. */
  another?: ((date: string) => string) | undefined;
}
