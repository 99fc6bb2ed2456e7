import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Page } from "playwright-core";
import { textMatrix } from "../dist/modules/drafting/text-matrix.js";
import {
  launchBrowser,
  openFolder,
  type RunningProduct,
  reasonToSkip,
  startProduct,
} from "../journeys/running-product.ts";
import { readRunningConnection } from "../src/db/embedded-postgres.ts";
import { makeUpOrders, makeUpTexts, ms, quantile, timedAsync } from "./bench-store.ts";

type Say = (text: string) => void;

const VIEW = { width: 1440, height: 900 };

/** The built product, as it is served, and the owner's way into its database; with the starter library and nothing else. */
async function withProduct(work: (product: RunningProduct, pool: pg.Pool) => Promise<void>): Promise<void> {
  const dataDir = openFolder(mkdtempSync(join(tmpdir(), "ed-bench-")));
  const product = await startProduct(dataDir);
  const pool = new pg.Pool({ ...(readRunningConnection(dataDir) as pg.PoolConfig), max: 2 });
  // Idle connections break when the product takes its database down.
  pool.on("error", () => {});
  try {
    await work(product, pool);
  } finally {
    await pool.end();
    await product.stop();
  }
}

/** A page of a browser; where there is none, it says so. */
async function withPage(say: Say, key: string, work: (page: Page) => Promise<void>): Promise<void> {
  const reason = reasonToSkip();
  if (reason) return say(`${key}: ${reason}\n`);
  const browser = await launchBrowser();
  try {
    await work(await (await browser.newContext({ viewport: VIEW })).newPage());
  } finally {
    await browser.close();
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
  await withProduct(async (product, pool) => {
    await makeUpOrders(pool, orders);
    // By number and by day in one sequence, as in the record: the picture has a row for each year.
    await pool.query(
      "update executive_order set signing_date = '1937-01-01'::date + (number_sort_key / 100 - 20000) * 60 where number_sort_key > 2000000",
    );
    // Each order changes one of a quarter of its number, so that six steps reach all, and another one.
    await pool.query(
      `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
         select (20000 + i)::text, (20000 + other)::text, (array['AMENDS', 'REVOKES', 'SEE', 'SUPERSEDES', 'CONTINUES'])[1 + (i + other) % 5], i % 7 = 0, 'LATER_ORDER', false, false,
             json_build_array(json_build_object('sourceNumber', (20000 + i)::text, 'source', 'TEXT', 'kind', 'AMENDS', 'inPart', false, 'quote', 'is amended', 'where', 'Sec. 1'))
           from generate_series(2, $1::int) i, lateral (values (1 + (i - 2) / 4), (1 + (i * 7) % (i - 1))) o(other) on conflict do nothing`,
      [orders],
    );
    await withPage(say, "picture", async (page) => {
      await page.goto(`${product.address}/explore?question=neighbourhood&number=20001&depth=6`);
      const more = page.getByRole("button", { name: "Show more" });
      await page.locator(".explore__canvas canvas").first().waitFor();
      for (let pages = 0; (await drawnOrders(page)) < orders; pages++) {
        if (pages > orders / 50)
          throw new Error(`the picture never had ${orders} orders: what is not drawn is not measured`);
        // It is another button while it loads.
        await more.click({ timeout: 2_000 }).catch(() => {});
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
  });
}

/** As the library that draws keeps them at its element; there is no other way to count what stands on a canvas. */
function drawnOrders(page: Page): Promise<number> {
  return page.evaluate(() => {
    const holder = document.querySelector<HTMLElement & { _cyreg?: { cy: { nodes(): unknown[] } } }>(
      ".explore__canvas",
    );
    return holder?._cyreg?.cy.nodes().length ?? 0;
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

/** The first page of the matrix of texts, unfiltered and filtered: the statement, then the page as an admin opens it. */
export async function benchMatrix(say: Say, count: number, rounds: number): Promise<void> {
  await withProduct(async (product, pool) => {
    await makeUpOrders(pool, count);
    await makeUpTexts(pool);
    for (const [name, filter] of [
      ["unfiltered", {}],
      ["stale ones", { state: "STALE" as const }],
      ["missing ones", { state: "MISSING" as const }],
    ] as const) {
      const times: number[] = [];
      for (let round = -5; round < rounds; round++) {
        const time = await timedAsync(() => textMatrix(pool, { filter, first: null, after: null }));
        if (round >= 0) times.push(time);
      }
      say(
        `matrix, ${count} orders, ${name}: 50 rows and the count p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}\n`,
      );
    }
    await withPage(say, "matrix", (page) => openMatrix(say, product, page, Math.ceil(rounds / 10)));
  });
}

/** /admin/matrix, the browser's cache warm: from the navigation until the table stands, and the API's part of it. */
async function openMatrix(say: Say, product: RunningProduct, page: Page, rounds: number): Promise<void> {
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
    `matrix, opened in a browser: table drawn p50 ${ms(quantile(drawn, 0.5))}, longest ${ms(Math.max(...drawn))} (aim: below 1,000 ms); answer of the API p50 ${ms(quantile(answered, 0.5))}, longest ${ms(Math.max(...answered))}\n`,
  );
}
