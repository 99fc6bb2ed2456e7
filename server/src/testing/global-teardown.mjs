import { rmSync } from "node:fs";

export default async function globalTeardown() {
  await globalThis.__embedded.stop();
  rmSync(globalThis.__embedded.dataDir, { recursive: true, force: true });
}
