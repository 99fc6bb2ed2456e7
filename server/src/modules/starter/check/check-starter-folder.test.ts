import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STARTER_FOLDER } from "../../../main/start.ts";
import { checkStarterFolder } from "./check-starter-folder.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ed-check-"));
  cpSync(STARTER_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${file} changed nothing`);
  writeFileSync(path, after);
};
const lineOf = (file: string, words: string) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

test("tells the file, line, field and rule, and how to mend it", async () => {
  edit("orders/14060.yaml", (text) => text.replace("order told six", "undoubtedly draconian order told six"));
  const { findings } = await checkStarterFolder(folder);
  const body = lineOf("orders/14060.yaml", "This order is no longer in force") - 1;
  expect(findings.map(({ file, line, field, rule }) => [file, line, field, rule])).toEqual(
    ["loaded-words", "loaded-words"].map((rule) => [
      "orders/14060.yaml",
      body,
      "analysis.variants.IMPLICATIONS.general-interest.entries.0.body",
      rule,
    ]),
  );
  expect(findings[0]).toMatchObject({
    reason: expect.stringContaining("“draconian”"),
    howToMend: "Say what is done to whom.",
  });
});

test("checks the rest where a file cannot be read", async () => {
  const before = await checkStarterFolder(folder);
  edit("orders/14192.yaml", (text) => text.replace('signingDate: "2025-01-31"', 'signingDate: "2025-02-30"'));
  const { orders, analyses, findings } = await checkStarterFolder(folder);
  expect({ orders, analyses }).toEqual({ orders: before.orders - 1, analyses: before.analyses - 1 });
  expect(findings.filter(({ rule }) => rule === "format")).toEqual([
    {
      file: "orders/14192.yaml",
      line: lineOf("orders/14192.yaml", "signingDate:"),
      field: "signingDate",
      rule: "format",
      reason: "is no day of the calendar",
      howToMend: "Write it as src/modules/starter/starter-file.ts says.",
    },
  ]);
});

test("finds an order among the others that has a file of its own", async () => {
  edit("other-orders.yaml", (text) => `${text}\n- { number: "14060", title: Any, signingDate: null }\n`);
  expect((await checkStarterFolder(folder)).findings).toMatchObject([
    { file: "other-orders.yaml", field: "14060", rule: "order-numbers" },
  ]);
});

test("has time for fifty analyses", async () => {
  const text = readFileSync(join(folder, "orders/14060.yaml"), "utf8");
  for (let number = 90_001; number <= 90_050; number++)
    writeFileSync(join(folder, `orders/${number}.yaml`), text.replace('number: "14060"', `number: "${number}"`));
  const started = performance.now();
  const { analyses } = await checkStarterFolder(folder);
  expect(analyses).toBeGreaterThan(50);
  expect((performance.now() - started) / 1000).toBeLessThan(20);
});
