import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { VISITOR } from "../dist/access/viewer.js";
import { importFiles } from "../dist/modules/federal-register/import-files.js";
import { parseDispositionNotes } from "../dist/modules/relations/notes/parse-disposition-notes.js";
import { searchOrders } from "../dist/modules/search/search-sql.js";
import { readSearchText } from "../dist/modules/search/search-text.js";
import type { Selection } from "../src/lib/selection.ts";
import { makeUpOrders, ms, quantile, timedAsync, withStore } from "./bench-store.ts";
import { benchDashboard } from "./dashboard-bench.ts";
import { benchGraph } from "./graph-bench.ts";
import { benchMatrix, benchPicture } from "./product-bench.ts";

const REAL = resolve(import.meta.dirname, "../../../shared/data");

export const RECORD_CASES = ["parse", "import", "search", "graph", "dashboard", "matrix", "picture"];

interface Options {
  only: string[];
  isQuick: boolean;
  say(text: string): void;
}

/**
 * Parsing of disposition notes and import, over the real files where they lie beside the project; search, over made-up orders.
 * Each against a peer that does the least that could be called the same, in turns.
 */
export async function benchRecord({ only, isQuick, say }: Options): Promise<void> {
  if (only.includes("parse")) benchParse(say, isQuick ? 1 : 15);
  if (only.includes("import")) await benchImport(say);
  if (only.includes("graph")) await benchGraph(say, isQuick ? 5 : 300);
  if (only.includes("dashboard"))
    await benchDashboard(
      say,
      isQuick ? { orders: 500, events: 3_000, rounds: 5 } : { orders: 7_000, events: 100_000, rounds: 200 },
    );
  if (only.includes("matrix")) await benchMatrix(say, isQuick ? 500 : 7_000, isQuick ? 5 : 100);
  if (only.includes("picture")) await benchPicture(say, { orders: 500, frames: isQuick ? 40 : 300 });
  if (only.includes("search"))
    for (const count of isQuick ? [500] : [7_000, 100_000]) await benchSearch(say, count, isQuick ? 5 : 300);
}

/** Our parser over all real notes; the peer splits the same file into cells. */
function benchParse(say: Options["say"], rounds: number): void {
  const file = join(REAL, "federal-register/executive-orders.2024-10.csv");
  if (!existsSync(file)) return say("parse: the real notes are not beside the project; not measured\n");
  const csv = readFileSync(file, "utf8");
  const read = () => parse(csv, { columns: true, relax_quotes: true, bom: true }) as Record<string, string>[];
  const notes = read().flatMap((row) =>
    row.disposition_notes ? [{ number: String(row.executive_order_number), note: row.disposition_notes }] : [],
  );
  const [ours, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(
      timed(() => notes.forEach(({ number, note }) => void parseDispositionNotes(note, { sourceNumber: number }))),
    );
    peer.push(timed(read));
  }
  say(
    `parse: ${notes.length} real notes in ${ms(median(ours))}; ${(median(peer) / median(ours)).toFixed(2)} times as fast as csv-parse reads their file\n`,
  );
}

async function benchImport(say: Options["say"]): Promise<void> {
  const folders = ["federal-register", "full-text"].map((name) => join(REAL, name));
  if (!folders.every(existsSync)) return say("import: the real files are not beside the project; not measured\n");
  const [records = [], texts = []] = folders.map((folder) => readdirSync(folder).map((name) => join(folder, name)));
  await withStore(async (database) => {
    const start = performance.now();
    await importFiles(database.orm, records);
    const middle = performance.now();
    await importFiles(database.orm, texts);
    const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
    say(
      `import: ${records.length} files of records in ${seconds(start, middle)}, ${texts.length} texts in ${seconds(middle, performance.now())}, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most (this process, all benches before included)\n`,
    );
  });
}

/** What the search page selects: a page with excerpts and the count; facets are told apart. */
const field = (below: Selection = new Map()) => ({ args: [{}], below });
const PAGE: Selection = new Map([
  ["totalCount", field()],
  ["pageInfo", field()],
  [
    "nodes",
    field(
      new Map([
        [
          "order",
          field(
            new Map([
              ["title", field()],
              ["legalForce", field()],
              ["signingDate", field()],
            ]),
          ),
        ],
        ["excerpt", field()],
      ]),
    ),
  ],
]);
const WITH_FACETS: Selection = new Map([
  ...PAGE,
  [
    "facets",
    field(
      new Map(
        ["presidents", "legalForces", "years", "topics", "agencies", "withAnalysis", "withText"].map((name) => [
          name,
          field(),
        ]),
      ),
    ),
  ],
]);

/** The peer ranks all that matches, as the manual of PostgreSQL shows it. */
async function benchSearch(say: Options["say"], count: number, rounds: number): Promise<void> {
  await withStore(async ({ pool }) => {
    await makeUpOrders(pool, count, true);
    for (const [kind, word] of [
      ["rare", "raren"],
      ["common", "common"],
    ] as const) {
      const times: Record<"page" | "facets" | "peer", number[]> = { page: [], facets: [], peer: [] };
      // The first rounds fill caches and prepare statements.
      for (let round = -20; round < rounds; round++) {
        const text = kind === "rare" ? `${word}${(round + 50) % 50}` : word;
        const ours = (selection: Selection) =>
          timedAsync(() => searchOrders(pool, VISITOR, readSearchText(text), { filter: {} }, selection));
        const page = await ours(PAGE);
        const facets = await ours(WITH_FACETS);
        const peer = await timedAsync(() =>
          pool.query(
            "select o.number, o.title from order_search s join executive_order o on o.id = s.order_id, websearch_to_tsquery('english', $1) q where s.words @@ q order by ts_rank(s.words, q) desc limit 20",
            [text],
          ),
        );
        if (round < 0) continue;
        times.page.push(page);
        times.facets.push(facets);
        times.peer.push(peer);
      }
      say(
        `search, ${count} orders, ${kind} word: page with excerpts and count p50 ${ms(median(times.page))}, p99 ${ms(quantile(times.page, 0.99))}; with facets p50 ${ms(median(times.facets))}, p99 ${ms(quantile(times.facets, 0.99))}; ${(median(times.peer) / median(times.page)).toFixed(2)} times as fast as ranking every match (without excerpts or count)\n`,
      );
    }
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: number[]) => quantile(times, 0.5);
