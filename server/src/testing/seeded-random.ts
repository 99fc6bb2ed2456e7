/**
 * A reproducible stream of choices (mulberry32).
 *
 * A test that draws puts the seed into its name; `ED_TEST_SEED=…` runs it again with the same choices.
 */
export class SeededRandom {
  readonly seed: number;
  #state: number;

  constructor(seed = Number(process.env.ED_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31))) {
    this.seed = seed;
    this.#state = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  /** Some of the items, in any order; maybe none. */
  some<T>(items: readonly T[]): T[] {
    return this.shuffled(items).slice(0, this.below(items.length + 1));
  }
}
