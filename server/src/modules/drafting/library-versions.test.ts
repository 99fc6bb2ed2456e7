import type { Viewer } from "../../access/viewer.ts";
import { STARTER_FOLDER } from "../../main/start.ts";
import { buildViewer } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { loadStarter } from "../starter/load-starter.ts";
import { readStarterLibrary, type StarterLibrary } from "../starter/read-starter.ts";
import { saveDraft, submitText } from "./edit-text.ts";
import { publishText, withdrawText } from "./publish-text.ts";
import type { TextPlace } from "./text-place.ts";
import { findText } from "./text-sql.ts";

let database: TestDatabase;
let library: StarterLibrary;
let writer: Viewer;
let second: Viewer;

beforeAll(async () => {
  database = await testDatabase("starter");
  library = structuredClone(await readStarterLibrary(STARTER_FOLDER));
  writer = await buildViewer(database, { role: "EDITOR" });
  second = await buildViewer(database, { role: "EDITOR" });
});
afterAll(() => database.close());

const contextOf = (viewer: Viewer) => ({ viewer, orm: database.orm, db: database.reading.of(viewer) });
const words = (body: string) => ({ entries: [{ body }] });
const base: TextPlace = { number: "14060", kind: "SUMMARY", persona: null };
const variant: TextPlace = { number: "14060", kind: "IMPLICATIONS", persona: "litigator" };
const drafted: TextPlace = { number: "14060", kind: "OVERVIEW", persona: null };
const text = (place: TextPlace) => findText(database.reading.of(writer), writer, place);
const published = async (table: "section" | "audience_variant", kind: string) =>
  (
    await database.pool.query(
      `select t.entries -> 0 ->> 'body' as body from ${table} t join executive_order o on o.id = t.order_id where o.number = '14060' and t.kind = $1 and t.is_published
         ${table === "section" ? "" : "and persona_id = (select id from persona where key = 'litigator')"}`,
      [kind],
    )
  ).rows.map((row) => row.body);

it("leaves alone what people published or withdrew, whatever the library's files say later", async () => {
  await saveDraft(contextOf(writer), base, words("A person's summary."), 1);
  await submitText(contextOf(writer), base, 2);
  await publishText(contextOf(second), base, 2);
  await saveDraft(contextOf(writer), variant, words("begun"), 1);
  await withdrawText(contextOf(second), variant, 2, "it was wrong");
  await saveDraft(contextOf(writer), drafted, words("A draft."), 1);

  const order = library.orders.find(({ number }) => number === "14060");
  for (const section of Object.values(order?.analysis?.sections ?? {})) {
    const [entry] = section.entries;
    if (entry) entry.body = "The library's new words.";
  }
  for (const section of Object.values(order?.analysis?.variants.IMPLICATIONS ?? {})) {
    const [entry] = section.entries;
    if (entry) entry.body = "The library's new words.";
  }
  await loadStarter(database.orm, library);
  expect(await published("section", "SUMMARY")).toEqual(["A person's summary."]);
  expect(await published("audience_variant", "IMPLICATIONS")).toEqual([]);
  expect(await published("section", "WHO_BENEFITS")).toEqual(["The library's new words."]);

  // Whoever writes the text sees the library's new words as a version, and gets a conflict.
  expect(await published("section", "OVERVIEW")).toEqual(["The library's new words."]);
  const { versions } = await text(drafted);
  expect(versions.map(({ version, origin, state }) => [version, origin, state])).toEqual([
    [3, "LIBRARY", "PUBLISHED"],
    [2, "PERSON", "DRAFT"],
    [1, "LIBRARY", "REPLACED"],
  ]);
  await expect(saveDraft(contextOf(writer), drafted, words("More."), 2)).rejects.toMatchObject({
    extensions: { code: "CONFLICT" },
  });
});
