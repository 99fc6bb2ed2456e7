import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import type { Browser, Page } from "playwright-core";
import { faultsInEveryLook } from "./looks.ts";
import { launchBrowser, openFolder, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

const CLI = resolve(import.meta.dirname, "../dist/cli/main.js");
const FOLLOWER = "follower@journey.example";
const PASSWORD = "a long enough password";

interface Sent {
  operationName: string;
  query: string;
  variables: Record<string, unknown>;
}

(skip ? describe.skip : describe)("interest profiles in a real browser", () => {
  let product: RunningProduct;
  let browser: Browser;
  beforeAll(async () => {
    const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-journey-")));
    product = await startProduct(dataDir);
    execFileSync(process.execPath, [CLI, "create-user", "--email", FOLLOWER, "--password", PASSWORD], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    });
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** A fresh browser profile, with every GraphQL document that it sends and every answer. */
  async function openBrowser(options: Parameters<Browser["newContext"]>[0] = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const sent: Sent[] = [];
    const answers: { name: string; body: string }[] = [];
    const faults: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql") && request.postData()) sent.push(JSON.parse(request.postData() ?? "{}"));
    });
    page.on("response", async (response) => {
      if (!response.url().endsWith("/graphql")) return;
      const { operationName } = JSON.parse(response.request().postData() ?? "{}");
      answers.push({ name: operationName, body: await response.text().catch(() => "") });
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    const go = (path: string) => page.goto(`${product.address}${path}`, { waitUntil: "networkidle" });
    return { context, page, sent, answers, faults, go };
  }

  async function signIn(page: Page, email: string, password: string) {
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => !/^\/sign(-|ed-)in/.test(url.pathname));
  }
  const signInAs = (page: Page, account: string) =>
    signIn(page, `${account}@demo.example`, product.passwords.get(account) ?? "");
  const marks = (page: Page) => page.locator(".match > summary").allTextContents();

  test("a visitor follows something, sees marks, makes an account, keeps several profiles, and shares one", async () => {
    const { context, page, sent, faults, go } = await openBrowser();
    // The front page offers the three steps; they end where they began.
    await go("/");
    expect(sent).toEqual([]);
    await page.getByRole("complementary", { name: "Read it your way" }).getByRole("link", { name: "Choose" }).click();
    await page.getByRole("heading", { name: "What kind of reader are you?" }).waitFor();
    await page.getByRole("button", { name: "Skip this step" }).click();
    await page.getByRole("heading", { name: "What do you follow?" }).waitFor();
    await page.getByText("Other topics").click();
    await page.getByRole("checkbox", { name: /^Organized crime/ }).check();
    await page.getByLabel("Keywords").fill("council");
    await page.getByText(/orders? match(es)? now/).waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("heading", { name: "That is all" }).waitFor();
    await page.getByRole("link", { name: "Go to the front page" }).click();

    // Marks with their reasons, on the front page, in the list and in the search.
    await page.getByRole("heading", { name: "For you" }).waitFor();
    await page.locator(".match").first().waitFor();
    expect((await marks(page)).join()).toMatch(/For you Topic: Organized crime/);
    await page.getByRole("link", { name: "All orders, best match first" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".match").first().waitFor();
    expect((await marks(page))[0]).toMatch(/Topic: Organized crime.*Keyword “council” in the (title|text|analysis)/);
    const ranked = sent.findLast(({ operationName }) => operationName === "OrdersQuery");
    expect(ranked?.variables).toMatchObject({
      sort: "BEST_MATCH",
      interests: { topics: ["organized-crime"], keywords: ["council"] },
    });
    await go("/search?q=crime");
    await page.getByRole("button", { name: "Best match for you first" }).click();
    await page.locator(".match").first().waitFor();

    // Why, and the way to the choice.
    await go("/orders/14060");
    await page
      .getByRole("region", { name: "For you" })
      .getByRole("link", { name: /Topic: Organized crime/ })
      .click();
    await page.waitForURL(/\/profile#topic-organized-crime$/);
    await page.waitForFunction(() => document.activeElement?.id === "topic-organized-crime");

    // An account takes the choices over.
    await signIn(page, FOLLOWER, PASSWORD);
    await page.getByRole("heading", { name: "For you" }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem("ed.profile"))).toBeNull();

    // A second profile beside the first, and then the one that pages obey.
    await go("/profile");
    await page.getByRole("button", { name: "Rename My profile" }).click();
    await page.getByLabel("New name").fill("Crime");
    await page.getByRole("button", { name: "Rename", exact: true }).click();
    await page.getByText("Renamed to “Crime”.").waitFor();
    await page.getByRole("button", { name: "Save as a new profile" }).click();
    await page.getByLabel("Name of the new profile").fill("Short");
    await page.getByRole("button", { name: "Save it" }).click();
    await page.getByText("You edit “Short”").waitFor();
    for (const name of ["Overview", "Historical Context"]) await page.getByRole("checkbox", { name }).uncheck();
    await page.getByRole("button", { name: "Remove Organized crime and drugs" }).click();
    await page.getByRole("button", { name: "Save profile" }).click();
    await page.getByText("Profile saved.").waitFor();
    await page.getByRole("button", { name: "Use Short" }).click();
    await page.getByText("Pages now obey “Short”.").waitFor();
    await go("/orders/14060");
    await page.locator("#summary").waitFor();
    expect(await page.locator("#overview").count()).toBe(0);
    await page.getByRole("heading", { name: "6 of 8 sections" }).waitFor();
    const query = sent.findLast(({ operationName }) => operationName === "OrderPageQuery");
    expect(query?.query).not.toContain("OVERVIEW");
    expect(query?.variables).toMatchObject({ interests: { keywords: ["council"] } });

    // The link of the choices, opened by somebody else.
    await go("/profile");
    const link = await page.getByLabel("Link to these choices").inputValue();
    expect(link).toMatch(/\/profile\?p=1_sections\.[a-z.-]+_facts\.[a-z.-]+_keywords\.council$/);
    expect(link).not.toMatch(/follower|journey/i);
    const other = await openBrowser();
    await other.page.goto(link, { waitUntil: "networkidle" });
    const shared = other.page.getByRole("region", { name: "Choices by link" });
    await shared.getByText("council").waitFor();
    await shared.getByRole("button", { name: "Use these" }).click();
    await other.page.getByRole("button", { name: "Save profile" }).click();
    await other.page.getByText("Saved in this browser.").waitFor();
    await other.go("/orders/14060");
    await other.page.locator("#summary").waitFor();
    expect(await other.page.locator("#overview").count()).toBe(0);
    expect([...faults, ...other.faults]).toEqual([]);
    await other.context.close();
    await context.close();
  }, 120_000);

  test("two windows save one profile: the second sees both versions, and nothing is lost", async () => {
    const one = await openBrowser();
    await signInAs(one.page, "journalist");
    await one.go("/profile");
    const second = await one.context.newPage();
    await second.goto(`${product.address}/profile`, { waitUntil: "networkidle" });
    await one.page.getByLabel("Keywords").fill("first window");
    await one.page.getByRole("button", { name: "Save profile" }).click();
    await one.page.getByText("Profile saved.").waitFor();
    await second.getByLabel("Keywords").fill("second window");
    await second.getByRole("button", { name: "Save profile" }).click();
    const alert = second.getByRole("alert").filter({ hasText: "Saved elsewhere" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Yours second window.*Saved elsewhere first window/);
    expect(await second.getByLabel("Keywords").inputValue()).toBe("second window");
    await second.getByRole("button", { name: "Keep mine" }).click();
    await second.getByText("Profile saved.").waitFor();
    await one.page.reload({ waitUntil: "networkidle" });
    expect(await one.page.getByLabel("Keywords").inputValue()).toBe("second window");
    await one.context.close();
  }, 60_000);

  test("documents and answers hold nothing that random profiles leave out", async () => {
    for (let round = 0; round < 4; round++) {
      const some = <T>(items: readonly T[]) => items.filter(() => Math.random() < 0.5);
      const follows = round % 2 === 0;
      const profile = {
        persona: null,
        sectionKinds: some(SECTION_KINDS),
        factGroups: some(FACT_GROUPS),
        topics: follows ? ["organized-crime"] : [],
        agencies: [],
        presidents: [],
        keywords: follows ? ["council"] : [],
      };
      const { context, page, sent, answers, go } = await openBrowser();
      await context.addInitScript((stored) => localStorage.setItem("ed.profile", stored), JSON.stringify(profile));
      for (const path of ["/", "/orders?president=joe-biden&sort=best-match", "/search?q=crime", "/orders/14060"]) {
        await go(path);
        await page.getByText("What this page asked for").first().waitFor();
      }
      for (const { query, variables } of sent) {
        expect({ profile, query, follows: /\bmatches\b/.test(query) && !follows }).toMatchObject({ follows: false });
        expect("interests" in (variables ?? {}) && !follows).toBe(false);
      }
      const order = sent.find(({ operationName }) => operationName === "OrderPageQuery");
      const answer = answers.find(({ name }) => name === "OrderPageQuery")?.body ?? "";
      const kinds = SECTION_KINDS.filter((kind) => answer.includes(`"kind":"${kind}"`));
      if (order) {
        expect(kinds.filter((kind) => !profile.sectionKinds.includes(kind))).toEqual([]);
        for (const [group, field] of [
          ["DEADLINES", "deadlines"],
          ["LEGAL_AUTHORITY", "authorities"],
          ["AGENCIES", "agencies"],
          ["TOPICS", "topics"],
          ["RELATIONS", "relations"],
        ] as const)
          expect([group, answer.includes(`"${field}":`)]).toEqual([group, profile.factGroups.includes(group)]);
        // What the page says that it asked is what went over the wire.
        await page.getByText("Show the queries").click();
        await page
          .getByText(/^OrderPageQuery, .*asked at/)
          .first()
          .click();
        expect(await page.getByLabel("The query OrderPageQuery").first().locator("pre").first().textContent()).toBe(
          order.query,
        );
        const bytes = Buffer.byteLength(answer).toLocaleString("en-US");
        await page.getByText(new RegExp(`^OrderPageQuery, \\d+ fields, ${bytes} bytes`)).waitFor();
      }
      await context.close();
    }
  }, 120_000);

  test("every page with choices is accessible and nothing scrolls sideways, in both themes at both widths", async () => {
    const { context, page, go } = await openBrowser({ bypassCSP: true });
    await signInAs(page, "policymaker");
    await go("/profile");
    await page.getByLabel("Keywords").fill("council, crime");
    await page.getByRole("button", { name: "Save profile" }).click();
    await page.getByText("Profile saved.").waitFor();
    for (const [path, ...opened] of [
      ["/"],
      ["/orders?sort=best-match", ".match > summary"],
      ["/search?q=crime&sort=best-match", ".match > summary"],
      ["/orders/14060", ".why > summary", "#asked summary"],
      ["/profile"],
      ["/profile?p=1_sections.summary_facts_topics.organized-crime.no-such_keywords.de+minimis"],
      ["/profile?p=9"],
      ["/welcome"],
      ["/welcome?step=follow", ".picker__add > summary"],
      ["/welcome?step=ready"],
    ] as const) {
      await go(path);
      for (const selector of opened) await page.locator(selector).first().click();
      expect({ path, faults: await faultsInEveryLook(page) }).toEqual({ path, faults: [] });
    }
    await context.close();
    const visitor = await openBrowser({ bypassCSP: true });
    await visitor.go("/");
    await visitor.page.getByRole("button", { name: "Not now" }).waitFor();
    expect(await faultsInEveryLook(visitor.page)).toEqual([]);
    await visitor.context.close();
  }, 180_000);
});
