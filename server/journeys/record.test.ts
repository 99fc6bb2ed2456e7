import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { orderXml } from "../src/modules/provisions/build-order-text.ts";
import { openPage } from "./browser-page.ts";
import { violations } from "./looks.ts";
import { launchBrowser, openFolder, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const CLI = resolve(import.meta.dirname, "../dist/cli/main.js");
const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

/** Made up: an order with its text, and thirty more, so that lists have a second page. */
const RECORD = [
  {
    executive_order_number: "99001",
    title: "On Lighthouses",
    signing_date: "2031-03-01",
    document_number: "2031-00001",
  },
  ...Array.from({ length: 30 }, (_, at) => ({
    executive_order_number: String(98001 + at),
    title: `Of a harbor, ${at + 1}`,
    signing_date: `2030-01-${String(at + 1).padStart(2, "0")}`,
    document_number: `2030-${String(at + 1).padStart(5, "0")}`,
  })),
];
const TEXT = orderXml(
  `<FP>By the authority vested in me, I order:</FP><FP><E T="04">Section 1</E>. <E T="03">Policy</E>. Light is good.</FP>
${Array.from({ length: 12 }, (_, at) => `<FP>(${String.fromCharCode(97 + at)}) The keepers shall count their lamps of kind ${at + 1}.</FP>`).join("\n")}
<FP><E T="04">Sec. 2</E>. <E T="03">Report</E>. The Secretary of Commerce shall, within 90 days of the date of this order, report on the glimmering wicks.</FP>`,
);

(skip ? describe.skip : describe)("the record in a real browser, from the front page", () => {
  const folder = mkdtempSync(join(tmpdir(), "ed-record-"));
  const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-journey-")));
  let product: RunningProduct;
  let browser: Browser;
  /** Orders of the starter library, and those above. */
  let held = 0;
  beforeAll(async () => {
    product = await startProduct(dataDir);
    writeFileSync(join(folder, "record.json"), JSON.stringify(RECORD));
    writeFileSync(join(folder, "text.xml"), TEXT);
    for (const file of ["record.json", "text.xml"])
      execFileSync(process.execPath, [CLI, "import", join(folder, file), "--as-of", "2031-05-01"], {
        env: { PATH: process.env.PATH ?? "", DATA_DIR: dataDir, LOG_LEVEL: "warn" },
        stdio: "pipe",
      });
    browser = await launchBrowser();
    const answer = await fetch(`${product.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ record { orderCount } }" }),
    });
    held = (await answer.json()).data.record.orderCount;
    expect(held).toBeGreaterThan(RECORD.length);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    rmSync(folder, { recursive: true });
  });

  const frontPage = async (options?: Parameters<typeof openPage>[1]) => {
    const opened = await openPage(browser, options);
    await opened.page.goto(product.address);
    return opened;
  };
  const pathOf = (url: string) => url.slice(product.address.length);

  test("a misspelt search finds the order, says what it looked for, and leads to it", async () => {
    const { context, page, faults } = await frontPage();
    await page.getByRole("main").getByRole("searchbox").fill("transnatoinal orgnized crime");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /orders? with “transnational organized crime”/ }).waitFor();
    expect(pathOf(page.url())).toBe("/search?q=transnatoinal+orgnized+crime");
    await page.getByText("Nothing has “transnatoinal orgnized crime” as it is spelled").waitFor();
    await page
      .getByRole("link", { name: /Establishing the United States Council on Transnational Organized Crime/ })
      .click();
    await page.getByText("Revoked by EO 14148 (Donald J. Trump) on January 20, 2025").waitFor();
    expect(pathOf(page.url())).toBe("/orders/14060");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a word of the text leads to the very provision, and its permalink there again", async () => {
    const { context, page, faults } = await frontPage({ bypassCSP: true });
    await page.getByRole("main").getByRole("searchbox").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("glimmering wick");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "1 order with “glimmering wick”" }).waitFor();
    const result = page.getByRole("listitem").filter({ hasText: "On Lighthouses" });
    expect(await result.locator("mark").allTextContents()).toEqual(["glimmering", "wicks"]);
    await result.getByRole("link", { name: "Sec. 2" }).click();
    await page.getByRole("heading", { level: 1, name: /Text of Executive Order 99001/ }).waitFor();
    expect(pathOf(page.url())).toBe("/orders/99001/text#sec-2");
    expect(await violations(page)).toEqual([]);

    await page.getByRole("link", { name: "Link to Sec. 1(k)" }).click();
    const permalink = page.url();
    expect(pathOf(permalink)).toBe("/orders/99001/text#sec-1-k");
    await page.goto("about:blank");
    await page.goto(permalink);
    const place = page.locator("#sec-1-k");
    await place.getByText("lamps of kind 11").waitFor();
    expect(await place.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const top = await place.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("topics lead to a topic, and its facet to the list with that filter", async () => {
    const { context, page, sent, faults } = await frontPage();
    await page.getByRole("navigation").getByRole("link", { name: "Topics" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Topics" }).waitFor();
    await page.getByRole("link", { name: "Organized crime" }).click();
    await page.getByRole("heading", { level: 1, name: "Organized crime" }).waitFor();
    await page
      .getByRole("region", { name: "Legal force" })
      .getByRole("listitem")
      .filter({ hasText: /^Revoked\s*\d/ })
      .getByRole("link")
      .click();
    await page.getByRole("heading", { level: 1, name: /recorded as revoked on Organized crime/ }).waitFor();
    expect(pathOf(page.url())).toBe("/orders?topic=organized-crime&force=revoked");
    expect(await page.getByRole("checkbox", { name: /^Revoked \d/ }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { name: /^Organized crime/ }).isChecked()).toBe(true);
    await page.getByRole("link", { name: /EO 14060/ }).waitFor();
    expect(sent.map(({ operationName }) => operationName)).toEqual([
      "TopicIndexQuery",
      "TopicPageQuery",
      "OrdersQuery",
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("the foot of each page leads to what the record holds and lacks", async () => {
    const { context, page, faults } = await frontPage();
    await page.getByRole("contentinfo").getByRole("link", { name: "What the record holds, and what it lacks" }).click();
    await page.getByRole("heading", { level: 1, name: `${held} orders held` }).waitFor();
    expect(pathOf(page.url())).toBe("/coverage");
    await page.getByText(`The text of ${held - 1} orders is not held.`).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a filtered list comes as a file, with the same orders", async () => {
    const { context, page } = await frontPage();
    await page.getByRole("navigation").getByRole("link", { name: "Orders" }).first().click();
    await page
      .getByRole("checkbox", { name: /^Superseded \d|^Revoked \d/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /recorded as/ }).waitFor();
    const shown = await page.locator("ol.orders h2").allTextContents();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("orders.csv");
    const [head = "", ...rows] = readFileSync(await download.path(), "utf8")
      .trim()
      .split(/\n(?=\d)/);
    expect(head).toMatch(/^number,title,president,/);
    const numbers = (texts: string[], pattern: RegExp) => texts.map((text) => pattern.exec(text)?.[1]);
    const told = Number.parseInt((await page.getByRole("heading", { level: 1 }).textContent()) ?? "", 10);
    expect(rows).toHaveLength(told);
    expect(shown.length).toBeGreaterThan(0);
    expect(numbers(rows, /^(\d+),/)).toEqual(expect.arrayContaining(numbers(shown, /EO (\d+)/)));
    await context.close();
  });

  test("a list goes on without scripts, and a browser with scripts begins at the same place", async () => {
    const plain = await frontPage({ javaScriptEnabled: false });
    await plain.page.getByRole("link", { name: "All orders" }).click();
    const first = await plain.page.locator("main ol > li").allTextContents();
    await plain.page.getByRole("link", { name: "Next page of orders" }).click();
    const second = await plain.page.locator("main ol > li").allTextContents();
    expect([first.length, second.length]).toEqual([20, 20]);
    expect(second[0]).toContain("EO 98011");
    const { context, page, sent, faults } = await openPage(browser);
    await page.goto(plain.page.url());
    await page.getByText(`20 shown of ${held}`).waitFor();
    expect(await page.locator("ol.orders h2").first().textContent()).toContain("EO 98011");
    expect(sent).toEqual([]);
    await page.getByRole("link", { name: "Show the list from its first row" }).click();
    await page.getByText(`1 to 20 of ${held}`).waitFor();
    expect(faults).toEqual([]);
    await Promise.all([context.close(), plain.context.close()]);
  });

  test.each([
    "/search?q=lighthouse",
    "/topics",
    "/topics/organized-crime",
    "/presidents/joe-biden",
    "/agencies",
    "/coverage",
  ])("%s asks for nothing that came with the page", async (path) => {
    const { context, page, sent, faults } = await openPage(browser);
    await page.goto(`${product.address}${path}`, { waitUntil: "networkidle" });
    await page.locator("#main h1, main h1").waitFor();
    expect(await page.locator(".skeleton, .plain").count()).toBe(0);
    expect(sent).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
