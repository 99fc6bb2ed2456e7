import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { RESTING_KINDS } from "@executive-disorder/shared/relation-kinds";
import { VISITOR } from "../dist/access/viewer.js";
import { importFiles } from "../dist/modules/federal-register/import-files.js";
import { administrationMatrix } from "../dist/modules/graph/administration-matrix.js";
import { walkGraph } from "../dist/modules/graph/order-graph.js";
import { findPaths } from "../dist/modules/graph/relation-paths.js";
import type { Selection } from "../src/lib/selection.ts";
import type { GraphQuestion } from "../src/modules/graph/order-graph.ts";
import { ms, quantile, timedAsync, withStore } from "./bench-store.ts";
import { postgresCpuClock } from "./postgres-cpu.ts";

const RECORDS = resolve(import.meta.dirname, "../../../shared/data/federal-register");

const field = (below: Selection = new Map()) => ({ args: [{}], below });
const fields = (...names: string[]): Selection => new Map(names.map((name) => [name, field()]));
/** What the explorer page selects. */
const NODES = field(
  new Map([...fields("relationCount"), ["order", field(fields("title", "signingDate", "legalForce"))]]),
);
const EDGES = field(new Map([...fields("kind", "inPart", "agreement"), ["from", field()], ["to", field()]]));
const GRAPH: Selection = new Map([
  ["nodes", NODES],
  ["edges", EDGES],
  ["edgeCount", field()],
]);
const PATHS: Selection = new Map([
  [
    "nodes",
    field(
      new Map([
        ["nodes", NODES],
        ["edges", EDGES],
      ]),
    ),
  ],
]);

const CELLS: Selection = new Map([
  [
    "cells",
    field(new Map([...fields("kind", "count"), ["later", field(fields("name"))], ["earlier", field(fields("name"))]])),
  ],
]);

/** Questions about relations over the real record, under the role of visitors, as the explorer page asks them. */
export async function benchGraph(say: (text: string) => void, rounds: number): Promise<void> {
  if (!existsSync(RECORDS)) return say("graph: the real record is not beside the project; not measured\n");
  await withStore(async ({ orm, pool, reading }) => {
    await importFiles(
      orm,
      readdirSync(RECORDS).map((name) => join(RECORDS, name)),
    );
    await pool.query("vacuum (analyze)");
    const db = reading.of(VISITOR);
    const clock = await postgresCpuClock(pool);
    const walk = (number: string, depth: number, directions: GraphQuestion["directions"], first: number) =>
      walkGraph(db, VISITOR, { number, depth, directions, first }, GRAPH);
    const dependants = (number: string, depth: number) =>
      walkGraph(db, VISITOR, { number, depth, directions: ["INCOMING"], kinds: RESTING_KINDS, first: 100 }, GRAPH);
    const cases: [string, () => Promise<unknown>][] = [
      ["neighbourhood of EO 12553, 3 steps, first 100 (aim: p99 below 15 ms)", () => walk("12553", 3, ["EITHER"], 100)],
      ["neighbourhood of EO 12553, 3 steps, first 500", () => walk("12553", 3, ["EITHER"], 500)],
      ["lineage of EO 12553, 6 steps (aim: below 40 ms)", () => walk("12553", 6, ["OUTGOING", "INCOMING"], 100)],
      ["lineage of EO 11248, 6 steps (aim: below 40 ms)", () => walk("11248", 6, ["OUTGOING", "INCOMING"], 100)],
      ["neighbourhood of EO 11248, 6 steps", () => walk("11248", 6, ["EITHER"], 100)],
      [
        "paths from EO 12291 to EO 14192, 4 steps",
        () => findPaths(db, VISITOR, { from: "12291", to: "14192", maxLength: 4 }, PATHS),
      ],
      [
        "paths from EO 12291 to EO 14192, 6 steps",
        () => findPaths(db, VISITOR, { from: "12291", to: "14192", maxLength: 6 }, PATHS),
      ],
      ["dependants of EO 12866, 6 steps", () => dependants("12866", 6)],
      ["what presidents did to each other's orders, counted", () => administrationMatrix(db, null, null, CELLS)],
    ];
    for (const [name, ask] of cases) {
      for (let round = 0; round < 10; round++) await ask();
      // Without an aim a third is enough.
      const count = name.includes("aim") ? rounds : Math.ceil(rounds / 3);
      const times: number[] = [];
      const before = clock?.();
      for (let round = 0; round < count; round++) times.push(await timedAsync(ask));
      const cpu = before === undefined ? "not told here" : ms(((clock?.() ?? 0) - before) / 1000 / count);
      say(
        `graph, ${name}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, PostgreSQL's CPU ${cpu}\n`,
      );
    }
  });
}
