import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { SentenceError } from "../lib/sentence-error.ts";
import { readText } from "./data-folder.ts";
import type { EmbeddedConnection } from "./embedded-postgres.ts";
import { cleanEnvironment } from "./postgres-cluster.ts";
import type { PostgresOwner } from "./postgres-owner.ts";

/** Stops a postmaster that a killed server left on this cluster. Ours is the only lock on the folder, so nobody else uses it. */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = Number(readText(join(cluster, "postmaster.pid"))?.split("\n")[0]);
  if (!pid || !isPostgres(pid)) return;
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal);
    } catch {}
  };
  send("SIGINT");
  for (let waited = 0; waited < 30_000 && isPostgres(pid); waited += 50) {
    if (waited === 10_000) send("SIGQUIT");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (isPostgres(pid))
    throw new SentenceError(
      `A PostgreSQL of an earlier start (process ${pid}) does not stop; end it by hand and start again`,
    );
}

/** The number in a pid file may by now be another program's, or a dead process that nobody has reaped: its command line is empty. */
function isPostgres(pid: number): boolean {
  const command = readText(`/proc/${pid}/cmdline`);
  if (command !== null) return command.includes("postgres");
  if (process.platform === "linux") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Starts PostgreSQL on a cluster, reachable through a socket in `sockets` only. */
export function launch(
  bin: string,
  home: string,
  cluster: string,
  sockets: string,
  settings: Record<string, string>,
  owner: PostgresOwner | null,
): ChildProcess {
  const all = {
    listen_addresses: "",
    unix_socket_directories: sockets,
    unix_socket_permissions: "0700",
    max_connections: "60",
    shared_buffers: "128MB",
    jit: "off",
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = openSync(join(home, "postgres.log"), "a", 0o600);
  // Its own session: an interrupt typed at the terminal is for the server, which stops PostgreSQL when it is done.
  const child = spawn(join(bin, "postgres"), ["-D", cluster, ...flags], {
    ...(owner && { uid: owner.uid, gid: owner.gid }),
    cwd: home,
    detached: true,
    stdio: ["ignore", log, log],
    env: cleanEnvironment(),
  });
  closeSync(log);
  child.on("error", () => undefined);
  return child;
}

/** A shell whose input ends with this process, in whatever way it ends, and that then stops the postmaster. */
export function stopWithUs(postmaster: ChildProcess): ChildProcess {
  const watcher = spawn("sh", ["-c", 'read -r _; kill -INT "$1"', "sh", String(postmaster.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.on("error", () => undefined);
  watcher.stdin?.on("error", () => undefined);
  // biome-ignore lint/suspicious/noExplicitAny: the handle of a child's pipe can be unreferenced, its type does not say so
  (watcher.stdin as any)?.unref?.();
  watcher.unref();
  return watcher;
}

/** @throws SentenceError with the log's last lines when it ends, or does not answer within a minute. */
export async function untilReady(
  postmaster: ChildProcess,
  connection: EmbeddedConnection,
  logFile: string,
): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (postmaster.exitCode !== null || postmaster.signalCode !== null || postmaster.pid === undefined) {
      const last = readText(logFile)?.trim().split("\n").slice(-3).join(" / ");
      throw new SentenceError(`The embedded PostgreSQL did not start: ${last ?? "no message"} (${logFile})`);
    }
    const client = new pg.Client(connection);
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new SentenceError(`The embedded PostgreSQL did not answer within a minute; see ${logFile}`);
}

/** Asks for a fast shutdown, and after ten seconds for an immediate one. */
export function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hurry = setTimeout(() => child.kill("SIGQUIT"), 10_000);
    child.once("exit", () => {
      clearTimeout(hurry);
      resolve();
    });
    child.kill("SIGINT");
  });
}
