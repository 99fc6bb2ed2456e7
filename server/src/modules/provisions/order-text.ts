/** The text of one executive order, as numbered parts in reading order. What every reader of this folder hands out. */
export interface OrderText {
  /** Canonical ("13145", "12154-A"); null where no heading states it, which is warned of. */
  number: string | null;
  /** From the heading, or from the signature where the heading has none; a disagreement is warned of. */
  signingDate: string | null;
  title: string | null;
  /** The Federal Register's document number, "00-3331". */
  documentNumber: string | null;
  /** The paragraphs before the first numbered part, joined by a blank line; also in `provisions` under the key "preamble". */
  preamble: string;
  /** A tree as a flat list, in reading order; `parent` is the key of the part that holds it. */
  provisions: Provision[];
  signature: { place: string | null; date: string | null };
  /** What was doubtful, missing or left out, as sentences for an editor. */
  warnings: string[];
}

export type ProvisionKind =
  | "PREAMBLE"
  /** "PART II—GOALS", and "Subpart A" below it. */
  | "PART"
  /** "Sec. 3", or a bare "3." in orders that have no sections. */
  | "SECTION"
  /** "(a)", "(i)", "1-101." */
  | "UNIT"
  /** Words after a list that belong to the part that introduced the list. Its `number` is that part's. */
  | "FLUSH"
  /** An unnumbered passage under a heading of its own. */
  | "PASSAGE"
  | "ANNEX";

export interface Provision {
  /**
   * The permalink: made of the numbers alone ("sec-3-a-i", "preamble", "annex", "sec-2-flush"), so that a re-import of the same
   * text, or one with other words, keeps it. Unnumbered passages are counted ("p-1"). Unique within the order.
   */
  key: string;
  parent: string | null;
  kind: ProvisionKind;
  /** The number as the text has it at this place, "Sec. 3." or "(a)"; empty where there is none. */
  marker: string;
  /** How one cites it: "Sec. 3(a)(i)", "Part II", "Preamble". */
  number: string;
  /** Without the stop at its end. */
  heading: string | null;
  /** 0 for parts, sections without parts, preamble and annexes; one more for each part that holds it. */
  level: number;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  /** The provision's key and a count: "sec-3-a-p1". */
  key: string;
  /** The words exactly, white space folded, without the marker and heading. Plain text: emphasis carries no meaning here. */
  text: string;
  /** Whether it is the new wording of another document ("… is amended to read: “Sec. 1. …”"), not this order's own rule. */
  quoted: boolean;
}

export type OrderReading = { order: OrderText } | { refused: string };
