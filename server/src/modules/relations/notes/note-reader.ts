import type { Assertion, Unread, UnreadReason } from "./assertion.ts";
import { assertionsOf } from "./assertions-of.ts";
import type { Item } from "./item.ts";
import type { Label, RelationLabel, Standing } from "./label.ts";
import { isLoose } from "./loose-marks.ts";
import { isEnd, readDate } from "./read-date.ts";
import { addToLast, readDetached } from "./read-detached.ts";
import { readAgentAgain, readAnotherDate, readItem } from "./read-item.ts";
import { readJoinedLabel, readLabel, readUnknownLabel } from "./read-label.ts";
import { endOfProse, isSentence } from "./read-prose.ts";
import { readSentence } from "./read-sentence.ts";
import { at, isCapital, isLineStart, isWord } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";
import { UnreadPieces } from "./unread-pieces.ts";

/** One pass over a note, remembering the label in force and the item read last. */
export class NoteReader {
  readonly #scan: Scan;
  readonly #source: string | null;
  readonly #assertions: Assertion[] = [];
  readonly #unread: UnreadPieces;
  /** The label in force; a reason where what follows cannot be read under any. */
  #label: RelationLabel | "NO_LABEL" | "NOTE" | "UNKNOWN_LABEL" = "NO_LABEL";
  /** The token where a label begins that no item has followed yet, or -1. */
  #labelFrom = -1;
  #item: Item | null = null;
  #itemAssertions: Assertion[] = [];
  /** Tokens that close brackets around whole labels and lists: "(Revoked by EO 5)". */
  readonly #closers = new Set<number>();

  constructor(scan: Scan, source: string | null) {
    this.#scan = scan;
    this.#source = source;
    this.#unread = new UnreadPieces(scan);
  }

  read(): { assertions: Assertion[]; unread: Unread[] } {
    const { count } = this.#scan;
    for (let index = 0; index < count; ) {
      const start = this.#skipSeparators(index);
      if (start >= count) break;
      const standing = this.#standingOf(index, start);
      index =
        this.#openLabel(this.#readLabelAt(start, standing)) ??
        this.#readItemAt(start, standing) ??
        this.#readDetachedAt(start) ??
        this.#openLabel(standing === "WITHIN" ? null : readUnknownLabel(this.#scan, start)) ??
        this.#readProse(start, standing);
    }
    this.#closeLabel();
    return { assertions: this.#assertions, unread: this.#unread.inOrder() };
  }

  #skipSeparators(from: number): number {
    let index = from;
    while (SEPARATORS.has(at(this.#scan, index)) || this.#closers.has(index) || isLoose(this.#scan, index)) index += 1;
    return index;
  }

  #readLabelAt(start: number, standing: Standing): Label | null {
    const inForce = typeof this.#label === "object" ? this.#label : null;
    const label =
      readLabel(this.#scan, start, standing) ??
      readJoinedLabel(this.#scan, start, standing, inForce) ??
      this.#readBracketed(start, standing);
    if (standing === "WITHIN" || label?.is === "RELATION") return label;
    const sentence = readSentence(this.#scan, label?.is === "NOTE" ? label.next : start, this.#source);
    return sentence ? { ...sentence, from: start } : label;
  }

  /** "(Revoked by EO 5 of May 4, 1981)", brackets around all of it. */
  #readBracketed(start: number, standing: Standing): RelationLabel | null {
    const close = this.#scan.closers[start] ?? -1;
    if (standing === "WITHIN" || close < 0 || !isCapital(this.#scan, start + 1)) return null;
    const label = readLabel(this.#scan, start + 1, "START");
    if (label?.is !== "RELATION") return null;
    this.#closers.add(close);
    return { ...label, from: start };
  }

  #standingOf(from: number, start: number): Standing {
    if (from === 0 || at(this.#scan, from - 1) === ";") return "START";
    for (let index = from; index < start; index += 1) {
      if (at(this.#scan, index) === ";" || at(this.#scan, index) === ".") return "START";
    }
    for (let index = from; index <= start; index += 1) if (isLineStart(this.#scan, index)) return "LINE";
    return "WITHIN";
  }

  /** Puts a label in force. What stands behind one that is no relation is read as prose at once, the label with it. */
  #openLabel(label: Label | null): number | null {
    if (!label) return null;
    this.#closeLabel();
    this.#item = null;
    this.#labelFrom = label.from;
    this.#label = label.is === "RELATION" ? label : label.is === "NOTE" ? "NOTE" : "UNKNOWN_LABEL";
    if (label.is !== "RELATION") return this.#readProse(label.from, "START");
    const next = label.item && isWanted(label, label.item) ? this.#accept(label, label.item) : label.next;
    if (label.isSentence) this.#label = at(this.#scan, label.from).startsWith("note") ? "NOTE" : "NO_LABEL";
    return next;
  }

  #closeLabel(): void {
    if (this.#labelFrom < 0 || typeof this.#label !== "object") return;
    this.#unread.add(this.#labelFrom, this.#label.next, "NO_TARGET");
    this.#labelFrom = -1;
  }

  #readItemAt(start: number, standing: Standing): number | null {
    const label = this.#label;
    if (typeof label !== "object") return null;
    const from = at(this.#scan, start) === "and" ? start + 1 : start;
    const follows = this.#labelFrom >= 0;
    const bareOrders = follows || this.#itemAssertions.some((one) => one.targetKind === "EXECUTIVE_ORDER");
    const another = this.#item ? readAnotherDate(this.#scan, from, this.#item) : null;
    const again = label.voice === "PASSIVE" ? readAgentAgain(this.#scan, from) : null;
    const item = another ?? again ?? readItem(this.#scan, from, bareOrders) ?? this.#readBracketedItem(from);
    if (!item || !isWanted(label, item)) return null;
    if (!follows && standing !== "WITHIN" && isSentence(this.#scan, item.next)) return null;
    return this.#accept(label, item);
  }

  /** "Supersedes: (EO 5; EO 6)", brackets around the list. */
  #readBracketedItem(from: number): Item | null {
    const close = this.#scan.closers[from] ?? -1;
    const item = this.#labelFrom >= 0 && close > 0 ? readItem(this.#scan, from + 1, true) : null;
    if (item) this.#closers.add(close);
    return item;
  }

  #accept(label: RelationLabel, item: Item): number {
    this.#itemAssertions = assertionsOf(this.#scan, label, item, this.#labelFrom >= 0, this.#source);
    for (const one of this.#itemAssertions) this.#assertions.push(one);
    // The orders of a range have their words in common, remarks included.
    const remarks = new Map(item.targets.flatMap((target) => target.tail.remarks));
    for (const [first, next] of remarks) this.#unread.add(first, next, "REMARK");
    this.#item = item;
    this.#labelFrom = -1;
    return item.next;
  }

  #readDetachedAt(start: number): number | null {
    const last = this.#item?.targets.at(-1);
    const detached = last ? readDetached(this.#scan, start, last) : null;
    if (!last || !detached) return null;
    addToLast(this.#scan, this.#itemAssertions, last, detached);
    return detached.next;
  }

  #readProse(start: number, standing: Standing): number {
    const date = typeof this.#label === "object" ? readDate(this.#scan, start) : null;
    const alone = date !== null && (isEnd(this.#scan, date.next) || at(this.#scan, date.next) === ",");
    const next = alone ? date.next : endOfProse(this.#scan, start);
    const label = this.#label;
    // "…, July 30, 2008,\nread in conjunction with EO 7": in lower case a line goes on with the one above.
    const runsOn =
      standing === "WITHIN" || (standing === "LINE" && isWord(this.#scan, start) && !isCapital(this.#scan, start));
    const isRemark = runsOn && this.#item !== null && typeof label === "object";
    if (isRemark) this.#flagRemark();
    const from = this.#labelFrom >= 0 ? this.#labelFrom : start;
    this.#unread.add(from, next, this.#reasonFor(start, next, isRemark));
    if (!isRemark) this.#item = null;
    // A line of prose ends the list above it, unless that list was left open by a semicolon.
    const opensLine =
      isLineStart(this.#scan, start) && !isRemark && start === from && !/^[;,]$/.test(at(this.#scan, start - 1));
    if (typeof label === "object" && opensLine) this.#label = "NO_LABEL";
    this.#labelFrom = -1;
    return next;
  }

  #reasonFor(start: number, next: number, isRemark: boolean): UnreadReason {
    if (typeof this.#label === "string") return this.#label;
    if (isRemark) return "REMARK";
    return readDate(this.#scan, start)?.next === next ? "ORPHAN_DATE" : "NO_TARGET";
  }

  /** A remark is about the document it follows, not about those before it in the run. */
  #flagRemark(): void {
    const end = this.#itemAssertions.at(-1)?.end;
    for (const one of this.#itemAssertions) {
      if (one.end === end && !one.flags.includes("HAS_REMARK")) one.flags.push("HAS_REMARK");
    }
  }
}

const SEPARATORS = new Set([";", ",", ".", ":", "&"]);

/** Under a label of pages only pages are read: what else follows is a title. */
function isWanted(label: RelationLabel, item: Item): boolean {
  return !label.pagesOnly || item.targets.every((target) => target.kind === "FEDERAL_REGISTER");
}
