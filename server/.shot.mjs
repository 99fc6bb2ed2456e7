import { chromium } from "playwright-core";

const [, , base, out, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [w, scheme] of [
  [1440, "light"],
  [390, "dark"],
]) {
  const p = await b.newPage({ viewport: { width: w, height: 1000 }, colorScheme: scheme });
  p.on("console", (m) => m.type() === "error" && console.log("console", m.text().slice(0, 200)));
  p.on("pageerror", (e) => console.log("pageerror", e.message));
  for (const path of paths) {
    await p.goto(base + path, { waitUntil: "networkidle" });
    const wide = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) console.log("scrolls sideways", w, path);
    await p.screenshot({ path: `${out}/${path.replace(/\W+/g, "_").slice(0, 40)}-${w}.png`, fullPage: false });
  }
}
await b.close();
