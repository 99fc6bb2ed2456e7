/**
 * Whether a word is a slip of the pen away from another: one letter wrong, missing, added or swapped with its neighbour,
 * two in words of nine letters and more. The first letter must stand: "appeals" is no misspelling of "repeals".
 *
 * Short words near each other mean different things ("revised", "revoked"), hence the strictness.
 */
export function isNear(word: string, model: string): boolean {
  const allowed = model.length >= 9 ? 2 : 1;
  if (word === model || Math.abs(word.length - model.length) > allowed || word[0] !== model[0]) return false;
  return slips(word, model) <= allowed;
}

/** Optimal string alignment distance. Callers keep the words short. */
function slips(left: string, right: string): number {
  let older: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= right.length; column += 1) previous.push(column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) best = Math.min(best, (older[column - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
