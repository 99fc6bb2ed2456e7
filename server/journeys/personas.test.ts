import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import { readRunningConnection } from "../src/db/embedded-postgres.ts";
import { faultsInEveryLook } from "./looks.ts";
import { launchBrowser, openFolder, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

const BOTTOM_LINE = "Hearings can ask who holds the files of the council.";

(skip ? describe.skip : describe)("personas in a real browser", () => {
  let product: RunningProduct;
  let browser: Browser;
  let database: pg.Client;
  const faults: string[] = [];
  beforeAll(async () => {
    const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-personas-")));
    product = await startProduct(dataDir);
    browser = await launchBrowser();
    database = new pg.Client(readRunningConnection(dataDir) as pg.ClientConfig);
    await database.connect();
    await database.query(
      `insert into persona (key, name, plural_name, mark, question, guidance, access, position)
         values ('hill-staff', 'Hill staff', 'Hill staff', 'H', 'What may the committee ask?', 'g', 'BY_APPROVAL', 10),
                ('court-clerk', 'Court clerk', 'Court clerks', 'C', 'Which filings cite it?', 'g', 'BY_APPROVAL', 11),
                ('passing', 'Passing fancy', 'Passing readers', 'P', 'Why not?', 'g', 'OPEN', 12)`,
    );
    await database.query(
      `insert into audience_variant (order_id, kind, persona_id, is_published, entries, provenance)
         select o.id, 'IMPLICATIONS', p.id, true, $1, s.provenance from executive_order o join section s on s.order_id = o.id and s.kind = 'SUMMARY' and s.is_published, persona p
           where o.number = '14060' and p.key in ('hill-staff', 'passing')`,
      [JSON.stringify([{ heading: null, body: BOTTOM_LINE, cites: ["Sec. 3"] }])],
    );
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await database?.end();
    await product?.stop();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A fresh browser profile, signed in where an account is given, at an address. */
  async function open(account: string | null, path: string, options: Parameters<Browser["newContext"]>[0] = {}) {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(8_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    if (account) {
      await page.goto(`${product.address}/sign-in`);
      await page.getByLabel("E-mail").fill(`${account}@demo.example`);
      await page.getByLabel("Password").fill(product.passwords.get(account) ?? "");
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    }
    await page.goto(`${product.address}${path}`);
    return page;
  }
  const goto = (page: Page, path: string) => page.goto(`${product.address}${path}`);
  async function ask(page: Page, persona: string, reason: string) {
    await goto(page, "/profile");
    await page.getByRole("button", { name: `Ask for ${persona}` }).click();
    await page.getByLabel("Why you ask").fill(reason);
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByRole("button", { name: `Take back the request for ${persona}` }).waitFor();
  }
  async function switchTo(page: Page, from: string, to: string) {
    await page.getByRole("button", { name: `Persona: ${from}. Change` }).click();
    await page.getByRole("button", { name: to, exact: true }).click();
    await page.getByRole("button", { name: `Persona: ${to}. Change` }).waitFor();
  }

  test("a reader asks, an admin approves, the reader reads, and is told when it is withdrawn, with the page left as it was", async () => {
    const reader = await open("litigator", "/orders/14060?audience=hill-staff");
    await reader.getByText("There is no other text here for you under the name in this address.").waitFor();
    await ask(reader, "Hill staff", "I prepare the hearings of a committee.");

    const admin = await open("admin", "/admin/persona-requests");
    const request = admin.getByRole("region", { name: "litigator asks for Hill staff" });
    expect(await request.textContent()).toContain("I prepare the hearings of a committee.");
    await request.getByRole("button", { name: "Approve litigator" }).click();
    await admin.getByText("Approved: litigator can read as Hill staff from now on.").waitFor();

    await goto(reader, "/orders/14060");
    await switchTo(reader, "Litigator", "Hill staff");
    await reader.getByText(BOTTOM_LINE).waitFor();
    expect(await reader.locator("#implications").textContent()).toContain("Hill staff’s text");

    await admin.getByRole("link", { name: "Approved", exact: true }).click();
    const granted = admin.getByRole("region", { name: "litigator asks for Hill staff" });
    await granted.getByLabel("Your reason").fill("The committee has ended.");
    await granted.getByRole("button", { name: "Withdraw the approval litigator" }).click();
    await admin.getByText("Withdrawn: litigator can no longer read as Hill staff.").waitFor();

    await reader
      .getByRole("button", { name: /Show\s+Overview/ })
      .first()
      .click();
    await reader.getByText("The persona Hill staff is no longer open to you since you opened this page.").waitFor();
    await reader.locator("#overview .prose").waitFor();
    expect(await reader.locator("#overview").textContent()).toContain("Base text");
    expect(await reader.getByText(BOTTOM_LINE).count()).toBe(1);

    await reader.reload();
    await reader.locator("#implications .prose").waitFor();
    expect(await reader.getByText(BOTTOM_LINE).count()).toBe(0);
    await reader.getByText("You read the base text.").waitFor();
    await goto(reader, "/profile");
    await reader.getByText("The persona Hill staff is no longer open to you.").waitFor();
    await reader.getByText("“The committee has ended.”").waitFor();
    await reader.getByRole("button", { name: "Ask again for Hill staff" }).waitFor();
    await Promise.all([reader.context().close(), admin.context().close()]);
  }, 60_000);

  test("a refusal tells why; a request that waits can be taken back", async () => {
    const reader = await open("journalist", "/profile");
    await ask(reader, "Court clerk", "I write about filings. <b>Please</b>");
    await ask(reader, "Hill staff", "And about hearings.");
    await reader.getByRole("button", { name: "Take back the request for Hill staff" }).click();
    await reader.getByRole("button", { name: "Ask for Hill staff" }).waitFor();

    const admin = await open("admin", "/admin/persona-requests");
    const request = admin.getByRole("region", { name: "journalist asks for Court clerk" });
    await request.getByText("I write about filings. <b>Please</b>").waitFor();
    expect(await admin.getByRole("region", { name: "journalist asks for Hill staff" }).count()).toBe(0);
    await request.getByRole("button", { name: "Refuse journalist" }).click();
    await request.getByText("Write why: the reader sees it.").waitFor();
    await request.getByLabel("Your reason").fill("It is for clerks.");
    await request.getByRole("button", { name: "Refuse journalist" }).click();
    await admin.getByText("Refused: journalist was not given Court clerk.").waitFor();

    await reader.reload();
    await reader.getByText("“It is for clerks.”").waitFor();
    await Promise.all([reader.context().close(), admin.context().close()]);
  }, 60_000);

  test("a persona that is retired gives way to the base text, and the profile says which is gone", async () => {
    const reader = await open("researcher", "/orders/14060");
    await switchTo(reader, "Researcher", "Passing fancy");
    await reader.getByText(BOTTOM_LINE).waitFor();
    await database.query("update persona set retired_at = now() where key = 'passing'");
    await reader.reload();
    await reader.getByText("The persona Passing fancy was retired.").waitFor();
    expect(await reader.getByText(BOTTOM_LINE).count()).toBe(0);
    await goto(reader, "/profile");
    await reader.getByText("The persona Passing fancy was retired.").waitFor();
    await reader.getByRole("radio", { name: /^Researcher/ }).check();
    await reader.getByRole("button", { name: "Save profile" }).click();
    await reader.getByText("Profile saved.").waitFor();
    expect(await reader.getByText("The persona Passing fancy was retired.").count()).toBe(0);
    await reader.context().close();
  }, 60_000);

  test("a page in another audience's words says so and leads back, and a denied one is as one that does not exist", async () => {
    const reader = await open("policymaker", "/orders/14060?audience=journalist");
    await reader.getByText("You read this page in the words for Journalists.").waitFor();
    await reader.getByRole("link", { name: "Back to your own reading" }).first().click();
    await reader.waitForURL((url) => url.search === "");
    await reader.locator("#implications").getByText("Policymakers’ text").waitFor();
    const [cookie] = await reader.context().cookies();
    for (const headers of [{}, { cookie: `${cookie?.name}=${cookie?.value}` }] as Record<string, string>[]) {
      const bytes = async (key: string) =>
        (await fetch(`${product.address}/orders/14060?audience=${key}`, { headers })).text();
      const nobody = await bytes("nobody");
      expect(nobody).toContain("You read the base text.");
      for (const key of ["hill-staff", "passing"]) expect(await bytes(key)).toBe(nobody);
    }
    await reader.context().close();
  });

  test("the texts of several audiences stand side by side, and on a phone one under the other", async () => {
    const path = "/orders/14060/compare?audiences=litigator,journalist";
    const wide = await open("litigator", path, { viewport: { width: 1440, height: 900 } });
    const implications = wide.getByRole("region", { name: "Implications", exact: true });
    await implications.waitFor();
    const places = async (page: Page) =>
      Promise.all(
        (await page.locator("#implications .compared__col").all()).map(async (column) => column.boundingBox()),
      );
    const [left, right] = await places(wide);
    expect((right?.x ?? 0) > (left?.x ?? 0) + 200 && right?.y === left?.y).toBe(true);
    await wide.getByText("No disagreement was found.").waitFor();
    await wide.context().close();

    const phone = await open("litigator", `${path},hill-staff`, { viewport: { width: 390, height: 800 } });
    await phone.getByText("There is no text here for you under one of the names in this address.").waitFor();
    const [upper, lower] = await places(phone);
    expect((lower?.y ?? 0) > (upper?.y ?? 0) + (upper?.height ?? 0) - 1 && lower?.x === upper?.x).toBe(true);
    await phone.getByRole("group", { name: "Whose texts to show" }).getByRole("button", { name: "Journalist" }).click();
    expect(await phone.locator("#implications .compared__col:visible").count()).toBe(1);
    await phone.context().close();
  });

  test("a visitor keeps a persona in this browser, and reads the base text", async () => {
    const visitor = await open(null, "/orders/14060");
    await switchTo(visitor, "Base text", "Journalist");
    expect(await visitor.locator("#implications").textContent()).toContain("Base text");
    await goto(visitor, "/topics");
    await visitor.getByRole("button", { name: "Persona: Journalist. Change" }).waitFor();
    await visitor.context().close();
  });

  test("all of it is accessible and nothing scrolls sideways, in both themes at both widths", async () => {
    const own = await open("agency-staff", "/profile", { bypassCSP: true });
    await ask(own, "Court clerk", "Because.");
    const admin = await open("admin", "/", { bypassCSP: true });
    const check = async (page: Page, what: string) =>
      expect({ what, faults: await faultsInEveryLook(page) }).toEqual({ what, faults: [] });
    for (const [page, path] of [
      [own, "/profile"],
      [own, "/orders/14060?audience=journalist"],
      [own, "/orders/14060/compare"],
      [own, "/orders/14060/compare?audiences=journalist,litigator,researcher,general-interest"],
      [own, "/orders/14148/compare?audiences=journalist,nobody,litigator"],
      [admin, "/admin/persona-requests"],
      [admin, "/admin/persona-requests?state=all"],
    ] as const) {
      await page.goto(`${product.address}${path}`, { waitUntil: "networkidle" });
      await check(page, path);
    }
    await own.goto(`${product.address}/profile`, { waitUntil: "networkidle" });
    await own.getByRole("button", { name: "Ask for Hill staff" }).click();
    await check(own, "asking");
    await own.getByRole("button", { name: "Persona: Agency staff. Change" }).click();
    await own.getByRole("button", { name: "Journalist", exact: true }).waitFor();
    await check(own, "the menu of personas");
    await Promise.all([own.context().close(), admin.context().close()]);
  }, 120_000);
});
