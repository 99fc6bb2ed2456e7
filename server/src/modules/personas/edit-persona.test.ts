import type { Viewer } from "../../access/viewer.ts";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;
let admin: Viewer;

beforeAll(async () => {
  database = await testDatabase("empty");
  for (const key of ["litigator", "journalist"]) await buildPersona(database.pool, key);
  admin = await buildViewer(database, { role: "ADMIN" });
});
afterAll(() => database.close());

const input = (over: object = {}) => ({
  name: "City planner",
  pluralName: "City planners",
  mark: "Cp",
  question: "What must my city change?",
  guidance: "Name the grant.",
  access: "OPEN",
  ...over,
});
const FIELDS = "key name pluralName mark question access guidance version isRetired readerCount";
async function ask(document: string, variables: object, viewer: Viewer = admin) {
  const { data, errors } = await queryAs<Record<string, never>>(database, viewer, document, { ...variables });
  return errors?.[0] ? { ...errors[0].extensions, message: errors[0].message } : Object.values(data ?? {})[0];
}
const create = (key: string, over: object = {}, viewer?: Viewer) =>
  ask(
    `mutation ($key: String!, $input: PersonaInput!) { createPersona(key: $key, input: $input) { ${FIELDS} } }`,
    { key, input: input(over) },
    viewer,
  );
const update = (key: string, expectedVersion: number, over: object = {}) =>
  ask(
    `mutation ($key: String!, $expectedVersion: Int!, $input: PersonaInput!) { updatePersona(key: $key, expectedVersion: $expectedVersion, input: $input) { ${FIELDS} } }`,
    { key, expectedVersion, input: input(over) },
  );
const keys = async (viewer: Viewer, withRetired = false) =>
  ((await ask(`{ personas(withRetired: ${withRetired}) { key } }`, {}, viewer)) as unknown as { key: string }[]).map(
    (persona) => persona.key,
  );

it("makes a persona that everybody sees, and changes it, once a version", async () => {
  expect(await create("city-planner")).toEqual({
    key: "city-planner",
    ...input(),
    version: 1,
    isRetired: false,
    readerCount: 0,
  });
  expect(await keys(VISITOR)).toEqual(["litigator", "journalist", "city-planner"]);
  expect(await update("city-planner", 1, { question: "Why?" })).toMatchObject({ question: "Why?", version: 2 });
  expect(await update("city-planner", 1, { question: "Lost?" })).toMatchObject({
    code: "CONFLICT",
    current: { question: "Why?", version: 2 },
  });
});

it.each([
  ["key", "City Planner", {}],
  ["key", "litigator", { name: "Second" }],
  ["key", "x".repeat(41), {}],
  ["input.name", "other", { name: " " }],
  ["input.name", "other", { name: "name of LITIGATOR" }],
  ["input.mark", "other", { mark: "abc" }],
  ["input.question", "other", { question: "x".repeat(201) }],
  ["input.guidance", "other", { guidance: "turned \u202e round" }],
])("refuses a wrong %s (%j %j)", async (argument, key, over) => {
  expect(await create(key, over)).toMatchObject({ code: "BAD_INPUT", argument });
});

it("puts those in use into another order, and no others", async () => {
  const reorder = (list: string[]) =>
    ask("mutation ($keys: [String!]!) { reorderPersonas(keys: $keys) { key } }", { keys: list });
  expect(await reorder(["city-planner", "litigator", "journalist"])).toEqual([
    { key: "city-planner" },
    { key: "litigator" },
    { key: "journalist" },
  ]);
  expect(await reorder(["litigator", "journalist"])).toMatchObject({
    code: "CONFLICT",
    current: ["city-planner", "litigator", "journalist"],
  });
  expect(await reorder(["litigator", "litigator", "journalist"])).toMatchObject({ argument: "keys" });
});

it("retires a persona: its readers have lost it and are told, and it comes back", async () => {
  const reader = await buildViewer(database, { persona: "journalist" });
  const lost = () =>
    ask("{ viewer { interestProfile { lostPersona { name isRetired } } persona { key } } }", {}, reader);
  expect(await lost()).toMatchObject({ interestProfile: { lostPersona: null }, persona: { key: "journalist" } });
  expect(await ask('mutation { retirePersona(key: "journalist", expectedVersion: 1) { isRetired } }', {})).toEqual({
    isRetired: true,
  });
  expect(await lost()).toMatchObject({ interestProfile: { lostPersona: { isRetired: true } }, persona: null });
  expect(await keys(reader, true)).not.toContain("journalist");
  expect(await keys(admin, true)).toContain("journalist");
  await ask('mutation { reinstatePersona(key: "journalist", expectedVersion: 2) { isRetired } }', {});
  expect(await lost()).toMatchObject({ interestProfile: { lostPersona: null } });
});

it("is for admins", async () => {
  for (const role of ["READER", "EDITOR"] as const)
    expect(await create("other", {}, await buildViewer(database, { role }))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await create("other", {}, VISITOR)).toMatchObject({ code: "NOT_SIGNED_IN" });
});

describe("a role", () => {
  const setRole = (viewer: Viewer, userId: string | null, role: string, reason = "because") =>
    ask(
      "mutation ($userId: ID!, $role: Role!, $reason: String!) { setUserRole(userId: $userId, role: $role, reason: $reason) { id role } }",
      { userId, role, reason },
      viewer,
    );
  it("is given by an admin, with a reason that the log keeps", async () => {
    const reader = await buildViewer(database);
    expect(await setRole(admin, reader.userId, "EDITOR")).toEqual({ id: reader.userId, role: "EDITOR" });
    const { rows } = await database.pool.query(
      "select actor_id, changes, reason from audit_entry where about_user_id = $1 order by position desc limit 1",
      [reader.userId],
    );
    expect(rows[0]).toMatchObject({
      actor_id: admin.userId,
      changes: { role: ["READER", "EDITOR"] },
      reason: "because",
    });
  });
  it("is never one's own, needs a reason, and leaves an admin when two take it from each other at once", async () => {
    const other = await buildViewer(database, { role: "ADMIN" });
    expect(await setRole(admin, admin.userId, "READER")).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await setRole(admin, other.userId, "READER", " ")).toMatchObject({ argument: "reason" });
    expect(await setRole(admin, "nobody", "READER")).toMatchObject({ argument: "userId" });
    expect(await setRole(await buildViewer(database, { role: "EDITOR" }), other.userId, "READER")).toMatchObject({
      code: "NOT_ALLOWED",
    });
    await Promise.all([setRole(admin, other.userId, "READER"), setRole(other, admin.userId, "READER")]);
    const { rows } = await database.pool.query("select id from app_user where role = 'ADMIN'");
    expect(rows).toHaveLength(1);
    await database.pool.query("update app_user set role = 'ADMIN' where id = $1", [admin.userId]);
  });
  it("is listed with its account, page by page, to admins alone", async () => {
    const list = (variables: object, viewer?: Viewer) =>
      ask(
        "query ($search: String, $role: Role, $first: Int, $after: String) { users(search: $search, role: $role, first: $first, after: $after) { nodes { id email createdAt } pageInfo { hasNextPage endCursor } } }",
        variables,
        viewer,
      ) as never as Promise<{ nodes: { id: string; email: string }[]; pageInfo: { endCursor: string } }>;
    const first = await list({ first: 2 });
    const next = await list({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...next.nodes].map(({ email }) => email)).toEqual(
      [...new Set([...first.nodes, ...next.nodes].map(({ email }) => email))].sort(),
    );
    expect((await list({ search: admin.userId?.toUpperCase() })).nodes).toMatchObject([{ id: admin.userId }]);
    expect((await list({ search: "%" })).nodes).toEqual([]);
    expect(await list({ search: "a\0" })).toMatchObject({ argument: "search" });
    expect(await list({}, await buildViewer(database, { role: "EDITOR" }))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});
