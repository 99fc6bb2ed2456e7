import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { BenchCase, ServerName } from "./cases.ts";
import type { ServerProcess } from "./control-channel.ts";
import type { Load, LoadResult } from "./load-client.ts";

/** How long and how often. */
export interface Pace {
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  connections: number;
}

/** What one server did in one round, or the medians of its rounds. CPU in microseconds a request. */
export interface Figures {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  nodeCpu: number;
  /** Null where /proc does not tell. */
  postgresCpu: number | null;
}

/** The process that makes the load, so that its work is in nobody's figures. */
export function startLoadClient(): { run(load: Load): Promise<LoadResult>; stop(): void } {
  const child: ChildProcess = fork(join(import.meta.dirname, "load-client.ts"));
  return {
    run: (load) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error("the load client ended; what it says stands above"));
        child.once("exit", ended);
        child.once("message", (result) => {
          child.off("exit", ended);
          resolve(result as LoadResult);
        });
        child.send(load);
      }),
    stop: () => void (child.connected && child.disconnect()),
  };
}

/** Measures the case's servers in alternating rounds, each warmed up first. @returns medians by server. */
export async function measureCase(
  test: BenchCase,
  servers: Map<string, ServerProcess>,
  run: (load: Load) => Promise<LoadResult>,
  postgresCpu: (() => number) | null,
  pace: Pace,
): Promise<Map<ServerName, Figures>> {
  const load = { query: test.query, variables: test.variables, cookie: test.cookie, connections: pace.connections };
  const rounds = new Map<ServerName, Figures[]>(test.servers.map((name) => [name, []]));
  for (const name of test.servers) {
    const { port } = servers.get(name) as ServerProcess;
    await run({ ...load, port, seconds: pace.warmUpSeconds });
  }
  for (let round = 0; round < pace.rounds; round++) {
    for (const name of test.servers) {
      const server = servers.get(name) as ServerProcess;
      const before = { node: await server.cpu(), postgres: postgresCpu?.() };
      const { requests, seconds, p50, p99 } = await run({ ...load, port: server.port, seconds: pace.seconds });
      const after = { node: await server.cpu(), postgres: postgresCpu?.() };
      rounds.get(name)?.push({
        requestsPerSecond: requests / seconds,
        p50,
        p99,
        nodeCpu: (after.node - before.node) / requests,
        postgresCpu:
          after.postgres === undefined || before.postgres === undefined
            ? null
            : (after.postgres - before.postgres) / requests,
      });
    }
  }
  return new Map([...rounds].map(([name, figures]) => [name, medians(figures)]));
}

function medians(figures: Figures[]): Figures {
  const of = (pick: (one: Figures) => number) => median(figures.map(pick));
  return {
    requestsPerSecond: of((one) => one.requestsPerSecond),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    nodeCpu: of((one) => one.nodeCpu),
    postgresCpu: figures.some((one) => one.postgresCpu === null) ? null : of((one) => one.postgresCpu ?? 0),
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
