import { connect } from "node:net";
import { type GraphQLArgument, getNamedType, isEnumType } from "graphql";
import { formatCursor } from "../lib/cursor.ts";
import { apiSchema } from "../testing/query-as.ts";
import { randomDocument } from "../testing/random-document.ts";
import { SeededRandom } from "../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type RawRequest, type TestSite, testSite } from "../testing/test-site.ts";

const random = new SeededRandom();
let database: TestDatabase;
let site: TestSite;
let cookie: string;

beforeAll(async () => {
  database = await testDatabase();
  site = await testSite(database);
  cookie = (await site.signIn("EDITOR", "litigator")).cookie;
});
afterAll(async () => {
  await site.close();
  await database.close();
});

/** Texts at which programs stumble: ends of ranges, half characters, what other languages would take for code. */
const ODD_TEXTS = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "\udfff x",
  "\u{10ffff}",
  "\ufeff14060",
  "\u202e14060",
  "１４０６０",
  "٣",
  "14060\n",
  "-1",
  "0",
  "999999",
  "9999999",
  "1e5",
  "0x10",
  "NaN",
  "null",
  "true",
  "[]",
  "{}",
  "constructor",
  "__proto__",
  "'; drop table executive_order; --",
  '"quoted" -not or (',
  ":* & | ! <->",
  "a <-> b",
  "\\",
  "%",
  "_",
  "$1",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "x".repeat(199),
  "x".repeat(201),
  "14,060 ".repeat(500),
  "é".normalize("NFD"),
  "🏛️".repeat(60),
  formatCursor("NEWEST_SIGNED", ["2021-99-99", 1]),
  formatCursor("NEWEST_SIGNED", ["0000-01-01", 1]),
  formatCursor("NUMBER_ASCENDING", [99999999999]),
  formatCursor("relations", [1.5, 1]),
  formatCursor("relations", [1, -2147483648]),
];
const ODD_INTS = [0, -1, 1, 100, 101, 500, 501, 2_147_483_647, -2_147_483_648, null];

function oddValue({ name, type }: GraphQLArgument, random: SeededRandom): unknown {
  const named = getNamedType(type);
  const text = () => random.pick(ODD_TEXTS);
  const int = () => random.pick(ODD_INTS);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return String(type).startsWith("[") ? random.pick([random.some(values), null]) : random.pick([...values, null]);
  }
  if (name === "filter")
    return {
      ...(random.chance(0.7) && { text: text() }),
      ...(random.chance(0.3) && { presidents: random.pick([null, [], [text(), text()]]) }),
      ...(random.chance(0.3) && { signedFrom: int() }),
      ...(random.chance(0.3) && { signedTo: int() }),
      ...(random.chance(0.3) && { legalForces: random.pick([null, [], ["REVOKED", "UNKNOWN"]]) }),
      ...(random.chance(0.3) && { hasAnalysis: random.pick([true, false, null]) }),
    };
  if (name === "interests")
    return {
      topics: random.pick([undefined, null, [], [text()], ["trade", "trade"]]),
      presidents: random.pick([undefined, ["joe-biden", text()]]),
      keywords: random.pick([undefined, [], [text(), text()], Array.from({ length: 60 }, text)]),
    };
  if (type.toString().startsWith("Boolean")) return random.pick([true, false, null]);
  if (name === "input")
    return {
      persona: random.pick([null, "litigator", text()]),
      sectionKinds: random.pick([[], ["SUMMARY", "SUMMARY"]]),
      factGroups: [],
      topics: [text()].slice(random.below(2)),
      agencies: [text()].slice(random.below(2)),
      presidents: [text()].slice(random.below(2)),
      keywords: [text(), text()].slice(random.below(3)),
    };
  if (named.name === "Int") return int();
  return name === "number" || random.chance(0.8) ? text() : null;
}

const inJson = (query: string, variables: object): RawRequest => ({
  method: "POST",
  path: "/graphql",
  headers: { "content-type": "application/json", ...(random.chance(0.5) && { cookie }) },
  body: JSON.stringify({ query, variables }),
});

it(`answers 1,000 documents with odd values without a fault of its own (seed ${random.seed})`, async () => {
  const statuses = new Map<number, number>();
  for (let index = 0; index < 1_000; index++) {
    const operation = random.chance(0.15) ? "mutation" : "query";
    const { text, variables } = randomDocument(random, apiSchema().schema, {
      operation,
      depth: 4,
      argumentValue: oddValue,
    });
    const answer = await site.raw(inJson(text, variables));
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const faults = site.logged.splice(0);
    if (answer.status >= 500 || answer.body.includes("INTERNAL_SERVER_ERROR") || faults.length > 0)
      throw new Error(
        `${answer.status} ${answer.body.slice(0, 500)}\n${faults}\n${text}\n${JSON.stringify(variables)}`,
      );
  }
  // Most of them must have got through to the resolvers.
  expect(statuses.get(200)).toBeGreaterThan(200);
}, 60_000);

const BASES: RawRequest[] = [
  inJson("query ($n: String!) { order(number: $n) { title sections(kinds: [SUMMARY]) { entries { body } } } }", {
    n: "14060",
  }),
  inJson('{ orders(filter: { text: "crime" }, first: 5) { nodes { number } pageInfo { endCursor } } }', {}),
  {
    path: "/graphql?query=%7Brecord%7BorderCount%7D%7D&variables=%7B%7D",
    headers: { "apollo-require-preflight": "1" },
  },
  { path: "/orders/14060" },
  { path: "/orders?q=organized+crime" },
  { path: "/EO%2014060?x=%41" },
  { path: "/api/auth/get-session", headers: { cookie: "ed.session_token=a.b" } },
  { path: "/api/auth/ok?x=%41" },
  { path: "/assets/index.js" },
];

/** A request with some of its bytes, headers or its method changed. */
function mutated({ method = "GET", path, headers = {}, body = "" }: RawRequest): RawRequest {
  const changed = { method, path, headers: { ...headers }, body: body.toString() };
  const scramble = (text: string): string => {
    const at = random.below(text.length + 1);
    const piece = random.pick([
      ...ODD_TEXTS,
      "%",
      "%zz",
      "%00",
      "%c0%af",
      "..",
      "/",
      "//",
      "\\",
      "?",
      "&",
      "#",
      "{",
      "}",
      '"',
      "[",
      "\u00ff",
    ]);
    return random.pick([
      text.slice(0, at) + piece + text.slice(at),
      text.slice(0, at) + text.slice(at + 1 + random.below(10)),
      text.slice(0, at) + text.slice(at).toUpperCase(),
      text + text.slice(at),
    ]);
  };
  for (let change = 0; change <= random.below(3); change++) {
    const what = random.below(4);
    if (what === 0) changed.body = scramble(changed.body);
    if (what === 1) changed.path = `/${scramble(changed.path.slice(1))}`;
    if (what === 2)
      changed.headers[
        random.pick([
          "content-type",
          "cookie",
          "accept",
          "host",
          "origin",
          "referer",
          "x-forwarded-proto",
          "x-forwarded-host",
          "x-ed-client-address",
          "if-none-match",
          "range",
          "accept-encoding",
          "expect",
          "content-encoding",
        ])
      ] = random.pick([
        scramble("application/json"),
        scramble(cookie),
        "bytes=0-1,5-",
        "*",
        "gzip;q=-1",
        '"a',
        "localhost:99999",
        ...ODD_TEXTS,
      ]);
    if (what === 3)
      changed.method = random.pick(["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "TRACE"]);
  }
  // What HTTP itself cannot carry is the client's library's business.
  changed.path = changed.path.replace(/[^\x21-\xff]/g, "");
  for (const [name, value] of Object.entries(changed.headers))
    changed.headers[name] = String(value).replace(/[^\t\x20-\x7e\x80-\xff]/g, "");
  if (["GET", "HEAD"].includes(changed.method)) return { ...changed, body: undefined };
  return changed;
}

it(`answers 2,500 mutated requests below 500 (seed ${random.seed})`, async () => {
  const statuses = new Map<number, number>();
  for (let index = 0; index < 2_500; index++) {
    const request = mutated(random.pick(BASES));
    const answer = await site.raw(request).catch((error: NodeJS.ErrnoException) => {
      // The server hung up on a request that is no HTTP, or ours would not send it.
      if (["ECONNRESET", "EPIPE", "ERR_UNESCAPED_CHARACTERS", "ERR_INVALID_CHAR"].includes(error.code ?? ""))
        return null;
      throw error;
    });
    if (!answer) continue;
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const faults = site.logged.splice(0);
    if (answer.status >= 500 || faults.length > 0)
      throw new Error(`${answer.status} ${answer.body.slice(0, 500)}\n${faults}\n${JSON.stringify(request)}`);
  }
  // Neither all refused nor all let through.
  for (const status of [200, 301, 400, 404]) expect(statuses.get(status)).toBeGreaterThan(10);
}, 60_000);

it.each(["/graphql", "/api/auth/sign-in/email"])(
  "makes nothing of clients that go away half-way through %s",
  async (path) => {
    for (let client = 0; client < 20; client++)
      await new Promise<void>((done, failed) => {
        const socket = connect(Number(new URL(site.url).port), "127.0.0.1", () => {
          socket.write(
            `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{"query":`,
          );
          setTimeout(() => socket.destroy(), random.below(10));
        });
        socket.on("close", () => done());
        socket.on("error", failed);
      });
    await new Promise((done) => setTimeout(done, 50));
    expect(site.logged).toEqual([]);
  },
);

it("still answers afterwards, to the same as before", async () => {
  expect(JSON.parse((await site.graphql('{ order(number: "14060") { number } }')).body)).toEqual({
    data: { order: { number: "14060" } },
  });
  expect((await site.graphql("{ viewer { user { role } } }", {}, { cookie })).body).toContain("EDITOR");
});
