import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve as resolvePath } from "node:path";
import { sealCursorsWith } from "../dist/lib/cursor.js";
import type { EmbeddedConnection } from "../src/db/embedded-postgres.ts";

/** What a measured server is told at its start, as JSON in its first argument. */
export interface ServerSettings {
  connection: EmbeddedConnection;
  authSecret: string;
  poolSize: number;
  /** Ours alone: without rules at fields, roles of the database and row policies, to see what they cost. */
  isOpen?: boolean;
  /** Ours alone: without counting what documents cost, to see what that costs. */
  isUncounted?: boolean;
}

/** What the bench asks of a server process, one at a time. */
type Question = "cpu" | "cache on" | "cache off";

/** A measured server in a process of its own. */
export interface ServerProcess {
  port: number;
  /** CPU time of the process since its start, all threads, in microseconds. */
  cpu(): Promise<number>;
  /** Whether it may answer from a response cache; servers without one do not care. */
  useCache(isOn: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** In the server's process: listens on a free port and answers the bench until it goes away. */
export function serveBench(
  server: Server,
  { port = 0, useCache }: { port?: number; useCache?: (isOn: boolean) => void } = {},
): void {
  process.on("message", (question: Question) => {
    if (question !== "cpu") useCache?.(question === "cache on");
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.on("disconnect", () => process.exit(0));
  server.listen(port, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

export function settingsOfThisServer(): ServerSettings {
  const settings: ServerSettings = JSON.parse(process.argv[2] as string);
  sealCursorsWith(settings.authSecret);
  return settings;
}

/** In the bench: starts a server file of this folder, for production like all of them, and waits until it listens. */
export async function startServerProcess(
  file: string,
  settings: ServerSettings,
  nodeFlags: string[] = [],
): Promise<ServerProcess> {
  const child = fork(resolvePath(import.meta.dirname, file), [JSON.stringify(settings)], {
    execArgv: nodeFlags,
    env: { ...process.env, NODE_ENV: "production" },
  });
  const port = await answerOf(child, file);
  const ask = (question: Question) => {
    const answer = answerOf(child, file);
    child.send(question);
    return answer;
  };
  return {
    port,
    cpu: () => ask("cpu"),
    useCache: async (isOn) => void (await ask(isOn ? "cache on" : "cache off")),
    stop: () =>
      new Promise((resolve) => {
        if (!child.connected) return resolve();
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

function answerOf(child: ChildProcess, file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${file} ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (answer) => {
      child.off("exit", ended);
      resolve(answer as number);
    });
  });
}
