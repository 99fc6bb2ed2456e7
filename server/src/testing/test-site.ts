import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "@executive-disorder/shared/abilities";
import { pino } from "pino";
import type { Site } from "../access/context.ts";
import { type ContentVersion, watchContentVersion } from "../db/content-version.ts";
import type { CostBounds } from "../http/cost-limits.ts";
import { createWebServer } from "../http/web-server.ts";
import { type Auth, type AuthSettings, createAuth } from "../modules/accounts/auth.ts";
import { createUser } from "../modules/accounts/create-user.ts";
import { apiSchema } from "./query-as.ts";
import type { TestDatabase } from "./test-database.ts";

export interface RawRequest {
  method?: string;
  /** Sent as it is. */
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The whole web server on a test database and a free port, with a client's folder of its own. */
export interface TestSite {
  url: string;
  auth: Auth;
  contentVersion: ContentVersion;
  /** What the server sees as the address of all clients, and limits their tries by. */
  clientAddress: string;
  /** Milliseconds that answers were held back for; nothing waits here. */
  waits: number[];
  /** What was logged as a warning or worse: nothing that a client sends belongs there. */
  logged: string[];
  /** A request that nothing on the way makes right. */
  raw(request: RawRequest): Promise<RawResponse>;
  /** Posts a document. */
  graphql(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<RawResponse>;
  /** Makes an account and signs in. @returns its cookie. */
  signIn(role?: Role, persona?: string): Promise<{ cookie: string; email: string }>;
  /** Raises the content version, and waits until the server has heard of it. */
  publish(): Promise<void>;
  close(): Promise<void>;
}

export const SHELL =
  '<!doctype html><html lang="en"><head><!--head--></head><body><div id="root"><!--page--></div><!--data--></body></html>';
export const ORDER_PAGE_DOCUMENT =
  "query OrderPage($number: String!) { order(number: $number) { number title sections { kind entries { heading body } variant { outcome } } } }";
export const ORDER_TEXT_DOCUMENT =
  "query OrderText($number: String!) { order(number: $number) { number provisions { key paragraphs { text } } } }";
export const TOPIC_PAGE_DOCUMENT = "query TopicPage($slug: String!) { topic(slug: $slug) { slug name } }";
export const COVERAGE_DOCUMENT = "query Coverage { coverage { held } }";
export const VIEWER_DOCUMENT = "query Viewer { viewer { user { email } interestProfile { keywords } abilities } }";
const PASSWORD = "correct horse battery";

/** Tests ask more than readers within a minute. */
const NO_BOUNDS: CostBounds = { document: 1e9, visitorPerMinute: 1e12, userPerMinute: 1e12 };

export async function testSite(
  database: TestDatabase,
  settings: Partial<AuthSettings> = {},
  { about, costs = NO_BOUNDS }: { about?: Site; costs?: CostBounds } = {},
): Promise<TestSite> {
  const port = settings.port ?? (await freePort());
  const clientFolder = mkdtempSync(join(tmpdir(), "ed-client-"));
  writeFileSync(join(clientFolder, "index.html"), SHELL);
  const documents = {
    viewer: VIEWER_DOCUMENT,
    orderPage: ORDER_PAGE_DOCUMENT,
    orderText: ORDER_TEXT_DOCUMENT,
    topicsPage: TOPIC_PAGE_DOCUMENT,
    coverage: COVERAGE_DOCUMENT,
  };
  writeFileSync(join(clientFolder, "documents.json"), JSON.stringify(documents));
  const logged: string[] = [];
  const waits: number[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
  const auth = createAuth(database.pool, {
    port,
    secret: "a secret of a test, 32 characters",
    onFault: (error) => log.error(error),
    ...settings,
  });
  const contentVersion = await watchContentVersion(database.connection, log);
  const web = await createWebServer({
    api: apiSchema(),
    auth,
    database,
    contentVersion,
    ...(about && { site: about }),
    clientFolder,
    log,
    wait: async (milliseconds) => void waits.push(milliseconds),
    costs,
  });
  web.server.on("connection", (socket) =>
    Object.defineProperty(socket, "remoteAddress", { get: () => site.clientAddress }),
  );
  await new Promise<void>((done) => web.server.listen(port, "127.0.0.1", done));
  const url = `http://127.0.0.1:${port}`;
  let users = 0;

  const raw = ({ method = "GET", path, headers, body }: RawRequest): Promise<RawResponse> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });

  const site: TestSite = {
    url,
    auth,
    contentVersion,
    clientAddress: "10.0.0.1",
    logged,
    waits,
    raw,
    graphql: (query, variables = {}, headers = {}) =>
      raw({
        method: "POST",
        path: "/graphql",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    signIn: async (role = "READER", persona) => {
      const email = `user${++users}@example.test`;
      await createUser(auth, database.orm, { email, password: PASSWORD, role, profile: { persona: persona ?? null } });
      const { headers } = await auth.api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
      return { email, cookie: (headers.get("set-cookie") ?? "").split(";")[0] as string };
    },
    publish: async () => {
      const { rows } = await database.pool.query<{ version: number }>("select raise_content_version() as version");
      while (contentVersion.current() !== rows[0]?.version) await new Promise((done) => setTimeout(done, 2));
    },
    close: async () => {
      await web.close();
      await contentVersion.close();
      rmSync(clientFolder, { recursive: true });
    },
  };
  return site;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
