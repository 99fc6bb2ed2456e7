import { diffArrays } from "diff";

/** As many words in a row count as common; fewer are chance, unless the texts begin or end with them. */
const LEAST_RUN = 3;
/** A text that shares less than this part of its words is another text, and not another version of one. */
const LEAST_SHARED = 0.2;
/** Two texts of our length take a few milliseconds. What takes longer counts as another text: the page must not stand still. */
const TIMEOUT_MS = 250;

export interface OwnWords {
  /** For each word, whether it stands in this text and in none beside it. */
  isOwn: boolean[];
  ownCount: number;
  /** So little is shared that marking single words would say nothing. */
  isAnotherText: boolean;
}

/**
 * Compares texts word by word, each with each, whatever their punctuation and capitals.
 *
 * @param texts the words of each text.
 */
export function ownWords(texts: readonly (readonly string[])[]): OwnWords[] {
  const compared = texts.map((words) => words.map(bare));
  const shared = compared.map((words) => words.map(() => false));
  for (let one = 0; one < texts.length; one++)
    for (let other = one + 1; other < texts.length; other++)
      for (const { a, b, length } of commonRuns(compared[one] ?? [], compared[other] ?? [])) {
        shared[one]?.fill(true, a, a + length);
        shared[other]?.fill(true, b, b + length);
      }
  return shared.map((isShared) => {
    const ownCount = isShared.filter((one) => !one).length;
    return {
      isOwn: isShared.map((one) => !one),
      ownCount,
      isAnotherText: isShared.length > 0 && 1 - ownCount / isShared.length < LEAST_SHARED,
    };
  });
}

/** "Revoked," as "revoked". */
const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, "") || word;

interface Run {
  /** Places in the two texts. */
  a: number;
  b: number;
  length: number;
}

function commonRuns(one: readonly string[], other: readonly string[]): Run[] {
  const changes = diffArrays([...one], [...other], { timeout: TIMEOUT_MS });
  const runs: Run[] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      const isAtAnEnd = (a === 0 && b === 0) || (a + count === one.length && b + count === other.length);
      if (count >= LEAST_RUN || isAtAnEnd) runs.push({ a, b, length: count });
    }
    if (!added) a += count;
    if (!removed) b += count;
  }
  return runs;
}
