import { STARTER_FOLDER } from "../../main/start.ts";
import type { CheckReport } from "./check/check-starter.ts";
import { checkStarterFolder } from "./check/check-starter-folder.ts";
import { hasOfficialTexts } from "./check/official-words.ts";

if (!hasOfficialTexts())
  process.stdout.write("official texts are not on this machine; quotations and words are not compared with them\n");

let report: CheckReport;
let seconds: number;

beforeAll(async () => {
  const started = performance.now();
  report = await checkStarterFolder(STARTER_FOLDER);
  seconds = (performance.now() - started) / 1000;
});

test("nothing is wrong with the library", () => {
  const findings = report.findings.map(
    ({ file, line, field, rule, reason, howToMend }) =>
      `${file}:${line ?? ""} ${field} [${rule}] ${reason}. ${howToMend}`,
  );
  expect(findings).toEqual([]);
});

test("is checked quickly", () => {
  expect(seconds).toBeLessThan(20);
});

test("holds the orders that the first release promises", () => {
  expect(report.analyses).toBeGreaterThanOrEqual(6);
  expect(report.orders).toBeGreaterThanOrEqual(report.analyses);
});
