import { textGroups } from "./text-groups.ts";

const at = (...levels: number[]) => levels.map((level) => ({ level }));

test.each([
  ["nothing", [], []],
  [
    "sections with what stands in them",
    [0, 1, 2, 0, 1],
    [
      [0, 1, 2],
      [0, 1],
    ],
  ],
  ["a text that begins deeper", [1, 1, 0], [[1, 1], [0]]],
] as const)("groups %s", (_name, levels, expected) => {
  const groups = textGroups(at(...levels));
  expect(groups.map(({ head, within }) => [head, ...within].map(({ level }) => level))).toEqual(expected);
});
