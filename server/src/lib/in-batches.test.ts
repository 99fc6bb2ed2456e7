import { inBatches } from "./in-batches.ts";

it("writes every row once, in its sequence, the first batch told from the others", async () => {
  const rows = Array.from({ length: 401 }, (_, at) => at);
  const firsts: boolean[] = [];
  const text = await inBatches(rows, (batch, isFirst) => {
    firsts.push(isFirst);
    return batch.map((row) => `${row} `).join("");
  });
  expect(text).toBe(rows.map((row) => `${row} `).join(""));
  expect(firsts).toEqual([true, false, false]);
});

it("writes an empty batch where there is no row, for a header", async () => {
  expect(await inBatches([], (batch, isFirst) => `${batch.length} ${isFirst}`)).toBe("0 true");
});

it("gives everybody else a turn after each batch", async () => {
  const seen: string[] = [];
  setImmediate(() => seen.push("other"));
  await inBatches(Array.from({ length: 400 }), () => {
    seen.push("batch");
    return "";
  });
  expect(seen).toEqual(["batch", "other", "batch"]);
});
