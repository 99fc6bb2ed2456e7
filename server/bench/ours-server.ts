import "reflect-metadata";
import { createServer } from "node:net";
import { openGuardedDatabase } from "../dist/access/guarded-database.js";
import { ANYONE } from "../dist/access/rules.js";
import { watchContentVersion } from "../dist/db/content-version.js";
import { buildApiSchema } from "../dist/graphql/build-api-schema.js";
import { createWebServer } from "../dist/http/web-server.js";
import { createLog } from "../dist/lib/log.js";
import { ENTITIES } from "../dist/main/entities.js";
import { createAuth } from "../dist/modules/accounts/auth.js";
import { serveBench, settingsOfThisServer } from "./control-channel.ts";

/**
 * The real server, as main/start.ts puts it together, on the bench's database.
 *
 * With the cache off the content version is unknown to it, and by its own rule nothing is then answered from the cache.
 */
const { connection, authSecret, poolSize, isOpen, isUncounted } = settingsOfThisServer();
const log = createLog("warn");
const database = await openGuardedDatabase(connection, ENTITIES, log, { poolSize });
const contentVersion = await watchContentVersion(connection, log);
let isCacheOn = false;
const port = await freePort();
const web = await createWebServer({
  api: isOpen ? buildApiSchema(() => ANYONE) : buildApiSchema(),
  auth: createAuth(database.pool, { port, secret: authSecret, publicUrl: undefined }),
  database: isOpen ? { ...database, reading: { ...database.reading, of: () => database.pool } } : database,
  contentVersion: { ...contentVersion, current: () => (isCacheOn ? contentVersion.current() : null) },
  clientFolder: "/nowhere",
  // One client asks as much as it can.
  costs: isUncounted ? null : { document: 1_000_000, visitorPerMinute: 1e12, userPerMinute: 1e12 },
  log,
});
serveBench(web.server, {
  port,
  useCache: (isOn) => {
    isCacheOn = isOn;
  },
});

/** The accounts want to know their port before anything listens. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
