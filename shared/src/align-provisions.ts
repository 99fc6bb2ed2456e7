import { diffArrays, diffWordsWithSpace } from "diff";

/** A provision of an order's text, as it stands beside that of another order. */
export interface AlignedProvision {
  key: string;
  /** As one cites it: "Sec. 3(a)". */
  number: string | null;
  text: string;
}

/** A piece of a provision: in both texts, or in this one only. */
export interface Piece {
  text: string;
  isOwn: boolean;
}

/** What stands beside each other. Null: the other order has nothing like it. */
export interface Pair {
  one: Side | null;
  other: Side | null;
  isSame: boolean;
}
export interface Side {
  provision: AlignedProvision;
  pieces: Piece[];
}

export interface Alignment {
  pairs: Pair[];
  /** Whether everything was compared; otherwise the time ran out, and what was left stands as it is, unmarked. */
  isWhole: boolean;
}

/** Below this part of shared words, two provisions are about different things. */
const LEAST_ALIKE = 0.4;
/** Two orders of our length take a tenth of a second. A page must not stand still for longer than this. */
const TIMEOUT_MS = 1_500;

/** A provision with what is compared of it: its words, without case and punctuation. */
interface Read {
  provision: AlignedProvision;
  bare: string;
  words: string[];
}

interface Clock {
  left(): number;
  isWhole: boolean;
}

/**
 * Sets the provisions of two orders beside each other, in their sequence: those that say the same, then, between them, those that
 * are alike, with the words that differ; what is left stands alone.
 *
 * @param timeoutMs for all of it. What is not compared by then stands alone, or unmarked.
 */
export function alignProvisions(
  one: readonly AlignedProvision[],
  other: readonly AlignedProvision[],
  timeoutMs = TIMEOUT_MS,
): Alignment {
  const until = Date.now() + timeoutMs;
  const clock: Clock = { left: () => until - Date.now(), isWhole: true };
  const [lefts, rights] = [one.map(read), other.map(read)];
  const changes = diffArrays(lefts, rights, { comparator: (a, b) => a.bare === b.bare, timeout: timeoutMs });
  if (!changes) {
    clock.isWhole = false;
    return {
      pairs: [...lefts.map((left) => alone(left, null)), ...rights.map((right) => alone(null, right))],
      isWhole: false,
    };
  }
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    if (!change) continue;
    if (!change.added && !change.removed) {
      for (let at = 0; at < change.value.length; at++) {
        const [a, b] = [lefts[left++], rights[right++]];
        if (a && b) pairs.push({ one: whole(a), other: whole(b), isSame: true });
      }
      continue;
    }
    // What one has and the other has in its place come one after the other, in either sequence.
    const next = changes[index + 1];
    const isExchange = next !== undefined && (next.added || next.removed) && next.added !== change.added;
    const parts = isExchange ? [change, next] : [change];
    const gone = parts.find((part) => part.removed)?.value ?? [];
    const come = parts.find((part) => part.added)?.value ?? [];
    pairs.push(...pairUp(gone, come, clock));
    left += gone.length;
    right += come.length;
    if (isExchange) index++;
  }
  return { pairs, isWhole: clock.isWhole };
}

/** How the texts compare, in a sentence. */
export function alignmentSentence({ pairs, isWhole }: Alignment): string {
  const same = pairs.filter(({ isSame }) => isSame).length;
  const alike = pairs.filter(({ one, other, isSame }) => one && other && !isSame).length;
  const counts = `${same} say the same, ${alike} are alike with words that differ, ${pairs.length - same - alike} stand in one order only.`;
  return isWhole
    ? counts
    : `${counts} The texts are too long to compare all of them here: what is not marked may differ.`;
}

function read(provision: AlignedProvision): Read {
  const bare = provision.text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { provision, bare, words: bare.split(" ") };
}

const whole = ({ provision }: Read): Side => ({ provision, pieces: [{ text: provision.text, isOwn: false }] });

function pairUp(gone: readonly Read[], come: readonly Read[], clock: Clock): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const left of gone) {
    if (clock.left() <= 0) clock.isWhole = false;
    const at = clock.isWhole
      ? come.findIndex((right, index) => index >= from && likeness(left, right) >= LEAST_ALIKE)
      : -1;
    if (at < 0) {
      pairs.push(alone(left, null));
      continue;
    }
    for (const right of come.slice(from, at)) pairs.push(alone(null, right));
    pairs.push(different(left, come[at] as Read, clock));
    from = at + 1;
  }
  for (const right of come.slice(from)) pairs.push(alone(null, right));
  return pairs;
}

const alone = (one: Read | null, other: Read | null): Pair => ({
  one: one && whole(one),
  other: other && whole(other),
  isSame: false,
});

/** Which part of their words two provisions share: 0 to 1. */
function likeness({ words: a }: Read, { words: b }: Read): number {
  // However alike, they cannot share more than the shorter one has.
  if ((2 * Math.min(a.length, b.length)) / (a.length + b.length) < LEAST_ALIKE) return 0;
  const held = new Map<string, number>();
  for (const word of a) held.set(word, (held.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = held.get(word) ?? 0;
    if (left > 0) {
      shared++;
      held.set(word, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

function different(one: Read, other: Read, clock: Clock): Pair {
  const changes = diffWordsWithSpace(one.provision.text, other.provision.text, { timeout: Math.max(1, clock.left()) });
  if (!changes) {
    clock.isWhole = false;
    return { one: whole(one), other: whole(other), isSame: false };
  }
  const pieces = (isLeft: boolean): Piece[] =>
    joined(
      changes
        .filter((change) => !(isLeft ? change.added : change.removed))
        .map(({ value, added, removed }) => ({ text: value, isOwn: Boolean(added || removed) })),
    );
  return {
    one: { provision: one.provision, pieces: pieces(true) },
    other: { provision: other.provision, pieces: pieces(false) },
    isSame: false,
  };
}

/** Own words that only a space parts are one piece: what was put in is read as a phrase, not word by word. */
function joined(pieces: readonly Piece[]): Piece[] {
  const read: Piece[] = [];
  for (const piece of pieces) {
    const [before, last] = [read.at(-2), read.at(-1)];
    if (piece.isOwn && last && before?.isOwn && last.text.trim() === "") {
      read.splice(-2, 2, { text: before.text + last.text + piece.text, isOwn: true });
    } else read.push(piece);
  }
  return read;
}
