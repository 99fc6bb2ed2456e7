import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type pg from "pg";
import type { DataSource } from "typeorm";
import type { ReadingPools } from "../access/reading-pools.ts";
import { watchContentVersion } from "../db/content-version.ts";
import { buildApiSchema } from "../graphql/build-api-schema.ts";
import { createWebServer } from "../http/web-server.ts";
import { sealCursorsWith } from "../lib/cursor.ts";
import { type Env, PROJECT_ROOT } from "../lib/env.ts";
import type { Log } from "../lib/log.ts";
import { SentenceError } from "../lib/sentence-error.ts";
import { createAuth } from "../modules/accounts/auth.ts";
import { createFrClient, type FrClient } from "../modules/federal-register/fr-client.ts";
import { createSyncControl, type SyncControl } from "../modules/federal-register/sync-control.ts";
import { formatReport, tellProgress } from "../modules/federal-register/sync-progress.ts";
import { notifyByMail } from "../modules/mail/notify-by-mail.ts";
import { libraryFigures } from "../modules/site/library-figures.ts";
import { createSite } from "../modules/site/site.ts";
import { loadStarter } from "../modules/starter/load-starter.ts";
import { readGlossary } from "../modules/starter/read-glossary.ts";
import { readStarterLibrary } from "../modules/starter/read-starter.ts";
import { addressInMails } from "./address-in-mails.ts";
import { authSettings } from "./auth-settings.ts";
import { type DemoAccount, ensureDemoAccounts } from "./demo-accounts.ts";
import { openStore } from "./store.ts";

export const STARTER_FOLDER = resolve(PROJECT_ROOT, "server/starter");

export interface RunningServer {
  address: string;
  demoAccounts: DemoAccount[];
  /** For whoever schedules the sync: startServer itself starts none. */
  federalRegister: { sync: SyncControl; client: FrClient; orm: DataSource };
  /** For whoever starts background work. */
  pool: pg.Pool;
  reading: ReadingPools;
  stop(): Promise<void>;
}

/**
 * Starts everything: guards the schema first (a field without a rule stops the start before anything else runs), then the
 * database, the starter library, accounts, and last the port.
 *
 * @param say takes lines for whoever watches the terminal, while the sync runs.
 */
export async function startServer(
  env: Env,
  log: Log,
  say: (line: string) => void = () => undefined,
): Promise<RunningServer> {
  const api = buildApiSchema();
  const library = await readStarterLibrary(STARTER_FOLDER);
  const site = createSite({
    glossary: await readGlossary(STARTER_FOLDER),
    figures: libraryFigures(library),
    operator:
      env.OPERATOR_NAME && env.OPERATOR_CONTACT ? { name: env.OPERATOR_NAME, contact: env.OPERATOR_CONTACT } : null,
    isMailSent: env.SMTP_URL !== undefined,
    providerLabel: env.OIDC_LABEL ?? null,
    isSynced: env.SYNC === "auto",
    schema: api.schema,
  });
  const store = await openStore(env, log);
  const closers: (() => Promise<void>)[] = [() => store.close()];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const { pool, orm } = store.database;
    sealCursorsWith(store.authSecret);
    const loaded = await loadStarter(orm, library);
    log.debug(loaded, "starter library loaded");
    const auth = createAuth(pool, {
      ...authSettings(env, store.authSecret),
      onFault: (error) => log.error({ err: error }, "a request about an account could not be answered"),
    });
    const demoAccounts = store.isEmbedded ? await ensureDemoAccounts(env.DATA_DIR, auth, orm) : [];
    const contentVersion = await watchContentVersion(store.connection, log);
    closers.push(() => contentVersion.close());
    const client = createFrClient({ baseUrl: env.FEDERAL_REGISTER_URL, publicUrl: env.PUBLIC_URL });
    const sync = createSyncControl(
      { orm, client, log, onProgress: tellProgress((line) => say(`Federal Register: ${line}`)) },
      { onReport: (report) => say(`${formatReport(report)}.`) },
    );
    closers.push(async () => {
      await sync.close();
      client.close();
    });
    const address = addressInMails(env);
    const web = await createWebServer({
      api,
      auth,
      database: store.database,
      contentVersion,
      sync,
      signIn: { providerLabel: env.OIDC_LABEL ?? null, isMailSent: env.SMTP_URL !== undefined },
      site,
      notify: notifyByMail(address),
      address,
      clientFolder: resolve(PROJECT_ROOT, "client/dist"),
      publicUrl: env.PUBLIC_URL,
      log,
    });
    await new Promise<void>((done, failed) => {
      web.server.once("error", (error: NodeJS.ErrnoException) => failed(listenFault(error, env)));
      web.server.listen(env.PORT, env.HOST, done);
    });
    closers.push(() => web.close());
    const { port } = web.server.address() as AddressInfo;
    const host = env.HOST === "127.0.0.1" || env.HOST === "0.0.0.0" || env.HOST === "::" ? "localhost" : env.HOST;
    return {
      address: env.PUBLIC_URL ?? `http://${host}:${port}`,
      demoAccounts,
      federalRegister: { sync, client, orm },
      pool,
      reading: store.database.reading,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listenFault(error: NodeJS.ErrnoException, env: Env): Error {
  if (error.code === "EADDRINUSE")
    return new SentenceError(
      `Port ${env.PORT} is taken by another program; stop that one, or set PORT to another number`,
    );
  if (error.code === "EACCES")
    return new SentenceError(`Port ${env.PORT} may not be used by this user; set PORT to a number above 1023`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new SentenceError(`HOST ${env.HOST} is not an address of this machine`);
  return error;
}
