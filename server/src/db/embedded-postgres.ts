import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { SentenceError } from "../lib/sentence-error.ts";
import { prepareFolder, readOrCreateSecret } from "./data-folder.ts";
import { type InstanceLock, lockInstance } from "./instance-lock.ts";
import { clusterHome, initialise, SUPERUSER, usableBinaries, VERSION } from "./postgres-cluster.ts";
import { postgresOwner } from "./postgres-owner.ts";
import { endProcess, launch, stopOrphan, stopWithUs, untilReady } from "./postmaster.ts";

const DATABASE = "executive_disorder";

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

async function ensureDatabase(connection: EmbeddedConnection): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await client.end();
}
