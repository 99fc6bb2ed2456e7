import { fitToPage, linesOf } from "./fit-to-page.ts";

const rows = (count: number, letters = 80) => Array<number>(count).fill(letters);

test("shows all where there is room", () => {
  expect(
    fitToPage(
      [
        { look: "lead", rows: [300] },
        { look: "table", rows: rows(3) },
        { look: "text", rows: [] },
      ],
      47,
    ),
  ).toEqual([1, 3, 0]);
});

test("gives each part a first row before a long one gets its second", () => {
  const shown = fitToPage(
    [
      { look: "text", rows: rows(500) },
      { look: "text", rows: rows(2) },
      { look: "text", rows: rows(2) },
    ],
    16,
  );
  expect(shown.slice(1)).toEqual([2, 2]);
  expect(shown[0]).toBeGreaterThan(1);
  expect(shown[0]).toBeLessThan(10);
});

test("shows no later row of a part without the ones before it", () => {
  expect(fitToPage([{ look: "text", rows: [80, 8_000, 80] }], 20)).toEqual([1]);
});

test("shows nothing where there is no room, and never more than there is", () => {
  expect(fitToPage([{ look: "lead", rows: [480] }], 3)).toEqual([0]);
  const room = 30;
  const parts = [
    { look: "lead" as const, rows: [480] },
    { look: "table" as const, rows: rows(40, 130) },
    { look: "text" as const, rows: rows(40, 300) },
  ];
  const taken = fitToPage(parts, room)
    .flatMap((count, at) =>
      parts[at]?.rows.slice(0, count).map((letters) => linesOf(letters, parts[at]?.look ?? "text")),
    )
    .reduce<number>((sum, lines) => sum + (lines ?? 0), 0);
  expect(taken).toBeGreaterThan(room / 2);
  expect(taken).toBeLessThanOrEqual(room);
});
