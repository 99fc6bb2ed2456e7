import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Browser } from "playwright-core";
import { openPage } from "./browser-page.ts";
import { violations } from "./looks.ts";
import { launchBrowser, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

interface Element {
  "@_id"?: string;
  "@_source"?: string;
  "@_target"?: string;
}

(skip ? describe.skip : describe)("a researcher in a real browser, from a fresh start", () => {
  let product: RunningProduct;
  let browser: Browser;
  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test("finds the path from EO 12291 to EO 14192, opens the evidence, and takes the answer along as GraphML", async () => {
    const { context, page, faults } = await openPage(browser, { bypassCSP: true, acceptDownloads: true });
    await page.goto(`${product.address}/orders/12291`);
    await page.getByRole("link", { name: "Explore the relations around this order" }).click();
    await page.getByRole("heading", { level: 1, name: "Around EO 12291, one step" }).waitFor();

    const form = page.getByRole("form", { name: "Question about relations" });
    await form.getByLabel("Question").selectOption("paths");
    await form.getByRole("button", { name: "Ask" }).click();
    await form.getByText("Give two order numbers").waitFor();
    expect(await form.getByLabel("To order").evaluate((field) => field === document.activeElement)).toBe(true);
    await form.getByLabel("To order").fill("EO 14,192");
    await form.getByRole("button", { name: "Ask" }).click();
    await page.getByRole("heading", { level: 1, name: "From EO 12291 to EO 14192" }).waitFor();
    expect(page.url()).toBe(`${product.address}/explore?question=paths&number=12291&to=14192`);
    await page.getByRole("status").getByText("the shortest has 2 steps").waitFor();
    const [shortest] = await page.getByRole("list", { name: "Paths" }).getByRole("listitem").allTextContents();
    expect(shortest?.replaceAll("\u00a0", " ")).toContain("EO 12291 – EO 12866 – EO 14192");

    await page.getByRole("button", { name: "Show the words of: EO 14192 See EO 12866" }).click();
    await page.getByRole("table").locator("blockquote").getByText("12866").first().waitFor();

    // The picture, moved by keys, and the same question from its address alone.
    const picture = page.getByLabel("Picture of the relations in the table", { exact: false });
    await picture.locator("canvas").first().waitFor();
    await picture.focus();
    for (const key of ["+", "ArrowLeft", "0"]) await page.keyboard.press(key);
    await page.waitForLoadState("networkidle");
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByRole("status").getByText("the shortest has 2 steps").waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "GraphML" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("paths-12291.graphml");
    const text = readFileSync(await file.path(), "utf8");
    expect(XMLValidator.validate(text)).toBe(true);
    const { graph } = new XMLParser({ ignoreAttributes: false }).parse(text).graphml;
    const ids = graph.node.map((node: Element) => node["@_id"]);
    expect(ids).toEqual(expect.arrayContaining(["12291", "12866", "14192"]));
    const edges = graph.edge.map((edge: Element) => `${edge["@_source"]} ${edge["@_target"]}`);
    expect(edges).toEqual(expect.arrayContaining(["14192 12866", "12866 12291"]));
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);

  test("sets two orders side by side, cites one, and is told plainly what the record does not know", async () => {
    const { context, page, faults } = await openPage(browser, { bypassCSP: true, acceptDownloads: true });
    await page.goto(`${product.address}/compare?orders=12291,12866`);
    await page.getByRole("heading", { level: 1, name: "EO 12291 beside EO 12866" }).waitFor();
    await page.getByText(/^EO 12291 was revoked by EO 12866 on September/).waitFor();
    await page.getByRole("region", { name: "Relations" }).getByText("Revoked by").first().waitFor();
    const comparison = page.waitForEvent("download");
    await page.getByRole("link", { name: "JSON" }).click();
    const facts = JSON.parse(readFileSync(await (await comparison).path(), "utf8")) as { item: string; one: string }[];
    expect(facts.find(({ item }) => item === "President")?.one).toBe("Ronald Reagan");
    expect(await violations(page)).toEqual([]);
    await page.goto(`${product.address}/orders/12866`);
    await page.getByLabel("Style").selectOption("BIBTEX");
    await page.getByText("@misc{eo12866,").waitFor();
    // Asked within the page: the server's own answer would be a 404, which a browser notes as a fault.
    await page.goto(`${product.address}/`);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Explore" }).click();
    await page.getByLabel("Order", { exact: true }).fill("EO 999,999");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByText("The record does not know EO 999999").waitFor();
    expect(await page.getByLabel("Order", { exact: true }).inputValue()).toBe("999999");
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);

  test("asks, narrows and compares without scripts, and is told plainly what cannot be asked", async () => {
    const { context, page } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const text = async () => ((await page.textContent("main")) ?? "").replaceAll("\u00a0", " ");
    await page.goto(`${product.address}/orders/12291`);
    await page.getByRole("link", { name: "Explore the relations around this order" }).click();
    expect(await text()).toContain("Around EO 12291, one step");
    await page.getByLabel("Question").selectOption("paths");
    await page.getByLabel("To order, of paths").fill("EO 14,192");
    await page.getByRole("button", { name: "Ask" }).click();
    expect(await text()).toContain("From EO 12291 to EO 14192");
    expect(await text()).toContain("the shortest has 2 steps");
    await page.getByLabel("Revokes").check();
    await page.getByLabel("To year").fill("19xx");
    await page.getByRole("button", { name: "Ask" }).click();
    expect(await text()).toContain("“19xx” is no year. Give four digits, such as 1981.");
    await page.getByLabel("To year").fill("");
    await page.getByRole("button", { name: "Ask" }).click();
    expect(await text()).toContain("Only: revokes.");
    await page.getByRole("link", { name: "Compare two orders" }).click();
    await page.getByLabel("One order").fill("EO 12291");
    await page.getByLabel("The other").fill("12866");
    await page.getByRole("button", { name: "Compare" }).click();
    expect(await text()).toContain("EO 12291 was revoked by EO 12866 on September 30, 1993.");
    await context.close();
  }, 60_000);
});
