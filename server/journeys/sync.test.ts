import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  buildFrDocuments,
  FAULTS,
  type FrDocument,
  federalRegisterStandIn,
  type StandIn,
} from "../src/testing/federal-register-stand-in.ts";
import { giveTexts } from "../src/testing/federal-register-texts.ts";
import { openFolder, startProduct } from "./running-product.ts";

const CLI = resolve(import.meta.dirname, "../dist/cli/main.js");
let standIn: StandIn;
let dataDir: string;
const env = () => ({
  PATH: process.env.PATH ?? "",
  DATA_DIR: dataDir,
  FEDERAL_REGISTER_URL: standIn.url,
  LOG_LEVEL: "warn",
});

beforeEach(async () => {
  standIn = await federalRegisterStandIn(buildFrDocuments(60, 20_000));
  dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-sync-")));
});
afterEach(async () => {
  await standIn.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [CLI, "sync", ...args], { env: env(), timeout: 60_000 }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });
}

const until = async (isSo: () => boolean) => {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 30_000) throw new Error("it never came to that");
    await new Promise((done) => setTimeout(done, 20));
  }
};

test("cli sync brings the record in with its progress; killed in the middle it goes on there; then nothing is left to do", async () => {
  standIn.mostPerPage = 10;
  standIn.spoil(null, null, null, FAULTS.silent());
  const killed = spawn(process.execPath, [CLI, "sync"], { env: env(), stdio: "ignore" });
  const ended = new Promise((done) => killed.once("exit", done));
  await until(() => standIn.requests.length === 4);
  killed.kill("SIGKILL");
  await ended;

  const second = await cli("--json");
  expect(second.code).toBe(0);
  expect(JSON.parse(second.out)).toMatchObject({
    status: "DONE",
    kind: "FULL_SYNC",
    resumedPages: 3,
    pages: 6,
    counts: { read: 60, created: 60, changed: 0, unchanged: 0, skipped: 0, refused: 0 },
  });
  expect(second.err).toMatch(/^page 3: 30 of 60 orders, about \d+ s left\npage 4: 40 of 60 orders/);

  const third = await cli();
  expect(third).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Federal Register, the newest orders \(as of \d{4}-\d\d-\d\d\): 10 read, 0 created, 0 changed, 10 unchanged, 0 skipped, 0 refused\n {2}1 page, /,
    ),
  });
}, 120_000);

test("cli sync fetches the texts behind the record; killed in the middle of them it goes on there; then nothing is left to do", async () => {
  const withText = giveTexts(standIn).reverse();
  const pathOf = (document: FrDocument) =>
    new URL(String(document.full_text_xml_url ?? document.raw_text_url)).pathname;
  standIn.spoilPath(pathOf(withText[5] as FrDocument), FAULTS.silent());
  standIn.spoilPath(pathOf(withText[7] as FrDocument), FAULTS.status(404));
  const killed = spawn(process.execPath, [CLI, "sync"], { env: env(), stdio: "ignore" });
  const ended = new Promise((done) => killed.once("exit", done));
  await until(() => standIn.requests.length === 1 + 6);
  killed.kill("SIGKILL");
  await ended;
  standIn.spoilPath(pathOf(withText[5] as FrDocument), null);

  const second = await cli("--json");
  expect(second.code).toBe(0);
  const total = withText.length;
  expect(JSON.parse(second.out)).toMatchObject({
    status: "DONE",
    kind: "FULL_SYNC",
    counts: { read: 60, created: 60 },
    texts: { total, counts: { read: total, created: total - 1, refused: 1 } },
    problems: [{ file: withText[7]?.full_text_xml_url, reason: expect.stringContaining("status 404") }],
  });
  expect(second.err).toMatch(new RegExp(`^5 of ${total} texts, about \\d+ s left\n25 of ${total} texts`));
  expect(new Set(standIn.requests.map(({ url }) => url)).size).toBe(1 + total);
  expect(standIn.requests).toHaveLength(1 + total + 1);

  const third = await cli();
  expect(third.out).not.toContain("order texts");
  expect(standIn.requests).toHaveLength(1 + total + 2);
}, 120_000);

test("cli sync that fails ends with 1 and one clear sentence", async () => {
  standIn.spoilAll(FAULTS.status(400, { errors: { type: "is not a valid field" } }));
  const { code, out, err } = await cli("--json");
  expect(code).toBe(1);
  expect(err).toBe(
    "asking for the first page\nThe Federal Register answers with status 400 (type is not a valid field)\n",
  );
  expect(JSON.parse(out)).toMatchObject({ status: "FAILED", counts: { read: 0 } });
}, 60_000);

test("the server syncs in the background, shows it, and stops in the middle in good order", async () => {
  standIn.mostPerPage = 20;
  // The first answer goes to the probe.
  standIn.spoil(null, null, FAULTS.slow(30_000));
  const product = await startProduct(dataDir, { SYNC: "auto", FEDERAL_REGISTER_URL: standIn.url });
  await until(() => product.output().includes("Federal Register: page 1: 20 of 60 orders"));
  const answer = await fetch(`${product.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ order(number: "20000") { title } }' }),
  });
  expect(await answer.json()).toEqual({ data: { order: { title: "Order made up, 20000" } } });
  const began = Date.now();
  const ended = new Promise((done) => product.process.once("exit", done));
  product.process.kill("SIGTERM");
  await ended;
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(product.output()).toContain("The sync was stopped behind page 1, and the next one goes on there");
  expect(JSON.parse((await cli("--json")).out)).toMatchObject({
    status: "DONE",
    resumedPages: 1,
    counts: { created: 60 },
  });
}, 120_000);
