import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Browser, Page } from "playwright-core";
import {
  launchBrowser,
  openFolder,
  type RunningProduct,
  reasonToSkip,
  startProduct,
} from "../journeys/running-product.ts";
import { readRunningConnection } from "../src/db/embedded-postgres.ts";
import { makeUpOrders, makeUpTexts, ms, quantile } from "./bench-store.ts";

type Say = (text: string) => void;

interface Opened {
  product: RunningProduct;
  browser: Browser;
  pool: pg.Pool;
}

const VIEW = { width: 1440, height: 900 };

/** The built product, as it is served, and a browser; with the starter library and nothing else. */
async function withBrowser(say: Say, key: string, work: (opened: Opened) => Promise<void>): Promise<void> {
  const reason = reasonToSkip();
  if (reason) return say(`${key}: ${reason}\n`);
  const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-bench-")));
  const product = await startProduct(dataDir);
  const pool = new pg.Pool({ ...(readRunningConnection(dataDir) as pg.PoolConfig), max: 2 });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    await work({ product, browser, pool });
  } finally {
    await browser?.close();
    await pool.end();
    await product.stop();
  }
}

/** Frames of one movement: milliseconds from each to the next, and tasks that held the page up for 50 ms or longer. */
interface Moved {
  frames: number[];
  longTasks: number[];
}

/**
 * The picture of 500 orders with 998 relations, none of them folded, in a browser without a graphics card: frames while it is moved and
 * zoomed by keys and buttons, once in every frame, which is more than a held key does, and after that until it stands still.
 */
export async function benchPicture(say: Say, { orders, frames }: { orders: number; frames: number }): Promise<void> {
  await withBrowser(say, "picture", async ({ product, browser, pool }) => {
    await makeUpOrders(pool, orders);
    // Each order changes one of a quarter of its number, so that six steps reach all, and another one.
    await pool.query(
      `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
         select (20000 + i)::text, (20000 + other)::text, (array['AMENDS', 'REVOKES', 'SEE', 'SUPERSEDES', 'CONTINUES'])[1 + (i + other) % 5], i % 7 = 0, 'LATER_ORDER', false, false,
             json_build_array(json_build_object('sourceNumber', (20000 + i)::text, 'source', 'TEXT', 'kind', 'AMENDS', 'inPart', false, 'quote', 'is amended', 'where', 'Sec. 1'))
           from generate_series(2, $1::int) i, lateral (values (1 + (i - 2) / 4), (1 + (i * 7) % (i - 1))) o(other) on conflict do nothing`,
      [orders],
    );
    const page = await (await browser.newContext({ viewport: VIEW })).newPage();
    await page.goto(`${product.address}/explore?question=neighbourhood&number=20001&depth=6`);
    const more = page.getByRole("button", { name: "Show more" });
    await page.locator(".explore__canvas canvas").first().waitFor();
    while (await more.isVisible()) {
      await more.click();
      await page.waitForFunction(() => !document.querySelector("button[disabled]"));
    }
    await page.locator(".explore__canvas").scrollIntoViewIfNeeded();
    for (const [name, acts] of [
      ["moved by keys", ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]],
      ["zoomed by keys", ["+", "-"]],
      ["moved and zoomed by buttons", ["Left", "Closer", "Right", "Farther"]],
    ] as const) {
      await page.waitForTimeout(500);
      const { frames: all, longTasks } = await move(page, acts, frames);
      say(
        `picture, ${orders} orders, ${name}: ${(1000 / quantile(all, 0.5)).toFixed(0)} frames a second (aim: at least 50); p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))}, longest ${ms(Math.max(...all))}; ${longTasks.length} tasks over 50 ms${longTasks.length ? `, the longest ${ms(Math.max(...longTasks))}` : ""}\n`,
      );
    }
  });
}

/** Does the acts in turn, ten frames each, one in every frame; keys go to the picture, other names are its buttons. */
function move(page: Page, acts: readonly string[], frames: number): Promise<Moved> {
  return page.evaluate(
    async ({ acts, frames }) => {
      const canvas = document.querySelector<HTMLElement>(".explore__canvas");
      const buttons = new Map(
        [...document.querySelectorAll<HTMLElement>(".explore__tools button")].map((one) => [one.textContent, one]),
      );
      if (!canvas) throw new Error("there is no picture");
      canvas.focus();
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) =>
        longTasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ type: "longtask" });
      const times: number[] = [];
      const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
      await nextFrame();
      for (let frame = 0; frame < frames; frame++) {
        const act = acts[Math.floor(frame / 10) % acts.length] as string;
        const button = buttons.get(act);
        if (button) button.click();
        else canvas.dispatchEvent(new KeyboardEvent("keydown", { key: act, bubbles: true, cancelable: true }));
        times.push(await nextFrame());
      }
      // What is drawn when it stands still again counts too.
      const end = performance.now() + 500;
      while (performance.now() < end) times.push(await nextFrame());
      observer.disconnect();
      return { frames: times.slice(1).map((time, index) => time - (times[index] as number)), longTasks };
    },
    { acts, frames },
  );
}

/** /admin/matrix as an admin opens it, the browser's cache warm: from the navigation until the table stands, and the API's part of it. */
export async function benchMatrixPage(say: Say, count: number, rounds: number): Promise<void> {
  await withBrowser(say, "matrix page", async ({ product, browser, pool }) => {
    await makeUpOrders(pool, count);
    await makeUpTexts(pool);
    const page = await (await browser.newContext({ viewport: VIEW })).newPage();
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill("admin@demo.example");
    await page.getByLabel("Password").fill(product.passwords.get("admin") ?? "");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    // When the table has been drawn, on the clock of the navigation.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(".drafting__matrix tbody tr")) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { drawnAt: performance.now() })));
      }).observe(document, { childList: true, subtree: true });
    });
    const drawn: number[] = [];
    const answered: number[] = [];
    for (let round = -2; round < rounds; round++) {
      const answer = page.waitForResponse((response) => response.request().postData()?.includes("textMatrix") === true);
      await page.goto(`${product.address}/admin/matrix`);
      const response = await answer;
      const drawnAt = await page.waitForFunction(() => (window as { drawnAt?: number }).drawnAt);
      await response.finished();
      if (round < 0) continue;
      drawn.push((await drawnAt.jsonValue()) ?? Number.NaN);
      answered.push(response.request().timing().responseEnd);
    }
    say(
      `matrix page, ${count} orders: table drawn p50 ${ms(quantile(drawn, 0.5))}, longest ${ms(Math.max(...drawn))} (aim: below 1,000 ms); answer of the API p50 ${ms(quantile(answered, 0.5))}, longest ${ms(Math.max(...answered))}\n`,
    );
  });
}
