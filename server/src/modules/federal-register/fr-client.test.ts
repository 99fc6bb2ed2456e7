import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import {
  buildFrDocuments,
  FAULTS,
  type Fault,
  federalRegisterStandIn,
  type StandIn,
} from "../../testing/federal-register-stand-in.ts";
import { publicLookup } from "./fr-address.ts";
import { createFrClient, type FrClient, type FrClientOptions, type FrPage } from "./fr-client.ts";
import { FederalRegisterError } from "./fr-error.ts";
import { readFrFile } from "./read-fr-file.ts";

const QUICK = { firstWait: 2, longestWait: 2_500, silence: 150, request: 400 };
let standIn: StandIn;
let client: FrClient;
beforeEach(async () => {
  standIn = await federalRegisterStandIn(buildFrDocuments(45));
  client = createFrClient({ baseUrl: standIn.url, patience: QUICK, maxBytes: 200_000 });
});
afterEach(async () => {
  client.close();
  await standIn.close();
});

async function allPages(
  from: FrClient = client,
  perPage = 10,
  order: "oldest" | "newest" = "oldest",
): Promise<FrPage[]> {
  const pages: FrPage[] = [];
  for await (const page of from.pages({ order, perPage, signal: new AbortController().signal })) pages.push(page);
  return pages;
}
const numbersIn = (pages: FrPage[]) =>
  pages.flatMap(({ bytes }) => readFrFile({ name: "page", bytes }).records.map(({ number }) => number));
const refusal = async (work: Promise<unknown>): Promise<FederalRegisterError> => {
  const error = await work.then(
    () => null,
    (fault) => fault,
  );
  expect(error).toBeInstanceOf(FederalRegisterError);
  return error as FederalRegisterError;
};
const ALL = Array.from({ length: 45 }, (_, index) => String(12_880 + index));

describe("the pages of a search", () => {
  it("are followed from each to the next, one request at a time, old orders and all", async () => {
    const pages = await allPages();
    expect(pages.map(({ rowCount, count }) => [rowCount, count])).toEqual([
      [10, 45],
      [10, 45],
      [10, 45],
      [10, 45],
      [5, 45],
    ]);
    expect(numbersIn(pages).sort()).toEqual(ALL);
    expect(standIn.mostAtOnce).toBe(1);
    const [first, second] = standIn.requests.map(({ url }) => new URL(url, standIn.url));
    expect(first?.searchParams.getAll("conditions[type][]")).toEqual(["PRESDOCU"]);
    expect(first?.searchParams.getAll("conditions[presidential_document_type][]")).toEqual(["executive_order"]);
    expect([first?.searchParams.get("include_pre_1994_docs"), first?.searchParams.get("order")]).toEqual([
      "true",
      "oldest",
    ]);
    expect(first?.searchParams.getAll("fields[]")).toContain("disposition_notes");
    expect([second?.pathname, second?.searchParams.has("search_after_cursor")]).toEqual(["/api/v1/documents", true]);
  });

  it("come newest first when asked for so, and go on behind a page that is already there", async () => {
    const pages = await allPages(client, 10, "newest");
    expect(numbersIn(pages.slice(0, 1)).sort()).toEqual(ALL.slice(-10));
    const { nextUrl, mark } = pages[1] as FrPage;
    const rest: FrPage[] = [];
    for await (const page of client.pages({
      order: "newest",
      perPage: 10,
      from: { url: nextUrl ?? "", marks: [pages[0]?.mark ?? "", mark] },
      signal: new AbortController().signal,
    }))
      rest.push(page);
    expect(rest.map(({ mark }) => mark)).toEqual(pages.slice(2).map(({ mark }) => mark));
  });

  it("end where they begin to repeat, as they do beyond page 50 without cursors", async () => {
    standIn.documents = buildFrDocuments(130);
    standIn.hasCursors = false;
    standIn.mostPerPage = 2;
    const pages = await allPages(client, 100);
    expect(pages).toHaveLength(51);
    expect(pages.map(({ isRepeat }) => isRepeat).indexOf(true)).toBe(50);
    expect(pages.at(-1)).toMatchObject({ isRepeat: true, nextUrl: null });
    expect(new Set(numbersIn(pages.slice(0, 50))).size).toBe(100);
  });

  it("end at a page that repeats one from before an interruption, at one without documents, and at one that names itself", async () => {
    const [first, second] = await allPages();
    const marks = [first?.mark ?? "", second?.mark ?? ""];
    standIn.spoil(
      FAULTS.change((body) =>
        Object.assign(body, { results: buildFrDocuments(10), next_page_url: "documents.json?page=9" }),
      ),
    );
    const again: FrPage[] = [];
    for await (const page of client.pages({
      order: "oldest",
      perPage: 10,
      from: { url: second?.nextUrl ?? "", marks },
      signal: new AbortController().signal,
    }))
      again.push(page);
    expect(again).toMatchObject([{ isRepeat: true, nextUrl: null }]);

    standIn.spoil(FAULTS.change((body) => Object.assign(body, { results: [] })));
    expect(await allPages()).toMatchObject([{ rowCount: 0, nextUrl: null }]);
    standIn.spoilAll(
      FAULTS.change((body) => Object.assign(body, { next_page_url: `${standIn.url}/documents.json?page=1` })),
    );
    expect((await allPages()).length).toBeLessThanOrEqual(2);
  });

  it("are one without rows when nothing is found", async () => {
    standIn.documents = [];
    expect(await allPages()).toMatchObject([{ rowCount: 0, count: 0, nextUrl: null, isRepeat: false }]);
  });

  it("are followed whatever total_pages and per_page say", async () => {
    standIn.mostPerPage = 7;
    standIn.spoilAll(FAULTS.change((body) => Object.assign(body, { total_pages: 1, count: 3 })));
    expect(new Set(numbersIn(await allPages(client, 1000))).size).toBe(45);
  });
});

it("says who asks, and where the site is", async () => {
  await client.probe(new AbortController().signal);
  const site = createFrClient({
    baseUrl: `${standIn.url}/`,
    publicUrl: "https://orders.example.org/x",
    patience: QUICK,
  });
  await site.probe(new AbortController().signal);
  site.close();
  expect(standIn.requests.map(({ userAgent }) => userAgent)).toEqual([
    "ExecutiveDisorder/1.0",
    "ExecutiveDisorder/1.0 (+https://orders.example.org)",
  ]);
});

describe("asks again after", () => {
  it.each<[string, Fault]>([
    ["a slow answer", FAULTS.slow(120)],
    ["an answer that does not come", FAULTS.silent()],
    ["a connection cut before the answer", FAULTS.cutBefore()],
    ["a connection cut within the body", FAULTS.cutWithin()],
    ["a body that breaks off in order", FAULTS.breakOff()],
    ["a web page with status 200", FAULTS.html()],
    ["a web page with status 503", FAULTS.html(503)],
    ["429", FAULTS.status(429, "")],
    ["500", FAULTS.status(500)],
    ["JSON under another content type", FAULTS.contentType("text/html")],
    ["a broken compression", FAULTS.body("no gzip", { "content-encoding": "gzip" })],
    [
      "a compression that breaks off",
      FAULTS.body(gzipSync(JSON.stringify(buildFrDocuments(50))).subarray(0, 300), { "content-encoding": "gzip" }),
    ],
    ["JSON that is no answer", FAULTS.body("[]")],
    ["an empty body", FAULTS.body("")],
  ])("%s, and misses nothing", async (_, fault) => {
    standIn.spoil(null, fault, null, fault, fault);
    expect(numbersIn(await allPages()).sort()).toEqual(ALL);
    expect(standIn.mostAtOnce).toBe(1);
  });

  it("as long as Retry-After says, in seconds or as a date, and not sooner", async () => {
    const date = () => new Date(Date.now() + 2_000).toUTCString();
    standIn.spoil(FAULTS.status(429, {}, { "retry-after": "1" }), (answer, response) =>
      FAULTS.status(503, {}, { "retry-after": date() })(answer, response),
    );
    await allPages(client, 1000);
    const [first = 0, second = 0, third = 0] = standIn.requests.map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(990);
    // The date has no fractions of a second.
    expect(third - second).toBeGreaterThanOrEqual(990);
  });
});

describe("gives up", () => {
  const DEEP = `{"count":1,"results":[{"title":${"[".repeat(5000)}${"]".repeat(5000)}}]}`;
  it.each<[string, Fault, RegExp, number, boolean]>([
    ["after five tries with the reason", FAULTS.html(), /a web page in place of JSON, 5 times in a row/, 5, true],
    ["when 503 does not end", FAULTS.status(503), /status 503 \(503 no\), 5 times/, 5, true],
    [
      "at once when it is to wait longer than it will",
      FAULTS.status(429, {}, { "retry-after": "86400" }),
      /status 429.*left alone for 86400 s/,
      1,
      true,
    ],
    [
      "at 400, with what is wrong",
      FAULTS.status(400, { errors: { order: "is not a valid field" } }),
      /status 400 \(order is not a valid field\)/,
      1,
      false,
    ],
    ["at 404", FAULTS.html(404), /status 404$/, 1, false],
    ["at 405", FAULTS.status(405), /status 405 \(405 no\)/, 1, false],
    ["at a body over the limit", FAULTS.endless(), /larger than 0 MB/, 1, false],
    [
      "at a body that says that it is over the limit",
      FAULTS.body("x".repeat(200_001), { "content-length": "200001" }),
      /larger/,
      1,
      false,
    ],
    [
      "at a small body that unpacks to a large one",
      FAULTS.body(gzipSync(Buffer.alloc(3_000_000)), { "content-encoding": "gzip" }),
      /larger/,
      1,
      false,
    ],
    [
      "at an unknown compression",
      FAULTS.body("x", { "content-encoding": "zstd" }),
      /packed in an unknown way \(zstd\)/,
      1,
      false,
    ],
    ["at JSON that is nested too deep", FAULTS.body(DEEP), /nested 5003 levels deep/, 5, true],
    [
      "at a redirect to another host",
      FAULTS.redirect(() => "https://evil.example/api/v1/documents.json"),
      /another host for an answer \(https:\/\/evil\.example/,
      1,
      false,
    ],
    ["at a redirect to another port", FAULTS.redirect(() => "http://127.0.0.1:1/x"), /another host/, 1, false],
    [
      "at a redirect to the same host with another scheme",
      FAULTS.redirect((path) => `${standIn.url.replace("http:", "https:").replace("/api/v1", path)}`),
      /another host/,
      1,
      false,
    ],
    [
      "at a redirect with a password",
      FAULTS.redirect((path) => `${standIn.url.replace("//", "//u:p@").replace("/api/v1", path)}`),
      /password/,
      1,
      false,
    ],
    ["at redirects without end", FAULTS.redirect((path) => path), /without end/, 4, false],
  ])("%s", async (_, fault, message, requests, isPassing) => {
    standIn.spoilAll(fault);
    const error = await refusal(allPages());
    expect(error.message).toMatch(message);
    expect(error.isPassing).toBe(isPassing);
    expect(standIn.requests).toHaveLength(requests);
  });

  it.each([
    ["on another host", () => "https://www.federalregister.gov.evil.example/api/v1/documents?page=2"],
    ["on another port", () => "http://127.0.0.1:1/api/v1/documents?page=2"],
    ["at a private address", () => "http://169.254.169.254/latest/meta-data"],
    ["with another scheme", () => "file:///etc/passwd"],
    ["with a password in it", () => standIn.url.replace("//", "//user:secret@")],
    ["by something that is no address", () => "http://"],
    ["by an endless address", () => `${standIn.url}/documents?x=${"x".repeat(9_000)}`],
  ])("at a next page %s, behind the pages that it could read", async (_, next) => {
    standIn.spoil(
      null,
      FAULTS.change((body) => Object.assign(body, { next_page_url: next() })),
    );
    const pages: FrPage[] = [];
    const error = await refusal(
      (async () => {
        for await (const page of client.pages({ order: "oldest", perPage: 10, signal: new AbortController().signal }))
          pages.push(page);
      })(),
    );
    expect(error.message).toMatch(/the next page/);
    expect(error.message).not.toContain("secret");
    expect([pages.length, standIn.requests.length, error.isPassing]).toEqual([1, 2, false]);
  });

  it("when nobody listens", async () => {
    await standIn.close();
    expect((await refusal(allPages())).message).toMatch(
      /cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\), 5 times/,
    );
    expect(await client.probe(new AbortController().signal)).toMatch(/cannot be reached/);
  });

  it("within the time for one page, however often it may try", async () => {
    standIn.spoilAll(FAULTS.status(503, {}, { "retry-after": "1" }));
    const hasty = createFrClient({ baseUrl: standIn.url, patience: { ...QUICK, tries: 99, total: 1_500 } });
    expect((await refusal(allPages(hasty))).message).toMatch(/for 2 s/);
    hasty.close();
  });
});

it("follows a redirect within the host", async () => {
  standIn.spoil(
    FAULTS.redirect(
      (path) =>
        `${path.replace(".json", "")}?per_page=1000&fields[]=executive_order_number&fields[]=title&include_pre_1994_docs=true`,
    ),
  );
  expect(numbersIn(await allPages()).length).toBe(45);
});

describe("private addresses", () => {
  const client = (options: Partial<FrClientOptions>) =>
    createFrClient({ baseUrl: "http://orders.example.org", patience: { ...QUICK, tries: 2 }, ...options });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "0.0.0.0",
    "64:ff9b::7f00:1",
  ])("are not asked when a public name leads to %s", async (address) => {
    const port = new URL(standIn.url).port;
    const hidden = client({
      baseUrl: `http://orders.example.org:${port}/api/v1`,
      resolve: (_, __, callback) =>
        callback(null, [
          { address: "93.184.216.34", family: 4 },
          { address, family: address.includes(":") ? 6 : 4 },
        ]),
    });
    expect((await refusal(allPages(hidden))).message).toBe(
      `orders.example.org leads to the private address ${address}; it is not asked`,
    );
    expect(standIn.requests).toEqual([]);
  });

  it("are not reached by a name that changes its mind: each connection goes to what was checked for it", async () => {
    const answers = ["93.184.216.34", "127.0.0.1"];
    const lookup = publicLookup((_, __, callback) => callback(null, [{ address: answers.shift() ?? "", family: 4 }]));
    const ask = () =>
      new Promise((done) =>
        lookup("orders.example.org", { all: true }, (error, found) => done(error?.message ?? found)),
      );
    expect(await ask()).toEqual([{ address: "93.184.216.34", family: 4 }]);
    expect(await ask()).toMatch(/leads to the private address 127\.0\.0\.1/);
    expect(answers).toEqual([]);
  });

  it("are asked where the setting names one, and then no other port of it", async () => {
    const other = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
    await new Promise((done) => other.once("listening", done));
    const { port } = other.address() as { port: number };
    standIn.spoil(FAULTS.change((body) => Object.assign(body, { next_page_url: `http://127.0.0.1:${port}/` })));
    expect((await refusal(allPages())).message).toMatch(/another host/);
    other.close();
  });

  it.each(["http://user:pass@orders.example.org", "ftp://orders.example.org", "orders"])(
    "and %s are no base",
    (baseUrl) => {
      expect(() => createFrClient({ baseUrl })).toThrow(/FEDERAL_REGISTER_URL must/);
    },
  );
});

it("stops at once when it is aborted, while it waits and while it reads", async () => {
  for (const fault of [FAULTS.silent(), FAULTS.endless(), FAULTS.status(503, {}, { "retry-after": "2" })]) {
    standIn.spoilAll(fault);
    const stopper = new AbortController();
    const patient = createFrClient({ baseUrl: standIn.url });
    const pages = patient.pages({ order: "oldest", perPage: 10, signal: stopper.signal });
    setTimeout(() => stopper.abort(new Error("enough")), 50);
    await expect(pages.next()).rejects.toThrow("enough");
    patient.close();
  }
});
