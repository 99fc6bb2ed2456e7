import { buildOrder, buildText } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { SeededRandom } from "../../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { notFollowed, type OrderAssertion } from "../relations/fold-assertions.ts";

let database: TestDatabase;
const random = new SeededRandom();

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await db.query("insert into president (slug, name) values ('ann-one', 'Ann One'), ('bob-two', 'Bob Two')");
  await db.query(
    "insert into president_term (president_id, starts_on) select id, ('200' || id || '-01-20')::date from president",
  );
  await buildOrder(db, "100", { president: "ann-one" });
  await buildOrder(db, "101-A", { president: "bob-two" });
  await buildOrder(db, "102", { president: "bob-two" });
  await buildOrder(db, "103");
  await buildText(db, "102", "SUMMARY");
  await buildText(db, "103", "SUMMARY", { isPublished: false });
  await db.query(
    "update executive_order set changes_read_as_of = '2024-01-01', record_as_of = '2024-02-02' where number in ('100', '102')",
  );
  await db.query(
    "insert into order_text (order_id, format, source, as_of, hash) select id, 'PLAIN', 's', '2024-01-01', 'h' from executive_order where number = '102'",
  );
});
afterAll(() => database.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is in the document
const ask = async (fields: string): Promise<any> =>
  (await queryAs<{ coverage: unknown }>(database, VISITOR, `{ coverage { ${fields} } }`)).data?.coverage;

it("counts what is held, in all and by president", async () => {
  const counts = "held notesRead withText withAnalysis";
  expect(await ask(`${counts} asOf presidents { president { slug orderCount } ${counts} }`)).toEqual({
    held: 4,
    notesRead: 2,
    withText: 1,
    withAnalysis: 1,
    asOf: "2024-02-02",
    presidents: [
      { president: { slug: "bob-two", orderCount: 2 }, held: 2, notesRead: 1, withText: 1, withAnalysis: 1 },
      { president: { slug: "ann-one", orderCount: 1 }, held: 1, notesRead: 1, withText: 0, withAnalysis: 0 },
      { president: null, held: 1, notesRead: 0, withText: 0, withAnalysis: 0 },
    ],
  });
});

it("lists fifty unread parts, newest order first, and counts all", async () => {
  for (let at = 0; at < 60; at++)
    await database.pool.query("insert into unread_note (source_number, part, place) values ($1, $2, '0')", [
      at === 59 ? "101-A" : "100",
      `part ${at}`,
    ]);
  const { unreadNoteCount, unreadNotes } = await ask("unreadNoteCount unreadNotes { order { number title } part }");
  expect([unreadNoteCount, unreadNotes.length]).toEqual([60, 50]);
  expect(unreadNotes.slice(0, 2)).toEqual([
    { order: { number: "101-A", title: "Order 101-A" }, part: "part 59" },
    { order: { number: "100", title: "Order 100" }, part: "part 0" },
  ]);
});

it("lists disputed relations with both ends, held or not, and counts what leads nowhere", async () => {
  await database.pool.query(
    `insert into relation (from_number, to_number, kind, in_part, asserted_by, is_disputed, is_qualified, assertions)
       values ('102', '100', 'REVOKES', false, 'BOTH', true, false, $1), ('102', '99', 'AMENDS', true, 'BOTH', true, false, '[]'), ('101-A', '100', 'SEE', false, 'BOTH', false, false, '[]')`,
    [
      JSON.stringify([
        { sourceNumber: "102", source: "TEXT", kind: "REVOKES", inPart: false, quote: "is revoked", where: "Sec. 1" },
      ]),
    ],
  );
  expect(
    await ask(
      "unresolvedCount disputedCount disputed { kind from { number title } to { number title presidentName } assertions { quote } }",
    ),
  ).toEqual({
    unresolvedCount: 1,
    disputedCount: 2,
    disputed: [
      {
        kind: "REVOKES",
        from: { number: "102", title: "Order 102" },
        to: { number: "100", title: "Order 100", presidentName: "Ann One" },
        assertions: [{ quote: "is revoked" }],
      },
      {
        kind: "AMENDS",
        from: { number: "102", title: "Order 102" },
        to: { number: "99", title: null, presidentName: null },
        assertions: [],
      },
    ],
  });
});

it("counts what is not followed as the rule tells it", async () => {
  const numbers = ["9", "100", "100-A", "100-B", "1000", "11359-A", "102"];
  const assertions = Array.from({ length: 400 }, () => ({
    sourceNumber: random.pick(numbers),
    target: random.pick(numbers),
    kind: random.pick(["REVOKES", "AMENDS", "SEE"]),
    voice: random.pick(["ACTIVE", "PASSIVE"]),
  })) as OrderAssertion[];
  await database.pool.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote)
       select "sourceNumber", 'NOTE', kind, voice, false, 'EXECUTIVE_ORDER', target, 'q' from json_to_recordset($1::json) as g("sourceNumber" text, kind text, voice text, target text)`,
    [JSON.stringify(assertions)],
  );
  await database.pool.query(
    "insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote) values ('100', 'NOTE', 'REVOKES', 'ACTIVE', false, 'PROCLAMATION', 'Proc. 5', 'q')",
  );
  const reasons = assertions.map(notFollowed);
  expect(await ask("selfReferences wrongVoices")).toEqual({
    selfReferences: reasons.filter((reason) => reason === "SELF_REFERENCE").length,
    wrongVoices: reasons.filter((reason) => reason === "WRONG_VOICE").length,
  });
});
