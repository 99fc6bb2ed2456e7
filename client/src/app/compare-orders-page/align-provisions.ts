import { diffArrays, diffWordsWithSpace } from "diff";

export interface Provision {
  key: string;
  number: string | null;
  heading: string | null;
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
interface Side {
  provision: Provision;
  pieces: Piece[];
}

/** Below this part of shared words, two provisions are about different things. */
const LEAST_ALIKE = 0.4;
/** Two orders of our length take a tenth of a second. What takes longer is not aligned: the page must not stand still. */
const TIMEOUT_MS = 1_500;

const bare = ({ text }: Provision) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const whole = (provision: Provision): Side => ({ provision, pieces: [{ text: provision.text, isOwn: false }] });

/**
 * Sets the provisions of two orders beside each other, in their sequence: those that say the same, then, between them, those that
 * are alike, with the words that differ; what is left stands alone.
 */
export function alignProvisions(one: readonly Provision[], other: readonly Provision[]): Pair[] {
  const changes = diffArrays([...one], [...other], {
    comparator: (a, b) => bare(a) === bare(b),
    timeout: TIMEOUT_MS,
  });
  if (!changes) return [...one.map((left) => alone(left, null)), ...other.map((right) => alone(null, right))];
  const pairs: Pair[] = [];
  let [left, right] = [0, 0];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    if (!change) continue;
    if (!change.added && !change.removed) {
      for (let at = 0; at < change.value.length; at++) {
        const [a, b] = [one[left++], other[right++]];
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
    pairs.push(...pairUp(gone, come));
    left += gone.length;
    right += come.length;
    if (isExchange) index++;
  }
  return pairs;
}

function pairUp(gone: readonly Provision[], come: readonly Provision[]): Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  for (const left of gone) {
    const at = come.findIndex((right, index) => index >= from && likeness(left, right) >= LEAST_ALIKE);
    if (at < 0) {
      pairs.push(alone(left, null));
      continue;
    }
    for (const right of come.slice(from, at)) pairs.push(alone(null, right));
    pairs.push(different(left, come[at] as Provision));
    from = at + 1;
  }
  for (const right of come.slice(from)) pairs.push(alone(null, right));
  return pairs;
}

const alone = (one: Provision | null, other: Provision | null): Pair => ({
  one: one && whole(one),
  other: other && whole(other),
  isSame: false,
});

/** Which part of their words two provisions share: 0 to 1. */
function likeness(one: Provision, other: Provision): number {
  const [a, b] = [bare(one).split(" "), bare(other).split(" ")];
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

function different(one: Provision, other: Provision): Pair {
  const changes = diffWordsWithSpace(one.text, other.text);
  const pieces = (isLeft: boolean): Piece[] =>
    changes
      .filter((change) => !(isLeft ? change.added : change.removed))
      .map(({ value, added, removed }) => ({ text: value, isOwn: Boolean(added || removed) }));
  return {
    one: { provision: one, pieces: pieces(true) },
    other: { provision: other, pieces: pieces(false) },
    isSame: false,
  };
}
