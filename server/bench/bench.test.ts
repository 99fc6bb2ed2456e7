import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

// A process of its own: the bench runs as node runs it, not as Jest compiles it.
test("the bench measures every case, and all servers answer alike", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, "main.ts"),
    "--quick",
    "--json",
  ]);
  const { cases } = JSON.parse(stdout);
  expect(cases.map((one: { case: string }) => one.case)).toEqual(["visitor", "litigator", "cached", "list"]);
  for (const { answerBytes, servers, ratios } of cases) {
    expect(answerBytes).toBeGreaterThan(1000);
    expect(Object.keys(servers)).toHaveLength(ratios.length + 1);
    for (const { requestsPerSecond } of Object.values<{ requestsPerSecond: number }>(servers))
      expect(requestsPerSecond).toBeGreaterThan(0);
  }
}, 120_000);
