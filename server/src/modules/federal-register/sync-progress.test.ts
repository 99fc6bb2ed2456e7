import { formatProgress, formatReport, progressOf, type SyncProgress, tellProgress } from "./sync-progress.ts";
import { stateOf } from "./sync-run.ts";
import { type ImportCounts, NOTHING_COUNTED } from "./take-in.ts";

const count = (counts: Partial<ImportCounts>): ImportCounts => ({ ...NOTHING_COUNTED, ...counts });
const record = count({ read: 1_500, created: 1_490, refused: 10 });

function progress(texts: number, total = 1_412, runId = 1): SyncProgress {
  const counts = count({ read: texts, created: texts });
  const state = stateOf({
    pages: 3,
    total: 6_912,
    seconds: 3,
    phase: "TEXTS",
    texts: { total, counts, seconds: texts / 4 },
  });
  return progressOf({ id: runId, kind: "FULL_SYNC", counts: record, state });
}

it.each<[string, SyncProgress]>([
  ["asking for the first page", progressOf({ id: 1, kind: "FULL_SYNC", counts: count({}), state: stateOf({}) })],
  [
    "page 3: 1,490 of 6,912 orders, about 11 s left",
    progressOf({ id: 1, kind: "FULL_SYNC", counts: record, state: stateOf({ pages: 3, total: 6_912, seconds: 3 }) }),
  ],
  ["page 3: 1,490 orders", progress(0, 0)],
  ["0 of 1,412 texts", progress(0)],
  ["50 of 1,412 texts, about 341 s left", progress(50)],
  ["1,412 of 1,412 texts", progress(1_412)],
])("says: %s", (line, progress) => expect(formatProgress(progress)).toBe(line));

it("tells of the beginning of a run, of every 25th text, and of the last one", () => {
  const lines: string[] = [];
  const tell = tellProgress((line) => void lines.push(line.replace(/,.*/, "")));
  for (let texts = 3; texts <= 60; texts++) tell(progress(texts, 60));
  tell(progress(7, 8, 2));
  tell(progress(8, 8, 2));
  expect(lines).toEqual([
    "3 of 60 texts",
    "25 of 60 texts",
    "50 of 60 texts",
    "60 of 60 texts",
    "7 of 8 texts",
    "8 of 8 texts",
  ]);
});

describe("the end of a run", () => {
  const end = { failure: null, counts: record, pages: 3 };
  const texts = { total: 8, counts: count({ read: 6, created: 4, changed: 1, refused: 1 }), seconds: 2 };
  const none = { total: 0, counts: count({}), seconds: 0 };
  const orders = "1490 new and 0 changed of 1500 that were read";
  const ofTexts = "4 new and 1 changed of 6 texts, 1 could not be taken";
  it.each([
    ["DONE", none, `The record is up to date with the Federal Register: ${orders}`],
    ["DONE", texts, `The record is up to date with the Federal Register: ${orders}; ${ofTexts}`],
    ["STOPPED", none, `The sync was stopped behind page 3, and the next one goes on there: ${orders}`],
    [
      "STOPPED",
      texts,
      `The sync was stopped behind text 6 of 8, and the next one goes on there: ${orders}; ${ofTexts}`,
    ],
  ] as const)("%s is told with its texts: %j", (status, texts, sentence) =>
    expect(formatReport({ ...end, status, texts })).toBe(sentence),
  );

  it("FAILED is told with its reason", () => {
    expect(
      formatReport({ ...end, status: "FAILED", failure: "Three texts in a row could not be fetched", texts }),
    ).toBe(`Three texts in a row could not be fetched; what came before it is kept: ${orders}; ${ofTexts}`);
  });
});
