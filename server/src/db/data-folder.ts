import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SentenceError } from "../lib/sentence-error.ts";

/** @throws SentenceError when the data folder cannot be made or written to. */
export function prepareFolder(dataDir: string): void {
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
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
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

/** @returns null when the file cannot be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
