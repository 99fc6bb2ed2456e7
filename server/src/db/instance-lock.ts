import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { SentenceError } from "../lib/sentence-error.ts";

export interface InstanceLock {
  release(): Promise<void>;
}

/** Somebody else holds the folder; `pid` is that process where it could be asked. */
export class AlreadyRunningError extends SentenceError {
  constructor(dataDir: string, pid: number | null) {
    super(
      `Executive Disorder already runs on ${dataDir}${pid ? ` (process ${pid})` : ""}; stop it first, or set another DATA_DIR`,
    );
  }
}

/**
 * Takes a folder, which must exist, for this process alone.
 *
 * The lock is a listening local socket, because the kernel frees it when the process dies in whatever way: nothing stale
 * remains after `kill -9`. On Linux its name is abstract (no file at all); elsewhere a file stands in the folder, and a
 * socket file on which nobody answers is taken over.
 *
 * @throws AlreadyRunningError when another process holds it.
 */
export async function lockInstance(dataDir: string): Promise<InstanceLock> {
  const real = realpathSync(dataDir);
  const name = createHash("sha256").update(real).digest("hex").slice(0, 24);
  const isLinux = process.platform === "linux";
  const path = isLinux ? `\0executive-disorder-${name}` : join(real, "server.lock");
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(path);
    if (server) return { release: () => new Promise((resolve) => server.close(() => resolve())) };
    const pid = await askHolder(path);
    if (pid !== undefined || isLinux) throw new AlreadyRunningError(dataDir, pid ?? null);
    await unlink(path).catch(() => undefined);
  }
  throw new AlreadyRunningError(dataDir, null);
}

function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** @returns the holder's process id, null when it answers nonsense, undefined when nobody answers. */
function askHolder(path: string): Promise<number | null | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(path);
    socket.setTimeout(1000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(Number(answer) || null));
    socket.on("error", () => resolve(undefined));
  });
}
