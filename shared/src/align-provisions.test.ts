import { type AlignedProvision, type Alignment, alignmentSentence, alignProvisions } from "./align-provisions.ts";

const provision = (key: string, text: string): AlignedProvision => ({ key, number: key, text });
const shape = ({ pairs }: Alignment) =>
  pairs.map(
    ({ one, other, isSame }) => `${one?.provision.key ?? "-"}${isSame ? "=" : "|"}${other?.provision.key ?? "-"}`,
  );

const POLICY = "It is the policy of the United States to reduce the number of regulations.";

test("sets what says the same beside each other, whatever its punctuation, and what is left alone", () => {
  const aligned = alignProvisions(
    [provision("1", POLICY), provision("2", "Definitions for this order follow here.")],
    [provision("1", "Agencies shall report every year to the Director."), provision("2", POLICY.toUpperCase())],
  );
  expect(shape(aligned)).toEqual(["-|1", "1=2", "2|-"]);
  expect(alignmentSentence(aligned)).toBe(
    "1 say the same, 0 are alike with words that differ, 2 stand in one order only.",
  );
});

test("marks the words that differ in provisions that are alike", () => {
  const {
    pairs: [pair],
  } = alignProvisions([provision("1", POLICY)], [provision("4", POLICY.replace("reduce", "review"))]);
  expect(pair?.one?.pieces.filter(({ isOwn }) => isOwn)).toEqual([{ text: "reduce", isOwn: true }]);
  expect(pair?.other?.pieces.filter(({ isOwn }) => isOwn)).toEqual([{ text: "review", isOwn: true }]);
  expect(pair?.other?.pieces.map(({ text }) => text).join("")).toBe(POLICY.replace("reduce", "review"));
});

test.each([
  [[], [], []],
  [[provision("1", POLICY)], [], ["1|-"]],
  [[], [provision("1", POLICY)], ["-|1"]],
])("aligns %j with %j", (one, other, expected) => {
  expect(shape(alignProvisions(one, other))).toEqual(expected);
});

test("marks a phrase as one, not word by word", () => {
  const { pairs } = alignProvisions(
    [provision("1", "Agencies shall report costs to the Director every year without delay.")],
    [provision("1", "Agencies shall report all of their costs to the Director every year without delay.")],
  );
  expect(pairs[0]?.other?.pieces.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(["all of their"]);
});

test("loses nothing and keeps the sequence of both", () => {
  const many = (seed: number) =>
    Array.from({ length: 60 }, (_, index) =>
      provision(`${index}`, `Words ${(index * seed) % 17} of part ${index % seed} and more`),
    );
  const [one, other] = [many(5), many(7)];
  const { pairs, isWhole } = alignProvisions(one, other);
  expect(isWhole).toBe(true);
  expect(pairs.flatMap((pair) => pair.one?.provision ?? [])).toEqual(one);
  expect(pairs.flatMap((pair) => pair.other?.provision ?? [])).toEqual(other);
});

test("gives up in time on texts that no order has, loses nothing, and says so", () => {
  const words = (seed: number) =>
    Array.from({ length: 400 }, (_, index) => `w${(index * seed) % 397} x${(index * index * seed) % 101}`).join(" ");
  const many = (seed: number) => Array.from({ length: 400 }, (_, index) => provision(`${index}`, words(seed + index)));
  const [one, other] = [many(3), many(5)];
  const began = Date.now();
  const aligned = alignProvisions(one, other, 1);
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(aligned.isWhole).toBe(false);
  expect(aligned.pairs.flatMap((pair) => pair.one?.provision ?? [])).toEqual(one);
  expect(aligned.pairs.flatMap((pair) => pair.other?.provision ?? [])).toEqual(other);
  expect(alignmentSentence(aligned)).toContain("too long to compare all of them here");
});
