import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules that look at colours: all that a dark page can break that the light one did not. */
const COLORS = ["color-contrast", "link-in-text-block"];
/** Both widths in light, where all is looked at; in dark the narrow one, since colours do not hang on the width. */
const LOOKS = [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 390 },
] as const;

/**
 * What hinders readers of the page as it stands, in both themes and at both widths: what axe finds, and scrolling sideways.
 * Each as "390 dark: rule: elements"; empty when nothing does. The page's context must bypass its policy of scripts.
 *
 * The page is resized and recoloured, not loaded again, so that what was opened in it stays open.
 */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const before = page.viewportSize();
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    const found = await violations(page, colorScheme === "dark" ? COLORS : TAGS);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways !== 0) found.push(`scrolls ${sideways} px sideways`);
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
  return faults;
}

/** Waits for layouts that listen to the width, and for colours that fade; not for what turns on and on. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 3; frames++) await frame();
    const fading = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fading.map((one) => one.finished));
    await frame();
  });
}

/** What axe finds on the page as it stands, as "rule: elements". @param runOnly tags or rules. */
export async function violations(page: Page, runOnly: string[] = TAGS): Promise<string[]> {
  // Once a document: it stays until the page is left.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.map(
      (violation: { id: string; nodes: { target: string[] }[] }) =>
        `${violation.id}: ${violation.nodes
          .map((node) => node.target.join(" "))
          .slice(0, 3)
          .join(", ")}`,
    );
  }, runOnly);
}
