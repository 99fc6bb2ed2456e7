import type { Assertion, Unread, UnreadReason } from "./assertion.ts";
import { assertionsOf } from "./assertions-of.ts";
import type { Item } from "./item.ts";
import type { Label, RelationLabel } from "./label.ts";
import { readDate } from "./read-date.ts";
import { readAnotherDate, readItem } from "./read-item.ts";
import { readLabel, readUnknownLabel } from "./read-label.ts";
import { endOfProse, isSentence } from "./read-prose.ts";
import { emptyTail, readTail } from "./read-tail.ts";
import { at, type Scan } from "./tokens.ts";

/** One pass over a note, remembering the label in force and the item read last. */
export class NoteReader {
  readonly #scan: Scan;
  readonly #source: string | null;
  readonly #assertions: Assertion[] = [];
  readonly #unread: Unread[] = [];
  /** The label in force; a reason where what follows cannot be read under any. */
  #label: RelationLabel | "NO_LABEL" | "NOTE" | "UNKNOWN_LABEL" = "NO_LABEL";
  /** The token where a label begins that no item has followed yet, or -1. */
  #labelFrom = -1;
  #item: Item | null = null;
  #itemAssertions: Assertion[] = [];

  constructor(scan: Scan, source: string | null) {
    this.#scan = scan;
    this.#source = source;
  }

  read(): { assertions: Assertion[]; unread: Unread[] } {
    const { tokens } = this.#scan;
    for (let index = 0; index < tokens.length; ) {
      const start = this.#skipSeparators(index);
      if (start >= tokens.length) break;
      const fresh = this.#isFresh(index, start);
      index = 
        this.#openLabel(readLabel(this.#scan, start, fresh)) ??
        this.#readItemAt(start, fresh) ??
        this.#readRestAt(start) ??
        this.#openLabel(fresh ? readUnknownLabel(this.#scan, start) : null) ??
        this.#readProse(start, fresh);
    }
    this.#closeLabel();
    this.#unread.sort((left, right) => left.start - right.start || left.end - right.end);
    return { assertions: this.#assertions, unread: this.#unread };
  }

  #skipSeparators(from: number): number {
    let index = from;
    while (/^[;,.:&]$/.test(at(this.#scan, index))) index += 1;
    return index;
  }

  /** A semicolon or line break stands before, or nothing at all. */
  #isFresh(from: number, start: number): boolean {
    if (start === 0 || this.#scan.tokens[start]?.line || at(this.#scan, from - 1) === ";") return true;
    for (let index = from; index < start; index += 1) if (/^[;.]$/.test(at(this.#scan, index))) return true;
    return false;
  }

  /** Puts a label in force. What stands behind one that is no relation is read as prose at once, the label with it. */
  #openLabel(label: Label | null): number | null {
    if (!label) return null;
    this.#closeLabel();
    this.#item = null;
    this.#labelFrom = label.from;
    this.#label = label.is === "RELATION" ? label : label.is === "NOTE" ? "NOTE" : "UNKNOWN_LABEL";
    return label.is === "RELATION" ? label.next : this.#readProse(label.from, true);
  }

  #readItemAt(start: number, fresh: boolean): number | null {
    const label = this.#label;
    if (typeof label !== "object") return null;
    const from = /^and$/.test(at(this.#scan, start)) ? start + 1 : start;
    const follows = this.#labelFrom >= 0;
    const another = this.#item ? readAnotherDate(this.#scan, from, this.#item) : null;
    const item = another ?? readItem(this.#scan, from, follows || this.#itemAssertions.some((one) => one.targetKind === "EXECUTIVE_ORDER"));
    if (!item || !fits(label, item)) return null;
    if (!follows && fresh && isSentence(this.#scan, item.next, this.#scan.tokens[start]?.line ?? false)) return null;
    this.#itemAssertions = assertionsOf(this.#scan, label, item, follows, this.#source);
    this.#assertions.push(...this.#itemAssertions);
    for (const [first, next] of item.targets.flatMap((target) => target.tail.remarks)) this.#addUnread(first, next, "REMARK");
    this.#item = item;
    this.#labelFrom = -1;
    return item.next;
  }

  /** What belongs to the item before but stands behind a semicolon: "; in part", "; (87 Stat. 790)", "EO 5; May 4, 1981". */
  #readRestAt(start: number): number | null {
    const last = this.#item?.targets.at(-1);
    if (!last || this.#itemAssertions.length === 0) return null;
    const date = last.tail.date ? null : readDate(this.#scan, start);
    const rest = date ? readTail(this.#scan, date.next, { ...emptyTail(date.next), date }) : readTail(this.#scan, start);
    const gained = date !== null || rest.inPart || rest.citations.length > 0;
    if (!gained || rest.remarks.length > 0 || rest.next === start || !this.#endsAt(rest.next)) return null;
    if (!date && rest.date) return null;
    const end = this.#scan.tokens[rest.next - 1]?.end ?? 0;
    for (const one of this.#itemAssertions.filter((assertion) => assertion.target === last.target)) {
      one.inPart ||= rest.inPart;
      one.citations.push(...rest.citations);
      if (date) Object.assign(one, { date: date.iso, dateAsWritten: date.asWritten });
      if (date) one.flags.push(...date.flags, "DETACHED_DATE");
      one.end = end;
      one.quote = this.#scan.note.slice(one.start, end);
    }
    last.tail = { ...last.tail, date: date ?? last.tail.date };
    return rest.next;
  }

  #endsAt(index: number): boolean {
    const token = this.#scan.tokens[index];
    return !token || token.line || /^[;.,]$/.test(token.text);
  }

  #readProse(start: number, fresh: boolean): number {
    const next = endOfProse(this.#scan, start);
    const label = this.#label;
    const isRemark = !fresh && this.#item !== null && typeof label === "object";
    if (isRemark) this.#flagRemark();
    const reason: UnreadReason = typeof label === "string" ? label : isRemark ? "REMARK" : readDate(this.#scan, start)?.next === next ? "ORPHAN_DATE" : "NO_TARGET";
    const from = this.#labelFrom >= 0 ? this.#labelFrom : start;
    this.#labelFrom = -1;
    this.#addUnread(from, next, reason);
    if (!isRemark) this.#item = null;
    // A line of prose ends the list above it, unless that list was left open by a semicolon.
    const opensLine = this.#scan.tokens[start]?.line && start === from && !/^[;,]$/.test(at(this.#scan, start - 1));
    if (typeof label === "object" && opensLine) this.#label = "NO_LABEL";
    return next;
  }

  /** A remark is about the document it follows, not about those before it in the run. */
  #flagRemark(): void {
    const end = this.#itemAssertions.at(-1)?.end;
    for (const one of this.#itemAssertions) if (one.end === end && !one.flags.includes("HAS_REMARK")) one.flags.push("HAS_REMARK");
  }

  #closeLabel(): void {
    if (this.#labelFrom < 0 || typeof this.#label !== "object") return;
    this.#addUnread(this.#labelFrom, this.#label.next, "NO_TARGET");
    this.#labelFrom = -1;
  }

  #addUnread(from: number, next: number, reason: UnreadReason): void {
    const start = this.#scan.tokens[from]?.start ?? 0;
    const end = this.#scan.tokens[next - 1]?.end ?? start;
    const last = this.#unread.at(-1);
    const runsOn = last && (reason === "NOTE" || reason === "UNKNOWN_LABEL") && last.reason === reason;
    if (runsOn && /^[\s;,.:&]*$/.test(this.#scan.note.slice(last.end, start)) && !/[\n\r]/.test(this.#scan.note.slice(last.end, start))) {
      last.end = end;
      last.text = this.#scan.note.slice(last.start, end);
      return;
    }
    this.#unread.push({ text: this.#scan.note.slice(start, end), start, end, reason });
  }
}

/** Under a label of pages only pages are read: what else follows is its title. */
function fits(label: RelationLabel, item: Item): boolean {
  const wantsPage = label.parts.some((part) => part.verb.startsWith("Federal Register") || part.relation === "PUBLISHED_AT");
  return !wantsPage || item.targets.every((target) => target.kind === "FEDERAL_REGISTER");
}
