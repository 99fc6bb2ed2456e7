import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { faultsInEveryLook } from "./looks.ts";
import { launchBrowser, openFolder, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const CLI = resolve(import.meta.dirname, "../dist/cli/main.js");
const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

/** A newer order, whose note says what it did to one of the library's. */
const NEWER = [
  {
    executive_order_number: "99100",
    title: "Of a council that ends",
    signing_date: "2031-03-01",
    document_number: "2031-00100",
    disposition_notes: "Revokes: EO 14173, January 21, 2025",
  },
];

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

(skip ? describe.skip : describe)("the policymaker's desk in a real browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "ed-newer-"));
  const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-journey-")));
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    product = await startProduct(dataDir);
    browser = await launchBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill("policymaker@demo.example");
    await page.getByLabel("Password").fill(product.passwords.get("policymaker") ?? "");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  const cli = (...args: string[]) =>
    execFileSync(process.execPath, [CLI, ...args], {
      env: { PATH: process.env.PATH ?? "", DATA_DIR: dataDir, LOG_LEVEL: "warn", PUBLIC_URL: product.address },
      encoding: "utf8",
    });
  const go = (path: string) => page.goto(`${product.address}${path}`);

  test("tracks orders in one gesture, undoes it, and pastes the rest", async () => {
    await go("/dashboard");
    await page.getByText("You track nothing yet.").waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await go("/orders/14173");
    await page.getByRole("button", { name: "Track this order" }).click();
    await page.getByText("In “My orders”.").waitFor();
    await page.getByRole("button", { name: "Remove from My orders" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Tracked in My orders").waitFor();

    await go("/orders?q=council");
    await page
      .getByRole("button", { name: /^Track EO \d+ in My orders$/ })
      .first()
      .click();
    await page.getByText("In “My orders”.").waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByText("No longer in “My orders”.").waitFor();

    await go("/lists");
    await page.getByRole("textbox", { name: "Numbers" }).fill("EO 14060, 13957\nrubbish\n99999");
    await page.getByRole("button", { name: "Track them" }).click();
    await page.getByText("3 lines read. 2 orders added.").waitFor();
    await page.getByText("Not understood: 1").waitFor();
    await page.getByText("Not held in the record: 1").waitFor();
    await page.getByRole("button", { name: "Open My orders" }).click();
    await page.getByRole("button", { name: "Add a note to EO 13957" }).click();
    await page.getByLabel("Your note, for you alone").fill("Ask the committee.");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.getByText("Ask the committee.").waitFor();
    await page.getByRole("button", { name: "Take out EO 14060" }).click();
    await page.getByText("EO 14060 is no longer in “My orders”.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("EO 14060 is back in “My orders”").waitFor();
    await page.getByLabel("How often").selectOption("DAILY");
    await page.getByLabel("Time zone").selectOption("America/New_York");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/^A digest comes every day at 07:00 \(America\/New_York\)/).waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);
  }, 90_000);

  test("is told what a newer record did, in the persona's words, until it is seen", async () => {
    await go("/dashboard");
    await page.getByRole("heading", { level: 1, name: "None of your 3 orders changed." }).waitFor();
    writeFileSync(join(folder, "newer.json"), JSON.stringify(NEWER));
    cli("import", join(folder, "newer.json"), "--as-of", "2031-05-01");
    await go("/dashboard");
    await page.getByRole("heading", { level: 1, name: "1 of your 3 orders changed." }).waitFor();
    await page.getByText("Revoked by EO 99100.").waitFor();
    await page.getByText("Written for policymakers.").waitFor();
    expect(await faultsInEveryLook(page)).toEqual([]);

    await page.getByLabel("What happened").selectOption("TEXT_PUBLISHED");
    await page.getByText("Nothing new within these filters.").waitFor();
    expect(new URL(page.url()).searchParams.get("kind")).toBe("TEXT_PUBLISHED");
    await go("/dashboard");
    await page.getByRole("button", { name: "Mark all as seen" }).click();
    await page.getByText("Nothing that you have not seen.").waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "None of your 3 orders changed." }).waitFor();
  }, 60_000);

  test("gets it as a digest once, which admins see in the outbox, and stops it by its link", async () => {
    // Its hour comes within a day and an hour.
    const due = ["digest", "send", "--as-of", new Date(Date.now() + 25 * 3_600_000).toISOString()];
    expect(cli(...due, "--dry-run")).toContain("1 digest would be put into the outbox.");
    expect(cli(...due)).toMatch(/policymaker@demo\.example.*1 order\n1 digest put into the outbox\./);
    expect(cli(...due)).toBe("No digest is due.\n");

    const admin = await (await browser.newContext({ bypassCSP: true })).newPage();
    await admin.goto(`${product.address}/sign-in`);
    await admin.getByLabel("E-mail").fill("admin@demo.example");
    await admin.getByLabel("Password").fill(product.passwords.get("admin") ?? "");
    await admin.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await admin.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await admin.goto(`${product.address}/admin/outbox`);
    await admin.getByText("Digest: what happened to EO 14173").click();
    await admin.getByText("Revoked by EO 99100.").waitFor();
    await admin.getByText("[Written for policymakers.]").waitFor();
    const address = (await admin.getByRole("link", { name: /digest\/unsubscribe/ }).getAttribute("href")) ?? "";
    await admin.context().close();

    const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
    await stranger.goto(address);
    await stranger.getByRole("heading", { level: 1, name: "Stop the digest?" }).waitFor();
    expect(await faultsInEveryLook(stranger)).toEqual([]);
    await stranger.getByRole("button", { name: "Stop the digest" }).click();
    await stranger.getByRole("heading", { level: 1, name: "You get no digest" }).waitFor();
    await stranger.context().close();
    await go("/lists");
    expect(await page.getByLabel("How often").inputValue()).toBe("OFF");
  }, 60_000);

  test("prints a list as a briefing: a cover, and one page an order", async () => {
    await go("/lists");
    await page.getByRole("link", { name: "Print My orders" }).click();
    await page.getByText("4 pages: a cover, and one for each order.").waitFor();
    await page.getByText("Written for policymakers.").first().waitFor();
    await page.getByText("Revoked by EO 99100").first().waitFor();
    expect(await page.content()).not.toContain("Ask the committee.");
    expect(await faultsInEveryLook(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "Print my notes" }).check();
    await page.getByText("Ask the committee.").waitFor();
    for (const format of ["Letter", "A4"]) expect(pagesOf(await page.pdf({ format }))).toBe(4);
  }, 60_000);

  test("takes it along in a feed and a calendar, by an address that can be revoked", async () => {
    await go("/lists");
    await page.getByRole("button", { name: "Make an address" }).click();
    const atom = (await page.getByText(/\/feeds\/own\/.*\.atom$/).textContent()) ?? "";
    const feed = await (await fetch(atom)).text();
    expect(feed).toContain("Revoked by EO 99100.");
    expect(feed).not.toContain("Ask the committee.");
    const calendar = await fetch(atom.replace(/atom$/, "ics"));
    expect([calendar.status, await calendar.text()]).toEqual([200, expect.stringContaining("BEGIN:VCALENDAR")]);
    await page.getByRole("button", { name: /^Revoke/ }).click();
    await page.getByRole("button", { name: /^Revoke/ }).waitFor({ state: "detached" });
    expect((await fetch(atom)).status).toBe(404);
  }, 60_000);

  test("shares a list without its notes, until the link is taken back", async () => {
    await go("/lists");
    await page.getByRole("button", { name: "Share by a link" }).click();
    const address = (await page.getByRole("link", { name: /\/lists\// }).getAttribute("href")) ?? "";
    const stranger = await (await browser.newContext({ bypassCSP: true })).newPage();
    await stranger.goto(address);
    await stranger.getByRole("heading", { level: 1, name: "My orders" }).waitFor();
    await stranger.getByText("EO 13957").waitFor();
    expect(await stranger.content()).not.toContain("Ask the committee.");
    expect(await faultsInEveryLook(stranger)).toEqual([]);
    await stranger.getByRole("link", { name: "Print as a briefing" }).click();
    await stranger.getByText("4 pages: a cover, and one for each order.").waitFor();
    expect(await stranger.content()).not.toContain("Ask the committee.");
    await stranger.goto(address);
    await page.getByRole("button", { name: "Stop sharing" }).click();
    await page.getByRole("button", { name: "Share by a link" }).waitFor();
    await stranger.goto(address);
    await stranger.getByRole("heading", { level: 1, name: "There is no list at this address" }).waitFor();
    await stranger.context().close();
  }, 60_000);
});
