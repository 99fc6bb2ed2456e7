import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { readRunningConnection } from "../src/db/embedded-postgres.ts";
import { verifyAudit } from "../src/modules/audit/verify-audit.ts";
import { launchBrowser, openFolder, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

const WORDS = "Your city may keep its grant until the audit ends.";
const TEXT = "/admin/texts/14060/who-benefits?persona=city-planner";

(skip ? describe.skip : describe)("the admin's desk in a real browser", () => {
  let product: RunningProduct;
  let browser: Browser;
  let database: pg.Client;
  const faults: string[] = [];
  beforeAll(async () => {
    const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-desk-")));
    product = await startProduct(dataDir);
    browser = await launchBrowser();
    database = new pg.Client(readRunningConnection(dataDir) as pg.ClientConfig);
    await database.connect();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await database?.end();
    await product?.stop();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A fresh browser profile, signed in. */
  async function open(account: string, path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill(`${account}@demo.example`);
    await page.getByLabel("Password").fill(product.passwords.get(account) ?? "");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.goto(`${product.address}${path}`);
    return page;
  }
  const choose = async (page: Page, persona: string) => {
    await page.getByRole("button", { name: /^Persona: .*\. Change$/ }).click();
    await page.getByRole("button", { name: persona, exact: true }).click();
    await page.getByRole("button", { name: `Persona: ${persona}. Change` }).waitFor();
  };

  test("an admin adds a persona, an editor writes for it and cannot approve it, another can, its reader sees it and nobody else", async () => {
    const admin = await open("admin", "/admin/personas");
    const form = admin.getByRole("form", { name: "New persona" });
    for (const [label, value] of [
      ["Key", "city-planner"],
      ["Name", "City planner"],
      ["Its readers", "City planners"],
      ["Mark", "Cp"],
      ["Question", "What must my city change?"],
      ["Guidance for authors", "Name the grant."],
    ] as const)
      await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByRole("button", { name: "Add the persona" }).click();
    await admin.getByText("City planner was added.").waitFor();

    const editor = await open("editor", TEXT);
    await editor.getByText("Name the grant.").waitFor({ state: "attached" });
    await editor.getByLabel("Text", { exact: true }).fill("<script>alert(1)</script>");
    await editor.getByRole("button", { name: "Save as a draft" }).click();
    await editor.getByText(/holds HTML/).waitFor();
    await editor.getByLabel("Heading", { exact: true }).fill("Cities");
    await editor.getByLabel("Text", { exact: true }).fill(WORDS);
    await editor.getByRole("button", { name: "Save as a draft" }).click();
    await editor.getByText("Version 1 is saved as a draft.").waitFor();
    await editor.getByRole("button", { name: "Submit version 1 for review" }).click();
    await editor.getByText(/You wrote or submitted version 1/).waitFor();
    expect(await editor.getByRole("button", { name: /^Publish/ }).count()).toBe(0);

    await admin.goto(`${product.address}/admin/users?q=researcher`);
    await admin.getByText("Change the role of researcher").click();
    await admin.getByLabel("Role", { exact: true }).last().selectOption("EDITOR");
    await admin.getByLabel("Reason").fill("joins the desk");
    await admin.getByRole("button", { name: "Give this role to researcher" }).click();
    await admin.getByText("researcher is now editor.").waitFor();

    const second = await open("researcher", "/admin/texts");
    await second.getByRole("link", { name: "Who Benefits, City planner" }).click();
    await second.getByRole("button", { name: "Publish version 1" }).click();
    await second.getByText("Version 1 is published.").waitFor();

    const reader = await open("journalist", "/orders/14060");
    expect(await reader.getByText(WORDS).count()).toBe(0);
    await choose(reader, "City planner");
    await reader.getByText(WORDS).waitFor();
    const other = await open("litigator", "/orders/14060");
    await other.getByRole("heading", { level: 1 }).waitFor();
    expect(await other.getByText(WORDS).count()).toBe(0);
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(`${product.address}/orders/14060?audience=city-planner`);
    expect(await visitor.getByText(WORDS).count()).toBe(0);

    await admin.goto(`${product.address}/admin/audit?table=text_version`);
    await admin.getByText("Version of a text changed").first().waitFor();
    await admin.goto(`${product.address}/admin/matrix?q=14060&persona=city-planner`);
    await admin.getByRole("button", { name: /^Who Benefits of EO 14060: .*published/ }).waitFor();
    expect(await verifyAudit(database as unknown as pg.Pool)).toMatchObject({ fault: null });
  }, 120_000);

  test("who comes second keeps their words, and sees what is stored", async () => {
    const path = "/admin/texts/14060/summary";
    const [first, second] = [await open("editor", path), await open("admin", path)];
    const text = (page: Page) => page.getByLabel("Text", { exact: true }).first();
    await text(second).waitFor();
    await text(first).fill("The first one's words.");
    await first.getByRole("button", { name: "Save as a draft" }).click();
    await first.getByText(/is saved as a draft/).waitFor();
    await text(second).fill("The second one's words.");
    await second.getByRole("button", { name: "Save as a draft" }).click();
    await second.getByRole("region", { name: "Conflict" }).waitFor();
    expect(await text(second).inputValue()).toBe("The second one's words.");
    await second.getByRole("button", { name: /^Save mine as version/ }).click();
    await second.getByText(/is saved as a draft/).waitFor();
    await second
      .getByRole("button", { name: /^Restore version/ })
      .first()
      .click();
    await second.getByText(/is the newest draft again/).waitFor();
    expect(await text(second).inputValue()).toBe("The first one's words.");
  }, 90_000);
});
