import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** What is built, from what, and which file of it is written last. A start without a change should not wait for a build. */
const PARTS = [
  {
    sources: ["server/src", "server/tsconfig.json", "server/tsconfig.build.json", "tsconfig.base.json", "shared/src"],
    last: "server/dist/.tsbuildinfo",
    command: ["tsc", "-p", "server/tsconfig.build.json"],
  },
  {
    sources: [
      "client/src",
      "client/scripts",
      "client/index.html",
      "client/vite.config.ts",
      "client/package.json",
      "shared/src",
    ],
    last: "client/dist/documents.json",
    command: ["pnpm", "--silent", "--filter", "@executive-disorder/client", "run", "build", "--logLevel", "warn"],
  },
];

/** The latest change at or below a path, in milliseconds; 0 where there is nothing. */
function latestChange(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

const lockfile = latestChange(join(ROOT, "pnpm-lock.yaml"));
for (const { sources, last, command } of PARTS) {
  const built = latestChange(join(ROOT, last));
  if (Math.max(lockfile, ...sources.map((source) => latestChange(join(ROOT, source)))) <= built) continue;
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
