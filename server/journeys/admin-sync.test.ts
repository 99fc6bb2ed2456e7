import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import {
  buildFrDocuments,
  FAULTS,
  federalRegisterStandIn,
  type StandIn,
} from "../src/testing/federal-register-stand-in.ts";
import { giveTexts, xmlOf } from "../src/testing/federal-register-texts.ts";
import { faultsInEveryLook } from "./looks.ts";
import { launchBrowser, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

(skip ? describe.skip : describe)("the record's sync in a real browser", () => {
  let standIn: StandIn;
  let product: RunningProduct;
  let browser: Browser;
  /** Paths of the texts, in the order in which a sync asks for them. */
  let texts: string[];
  const faults: string[] = [];
  beforeAll(async () => {
    standIn = await federalRegisterStandIn(buildFrDocuments(60, 20_000));
    standIn.mostPerPage = 10;
    texts = giveTexts(standIn, (document) =>
      Number(document.executive_order_number) < 20_040 ? null : xmlOf(document),
    )
      .reverse()
      .map((document) => new URL(String(document.full_text_xml_url ?? document.raw_text_url)).pathname);
    standIn.spoilPath(texts[7] as string, FAULTS.status(404));
    Object.assign(standIn.documents[1] ?? {}, { signing_date: "1993-02-31" });
    product = await startProduct(undefined, { FEDERAL_REGISTER_URL: standIn.url });
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await standIn?.close();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A fresh browser profile, signed in unless it is a visitor's, at an address. */
  async function open(
    account: string | null,
    path: string,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(8_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    if (account) {
      await page.goto(`${product.address}/sign-in`);
      await signIn(page, account);
    }
    await page.goto(`${product.address}${path}`);
    return page;
  }
  async function signIn(page: Page, account: string) {
    await page.getByLabel("E-mail").fill(`${account}@demo.example`);
    await page.getByLabel("Password").fill(product.passwords.get(account) ?? "");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }
  const headline = (page: Page, name: string | RegExp, timeout = 8_000) =>
    page.getByRole("heading", { level: 1, name }).waitFor({ timeout });

  test("an admin starts a sync, watches it, stops it, and brings it to its end", async () => {
    const page = await open("admin", "/orders");
    await page.getByRole("button", { name: /Account menu/ }).click();
    await page.getByRole("link", { name: "Desk" }).click();
    await headline(page, "No sync has run yet");
    expect(new URL(page.url()).pathname).toBe("/admin/imports");

    // The third page never comes.
    standIn.spoil(null, null, FAULTS.silent());
    await page.getByRole("button", { name: "Start a sync" }).click();
    await headline(page, "A sync is running");
    await page.getByText("Page 2: 20 of 60 documents read").waitFor();
    expect(await page.getByRole("progressbar", { name: "Orders" }).getAttribute("value")).toBe("20");
    await page.getByRole("cell", { name: "Running" }).waitFor();

    const other = await open("admin", "/admin/imports");
    await other.getByRole("button", { name: "Stop the sync" }).click();
    await headline(other, "The last sync was stopped");
    await other.getByText("Stopped behind page 2; within a day the next sync goes on there.").waitFor();
    await headline(page, "The last sync was stopped");

    standIn.spoil(FAULTS.silent());
    await other.getByRole("button", { name: "Start a sync" }).click();
    await headline(other, "A sync is running");
    await page.getByRole("button", { name: "Start a sync" }).click();
    expect(await page.getByRole("alert").textContent()).toBe(
      "The sync was not started. A sync with the Federal Register is already running; only one runs at a time.",
    );
    await page.getByRole("button", { name: "Stop the sync" }).click();
    await headline(page, "The last sync was stopped");

    // The record comes whole, and of the texts the sixth never.
    standIn.spoilPath(texts[5] as string, FAULTS.silent());
    await page.getByRole("button", { name: "Start a sync" }).click();
    await page.getByText(`5 of ${texts.length} asked for`).waitFor();
    expect(await page.getByRole("progressbar", { name: "Texts" }).getAttribute("value")).toBe("5");
    await page.getByRole("button", { name: "Stop the sync" }).click();
    await page
      .getByText(`Stopped behind text 5 of ${texts.length}; within a day the next sync goes on there.`)
      .waitFor();

    standIn.spoilPath(texts[5] as string, null);
    await page.getByRole("button", { name: "Start a sync" }).click();
    await headline(page, /^Last synced on/);
    await page
      .getByText(/^It read 60 documents in .+: 59 new, 1 refused\. Of \d+ texts: \d+ new, 1 refused\.$/)
      .waitFor();
    await page.getByRole("cell", { name: "Done" }).waitFor();
    expect(await page.getByRole("row").count()).toBe(2);
    await page.context().close();
    await other.context().close();
  }, 120_000);

  test("an admin reads what a run could not take in, and keeps it as a file", async () => {
    const page = await open("admin", "/admin/imports");
    await page.getByRole("link", { name: "2 problems" }).click();
    await headline(page, "2 problems in the full sync");
    const row = page.getByRole("row").nth(1);
    for (const text of ["page 1", "signing_date", "1993-02-31", "is no date"]) await row.getByText(text).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("problems-of-run-1.csv");
    expect(readFileSync(await download.path(), "utf8")).toMatch(
      /^file,row,line,field,value,reason,howToMend\npage 1,\d+,,signing_date,1993-02-31,/,
    );
    await page
      .getByRole("row")
      .nth(2)
      .getByText(/status 404/)
      .waitFor();
    await page.goBack();
    await headline(page, /^Last synced on/);
    await page.context().close();
  });

  test("an editor sees the runs and no switch; a reader and a visitor see neither", async () => {
    const editor = await open("editor", "/admin");
    await headline(editor, /^Last synced on/);
    await editor.getByRole("link", { name: "Full sync" }).waitFor();
    expect(await editor.getByRole("button", { name: /sync/i }).count()).toBe(0);
    await editor.context().close();

    const reader = await open("journalist", "/admin/imports");
    await headline(reader, "This page is not open to your account");
    expect(await reader.getByRole("link", { name: "Desk" }).count()).toBe(0);
    await reader.context().close();

    const visitor = await open(null, "/admin/imports/1");
    await headline(visitor, "Sign in to open the desk");
    await visitor.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await signIn(visitor, "editor");
    await headline(visitor, "2 problems in the full sync");
    await visitor.context().close();
  });

  test("the desk is accessible and nothing scrolls sideways, in both themes at both widths", async () => {
    const page = await open("admin", "/admin/imports", { bypassCSP: true });
    const look = async (state: string) =>
      expect({ state, faults: await faultsInEveryLook(page) }).toEqual({ state, faults: [] });
    await page.getByRole("link", { name: "Full sync" }).waitFor();
    await look("at rest");
    standIn.spoil(FAULTS.silent());
    await page.getByRole("button", { name: "Start a sync" }).click();
    await headline(page, "A sync is running");
    await look("running");
    await page.getByRole("button", { name: "Stop the sync" }).click();
    await headline(page, "The last sync was stopped");
    await page.goto(`${product.address}/admin/imports/1`);
    await headline(page, "2 problems in the full sync");
    await look("a run");
    await page.context().close();
    const visitor = await open(null, "/admin", { bypassCSP: true });
    await headline(visitor, "Sign in to open the desk");
    expect(await faultsInEveryLook(visitor)).toEqual([]);
    await visitor.context().close();
  }, 120_000);
});
