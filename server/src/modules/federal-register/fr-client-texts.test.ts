import { gzipSync } from "node:zlib";
import {
  buildFrDocuments,
  FAULTS,
  type Fault,
  federalRegisterStandIn,
  type StandIn,
} from "../../testing/federal-register-stand-in.ts";
import { giveTexts } from "../../testing/federal-register-texts.ts";
import { createFrClient, type FrClient } from "./fr-client.ts";
import { FederalRegisterError } from "./fr-error.ts";

const QUICK = { firstWait: 2, longestWait: 2_500, silence: 150, request: 400, pause: 0 };
const { signal } = new AbortController();
let standIn: StandIn;
let client: FrClient;
let xmlAddress: string;
let rawAddress: string;
beforeEach(async () => {
  standIn = await federalRegisterStandIn(buildFrDocuments(45));
  const last = giveTexts(standIn).at(-1);
  xmlAddress = String(last?.full_text_xml_url);
  rawAddress = String(last?.raw_text_url);
  client = createFrClient({ baseUrl: standIn.url, patience: QUICK, maxTextBytes: 100_000 });
});
afterEach(async () => {
  client.close();
  await standIn.close();
});

const refusal = async (address: string): Promise<FederalRegisterError> => {
  const error = await client.text(address, signal).catch((fault) => fault);
  expect(error).toBeInstanceOf(FederalRegisterError);
  return error as FederalRegisterError;
};
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe("a text", () => {
  it("is asked of the host of the setting, wherever on the official site the record says it is", async () => {
    const path = new URL(xmlAddress).pathname;
    const own = `${new URL(standIn.url).origin}${path}`;
    for (const address of [xmlAddress, xmlAddress.replace("www.", ""), own])
      expect(words(await client.text(address, signal))).toBe(standIn.texts.get(path));
    expect(words(await client.text(rawAddress, signal))).toMatch(/<pre>/);
    expect(standIn.requests.map(({ url }) => url)).toEqual([path, path, path, new URL(rawAddress).pathname]);
  });

  it("is asked below the path of a proxy that has the API below one", async () => {
    const path = new URL(xmlAddress).pathname;
    standIn.texts.set(`/proxy${path}`, "<PRESDOCU>by the proxy</PRESDOCU>");
    const proxied = createFrClient({ baseUrl: standIn.url.replace("/api/v1", "/proxy/api/v1/"), patience: QUICK });
    expect(words(await proxied.text(xmlAddress, signal))).toContain("by the proxy");
    proxied.close();
  });

  it("comes one at a time, and not sooner than a pause after the one before", async () => {
    const began = Date.now();
    const polite = createFrClient({ baseUrl: standIn.url, patience: { ...QUICK, pause: 200 } });
    await Promise.all([polite.text(xmlAddress, signal), polite.text(rawAddress, signal)]);
    await polite.text(xmlAddress, signal);
    const [, second = 0, third = 0] = standIn.requests.map(({ at }) => at - began);
    expect(second).toBeGreaterThanOrEqual(190);
    expect(third).toBeGreaterThanOrEqual(390);
    expect(standIn.mostAtOnce).toBe(1);
    const stopper = new AbortController();
    const waiting = polite.text(xmlAddress, stopper.signal);
    stopper.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    polite.close();
  });

  it("follows a redirect within the host", async () => {
    standIn.spoil(FAULTS.redirect((path) => path));
    expect(words(await client.text(xmlAddress, signal))).toContain("PRESDOCU");
  });
});

describe("asks again for a text after", () => {
  it.each<[string, Fault]>([
    ["a slow answer", FAULTS.slow(300)],
    ["an answer that does not come", FAULTS.silent()],
    ["a connection cut before the answer", FAULTS.cutBefore()],
    ["a connection cut within the text", FAULTS.cutWithin()],
    ["a web page with status 200", FAULTS.html()],
    ["429", FAULTS.status(429, "")],
    ["500", FAULTS.status(500)],
    ["a broken compression", FAULTS.body("no gzip", { "content-encoding": "gzip" })],
    ["an empty body", FAULTS.body(" \n")],
  ])("%s", async (_, fault) => {
    standIn.spoil(fault, fault);
    expect(words(await client.text(xmlAddress, signal))).toContain("PRESDOCU");
    expect(standIn.requests).toHaveLength(3);
  });

  it("plain text that breaks off in order", async () => {
    standIn.spoil(FAULTS.breakOff());
    expect(words(await client.text(rawAddress, signal))).toMatch(/<\/pre><\/body><\/html>$/);
  });
});

describe("gives a text up", () => {
  it.each<[string, Fault, RegExp, number, object]>([
    ["at 404", FAULTS.html(404), /status 404$/, 1, { isPassing: false, reach: "THIS" }],
    ["at 410", FAULTS.status(410), /status 410/, 1, { isPassing: false, reach: "THIS" }],
    ["at 403, for now", FAULTS.status(403), /status 403/, 1, { isPassing: true, reach: "PERHAPS_ALL" }],
    [
      "when 500 does not end",
      FAULTS.status(500),
      /500.*5 times in a row/,
      5,
      { isPassing: true, reach: "PERHAPS_ALL" },
    ],
    [
      "when web pages do not end",
      FAULTS.html(),
      /web page in place of a text, 5 times/,
      5,
      { isPassing: true, reach: "PERHAPS_ALL" },
    ],
    [
      "and all others, when it is to wait longer than it will",
      FAULTS.status(429, {}, { "retry-after": "86400" }),
      /left alone for 86400 s/,
      1,
      { isPassing: true, reach: "ALL" },
    ],
    ["at a body over the limit", FAULTS.endless(), /larger than/, 1, { isPassing: false, reach: "THIS" }],
    [
      "at a small body that unpacks to a large one",
      FAULTS.body(gzipSync(Buffer.alloc(3_000_000)), { "content-encoding": "gzip" }),
      /larger than/,
      1,
      { isPassing: false },
    ],
    [
      "at a redirect to another host",
      FAULTS.redirect(() => "https://evil.example/a.xml"),
      /another host for an answer \(https:\/\/evil\.example/,
      1,
      { isPassing: false, reach: "PERHAPS_ALL" },
    ],
    [
      "at a redirect to the official host, which is not that of the setting",
      FAULTS.redirect(() => "https://www.federalregister.gov/x.xml"),
      /another host/,
      1,
      { isPassing: false },
    ],
    ["at redirects without end", FAULTS.redirect((path) => path), /without end/, 4, { isPassing: false }],
  ])("%s", async (_, fault, message, requests, kind) => {
    standIn.spoilAll(fault);
    const error = await refusal(xmlAddress);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject(kind);
    expect(standIn.requests).toHaveLength(requests);
  });

  it.each([
    ["at another host", "https://www.govinfo.gov/content/pkg/a.xml"],
    ["at one that looks like the official one", "https://www.federalregister.gov.evil.example/a.xml"],
    ["at another port of the official host", "https://www.federalregister.gov:8443/a.xml"],
    ["at another port of this machine", "http://127.0.0.1:1/a.xml"],
    ["at a private address", "http://169.254.169.254/latest/meta-data"],
    ["with another scheme", "file:///etc/passwd"],
    ["with a password in it", "https://user:secret@www.federalregister.gov/a.xml"],
    ["that is no address", "http://"],
  ])("whose address is %s, without asking", async (_, address) => {
    const error = await refusal(address);
    expect(error.message).toMatch(/a text/);
    expect(error.message).not.toContain("secret");
    expect([error.isPassing, error.reach, standIn.requests]).toEqual([false, "THIS", []]);
  });

  it("and all others, when nobody is at the name", async () => {
    const lost = createFrClient({
      baseUrl: "http://orders.example.org",
      patience: { ...QUICK, tries: 2 },
      resolve: (_, __, callback) => callback(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []),
    });
    const error = await lost.text(xmlAddress, signal).catch((fault) => fault);
    expect(error).toMatchObject({ isPassing: true, reach: "ALL" });
    lost.close();
  });
});
