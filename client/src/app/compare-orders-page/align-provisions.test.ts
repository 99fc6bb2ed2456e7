import { alignProvisions, type Pair, type Provision } from "./align-provisions.ts";

const provision = (key: string, text: string): Provision => ({ key, number: key, heading: null, text });
const shape = (pairs: Pair[]) =>
  pairs.map(
    ({ one, other, isSame }) => `${one?.provision.key ?? "-"}${isSame ? "=" : "|"}${other?.provision.key ?? "-"}`,
  );

const POLICY = "It is the policy of the United States to reduce the number of regulations.";

test("sets what says the same beside each other, whatever its punctuation, and what is left alone", () => {
  const pairs = alignProvisions(
    [provision("1", POLICY), provision("2", "Definitions for this order follow here.")],
    [provision("1", "Agencies shall report every year to the Director."), provision("2", POLICY.toUpperCase())],
  );
  expect(shape(pairs)).toEqual(["-|1", "1=2", "2|-"]);
});

test("marks the words that differ in provisions that are alike", () => {
  const [pair] = alignProvisions([provision("1", POLICY)], [provision("4", POLICY.replace("reduce", "review"))]);
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

test("loses nothing and keeps the sequence of both", () => {
  const many = (seed: number) =>
    Array.from({ length: 60 }, (_, index) =>
      provision(`${index}`, `Words ${(index * seed) % 17} of part ${index % seed} and more`),
    );
  const [one, other] = [many(5), many(7)];
  const pairs = alignProvisions(one, other);
  expect(pairs.flatMap((pair) => pair.one?.provision ?? [])).toEqual(one);
  expect(pairs.flatMap((pair) => pair.other?.provision ?? [])).toEqual(other);
});
