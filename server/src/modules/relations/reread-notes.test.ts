import type { Queryable } from "../../db/prepared.ts";
import { buildOrder } from "../../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { NOTE_READER, rereadNotes } from "./reread-notes.ts";

let database: TestDatabase;
let db: Queryable;

beforeAll(async () => {
  database = await testDatabase("empty");
  db = database.pool;
  await buildOrder(db, "101");
  await buildOrder(db, "99", {
    dispositionNotes: "Note: EO 99 is nullified by virtue of the Board being abolished by EO 101.",
  });
});
afterAll(() => database.close());

const held = async () => (await db.query("select from_number, to_number, kind from relation")).rows;

it("reads notes anew that an older version read, once", async () => {
  await db.query("update note_reader set version = 1");
  expect(await rereadNotes(database.orm)).toBe(1);
  expect(await held()).toEqual([{ from_number: "101", to_number: "99", kind: "NULLIFIES" }]);
  const { rows } = await db.query("select legal_force, status_explanation from executive_order where number = '99'");
  expect(rows).toEqual([{ legal_force: "NULLIFIED", status_explanation: "Nullified by EO 101." }]);
  expect(await rereadNotes(database.orm)).toBe(0);
});

it("leaves a database alone that this version or a newer one read", async () => {
  await db.query("delete from relation");
  for (const version of [NOTE_READER, NOTE_READER + 1]) {
    await db.query("update note_reader set version = $1", [version]);
    expect(await rereadNotes(database.orm)).toBe(0);
  }
  expect(await held()).toEqual([]);
});
