import { CELL_STATES } from "@executive-disorder/shared/text-input";
import type { Viewer } from "../../access/viewer.ts";
import { buildOrder, buildPersona, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { verifyAudit } from "../audit/verify-audit.ts";

let database: TestDatabase;
let writer: Viewer;
let second: Viewer;
let admin: Viewer;
let reader: Viewer;

beforeAll(async () => {
  database = await testDatabase("empty");
  for (const key of ["litigator", "journalist"]) await buildPersona(database.pool, key);
  for (const number of ["100", "101", "102", "103"])
    await buildOrder(database.pool, number, { signingDate: "2001-02-03" });
  await buildText(database.pool, "100", "SUMMARY", { body: "base summary" });
  await buildText(database.pool, "101", "SUMMARY", { body: "base of 101" });
  writer = await buildViewer(database, { role: "EDITOR" });
  second = await buildViewer(database, { role: "EDITOR" });
  admin = await buildViewer(database, { role: "ADMIN" });
  reader = await buildViewer(database, { persona: "litigator" });
});
afterAll(() => database.close());

const PLACE = "$number: String!, $kind: SectionKind!, $persona: String";
const GIVEN = "number: $number, kind: $kind, persona: $persona";
const TEXT = `version canPublish baseEntries { body } staleReasons { reason }
  versions { version state origin entries { heading body cites } isOwn restoredFrom reason provenance { author reviewer isModelDrafted } }`;
interface Text {
  version: number;
  canPublish: boolean;
  staleReasons: { reason: string }[];
  baseEntries: { body: string }[] | null;
  versions: { version: number; state: string; entries: { body: string }[]; isOwn: boolean; [field: string]: unknown }[];
}
type Answer = Text & { code?: string; message?: string; argument?: string; current?: unknown };
interface Place {
  number: string;
  kind: string;
  persona: string | null;
}

async function ask(viewer: Viewer, document: string, variables: object): Promise<Answer> {
  const { data, errors } = await queryAs<Record<string, Text>>(database, viewer, document, { ...variables });
  if (errors?.[0]) return { ...errors[0].extensions, message: errors[0].message } as never;
  return Object.values(data ?? {})[0] as Answer;
}
const find = (viewer: Viewer, place: Place) =>
  ask(viewer, `query (${PLACE}) { editedText(${GIVEN}) { ${TEXT} } }`, place);
const save = (viewer: Viewer, place: Place, body: string, expectedVersion: number, over: object = {}) =>
  ask(
    viewer,
    `mutation (${PLACE}, $expectedVersion: Int!, $input: TextInput!) { saveVariantDraft(${GIVEN}, expectedVersion: $expectedVersion, input: $input) { ${TEXT} } }`,
    { ...place, expectedVersion, input: { entries: [{ heading: "Lead", body, cites: ["Sec. 1"] }], ...over } },
  );
const step = (
  viewer: Viewer,
  name: string,
  place: Place,
  expectedVersion: number,
  more: { reason?: string; version?: number } = {},
) => {
  const [declared, given] = more.reason
    ? [", $reason: String!", ", reason: $reason"]
    : more.version
      ? [", $version: Int!", ", version: $version"]
      : ["", ""];
  return ask(
    viewer,
    `mutation (${PLACE}, $expectedVersion: Int!${declared}) { ${name}Variant(${GIVEN}, expectedVersion: $expectedVersion${given}) { ${TEXT} } }`,
    { ...place, expectedVersion, ...more },
  );
};
async function read(viewer: Viewer, number: string, persona: string) {
  const { data } = await queryAs<{
    order: { sections: { variant: { outcome: string; entries: { body: string }[] } | null }[] };
  }>(
    database,
    viewer,
    `{ order(number: "${number}") { sections(kinds: [SUMMARY]) { variant(persona: "${persona}") { outcome entries { body } } } } }`,
  );
  const variant = data?.order.sections[0]?.variant;
  return variant ? [variant.outcome, variant.entries[0]?.body] : null;
}
const version = async () => (await database.pool.query("select version from content_version")).rows[0].version;

const litigators: Place = { number: "100", kind: "SUMMARY", persona: "litigator" };

it("goes from a draft over a review to its readers, by two people", async () => {
  const before = await version();
  const draft = await save(writer, litigators, "For *litigators*, see [EO 101](/orders/101).", 0);
  expect(draft).toMatchObject({
    version: 1,
    versions: [{ state: "DRAFT", isOwn: true }],
    baseEntries: [{ body: "base summary" }],
  });
  expect(await step(second, "publish", litigators, 1)).toMatchObject({ code: "BAD_INPUT", message: /is DRAFT/ });
  expect(await step(writer, "submit", litigators, 1)).toMatchObject({ canPublish: false });
  expect(await find(second, litigators)).toMatchObject({ canPublish: true });
  expect(await step(writer, "publish", litigators, 1)).toMatchObject({ code: "NOT_ALLOWED", message: /somebody else/ });
  const drafts = async (viewer: Viewer) =>
    (
      await queryAs<{ order: { drafts: unknown } }>(
        database,
        viewer,
        '{ order(number: "100") { drafts { kind persona { key } entries { body } } } }',
      )
    ).data?.order.drafts;
  expect(await drafts(second)).toEqual([
    {
      kind: "SUMMARY",
      persona: { key: "litigator" },
      entries: [{ body: "For *litigators*, see [EO 101](/orders/101)." }],
    },
  ]);
  expect(await drafts(reader)).toBeNull();
  expect(await version()).toBe(before);
  expect(await read(reader, "100", "litigator")).toEqual(["FALLBACK", "base summary"]);
  expect(await step(second, "publish", litigators, 1)).toMatchObject({
    versions: [{ state: "PUBLISHED", origin: "PERSON", provenance: { author: "An editor of this site" } }],
  });
  expect(await drafts(second)).toEqual([]);
  expect(await version()).toBe(before + 1);
  expect(await read(reader, "100", "litigator")).toEqual(["VARIANT", "For *litigators*, see [EO 101](/orders/101)."]);
  expect(await read(reader, "100", "journalist")).toEqual(["FALLBACK", "base summary"]);
});

it("is published by nobody who wrote or submitted it, whatever asks the database", async () => {
  const place: Place = { number: "102", kind: "OVERVIEW", persona: "journalist" };
  await save(writer, place, "words", 0);
  await step(second, "submit", place, 1);
  expect(await step(second, "publish", place, 1)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await step(writer, "publish", place, 1)).toMatchObject({ code: "NOT_ALLOWED" });
  const { rows } = await database.pool.query(
    "select id from text_version where kind = 'OVERVIEW' and state = 'IN_REVIEW' order by id desc limit 1",
  );
  const publishAs = (by: string | null) =>
    database.pool.query(
      "update text_version set state = 'PUBLISHED', published_by = $2, published_at = now() where id = $1",
      [rows[0].id, by],
    );
  for (const by of [writer.userId, second.userId, null])
    await expect(publishAs(by)).rejects.toThrow(/by somebody else than its author|two_people/);
  await database.pool.query("alter table text_version disable trigger text_version_keep");
  await expect(publishAs(writer.userId)).rejects.toThrow(/text_version_two_people/);
  await database.pool.query("alter table text_version enable trigger text_version_keep");
  await expect(
    database.pool.query("update text_version set entries = '[]' where id = $1", [rows[0].id]),
  ).rejects.toThrow(/words of a version do not change/);
});

it("lets one of 200 who save at once win each version, and gives all others both versions", async () => {
  const place: Place = { number: "103", kind: "SUMMARY", persona: null };
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => save(writer, place, `words ${index}`, 0)),
  );
  const won = answers.filter((answer) => !answer.code);
  expect(won).toHaveLength(1);
  const stored = won[0]?.versions[0]?.entries[0]?.body;
  answers.forEach((answer, index) => {
    if (!answer.code) return;
    expect(answer).toMatchObject({
      code: "CONFLICT",
      current: {
        stored: { version: 1, entries: [{ body: stored }] },
        yours: { entries: [{ heading: "Lead", body: `words ${index}`, cites: ["Sec. 1"] }] },
      },
    });
  });
  const next = await Promise.all([1, 2, 3].map((index) => save(second, place, `next ${index}`, 1)));
  expect(next.filter((answer) => !answer.code)).toHaveLength(1);
  expect((await find(writer, place)).versions.map((one) => one.version)).toEqual([2, 1]);
});

it("keeps what the library wrote as the first version, and brings any version back as a new one", async () => {
  const place: Place = { number: "101", kind: "SUMMARY", persona: null };
  expect(await find(writer, place)).toMatchObject({ version: 1, versions: [{ state: "PUBLISHED" }] });
  expect(await save(writer, place, "better", 1)).toMatchObject({ version: 2 });
  expect((await step(writer, "restore", place, 2, { version: 1 })).versions[0]).toMatchObject({
    version: 3,
    state: "DRAFT",
    restoredFrom: 1,
    entries: [{ body: "base of 101" }],
  });
  expect(await step(writer, "restore", place, 3, { version: 9 })).toMatchObject({
    code: "BAD_INPUT",
    argument: "version",
  });
});

it("goes back to its author with a reason, and is withdrawn with one", async () => {
  const place: Place = { number: "101", kind: "SUMMARY", persona: "journalist" };
  await save(writer, place, "first words", 0);
  await step(writer, "submit", place, 1);
  expect((await step(second, "return", place, 1, { reason: "too long" })).versions[0]).toMatchObject({
    state: "DRAFT",
    reason: "too long",
  });
  await save(writer, place, "fewer", 1);
  await step(writer, "submit", place, 2);
  await step(admin, "publish", place, 2);
  expect(await read(reader, "101", "journalist")).toEqual(["VARIANT", "fewer"]);
  expect((await step(second, "withdraw", place, 2, { reason: "wrong" })).versions[0]).toMatchObject({
    state: "WITHDRAWN",
  });
  expect(await read(reader, "101", "journalist")).toEqual(["FALLBACK", "base of 101"]);
});

it.each([
  ["<script>alert(1)</script>", /HTML/],
  ["an ![image](https://evil.test/x.png)", /picture/],
  ["[click](javascript:alert(1))", /links lead to orders only/],
  ["[click](https://evil.test)", /links lead to orders only/],
  ["[click](/orders/100/../../admin)", /links lead to orders only/],
  ["# A heading", /heading, list or quotation/],
  ["**bold**", /other than \*emphasis\*/],
  ["", /is empty/],
  ["x".repeat(4_001), /too long/],
  ["turned \u202e round", /not text/],
  ["a\0b", /not text/],
])("refuses the body %j, and keeps the version that is stored", async (body, message) => {
  const place: Place = { number: "102", kind: "SUMMARY", persona: null };
  expect(await save(writer, place, body, 0)).toMatchObject({
    code: "BAD_INPUT",
    argument: "input.entries.0.body",
    message,
  });
  expect(await find(writer, place)).toMatchObject({ version: 0, versions: [] });
});

it("refuses an empty text that is not meant to be empty, unknown places, and those who may not write", async () => {
  const place: Place = { number: "102", kind: "SUMMARY", persona: null };
  expect(await save(writer, place, "x", 0, { entries: [] })).toMatchObject({ argument: "input.entries" });
  expect(await save(writer, { ...place, number: "999" }, "x", 0)).toMatchObject({ argument: "number" });
  expect(await save(writer, { ...place, persona: "nobody\0" }, "x", 0)).toMatchObject({ argument: "persona" });
  expect(await save(reader, place, "x", 0)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await find(reader, place)).toMatchObject({ code: "NOT_ALLOWED" });
});

it("tells an editor whose persona is retired in mid-edit, and keeps what was saved", async () => {
  await buildPersona(database.pool, "planner");
  const place: Place = { number: "102", kind: "IMPLICATIONS", persona: "planner" };
  await save(writer, place, "begun", 0);
  const retired = await ask(
    admin,
    'mutation { retirePersona(key: "planner", expectedVersion: 1) { isRetired version } }',
    {},
  );
  expect(retired).toEqual({ isRetired: true, version: 2 });
  expect(await save(writer, place, "more", 1)).toMatchObject({
    code: "BAD_INPUT",
    argument: "persona",
    message: /was retired/,
  });
  expect(await find(admin, place)).toMatchObject({ argument: "persona" });
  await ask(admin, 'mutation { reinstatePersona(key: "planner", expectedVersion: 2) { version } }', {});
  expect((await find(writer, place)).versions).toHaveLength(1);
  await ask(admin, 'mutation { retirePersona(key: "planner", expectedVersion: 3) { version } }', {});
});

it("turns texts stale in the transaction that changes what they rest on, with the reason, until a person confirms them", async () => {
  const place: Place = { number: "100", kind: "SUMMARY", persona: null };
  await database.pool.query(
    `insert into relation (from_number, to_number, kind, in_part, effective_on, asserted_by, is_disputed, is_qualified, assertions)
       values ('103', '100', 'REVOKES', false, '2025-01-20', 'BOTH', false, false, '[]')`,
  );
  await database.pool.query("update executive_order set legal_force = 'REVOKED' where number = '101'");
  expect((await find(writer, place)).staleReasons).toEqual([{ reason: "EO 103 revoked it on January 20, 2025" }]);
  expect((await find(writer, { ...place, number: "101" })).staleReasons).toEqual([
    { reason: 'Its status is "revoked" and was "unknown"' },
  ]);
  const current = (await find(writer, litigators)).version;
  expect((await find(writer, litigators)).staleReasons).toHaveLength(1);
  expect(await step(writer, "confirm", litigators, current, { reason: "it says so" })).toMatchObject({
    staleReasons: [],
  });
  await save(writer, litigators, "revoked now", current);
  await step(writer, "submit", litigators, current + 1);
  await step(second, "publish", litigators, current + 1);
  // The base text still is.
  expect((await find(writer, place)).staleReasons).toHaveLength(1);
});

it("shows how each text stands, filtered and page by page", async () => {
  const document = `query ($filter: MatrixFilter, $first: Int, $after: String) { textMatrix(filter: $filter, first: $first, after: $after) {
    totalCount personas { key } pageInfo { hasNextPage endCursor } nodes { number sections { kind states } } } }`;
  interface Matrix {
    totalCount: number;
    personas: { key: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { number: string; sections: { kind: string; states: string[] }[] }[];
  }
  const matrix = async (variables: object, viewer = writer) =>
    (await ask(viewer, document, variables)) as never as Matrix;
  const all = await matrix({});
  expect(all.personas.map(({ key }) => key)).toEqual(["litigator", "journalist"]);
  const summaries = all.nodes.map(({ number, sections }) => [
    number,
    sections.find(({ kind }) => kind === "SUMMARY")?.states,
  ]);
  expect(summaries).toEqual([
    ["103", ["DRAFT", "MISSING", "MISSING"]],
    ["102", ["MISSING", "MISSING", "MISSING"]],
    ["101", ["STALE", "INHERITED", "INHERITED"]],
    ["100", ["STALE", "PUBLISHED", "INHERITED"]],
  ]);
  expect((await matrix({ filter: { state: "STALE" } })).nodes.map(({ number }) => number)).toEqual(["101", "100"]);
  expect((await matrix({ filter: { state: "IN_REVIEW" } })).nodes.map(({ number }) => number)).toEqual(["102"]);
  const counts: Record<string, number[]> = {};
  for (const state of CELL_STATES)
    counts[state] = [
      (await matrix({ filter: { state } })).totalCount,
      (await matrix({ filter: { state, persona: "litigator" } })).totalCount,
    ];
  expect(counts).toMatchObject({ MISSING: [2, 2], STALE: [2, 0], INHERITED: [1, 1], PUBLISHED: [2, 1] });
  expect((await matrix({ filter: { text: "EO 103" } })).totalCount).toBe(1);
  const first = await matrix({ first: 3 });
  expect((await matrix({ first: 3, after: first.pageInfo.endCursor })).nodes.map(({ number }) => number)).toEqual([
    "100",
  ]);
  expect(await matrix({ filter: { persona: "none" } })).toMatchObject({ argument: "filter.persona" });
  expect(await matrix({}, reader)).toMatchObject({ code: "NOT_ALLOWED" });
});

it("leaves the log of changes whole, with everybody's name in it", async () => {
  expect((await verifyAudit(database.pool)).fault).toBeNull();
  const { rows } = await database.pool.query(
    "select distinct actor_id from audit_entry where table_name in ('text_version', 'audience_variant', 'persona') and actor_id is not null",
  );
  expect(rows.map((row) => row.actor_id).sort()).toEqual([writer.userId, second.userId, admin.userId].sort());
});
