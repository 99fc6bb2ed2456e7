import type { Queryable } from "../../db/prepared.ts";
import { buildOrder } from "../../testing/build-order.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { SeededRandom } from "../../testing/seeded-random.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { refreshRelations } from "./refresh-relations.ts";
import { storeNotes } from "./store-notes.ts";

let database: TestDatabase;
let db: Queryable;

beforeAll(async () => {
  database = await testDatabase("empty");
  db = database.pool;
});
afterEach(() => db.query("truncate executive_order, relation, disposition_assertion cascade"));
afterAll(() => database.close());

interface Says {
  source?: "TEXT" | "NOTE";
  kind?: string;
  voice?: "ACTIVE" | "PASSIVE";
  inPart?: boolean;
  flags?: string[];
}

async function says(
  from: string,
  target: string,
  { source = "TEXT", kind = "REVOKES", voice = "ACTIVE", inPart = false, flags = [] }: Says = {},
) {
  await db.query(
    `insert into disposition_assertion (source_number, source, kind, voice, in_part, target_kind, target, quote, place, flags)
       values ($1, $2, $3, $4, $5, 'EXECUTIVE_ORDER', $6, 'words', 'Sec. 1', $7)`,
    [from, source, kind, voice, inPart, target, flags],
  );
}

async function statusOf(number: string) {
  const { rows } = await db.query(
    'select legal_force as force, status_explanation as sentence, status_as_of as "asOf", status_path as path from executive_order where number = $1',
    [number],
  );
  return rows[0];
}

/** All that is derived, in a fixed order. */
async function derived() {
  const relations = await db.query(
    "select from_number, to_number, kind, in_part, effective_on, asserted_by, is_disputed, is_qualified, assertions::text from relation order by 1, 2, 3",
  );
  const statuses = await db.query(
    "select number, legal_force, status_explanation, status_as_of, status_path::text from executive_order order by number_sort_key",
  );
  return { relations: relations.rows, statuses: statuses.rows };
}

const refresh = (...numbers: string[]) => refreshRelations(db, numbers);

it.each(["2", "1"])("derives a relation and the status of both ends (EO %s named)", async (named) => {
  await buildOrder(db, "1");
  await buildOrder(db, "2", { signingDate: "2001-02-03" });
  await says("2", "1");
  expect(await refresh(named)).toMatchObject({ relations: 1, statuses: 2 });
  expect(await statusOf("1")).toMatchObject({
    force: "REVOKED",
    sentence: "Revoked by EO 2 on February 3, 2001.",
    asOf: "2001-02-03",
  });
  // Nobody has looked for changes of EO 2.
  expect(await statusOf("2")).toMatchObject({ force: "UNKNOWN", path: [] });
});

it("changes nothing the second time, and does nothing for nobody", async () => {
  for (const number of ["1", "2", "3"]) await buildOrder(db, number, { signingDate: `200${number}-01-01` });
  await says("2", "1");
  await says("1", "2", { source: "NOTE", voice: "PASSIVE" });
  await says("3", "1", { kind: "AMENDS" });
  await says("3", "1", { kind: "CONTINUES" });
  await refresh("1", "2", "3");
  const before = await derived();
  expect(await refresh("1", "2", "3")).toMatchObject({ relations: 0, statuses: 0 });
  expect(await refresh("1")).toMatchObject({ relations: 0, statuses: 0 });
  expect(await refresh()).toMatchObject({ relations: 0, statuses: 0 });
  expect(await derived()).toEqual(before);
});

it("writes only what differs", async () => {
  for (const number of ["1", "2", "3"]) await buildOrder(db, number);
  await says("2", "1");
  await says("3", "2", { kind: "AMENDS" });
  await refresh("1", "2", "3");
  await db.query("update disposition_assertion set in_part = true where source_number = '2'");
  const versions = async () => (await db.query("select from_number, xmin::text from relation order by 1")).rows;
  const [two, three] = await versions();
  expect(await refresh("2")).toMatchObject({ relations: 1, statuses: 1 });
  expect(await versions()).toEqual([{ ...two, xmin: expect.not.stringMatching(`^${two?.xmin}$`) }, three]);
  expect((await statusOf("1")).force).toBe("REVOKED_IN_PART");
});

it.each(["2", "1"])(
  "removes the relation and resets the status of both ends when nobody says it any more (EO %s named)",
  async (named) => {
    await buildOrder(db, "1");
    await buildOrder(db, "2", { signingDate: "2001-02-03" });
    await db.query("update executive_order set changes_read_as_of = '2024-10-31'");
    await says("2", "1");
    await refresh("1", "2");
    expect((await statusOf("1")).force).toBe("REVOKED");
    await db.query("delete from disposition_assertion");
    expect(await refresh(named)).toMatchObject({ relations: 1, statuses: 1 });
    expect(await statusOf("1")).toEqual({
      force: "IN_FORCE",
      sentence: "No change is recorded as of October 31, 2024.",
      asOf: "2024-10-31",
      path: [],
    });
    expect((await db.query("select 1 from relation")).rows).toEqual([]);
  },
);

it("moves a status when an assertion moves to another order", async () => {
  for (const number of ["1", "2", "3"]) await buildOrder(db, number);
  await says("3", "1");
  await refresh("3");
  await db.query("update disposition_assertion set target = '2'");
  await refresh("3");
  expect([(await statusOf("1")).force, (await statusOf("2")).force]).toEqual(["UNKNOWN", "REVOKED"]);
});

it("keeps what the other side says when one side falls silent", async () => {
  await buildOrder(db, "1");
  await buildOrder(db, "2");
  await says("2", "1");
  await says("1", "2", { source: "NOTE", voice: "PASSIVE" });
  await refresh("1", "2");
  await db.query("delete from disposition_assertion where source_number = '2'");
  await refresh("2");
  expect((await derived()).relations).toMatchObject([{ asserted_by: "EARLIER_ORDER" }]);
  expect((await statusOf("1")).force).toBe("REVOKED");
});

it("follows nothing that cannot hold, and no act on a body for the order's own end", async () => {
  for (const number of ["1", "2"]) await buildOrder(db, number);
  await says("1", "1");
  await says("1", "2", { kind: "AMENDS" });
  await says("1", "2", { source: "NOTE", kind: "TERMINATES", voice: "PASSIVE", flags: ["QUALIFIED"] });
  await refresh("1", "2");
  expect((await derived()).relations).toMatchObject([{ kind: "TERMINATES", is_qualified: true }]);
  expect((await statusOf("1")).force).toBe("UNKNOWN");
});

it("names an order that is not held yet, and fills in its title, president and day when it comes", async () => {
  await buildOrder(db, "1");
  await says("1", "2", { source: "NOTE", voice: "PASSIVE" });
  await refresh("1");
  expect(await statusOf("1")).toMatchObject({
    force: "REVOKED",
    sentence: "Revoked by EO 2.",
    path: [{ on: null, order: { number: "2", title: null, presidentName: null } }],
  });
  const reference = () =>
    queryAs(
      database,
      VISITOR,
      '{ order(number: "1") { relations { nodes { on from { number title presidentName } } } } }',
    ).then(({ data }) => (data as never as { order: { relations: { nodes: unknown[] } } }).order.relations.nodes);
  expect(await reference()).toEqual([{ on: null, from: { number: "2", title: null, presidentName: null } }]);

  await db.query("insert into president (slug, name) values ('jane-doe', 'Jane Doe')");
  await buildOrder(db, "2", { title: "Ending EO 1", signingDate: "2001-02-03", president: "jane-doe" });
  await refresh("2");
  expect(await statusOf("1")).toMatchObject({
    sentence: "Revoked by EO 2 (Jane Doe) on February 3, 2001.",
    path: [
      {
        on: "2001-02-03",
        order: { number: "2", title: "Ending EO 1", presidentName: "Jane Doe", signingDate: "2001-02-03" },
      },
    ],
  });
  expect(await reference()).toEqual([
    { on: "2001-02-03", from: { number: "2", title: "Ending EO 1", presidentName: "Jane Doe" } },
  ]);
});

it("tells of a changed title and day of the later order in the path of the earlier one", async () => {
  await buildOrder(db, "1");
  await buildOrder(db, "2", { signingDate: "2001-02-03" });
  await says("2", "1");
  await refresh("2");
  await db.query("update executive_order set title = 'Corrected', signing_date = '2001-02-04' where number = '2'");
  expect(await refresh("2")).toMatchObject({ relations: 0, statuses: 1 });
  expect(await statusOf("1")).toMatchObject({
    sentence: "Revoked by EO 2 on February 4, 2001.",
    path: [{ order: { title: "Corrected" } }],
  });
});

describe("other documents", () => {
  /** What is known of EO 1, of January 1, 1955, once its note is stored. */
  const noted = async (note: string | null) => {
    await storeNotes(db, new Map([["1", note]]));
    await refresh("1");
    const { force, sentence, asOf, path } = (await statusOf("1")) as Awaited<ReturnType<typeof statusOf>> & object;
    return { force, sentence, asOf, path };
  };
  beforeEach(async () => {
    await buildOrder(db, "1", { signingDate: "1955-01-01" });
    await db.query("update executive_order set changes_read_as_of = '2024-10-31'");
  });

  it.each([
    ["Revoked by: Proc. 3279, March 10, 1959", "REVOKED", "Revoked by Proc. 3279 on March 10, 1959."],
    [
      "Revoked by: Public Land Order 2187, August 19, 1960 (25 FR 8146) (in part)",
      "REVOKED_IN_PART",
      "Revoked in part by Public Land Order 2187 on August 19, 1960.",
    ],
    ["Nullified by Pub. L. 93-198 (87 Stat. 779)", "NULLIFIED", "Nullified by Pub. L. 93-198."],
    ["Continued by: Notice of August 15, 1995", "IN_FORCE", "No change is recorded as of October 31, 2024."],
    [
      "Council terminated November 26, 1974, under provisions of Pub. L. 91-125",
      "IN_FORCE",
      "No change is recorded as of October 31, 2024.",
    ],
    ["Abolished by: Pub. L. 94-282", "IN_FORCE", "No change is recorded as of October 31, 2024."],
    ["Revokes: Proc. 3279, March 10, 1959", "IN_FORCE", "No change is recorded as of October 31, 2024."],
    ["Revoked by: Proc. 1279, March 10, 1949", "IN_FORCE", "No change is recorded as of October 31, 2024."],
    // Nobody holds EO 2, so its day is unknown.
    ["Revoked by: Proc. 3279, March 10, 1959; EO 2, May 4, 1981", "REVOKED", "Revoked by EO 2."],
  ])("EO 1 with the note %j: %s", async (note, force, sentence) => {
    expect(await noted(note)).toMatchObject({ force, sentence, asOf: "2024-10-31" });
  });

  it("take their effect back when the note no longer names them", async () => {
    expect(await noted("Revoked by: Proc. 3279, March 10, 1959")).toMatchObject({
      force: "REVOKED",
      path: [{ kind: "REVOKES", on: "1959-03-10", order: null, instrument: { citation: "Proc. 3279" } }],
    });
    expect(await noted("Revoked by: Proc. 3279, March 10, 1959 (in part)")).toMatchObject({ force: "REVOKED_IN_PART" });
    expect(await noted(null)).toMatchObject({ force: "IN_FORCE", path: [] });
  });

  it("have their day also as of a day, and where it is unknown nobody is told that the order stood", async () => {
    const asOf = async (day: string) =>
      (
        await queryAs<{ order: { status: { legalForce: string } } }>(
          database,
          VISITOR,
          `{ order(number: "1") { status(asOf: "${day}") { legalForce } } }`,
        )
      ).data?.order.status.legalForce;
    await noted("Revoked by: Proc. 3279, March 10, 1959");
    expect([await asOf("1959-03-09"), await asOf("1959-03-10")]).toEqual(["IN_FORCE", "REVOKED"]);
    await noted("Nullified by Pub. L. 93-198 (87 Stat. 779)");
    expect([await asOf("1954-12-31"), await asOf("1959-03-10"), await asOf("2024-10-31")]).toEqual([
      "UNKNOWN",
      "UNKNOWN",
      "NULLIFIED",
    ]);
  });
});

const random = new SeededRandom();

it(`comes to the same step by step as at once, whatever was said and taken back in between (seed ${random.seed})`, async () => {
  const numbers = ["1", "2", "3", "4", "4-A", "5"];
  // EO 5 is not held.
  for (const number of numbers.slice(0, 5)) await buildOrder(db, number, { signingDate: `200${number[0]}-01-01` });
  await refresh(...numbers);
  for (let round = 0; round < 40; round++) {
    for (let step = 0; step < 4; step++) {
      const source = random.pick(numbers);
      await db.query("delete from disposition_assertion where source_number = $1", [source]);
      for (let count = random.below(4); count > 0; count--)
        await says(source, random.pick(numbers), {
          source: random.pick(["TEXT", "NOTE"]),
          kind: random.pick(["REVOKES", "AMENDS", "REINSTATES", "SEE"]),
          voice: random.pick(["ACTIVE", "PASSIVE"]),
          inPart: random.chance(0.3),
        });
      await refresh(source);
    }
    const stepByStep = await derived();
    expect(await refresh(...numbers)).toMatchObject({ relations: 0, statuses: 0 });
    await db.query("truncate relation");
    await db.query(
      "update executive_order set legal_force = 'UNKNOWN', status_explanation = '', status_as_of = null, status_path = '[]'",
    );
    await refresh(...random.shuffled(numbers));
    expect({ round, ...(await derived()) }).toEqual({ round, ...stepByStep });
  }
});
