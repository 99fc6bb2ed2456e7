import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** The user under whom PostgreSQL runs; null means the user of this process. */
export interface PostgresOwner {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another user: `postgres` where there is one, else `nobody`.
 *
 * @returns null when this process is not root.
 */
export function postgresOwner(): PostgresOwner | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { name, uid: id("-u"), gid: id("-g") };
    } catch {}
  }
  throw new Error(
    "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody to run it; start as an ordinary user instead",
  );
}

/** Whether somebody who is neither owner nor of the group may enter every folder down to `path`. */
export function othersMayEnter(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
