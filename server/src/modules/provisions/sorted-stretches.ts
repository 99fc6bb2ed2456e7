/** Index of the first of some things, sorted by place, that begins at or after a place; their number where none does. */
export function firstFrom(sorted: readonly { start: number }[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some stretches, sorted and without overlaps, holds a place. */
export function isWithin(sorted: readonly { start: number; end: number }[], at: number): boolean {
  const last = sorted[firstFrom(sorted, at + 1) - 1];
  return last !== undefined && at < last.end;
}
