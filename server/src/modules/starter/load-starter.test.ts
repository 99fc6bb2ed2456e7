import { transactionClient } from "../../db/transaction-client.ts";
import { STARTER_FOLDER } from "../../main/start.ts";
import { queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase, withDatabase } from "../../testing/test-database.ts";
import { storeFacts } from "../federal-register/store-facts.ts";
import { refreshRelations } from "../relations/refresh-relations.ts";
import { storeNotes } from "../relations/store-notes.ts";
import { loadStarter } from "./load-starter.ts";
import { readStarterLibrary, type StarterLibrary } from "./read-starter.ts";
import type { StarterOrder } from "./starter-file.ts";

let database: TestDatabase;
let asRead: StarterLibrary;
let library: StarterLibrary;

beforeAll(async () => {
  asRead = await readStarterLibrary(STARTER_FOLDER);
});
beforeEach(async () => {
  database = await testDatabase("starter");
  library = structuredClone(asRead);
});
afterEach(() => database.close());

const load = () => loadStarter(database.orm, library);
const orderOf = (number: string) => library.orders.find((order) => order.number === number) as StarterOrder;
const one = async (sql: string, ...values: unknown[]) => (await database.pool.query(sql, values)).rows[0];
const version = async () => (await one("select version from content_version")).version;

const TABLES = [
  "president",
  "president_term",
  "executive_order",
  "persona",
  "section",
  "audience_variant",
  "topic",
  "agency",
  "order_topic",
  "order_agency",
  "authority",
  "deadline",
  "relation",
  "disposition_assertion",
  "court_case",
  "court_case_order",
];

/** A checksum of each table's rows, and how often a row was written. */
async function fingerprint(): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of TABLES)
    sums[table] = (
      await one(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text || t.xmin, '|' order by t::text)), '') as sum from ${table} t`,
      )
    ).sum;
  return sums;
}

it("changes nothing the second time: no row is written, and the content version stays", async () => {
  const before = { rows: await fingerprint(), version: await version() };
  expect(await load()).toEqual({ orders: library.orders.length, changed: 0 });
  expect({ rows: await fingerprint(), version: await version() }).toEqual(before);
});

it("comes to the same from an empty database in one go", async () => {
  await withDatabase("empty", async ({ orm }) => {
    expect((await loadStarter(orm, library)).changed).toBeGreaterThan(400);
    expect((await loadStarter(orm, library)).changed).toBe(0);
  });
});

it("tells of the reference orders what became of them", async () => {
  const { data } = await queryAs(
    database,
    VISITOR,
    `{ revoked: order(number: "14060") { status { legalForce explanation path { kind order { number } } } }
       partly: order(number: "13773") { legalForce status { explanation } } reinstated: order(number: "13957") { legalForce status { path { kind order { number } } } } }`,
  );
  expect(data).toMatchObject({
    revoked: {
      status: {
        legalForce: "REVOKED",
        explanation: "Revoked by EO 14148 (Donald J. Trump) on January 20, 2025.",
        path: [{ kind: "REVOKES", order: { number: "14148" } }],
      },
    },
    partly: {
      legalForce: "REVOKED_IN_PART",
      status: { explanation: "Revoked in part by EO 14060 (Joseph R. Biden Jr.) on December 15, 2021." },
    },
    reinstated: { legalForce: "REINSTATED" },
  });
});

describe("court cases", () => {
  const held = async () =>
    (
      await database.pool.query(
        "select c.slug, c.decision, array_agg(o.number order by o.number) as orders from court_case c join court_case_order j on j.case_id = c.id join executive_order o on o.id = j.order_id where c.slug = 'youngstown-v-sawyer' group by c.id",
      )
    ).rows[0];
  const steel = () => library.courtCases.find(({ slug }) => slug === "youngstown-v-sawyer") ?? fail();
  const fail = (): never => {
    throw new Error("the library has no such case");
  };

  it("are rewritten when the file changed, and the content version is raised", async () => {
    const before = await version();
    Object.assign(steel(), { decision: "Another sentence.", orders: ["10340", "9066"] });
    expect((await load()).changed).toBe(2);
    expect(await held()).toEqual({
      slug: "youngstown-v-sawyer",
      decision: "Another sentence.",
      orders: ["10340", "9066"],
    });
    expect(Number(await version())).toBe(Number(before) + 1);
    steel().orders = ["10340"];
    expect((await load()).changed).toBe(1);
    expect((await held()).orders).toEqual(["10340"]);
  });

  it("are taken back when the library no longer has them", async () => {
    library.courtCases = library.courtCases.filter(({ slug }) => slug !== "youngstown-v-sawyer");
    await load();
    expect(await held()).toBeUndefined();
  });
});

describe("texts", () => {
  const summary = () =>
    one(
      "select s.* from section s join executive_order o on o.id = s.order_id where o.number = '14060' and s.kind = 'SUMMARY' and s.is_published",
    );
  const rewrite = (body: string) => {
    const section = orderOf("14060").analysis?.sections.SUMMARY;
    if (section) section.entries = [{ heading: null, body, cites: [] }];
  };

  it("are replaced when the file changed, once, and raise the content version", async () => {
    const before = await version();
    rewrite("Another summary.");
    expect((await load()).changed).toBe(1);
    expect((await summary()).entries).toEqual([{ heading: null, body: "Another summary.", cites: [] }]);
    expect(await version()).toBe(before + 1);
    expect((await load()).changed).toBe(0);
  });

  it("are left alone once a person has edited them, base and variant", async () => {
    await database.pool.query(
      "update section set entries = '[{\"body\":\"by hand\"}]', starter_hash = null where order_id = (select id from executive_order where number = '14060')",
    );
    await database.pool.query('update audience_variant set entries = \'[{"body":"by hand"}]\', starter_hash = null');
    rewrite("Another summary.");
    for (const personas of Object.values(orderOf("14060").analysis?.variants ?? {}))
      for (const text of Object.values(personas))
        text.entries = [{ heading: null, body: "Another variant.", cites: [] }];
    expect((await load()).changed).toBe(0);
    expect((await summary()).entries).toEqual([{ body: "by hand" }]);
    expect((await one("select count(*) from audience_variant where entries::text like '%Another%'")).count).toBe(0);
  });

  it("stand beside a draft, which is nobody's to replace", async () => {
    await database.pool.query(
      "insert into section (order_id, kind, is_published, entries, provenance) select id, 'SUMMARY', false, '[{\"body\":\"a draft\"}]', '{}' from executive_order where number = '14060'",
    );
    rewrite("Another summary.");
    await load();
    expect(
      (await one("select count(*) from section where not is_published and entries::text like '%a draft%'")).count,
    ).toBe(1);
  });
});

describe("facts", () => {
  it("give way to what was read later", async () => {
    const facts = { title: "A later title", dispositionNotes: "See: EO 1" };
    await storeFacts(database.pool, [{ number: "14060", facts }], "2030-01-01");
    await refreshRelations(database.pool, ["14060"]);
    expect((await load()).changed).toBe(0);
    expect(await one("select title, disposition_notes from executive_order where number = '14060'")).toEqual({
      title: "A later title",
      disposition_notes: "See: EO 1",
    });
  });

  it("replace what was read earlier, and erase nothing that the file does not state", async () => {
    const order = orderOf("14060");
    order.title = "A new title";
    order.asOf = "2030-01-01";
    order.frCitation = null;
    expect((await load()).changed).toBeGreaterThan(0);
    expect(await one("select title, fr_citation, record_as_of from executive_order where number = '14060'")).toEqual({
      title: "A new title",
      fr_citation: "86 FR 71793",
      record_as_of: "2030-01-01",
    });
  });

  it("that were only read again raise the content version too: readers see the day", async () => {
    const before = await version();
    orderOf("10925").asOf = "2030-01-01";
    expect((await load()).changed).toBeGreaterThan(0);
    expect(await version()).toBe(before + 1);
    expect((await one("select status_as_of from executive_order where number = '10925'")).status_as_of).toBe(
      "2030-01-01",
    );
    expect((await load()).changed).toBe(0);
  });
});

it("takes back a text that its file no longer has, but none that a person has edited", async () => {
  const held = async () =>
    (
      await database.pool.query(
        "select 'base' as whose, kind from section where order_id = (select id from executive_order where number = '14060') and kind in ('OVERVIEW', 'SUMMARY') union all select p.key, v.kind from audience_variant v join persona p on p.id = v.persona_id where v.order_id = (select id from executive_order where number = '14060') and p.key in ('litigator', 'journalist') order by 1, 2",
      )
    ).rows.map((row) => `${row.whose} ${row.kind}`);
  expect(await held()).toEqual(["base OVERVIEW", "base SUMMARY", "journalist IMPLICATIONS", "litigator IMPLICATIONS"]);
  await database.pool.query(
    "update audience_variant set starter_hash = null where persona_id = (select id from persona where key = 'journalist')",
  );
  const analysis = orderOf("14060").analysis as NonNullable<StarterOrder["analysis"]>;
  delete (analysis.sections as Record<string, unknown>).OVERVIEW;
  delete analysis.variants.IMPLICATIONS?.litigator;
  delete analysis.variants.IMPLICATIONS?.journalist;
  const before = await version();
  expect((await load()).changed).toBe(2);
  expect(await held()).toEqual(["base SUMMARY", "journalist IMPLICATIONS"]);
  expect(await version()).toBe(before + 1);
  expect((await load()).changed).toBe(0);
});

it("takes the word of a proclamation for what it did, and takes it back when the file no longer states it", async () => {
  const document = `{ order(number: "13780") { status { legalForce asOf explanation path { kind on order { number } instrument { kind citation } } }
    before: status(asOf: "2021-01-19") { legalForce explanation } after: status(asOf: "2021-01-20") { legalForce }
    relations(partners: INSTRUMENTS) { nodes { kind on assertedBy instrument { citation } assertions { source quote where } } } } }`;
  expect((await queryAs(database, VISITOR, document)).data).toEqual({
    order: {
      status: {
        legalForce: "REVOKED",
        asOf: "2024-10-31",
        explanation: "Revoked by Proc. 10141 on January 20, 2021.",
        path: [
          {
            kind: "REVOKES",
            on: "2021-01-20",
            order: null,
            instrument: { kind: "PROCLAMATION", citation: "Proc. 10141" },
          },
        ],
      },
      before: { legalForce: "IN_FORCE", explanation: "No change is recorded as of January 19, 2021." },
      after: { legalForce: "REVOKED" },
      relations: {
        nodes: [
          {
            kind: "REVOKES",
            on: "2021-01-20",
            assertedBy: "LATER_ORDER",
            instrument: { citation: "Proc. 10141" },
            assertions: [
              {
                source: "INSTRUMENT",
                quote: "Executive Order 13780, and Proclamations 9645, 9723, and 9983 are hereby revoked.",
                where: "Sec. 1, 86 FR 7005",
              },
            ],
          },
        ],
      },
    },
  });
  const order = orderOf("13780");
  order.relations = order.relations.filter((relation) => relation.order);
  expect((await load()).changed).toBeGreaterThan(0);
  expect((await one("select legal_force from executive_order where number = '13780'")).legal_force).toBe("IN_FORCE");
  expect((await load()).changed).toBe(0);
});

it("takes what an order did to another document, which changes no status", async () => {
  const order = orderOf("13780");
  const instrument = { kind: "MEMORANDUM" as const, citation: "Memorandum of May 1, 2016" };
  const quote = "The memorandum of May 1, 2016, is revoked.";
  order.relations.push({ kind: "REVOKES", instrument, inPart: false, on: null, quote, where: "Sec. 13" });
  expect((await load()).changed).toBe(1);
  const document = `{ order(number: "13780") { legalForce relations(partners: INSTRUMENTS, direction: OUTGOING) { nodes { kind on from { number } to { number } instrument { kind citation } assertions { source where } } } } }`;
  expect((await queryAs(database, VISITOR, document)).data).toEqual({
    order: {
      legalForce: "REVOKED",
      relations: {
        nodes: [
          {
            kind: "REVOKES",
            on: "2017-03-06",
            from: { number: "13780" },
            to: null,
            instrument,
            assertions: [{ source: "TEXT", where: "Sec. 13" }],
          },
        ],
      },
    },
  });
});

it("takes a relation back, and the status with it, when the file no longer states it", async () => {
  const order = orderOf("14060");
  order.relations = order.relations.filter((relation) => relation.order !== "13773");
  expect((await load()).changed).toBeGreaterThan(0);
  expect((await one("select legal_force from executive_order where number = '13773'")).legal_force).toBe("IN_FORCE");
  expect((await load()).changed).toBe(0);
});

it("reads the notes of its files as an import does, until a later day brings others", async () => {
  const kinds = async () =>
    (
      await database.pool.query(
        "select kind, source, quote from disposition_assertion where source_number = '14060' order by source desc, kind, quote desc",
      )
    ).rows;
  expect(await kinds()).toEqual([
    { kind: "REVOKES", source: "TEXT", quote: "Accordingly, section 3 of Executive Order 13773 is hereby revoked." },
    { kind: "SEE", source: "NOTE", quote: "See: EO 13773, February 9, 2017" },
  ]);
  const note = "See: EO 13773, February 9, 2017; EO 13581, July 24, 2011";
  await database.orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    const stored = await storeFacts(client, [{ number: "14060", facts: { dispositionNotes: note } }], "2024-10-31");
    await storeNotes(client, stored.notes);
  });
  await load();
  expect((await kinds()).map((row) => row.quote)).toEqual([
    "Accordingly, section 3 of Executive Order 13773 is hereby revoked.",
    "See: EO 13773, February 9, 2017",
    "EO 13581, July 24, 2011",
  ]);
  expect((await load()).changed).toBe(0);
});

it("rewrites lists of facts that differ, in their order, and those of no other order", async () => {
  const untouched =
    "select md5(string_agg(d::text || d.xmin, '' order by d.id)) as sum from deadline d where order_id <> (select id from executive_order where number = '14060')";
  const before = (await one(untouched)).sum;
  const order = orderOf("14060");
  order.deadlines.reverse();
  order.topics.pop();
  order.agencies = [];
  expect((await load()).changed).toBe(3);
  const { data } = await queryAs<{ order: Record<string, unknown[]> }>(
    database,
    VISITOR,
    '{ order(number: "14060") { deadlines { duty } topics { topic { slug } } agencies { part } } }',
  );
  expect(data?.order.deadlines).toEqual(order.deadlines.map(({ duty }) => ({ duty })));
  expect(data?.order.topics).toEqual(order.topics.map(({ slug }) => ({ topic: { slug } })));
  expect(data?.order.agencies).toEqual([]);
  expect((await one(untouched)).sum).toBe(before);
});

it("adds personas and never changes or revives one", async () => {
  await database.pool.query(
    "update persona set name = 'Renamed', guidance = 'Other', retired_at = now() where key = 'litigator'",
  );
  library.personas.push({
    key: "teacher",
    name: "Teacher",
    plural: "Teachers",
    mark: "T",
    question: "Why?",
    guidance: "Plain.",
  });
  expect((await load()).changed).toBe(1);
  expect(await one("select name, retired_at is not null as retired from persona where key = 'litigator'")).toEqual({
    name: "Renamed",
    retired: true,
  });
  expect((await one("select count(*) from persona")).count).toBe(8);
});

it("loads all or nothing", async () => {
  const before = await fingerprint();
  orderOf("14060").title = "A new title";
  orderOf("14060").asOf = "2030-01-01";
  orderOf("14192").topics = [{ slug: "no-such", reason: "x" }];
  await expect(load()).rejects.toThrow();
  expect(await fingerprint()).toEqual(before);
});

it("may be loaded by two servers at once", async () => {
  await withDatabase("empty", async ({ orm }) => {
    await Promise.all([loadStarter(orm, library), loadStarter(orm, library)]);
    expect((await loadStarter(orm, library)).changed).toBe(0);
  });
});
