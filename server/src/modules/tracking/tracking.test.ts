import { LIMITS } from "@executive-disorder/shared/limits";
import { buildOrder } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof buildViewer>>;
beforeAll(async () => {
  database = await testDatabase("empty");
  for (let number = 100; number < 130; number++) await buildOrder(database.pool, String(number));
});
beforeEach(async () => {
  reader = await buildViewer(database);
});
afterAll(() => database.close());

const ask = async (document: string, variables = {}, viewer: typeof reader | typeof VISITOR = reader) => {
  const { data, errors } = await queryAs(database, viewer, document, variables);
  const answer: object = errors ? { error: { ...errors[0]?.extensions, message: errors[0]?.message } } : (data ?? {});
  return answer;
};
const track = (number: string, listId: string | null = null, viewer = reader) =>
  ask(
    "mutation ($number: String!, $listId: ID) { trackOrder(number: $number, listId: $listId) { id name numbers } }",
    { number, listId },
    viewer,
  );
const untrack = (number: string) =>
  ask("mutation ($number: String!) { untrackOrder(number: $number) { numbers } }", { number });
const create = async (name: string, viewer = reader) =>
  ask("mutation ($name: String!) { createTrackingList(name: $name) { id name } }", { name }, viewer);
const idOf = (answer: object) => (Object.values(answer)[0] as { id: string }).id;
const saveNote = (listId: string, number: string, note: string, expectedVersion: number) =>
  ask(
    "mutation ($listId: ID!, $number: String!, $note: String!, $expectedVersion: Int!) { saveTrackingNote(listId: $listId, number: $number, note: $note, expectedVersion: $expectedVersion) { note noteVersion order { number } } }",
    { listId, number, note, expectedVersion },
  );

describe("tracking", () => {
  it("makes the first list by itself, takes a number in any form, and twice is once", async () => {
    expect(await track("EO 100")).toMatchObject({ trackOrder: { name: "My orders", numbers: ["100"] } });
    await track("101");
    expect(await track("100")).toMatchObject({ trackOrder: { numbers: ["101", "100"] } });
  });

  it("brings an order back with its note after it was taken out", async () => {
    const list = idOf(await track("100"));
    await saveNote(list, "100", "mine", 0);
    expect(await untrack("100")).toEqual({ untrackOrder: { numbers: [] } });
    await track("100");
    expect(await ask("query ($id: ID!) { trackedOrders(listId: $id) { nodes { note } } }", { id: list })).toEqual({
      trackedOrders: { nodes: [{ note: "mine" }] },
    });
  });

  it.each([
    ["no number", "sixty", "number"],
    ["an order that is not held", "99999", "number"],
  ])("refuses %s", async (_, number, argument) => {
    expect(await track(number)).toMatchObject({ error: { code: "BAD_INPUT", argument } });
  });

  it("knows no list of another reader's, and tells it no apart from one that never was", async () => {
    const list = idOf(await track("100"));
    const stranger = await buildViewer(database);
    const [others, none] = [await track("101", list, stranger), await track("101", "999999", stranger)];
    expect(others).toEqual(none);
    expect(others).toMatchObject({ error: { code: "BAD_INPUT", argument: "listId" } });
  });

  it("puts both in when two track at once without a list", async () => {
    await Promise.all([track("100"), track("101")]);
    const { trackingLists } = (await ask("{ trackingLists { numbers } }")) as {
      trackingLists: { numbers: string[] }[];
    };
    expect(trackingLists.map(({ numbers }) => [...numbers].sort())).toEqual([["100", "101"]]);
  });

  it("is closed to visitors", async () => {
    expect(await track("100", null, VISITOR as never)).toMatchObject({ error: { code: "NOT_SIGNED_IN" } });
    expect(await ask("{ trackingLists { id } }", {}, VISITOR)).toMatchObject({ error: { code: "NOT_SIGNED_IN" } });
  });
});

describe("pasted numbers", () => {
  const paste = (text: string) =>
    ask(
      "mutation ($text: String!) { trackOrders(text: $text) { lineCount added alreadyTracked repeatedCount unknown { line text } notUnderstood { line text } unknownCount notUnderstoodCount } }",
      { text },
    );

  it("are told one by one", async () => {
    await track("100");
    expect(await paste("EO 101, 102\r\n\n100\nrubbish <script>\n99,999\n101")).toEqual({
      trackOrders: {
        lineCount: 5,
        added: ["101", "102"],
        alreadyTracked: ["100"],
        repeatedCount: 1,
        unknown: [{ line: 5, text: "99,999" }],
        notUnderstood: [{ line: 4, text: "rubbish <script>" }],
        unknownCount: 1,
        notUnderstoodCount: 1,
      },
    });
  });

  it("are read among 10,000 lines of rubbish", async () => {
    const lines = Array.from({ length: LIMITS.tracking.pastedLines }, (_, index) =>
      index % 500 === 3 ? `10${(index / 500) | 0}` : "rubbish",
    );
    const report = (await paste(lines.join("\n"))) as {
      trackOrders: { added: string[]; notUnderstoodCount: number; notUnderstood: [] };
    };
    expect(report.trackOrders.added.length).toBeGreaterThan(5);
    expect(report.trackOrders.notUnderstoodCount).toBeGreaterThan(9_000);
    expect(report.trackOrders.notUnderstood).toHaveLength(LIMITS.tracking.reportedLines);
  });

  it("are refused whole when they are too many", async () => {
    expect(await paste("100\n".repeat(LIMITS.tracking.pastedLines + 1))).toMatchObject({
      error: { code: "BAD_INPUT", argument: "text" },
    });
    expect(await ask("{ trackingLists { id } }")).toEqual({ trackingLists: [] });
  });
});

describe("lists", () => {
  it("have names of their own, and come back after they were removed", async () => {
    const work = idOf(await create("Work"));
    expect(await create("work")).toMatchObject({ error: { code: "BAD_INPUT", argument: "name" } });
    await track("100", work);
    await ask("mutation ($id: ID!) { deleteTrackingList(listId: $id) }", { id: work });
    expect(await ask("{ trackingLists { id } }")).toEqual({ trackingLists: [] });
    await create("Work");
    expect(
      await ask("mutation ($id: ID!) { restoreTrackingList(listId: $id) { name numbers } }", { id: work }),
    ).toEqual({ restoreTrackingList: { name: "Work 2", numbers: ["100"] } });
  });

  it("are at most so many", async () => {
    for (let count = 0; count < LIMITS.tracking.lists; count++) await create(`List ${count}`);
    expect(await create("One more")).toMatchObject({ error: { code: "BAD_INPUT" } });
  });

  it("are shared without notes or owner, until the address is taken away", async () => {
    const list = idOf(await track("100"));
    await saveNote(list, "100", "private words", 0);
    const shared = (await ask("mutation ($id: ID!) { shareTrackingList(listId: $id) { publicId } }", { id: list })) as {
      shareTrackingList: { publicId: string };
    };
    const { publicId } = shared.shareTrackingList;
    const read = () =>
      ask(
        "query ($publicId: String!) { sharedList(publicId: $publicId) { name orderCount nodes { number } } }",
        { publicId },
        VISITOR,
      );
    expect(await read()).toEqual({ sharedList: { name: "My orders", orderCount: 1, nodes: [{ number: "100" }] } });
    await ask("mutation ($id: ID!) { unshareTrackingList(listId: $id) { publicId } }", { id: list });
    expect(await read()).toEqual({ sharedList: null });
  });
});

describe("notes", () => {
  it("are saved once for each version; the second gets what is stored, and nothing is lost", async () => {
    const list = idOf(await track("100"));
    expect(await saveNote(list, "100", "first", 0)).toMatchObject({
      saveTrackingNote: { note: "first", noteVersion: 1 },
    });
    expect(await saveNote(list, "100", "second", 0)).toMatchObject({
      error: { code: "CONFLICT", current: { note: "first", noteVersion: 1 } },
    });
  });

  it.each(["x".repeat(LIMITS.tracking.noteLength + 1), "a\u0000b"])("cannot be just anything", async (note) => {
    const list = idOf(await track("100"));
    expect(await saveNote(list, "100", note, 0)).toMatchObject({ error: { code: "BAD_INPUT", argument: "note" } });
  });
});
