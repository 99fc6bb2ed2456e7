/**
 * Cuts the four web fonts out of the fontsource packages: the characters that the product writes, the axes that the design uses.
 * Kept from build to build under a hash of what goes in, so that it costs nothing twice.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { renameFont } from "./rename-font.ts";

const require = createRequire(import.meta.url);
const subsetFont = require("subset-font") as (font: Buffer, text: string, options: object) => Promise<Buffer>;

const SERIF = "@fontsource-variable/source-serif-4";
const SANS = "@fontsource-variable/public-sans";
const READING_WEIGHTS = { min: 400, max: 650 };

interface Face {
  file: string;
  family: string;
  from: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const FACES: Face[] = [
  {
    file: "ed-serif.woff2",
    family: "ED Serif",
    from: `${SERIF}/files/source-serif-4-latin-wght-normal.woff2`,
    axes: { wght: READING_WEIGHTS },
  },
  {
    file: "ed-serif-italic.woff2",
    family: "ED Serif",
    from: `${SERIF}/files/source-serif-4-latin-wght-italic.woff2`,
    axes: { wght: 400 },
  },
  {
    file: "ed-display.woff2",
    family: "ED Display",
    from: `${SERIF}/files/source-serif-4-latin-opsz-normal.woff2`,
    axes: { wght: 400, opsz: 60 },
  },
  {
    file: "ed-sans.woff2",
    family: "ED Sans",
    from: `${SANS}/files/public-sans-latin-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
  },
];

const CHARACTERS = [range(0x20, 0x7e), range(0xa0, 0x17f), "‐‑–—‘’‚“”„†‡•…′″‹›€™↑↓←→−×"].join("");

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

/** Both licences (OFL 1.1) travel with the files; "Source" is a reserved name, so the subsets carry our own. */
async function copyLicences(folder: string): Promise<void> {
  for (const [name, file] of [
    [SERIF, "OFL-source-serif-4.txt"],
    [SANS, "OFL-public-sans.txt"],
  ] as const) {
    await copyFile(join(dirname(require.resolve(`${name}/package.json`)), "LICENSE"), join(folder, file));
  }
}

/** Writes the fonts into `folder`; does nothing when the same ones are there already. */
export async function subsetFonts(folder: string): Promise<void> {
  const sources = await Promise.all(FACES.map((face) => readFile(require.resolve(face.from))));
  const hash = createHash("sha256").update(JSON.stringify(FACES)).update(CHARACTERS).update("2");
  for (const source of sources) hash.update(source);
  const key = hash.digest("hex");
  const keyFile = join(folder, "made-from.txt");
  if ((await readFile(keyFile, "utf8").catch(() => "")) === key) return;

  await mkdir(folder, { recursive: true });
  await Promise.all(
    FACES.map(async (face, index) => {
      const cut = await subsetFont(sources[index] as Buffer, CHARACTERS, {
        targetFormat: "sfnt",
        variationAxes: face.axes,
      });
      const named = renameFont(cut, face.family);
      await writeFile(join(folder, face.file), await subsetFont(named, CHARACTERS, { targetFormat: "woff2" }));
    }),
  );
  await copyLicences(folder);
  await writeFile(keyFile, key);
}
