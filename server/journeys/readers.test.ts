import { brotliCompressSync } from "node:zlib";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import type { Browser, Page } from "playwright-core";
import { openPage } from "./browser-page.ts";
import { faultsInEveryLook } from "./looks.ts";
import { launchBrowser, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

(skip ? describe.skip : describe)("readers in a real browser", () => {
  let product: RunningProduct;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const openBrowser = (options?: Parameters<typeof openPage>[1]) => openPage(browser, options);

  async function signIn(page: Page, account: string) {
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill(`${account}@demo.example`);
    await page.getByLabel("Password").fill(product.passwords.get(account) ?? "");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  }

  const orderQueries = (sent: { operationName: string; query: string }[]) =>
    sent.filter((request) => request.operationName === "OrderPageQuery").map((request) => request.query);
  const kindsIn = (document: string) => SECTION_KINDS.filter((kind) => new RegExp(`\\b${kind}\\b`).test(document));

  test("a visitor reads EO 14060, without a second request, and without scripts too", async () => {
    const { context, page, sent, faults } = await openBrowser();
    await page.goto(`${product.address}/eo/14060`);
    expect(new URL(page.url()).pathname).toBe("/orders/14060");
    await page.getByText("Revoked by EO 14148 (Donald J. Trump) on January 20, 2025").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(
      "Establishing the United States Council on Transnational Organized Crime",
    );
    expect(await page.getByRole("heading", { name: "Who Suffers", exact: true }).count()).toBe(1);
    expect(sent).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();

    const plain = await openBrowser({ javaScriptEnabled: false });
    await plain.page.goto(`${product.address}/orders/14060`);
    const text = (await plain.page.textContent("main")) ?? "";
    expect(text).toContain("Revoked by EO 14148 (Donald J. Trump) on January 20, 2025");
    expect(text).toContain("Historical Context");
    await plain.context.close();
  });

  test("a visitor's order page comes with less than 160 KB of scripts, as they are compressed", async () => {
    const { context, page } = await openBrowser();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      scripts.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await page.goto(`${product.address}/orders/14060`, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(160_000);
    await context.close();
  });

  test("a term opens its definition with the keyboard, and gives the focus back", async () => {
    const { context, page, sent, faults } = await openBrowser({ viewport: { width: 390, height: 800 } });
    await page.goto(`${product.address}/orders/14060`);
    const term = page.locator("#implications .prose a.term").first();
    await term.waitFor();
    expect(sent).toEqual([]);
    await term.focus();
    await page.keyboard.press("Enter");
    const box = page.getByRole("dialog", { name: "Definition" });
    await box.getByRole("link", { name: "Glossary" }).waitFor();
    expect(sent.map(({ operationName }) => operationName)).toEqual(["GlossaryTermQuery"]);
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await box.getByRole("link", { name: "Glossary" }).click();
    await page.waitForURL(/\/glossary#/);
    await page.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("two personas read another bottom line, and each asks for its own sections only", async () => {
    const bottomLines = new Map<string, string>();
    for (const [account, kinds] of [
      ["litigator", ["IMPLICATIONS", "LEGAL_AND_POLICY_IMPLICATIONS", "CONTROVERSIES"]],
      ["policymaker", ["IMPLICATIONS", "SUMMARY", "LEGAL_AND_POLICY_IMPLICATIONS", "WHO_BENEFITS", "WHO_SUFFERS"]],
    ] as const) {
      const { context, page, sent } = await openBrowser();
      await signIn(page, account);
      await page.goto(`${product.address}/orders/14060`);
      bottomLines.set(account, (await page.locator("#implications .prose--lead").first().textContent()) ?? "");
      const [document = ""] = orderQueries(sent);
      expect(kindsIn(document)).toEqual(kinds);
      expect(document.includes("authorities")).toBe(account === "litigator");
      expect(document.includes("deadlines")).toBe(account === "policymaker");
      expect(await page.getByText(`${kinds.length} of 8 sections`).count()).toBeGreaterThan(0);
      const storage = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      expect(storage).not.toContain("demo.example");
      await context.close();
    }
    expect(bottomLines.get("litigator")).not.toBe(bottomLines.get("policymaker"));
    expect([...bottomLines.values()].every((text) => text.length > 100)).toBe(true);
  });

  test("a section that was left out opens where it belongs", async () => {
    const { context, page, sent } = await openBrowser();
    await signIn(page, "litigator");
    await page.goto(`${product.address}/orders/14060`);
    await page.locator("#implications").waitFor();
    expect(await page.locator("#who-suffers").count()).toBe(0);
    await page
      .getByRole("button", { name: /Show\s+Who Suffers/ })
      .first()
      .click();
    await page.locator("#who-suffers").waitFor();
    expect(sent.at(-1)?.query).toContain("WHO_SUFFERS");
    expect(sent.at(-1)?.query).not.toContain("CONTROVERSIES");
    await context.close();
  });

  test("a changed profile changes the request, and is there after signing in again", async () => {
    const first = await openBrowser();
    await signIn(first.page, "researcher");
    await first.page.goto(`${product.address}/profile`);
    await first.page.getByRole("checkbox", { name: "Overview" }).uncheck();
    await first.page.getByRole("button", { name: "Save profile" }).click();
    await first.page
      .getByText(/Profile saved|Saved/)
      .first()
      .waitFor();
    await first.context.close();

    const second = await openBrowser();
    await signIn(second.page, "researcher");
    await second.page.goto(`${product.address}/orders/14060`);
    await second.page.locator("#implications").waitFor();
    const [document = ""] = orderQueries(second.sent);
    expect(kindsIn(document)).not.toContain("OVERVIEW");
    expect(kindsIn(document)).toContain("SUMMARY");
    await second.context.close();
  });

  test("the status of another day stands in the address", async () => {
    const { context, page } = await openBrowser();
    await page.goto(`${product.address}/orders/13957?as-of=2022-03-01`);
    await page.getByText("Revoked by EO 14003 (Joseph R. Biden Jr.) on January 22, 2021.").waitFor();
    await page.getByLabel("Status on the day").fill("2020-12-24");
    await page.getByText("No change is recorded as of December 24, 2020.").waitFor();
    expect(new URL(page.url()).searchParams.get("as-of")).toBe("2020-12-24");
    await context.close();
  });

  test("a filtered list is right without scripts, and asks for nothing again with them", async () => {
    const address = `${product.address}/orders?president=joe-biden&force=revoked&topic=organized-crime`;
    const html = await (await fetch(address)).text();
    const listed = [...html.matchAll(/<li><a href="\/orders\/(\d+)"/g)].map((match) => match[1]);
    expect(listed).toContain("14060");
    expect(listed).not.toContain("14148");
    expect(listed).not.toContain("13957");
    const { context, page, sent } = await openBrowser();
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: /signed by Joseph R. Biden Jr./ }).waitFor();
    expect(sent).toEqual([]);
    await context.close();
  });

  test("an unknown number is a page that says so", async () => {
    const { context, page } = await openBrowser();
    const response = await page.goto(`${product.address}/orders/99999`);
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("link", { name: /orders/i }).count()).toBeGreaterThan(0);
    await context.close();
  });

  test("every kind of page is accessible and nothing scrolls sideways, in both themes at both widths", async () => {
    const { context, page } = await openBrowser({ bypassCSP: true });
    for (const path of [
      "/",
      "/orders",
      "/orders/14060",
      "/orders/13863",
      "/profile",
      "/sign-in",
      "/sign-up",
      "/orders/99999",
      "/presidents",
      "/topics/organized-crime",
      "/agencies/justice",
      "/coverage",
      "/glossary",
      // The pages about the site are of one kind; these two have its tables.
      "/method",
      "/codebook",
    ]) {
      await page.goto(`${product.address}${path}`, { waitUntil: "networkidle" });
      expect({ path, faults: await faultsInEveryLook(page) }).toEqual({ path, faults: [] });
    }
    await context.close();
  }, 120_000);
});
