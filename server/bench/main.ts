import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchCases } from "./cases.ts";
import { compareAnswers } from "./compare-answers.ts";
import { type ServerProcess, startServerProcess } from "./control-channel.ts";
import { measureCase, type Pace, startLoadClient } from "./measure.ts";
import { postgresCpuClock } from "./postgres-cpu.ts";
import { prepareStore } from "./prepare-store.ts";
import { benchRecord, RECORD_CASES } from "./record-bench.ts";
import { type CaseReport, formatCase, reportCase } from "./report.ts";

/**
 * `pnpm bench`: the whole server against a bare one, against graphql-yoga, and against itself without any check of access ("open"),
 * over the same data.
 *
 *   --quick           few orders, one short round each: shows that it works, says nothing about speed
 *   --json            the report as JSON
 *   --only KEY,…      of the cases visitor, litigator, cached, list, parse, import, search, graph, matrix
 *   --profile FOLDER  CPU profiles of the server processes, for the developer tools of a browser
 *
 * Ends with 0 when all was measured, whatever the figures; with 1 when servers answer differently.
 */
const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean" },
    json: { type: "boolean" },
    only: { type: "string" },
    profile: { type: "string" },
  },
});
const pace: Pace = flags.quick
  ? { rounds: 1, seconds: 0.3, warmUpSeconds: 0.2, connections: 4 }
  : { rounds: 7, seconds: 2.5, warmUpSeconds: 2, connections: 16 };
const say = (text: string) => void (flags.json || process.stdout.write(`${text}\n`));

const only = flags.only?.split(",");
await benchRecord({ only: only ?? RECORD_CASES, isQuick: flags.quick === true, say });
if (only?.every((key) => RECORD_CASES.includes(key))) process.exit();
const store = await prepareStore(flags.quick ? 100 : 11_000);
const servers = new Map<string, ServerProcess>();
const client = startLoadClient();
const stop = async () => {
  client.stop();
  await Promise.all([...servers.values()].map((server) => server.stop()));
  await store.close();
};
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => stop().finally(() => process.exit(130)));
try {
  const settings = { connection: store.connection, authSecret: store.authSecret, poolSize: 10 };
  const nodeFlags = flags.profile ? ["--cpu-prof", "--cpu-prof-dir", flags.profile] : [];
  for (const name of ["ours", "bare", "yoga"])
    servers.set(name, await startServerProcess(`${name}-server.ts`, settings, nodeFlags));
  servers.set("open", await startServerProcess("ours-server.ts", { ...settings, isOpen: true }, nodeFlags));
  const clock = await postgresCpuClock(store.pool);
  say(
    [
      `${store.numbers.length} orders, ${pace.rounds} rounds of ${pace.seconds} s, ${pace.connections} connections, pools of ${settings.poolSize}, ${cpus().length} cores, node ${process.version}`,
      "CPU is time a request; where fast servers wait for the load client, or others use the machine, it tells more than requests/s",
      '"no cache": the content version is unknown to ours, so that by its own rule the response cache answers nothing',
      ...(clock ? [] : ["PostgreSQL's CPU time is not told here: there is no /proc"]),
      "",
    ].join("\n"),
  );
  const reports: CaseReport[] = [];
  for (const test of benchCases(store)) {
    if (only && !only.includes(test.key)) continue;
    await servers.get("ours")?.useCache(test.isCached);
    await servers.get("open")?.useCache(false);
    const bytes = await compareAnswers(test, servers);
    const report = reportCase(test, bytes, await measureCase(test, servers, client.run, clock, pace));
    reports.push(report);
    say(`${formatCase(report)}\n`);
  }
  if (flags.json)
    process.stdout.write(`${JSON.stringify({ pace, orders: store.numbers.length, cases: reports }, null, 2)}\n`);
} finally {
  await stop();
}
