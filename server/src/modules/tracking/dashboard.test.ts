import { buildOrder, buildPersona, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { raiseDeadlineEvents } from "../events/raise-deadline-events.ts";
import { type NewEvent, raiseEvents } from "../events/raise-events.ts";
import { raiseRecordEvents } from "../events/record-events.ts";

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof buildViewer>>;
beforeEach(async () => {
  database = await testDatabase("empty");
  await buildPersona(database.pool, "litigator");
  await buildPersona(database.pool, "insider", { access: "BY_APPROVAL" });
  await database.pool.query("insert into president (slug, name) values ('jane-doe', 'Jane Doe')");
  for (const number of ["100", "101", "102"]) await buildOrder(database.pool, number, { president: "jane-doe" });
  reader = await buildViewer(database, { persona: "litigator" });
});
afterEach(() => database.close());

interface Group {
  id: string;
  eventCount: number;
  orderCount: number;
  changes: {
    order: { number: string };
    reason: string;
    events: { sentence: string }[];
    meaning: { outcome: string; body: string } | null;
  }[];
}
const DASHBOARD =
  "query ($listId: ID, $kinds: [EventKind!], $legalForces: [LegalForce!]) { dashboard(listId: $listId, kinds: $kinds, legalForces: $legalForces) { newCount latestEvent seenAt trackedCount personaName groups { id eventCount orderCount changes { order { number } legalForce reason eventCount events { kind sentence } meaning { outcome body } } } tracked { order { number title } legalForce isChanged nextDueDate listIds } deadlines { number dueDate actor duty hasPassed } } }";
const dashboard = async (variables = {}, viewer = reader) =>
  (
    await queryAs<{
      dashboard: {
        newCount: number;
        latestEvent: string;
        trackedCount: number;
        groups: Group[];
        tracked: { order: { number: string }; isChanged: boolean; nextDueDate: string | null }[];
        deadlines: { number: string; hasPassed: boolean }[];
      };
    }>(database, viewer, DASHBOARD, variables)
  ).data?.dashboard;
const track = (number: string, viewer = reader) =>
  queryAs(database, viewer, "mutation ($number: String!) { trackOrder(number: $number) { id } }", { number });
const raise = (...events: NewEvent[]) => raiseEvents(database.pool, events);
const revoked: NewEvent = {
  kind: "NEW_RELATION",
  orderNumber: "100",
  otherNumber: "102",
  relationKind: "REVOKES",
  inPart: false,
};

it("is empty for who tracks nothing", async () => {
  await raise(revoked);
  expect(await dashboard()).toMatchObject({ newCount: 0, groups: [], tracked: [], deadlines: [], trackedCount: 0 });
});

it("tells what happened to tracked orders, in words and in those of the reader's persona", async () => {
  await track("100");
  await buildText(database.pool, "100", "IMPLICATIONS", { body: "Base line. More." });
  await buildText(database.pool, "100", "IMPLICATIONS", { persona: "litigator", body: "For litigators. More." });
  await raise(revoked, { ...revoked, orderNumber: "101" });
  const seen = await dashboard();
  expect(seen).toMatchObject({ newCount: 1, personaName: expect.any(String) });
  expect(seen?.groups[0]?.changes).toMatchObject([
    {
      order: { number: "100" },
      reason: "TRACKED",
      events: [{ sentence: "Revoked by EO 102." }],
      meaning: { outcome: "VARIANT", body: expect.stringContaining("For litigators.") },
    },
  ]);
  expect(seen?.tracked).toMatchObject([{ order: { number: "100" }, isChanged: true }]);
});

it("makes one group of what one import brought, and tells how much it is", async () => {
  for (const number of ["100", "101", "102"]) await track(number);
  await raise(
    ...["100", "101", "102"].flatMap((orderNumber) => [
      { ...revoked, orderNumber, batch: "import-run 7" },
      {
        kind: "STATUS_CHANGED" as const,
        orderNumber,
        legalForceBefore: "UNKNOWN" as const,
        legalForceAfter: "REVOKED" as const,
        batch: "import-run 7",
      },
    ]),
  );
  const seen = await dashboard();
  expect(seen?.groups).toMatchObject([{ id: "import-run 7", eventCount: 6, orderCount: 3 }]);
});

it("tells of new orders that the reader follows, and of no others", async () => {
  await raise({ kind: "NEW_ORDER", orderNumber: "101" });
  expect((await dashboard())?.newCount).toBe(0);
  await database.pool.query("update interest_profile set presidents = '{jane-doe}' where user_id = $1", [
    reader.userId,
  ]);
  expect((await dashboard())?.groups[0]?.changes).toMatchObject([{ order: { number: "101" }, reason: "FOLLOWED" }]);
});

it("tells of texts of the reader's own persona, and of none that they may not read", async () => {
  await track("100");
  await raise(
    { kind: "TEXT_PUBLISHED", orderNumber: "100", sectionKind: "SUMMARY", persona: "litigator" },
    { kind: "TEXT_PUBLISHED", orderNumber: "100", sectionKind: "SUMMARY", persona: "insider" },
  );
  expect((await dashboard())?.newCount).toBe(1);
  // Whose persona it was, and whose grant is gone.
  await database.pool.query(
    "update interest_profile set persona_id = (select id from persona where key = 'insider') where user_id = $1",
    [reader.userId],
  );
  expect((await dashboard())?.newCount).toBe(0);
});

it("shows what was seen no more, and what comes later again", async () => {
  await track("100");
  await raise(revoked);
  const mark = (upTo: string) =>
    queryAs(database, reader, "mutation ($upTo: ID!) { markDashboardSeen(upTo: $upTo) { newCount } }", { upTo });
  const { latestEvent = "" } = (await dashboard()) ?? {};
  expect((await mark(latestEvent)).data).toEqual({ markDashboardSeen: { newCount: 0 } });
  await raise({ ...revoked, relationKind: "AMENDS" });
  expect((await dashboard())?.newCount).toBe(1);
  // An older window marks less: nothing comes back.
  await mark((await dashboard())?.latestEvent ?? "");
  await mark(latestEvent);
  expect((await dashboard())?.newCount).toBe(0);
  expect((await mark("999999")).errors?.[0]?.extensions).toMatchObject({ code: "BAD_INPUT", argument: "upTo" });
});

it("filters by kind, legal force and list", async () => {
  await track("100");
  await track("101");
  await database.pool.query("update executive_order set legal_force = 'REVOKED' where number = '101'");
  await raise(revoked, {
    kind: "STATUS_CHANGED",
    orderNumber: "101",
    legalForceBefore: "UNKNOWN",
    legalForceAfter: "REVOKED",
  });
  expect((await dashboard({ kinds: ["STATUS_CHANGED"] }))?.newCount).toBe(1);
  const forced = await dashboard({ legalForces: ["REVOKED"] });
  expect([forced?.newCount, forced?.tracked.map(({ order }) => order.number)]).toEqual([1, ["101"]]);
  expect(await dashboard({ listId: "12345" })).toBeNull();
});

it("costs one statement for two hundred tracked orders, and 60 KB at most", async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => String(1_000 + index));
  for (const number of numbers)
    await buildOrder(database.pool, number, {
      title: `Establishing a Council on the Matter of Number ${number} and for Other Purposes`,
      president: "jane-doe",
    });
  await queryAs(database, reader, "mutation ($text: String!) { trackOrders(text: $text) { added } }", {
    text: numbers.join("\n"),
  });
  for (const number of numbers)
    await buildText(database.pool, number, "IMPLICATIONS", {
      body: "A sentence of a usual length, with some words in it. ".repeat(20),
    });
  await database.pool.query(
    "insert into deadline (order_id, actor, duty, due_date, as_written, place, quote, position) select id, 'Secretary of Commerce', repeat('report on the matter ', 10), current_date + 20, 'w', 'p', 'q', 0 from executive_order where number_sort_key >= 100000",
  );
  await raise(...numbers.map((orderNumber) => ({ ...revoked, orderNumber, batch: "import-run 1" })));
  await database.pool.query("analyze");
  const { result, statements } = await countStatements(() => dashboard());
  expect(statements).toHaveLength(1);
  expect(result).toMatchObject({ trackedCount: 200, newCount: 200 });
  expect(JSON.stringify(result).length).toBeLessThan(60_000);
});

describe("what raises events", () => {
  const kinds = async () =>
    (await database.pool.query("select kind, order_number as number, due_date as due from event order by id")).rows;

  it("is no first filling: where there was nothing, nobody is told", async () => {
    const none = { newRelations: [], newForces: [] };
    expect(await raiseRecordEvents(database.pool, { ...none, created: ["100", "101", "102"] }, "b")).toBe(0);
    expect(await raiseRecordEvents(database.pool, { ...none, created: ["102"] }, "b")).toBe(1);
    // What came with a new order is part of its being new.
    const relation = { from: "102", to: "100", kind: "REVOKES" as const, inPart: false };
    expect(
      await raiseRecordEvents(database.pool, { newRelations: [relation], newForces: [], created: ["102"] }, "c"),
    ).toBe(1);
    expect(await kinds()).toMatchObject([
      { kind: "NEW_ORDER", number: "102" },
      { kind: "NEW_RELATION", number: "100" },
    ]);
  });

  it("tells of deadlines once when they are near, and once when they have passed", async () => {
    await database.pool.query(
      "insert into deadline (order_id, actor, duty, due_date, as_written, place, quote, position) select id, 'a', 'd', '2025-05-20', 'w', 'p', 'q', 0 from executive_order where number = '100'",
    );
    const counts = [];
    for (const day of ["2025-05-01", "2025-05-10", "2025-05-11", "2025-05-21", "2025-05-22", "2025-09-01"])
      counts.push(await raiseDeadlineEvents(database.orm, day));
    expect(counts).toEqual([0, 1, 0, 1, 0, 0]);
    expect((await kinds()).map(({ kind }) => kind)).toEqual(["DEADLINE_NEAR", "DEADLINE_PASSED"]);
  });
});
