import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type BenchCase, benchCases, SERVER_CASES, type ServerName } from "./cases.ts";
import { compareAnswers } from "./compare-answers.ts";
import { type ServerProcess, type ServerSettings, startServerProcess } from "./control-channel.ts";
import { measureCase, type Pace, startLoadClient } from "./measure.ts";
import { postgresCpuClock } from "./postgres-cpu.ts";
import { prepareStore } from "./prepare-store.ts";
import { benchRecord, RECORD_CASES } from "./record-bench.ts";
import { type CaseReport, formatCase, reportCase } from "./report.ts";

/**
 * `pnpm bench`: the whole server against a bare one, against graphql-yoga, against itself without any check of access ("open") and
 * without counting what documents cost ("uncounted"), over the same data; and the speed of the record's parts, each by itself.
 *
 *   --quick           few orders, one short round each: shows that it works, says nothing about speed
 *   --seconds N       each case of servers for about N seconds, over 2,000 orders instead of 11,000; with 20 a case ends within a minute
 *   --json            the report as JSON
 *   --only KEY,…      of the cases visitor, litigator, cached, list, parse, import, search, graph, dashboard, matrix, picture
 *   --profile FOLDER  CPU profiles of the server processes, for the developer tools of a browser
 *
 * Ends with 0 when all was measured, whatever the figures; with 1 when servers answer differently.
 */
const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean" },
    seconds: { type: "string" },
    json: { type: "boolean" },
    only: { type: "string" },
    profile: { type: "string" },
  },
});
const seconds = flags.seconds === undefined ? null : Number(flags.seconds);
if (seconds !== null && !(seconds > 0 && seconds <= 3600)) {
  process.stderr.write(`--seconds takes a number of seconds up to 3600, not ${flags.seconds}\n`);
  process.exit(1);
}
const SHORT_ROUNDS = 5;
const WARM_UP = 1;
const paceOf = ({ servers }: BenchCase): Pace =>
  flags.quick
    ? { rounds: 1, seconds: 0.3, warmUpSeconds: 0.2, connections: 4 }
    : seconds !== null
      ? {
          rounds: SHORT_ROUNDS,
          seconds: Math.max(0.2, (seconds / servers.length - WARM_UP) / SHORT_ROUNDS),
          warmUpSeconds: WARM_UP,
          connections: 16,
        }
      : { rounds: 7, seconds: 2.5, warmUpSeconds: 2, connections: 16 };
/** The file of each server, and how it is set. */
const SERVERS: Record<ServerName, (settings: ServerSettings) => [file: string, settings: ServerSettings]> = {
  ours: (settings) => ["ours-server.ts", settings],
  bare: (settings) => ["bare-server.ts", settings],
  yoga: (settings) => ["yoga-server.ts", settings],
  open: (settings) => ["ours-server.ts", { ...settings, isOpen: true }],
  uncounted: (settings) => ["ours-server.ts", { ...settings, isUncounted: true }],
};
const say = (text: string) => void (flags.json || process.stdout.write(`${text}\n`));

const only = flags.only?.split(",");
const known = [...SERVER_CASES, ...RECORD_CASES];
const unknown = only?.filter((key) => !known.includes(key)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`--only takes ${known.join(", ")}, not ${unknown.join(", ")}\n`);
  process.exit(1);
}
await benchRecord({ only: only ?? RECORD_CASES, isQuick: flags.quick === true, say });
if (only?.every((key) => RECORD_CASES.includes(key))) process.exit();
const store = await prepareStore(flags.quick ? 100 : seconds === null ? 11_000 : 2_000);
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
  const cases = benchCases(store).filter(({ key }) => !only || only.includes(key));
  for (const name of new Set(cases.flatMap((test) => test.servers)))
    servers.set(name, await startServerProcess(...SERVERS[name](settings), nodeFlags));
  const clock = await postgresCpuClock(store.pool);
  say(
    [
      `${store.numbers.length} orders, pools of ${settings.poolSize}, ${cpus().length} cores, node ${process.version}`,
      "CPU is time a request; where fast servers wait for the load client, or others use the machine, it tells more than requests/s",
      '"no cache": the content version is unknown to ours, so that by its own rule the response cache answers nothing',
      ...(clock ? [] : ["PostgreSQL's CPU time is not told here: there is no /proc"]),
      "",
    ].join("\n"),
  );
  const reports: (CaseReport & { pace: Pace })[] = [];
  for (const test of cases) {
    for (const [name, server] of servers) await server.useCache(name === "ours" && test.isCached);
    const bytes = await compareAnswers(test, servers);
    const pace = paceOf(test);
    const report = { ...reportCase(test, bytes, await measureCase(test, servers, client.run, clock, pace)), pace };
    reports.push(report);
    say(
      `${formatCase(report)}\n  ${pace.rounds} rounds of ${pace.seconds.toFixed(1)} s in turns, ${pace.connections} connections; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
    );
  }
  if (flags.json)
    process.stdout.write(`${JSON.stringify({ orders: store.numbers.length, cases: reports }, null, 2)}\n`);
} finally {
  await stop();
}
