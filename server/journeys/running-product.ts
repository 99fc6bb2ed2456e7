import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "../..");

/** Where Debian and its relatives put the browser. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** Why the journeys cannot run here; null when they can. In CI a missing browser is a failure, not a reason. */
export function reasonToSkip(): string | null {
  if (CHROMIUM) return null;
  if (process.env.CI) throw new Error("CI has no Chromium: .ci/run installs it before the tests");
  return "no Chromium on this machine (Debian: apt-get install chromium); the journeys in a browser are skipped";
}

export interface RunningProduct {
  address: string;
  output: () => string;
  /** Passwords of the demo accounts, as the start printed them, by the part of the address before the @. */
  passwords: Map<string, string>;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Temporary folders are closed to others; the database of a run as root lies in this one only when its user may enter. */
export function openFolder(path: string): string {
  chmodSync(path, 0o755);
  return path;
}

/** Starts the built product as `npm start` does, on a folder and a port of its own, and without a sync unless the settings say so. */
export async function startProduct(
  dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-journey-"))),
  settings: Record<string, string> = {},
): Promise<RunningProduct> {
  const port = Number(settings.PORT ?? (await freePort()));
  const child = spawn(process.execPath, [join(ROOT, "server/dist/main/serve.js")], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), SYNC: "off", LOG_LEVEL: "warn", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const address = `http://localhost:${port}`;
  for (let waited = 0; !(await answers(`${address}/readyz`)); waited += 100) {
    if (child.exitCode !== null || waited > 60_000) throw new Error(`The product did not start:\n${output}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  const passwords = new Map(
    [...output.matchAll(/^ {2}(\S+)@demo\.example\s+(\S+)/gm)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address, output: () => output, passwords, process: child, stop };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM as string,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const answers = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
