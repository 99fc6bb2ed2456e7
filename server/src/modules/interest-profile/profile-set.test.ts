import { LIMITS } from "@executive-disorder/shared/limits";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { viewerOf } from "../accounts/viewer-loader.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await buildPersona(database.pool, "fading");
});
afterAll(() => database.close());

type Viewer = Awaited<ReturnType<typeof buildViewer>> | typeof VISITOR;
interface Profile {
  id: string;
  name: string;
  isActive: boolean;
  version: number;
  keywords: string[];
}
interface Refusal {
  code: string;
  message: string;
  argument?: string;
  current?: Profile | null;
}

const FIELDS = "id name isActive version keywords";
const INPUT = { sectionKinds: ["SUMMARY"], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [] };
const ACTS = {
  create: `mutation ($name: String!, $input: InterestProfileInput!) { done: createInterestProfile(name: $name, input: $input) { ${FIELDS} } }`,
  duplicate: `mutation ($id: ID!, $name: String!) { done: duplicateInterestProfile(id: $id, name: $name) { ${FIELDS} } }`,
  rename: `mutation ($id: ID!, $name: String!) { done: renameInterestProfile(id: $id, name: $name) { ${FIELDS} } }`,
  activate: `mutation ($id: ID!) { done: activateInterestProfile(id: $id) { ${FIELDS} } }`,
  delete: `mutation ($id: ID!, $version: Int!) { done: deleteInterestProfile(id: $id, expectedVersion: $version) { ${FIELDS} } }`,
};

async function act(viewer: Viewer, name: keyof typeof ACTS, variables: Record<string, unknown>) {
  const { data, errors } = await queryAs<{ done: Profile | null }>(database, viewer, ACTS[name], variables);
  const [error] = errors ?? [];
  return { done: data?.done, error: error && ({ message: error.message, ...error.extensions } as unknown as Refusal) };
}
const create = async (viewer: Viewer, name: string, input: object = {}) =>
  act(viewer, "create", { name, input: { ...INPUT, ...input } });

async function list(viewer: Viewer): Promise<Profile[]> {
  const { data } = await queryAs<{ viewer: { interestProfiles: Profile[] } }>(
    database,
    viewer,
    `{ viewer { interestProfiles { ${FIELDS} } } }`,
  );
  return data?.viewer.interestProfiles ?? [];
}
const names = async (viewer: Viewer) =>
  (await list(viewer)).map(({ name, isActive }) => (isActive ? `${name}*` : name));
/** A reader with the profiles, of which the first is active. */
async function readerWith(...profiles: string[]) {
  const viewer = await buildViewer(database);
  const made: Profile[] = [];
  for (const name of profiles) made.push((await create(viewer, name)).done as Profile);
  return { viewer, made };
}

it("keeps several profiles under their names, the oldest first, of which the first is active", async () => {
  const viewer = await buildViewer(database);
  expect(await list(viewer)).toEqual([]);
  expect((await create(viewer, "  Work  ", { keywords: ["customs"] })).done).toMatchObject({
    name: "Work",
    isActive: true,
    version: 1,
    keywords: ["customs"],
  });
  await create(viewer, "Weekend");
  expect(await names(viewer)).toEqual(["Work*", "Weekend"]);
});

it("makes another one active, for pages and for the persona of the next request", async () => {
  const { viewer, made } = await readerWith("Work");
  const { done: other } = await create(viewer, "Court", { persona: "litigator" });
  expect((await viewerOf(database.pool, viewer.userId)).persona).toBeNull();
  expect((await act(viewer, "activate", { id: other?.id })).done).toMatchObject({ name: "Court", isActive: true });
  expect(await names(viewer)).toEqual(["Work", "Court*"]);
  expect((await viewerOf(database.pool, viewer.userId)).persona).toBe("litigator");
  const { data } = await queryAs(database, viewer, "{ viewer { persona { key } interestProfile { name } } }");
  expect(data).toEqual({ viewer: { persona: { key: "litigator" }, interestProfile: { name: "Court" } } });
  await act(viewer, "activate", { id: made[0]?.id });
  await act(viewer, "activate", { id: made[0]?.id });
  expect(await names(viewer)).toEqual(["Work*", "Court"]);
});

it("renames without a conflict with a save that is under way", async () => {
  const { viewer, made } = await readerWith("Work", "Weekend");
  expect((await act(viewer, "rename", { id: made[0]?.id, name: "WORK" })).done).toMatchObject({
    name: "WORK",
    version: 1,
  });
  expect((await act(viewer, "rename", { id: made[0]?.id, name: " weekend" })).error).toMatchObject({
    code: "BAD_INPUT",
    argument: "name",
    message: 'You have a profile "Weekend" already; choose another name',
  });
  expect(await names(viewer)).toEqual(["WORK*", "Weekend"]);
});

it("copies all that a profile holds, choices included that exist no longer", async () => {
  const viewer = await buildViewer(database);
  await database.pool.query("insert into topic (slug, name, description) values ('passing', 'Passing', '')");
  const { done } = await create(viewer, "Work", { topics: ["passing"], persona: "fading", keywords: ["x"] });
  await database.pool.query("delete from topic where slug = 'passing'");
  await database.pool.query("update persona set retired_at = now() where key = 'fading'");
  expect((await act(viewer, "duplicate", { id: done?.id, name: "Copy" })).done).toMatchObject({
    name: "Copy",
    isActive: false,
    version: 1,
    keywords: ["x"],
  });
  const { data } = await queryAs(
    database,
    viewer,
    "{ viewer { interestProfiles { name topics persona { key } lostPersona { name isRetired } } } }",
  );
  expect(data).toEqual({
    viewer: {
      interestProfiles: ["Work", "Copy"].map((name) => ({
        name,
        topics: ["passing"],
        persona: null,
        lostPersona: { name: "Name of fading", isRetired: true },
      })),
    },
  });
});

it("removes a profile, and lets the one that was saved last take the place of the active one", async () => {
  const { viewer, made } = await readerWith("Work", "Weekend", "Court");
  const remove = (index: number, version = 1) => act(viewer, "delete", { id: made[index]?.id, version });
  expect((await remove(0)).done).toMatchObject({ name: "Court", isActive: true });
  expect((await remove(1)).done).toMatchObject({ name: "Court", isActive: true });
  expect((await remove(2)).done).toMatchObject({ id: null, name: "My profile", version: 0 });
  expect(await list(viewer)).toEqual([]);
  expect((await remove(2)).error).toMatchObject({ code: "BAD_INPUT", argument: "id" });
});

it("does not remove what was saved elsewhere in the meantime, and tells what that was", async () => {
  const { viewer, made } = await readerWith("Work");
  await database.pool.query("update interest_profile set version = 2, keywords = '{newer}' where id = $1", [
    made[0]?.id,
  ]);
  expect((await act(viewer, "delete", { id: made[0]?.id, version: 1 })).error).toMatchObject({
    code: "CONFLICT",
    current: { name: "Work", version: 2, keywords: ["newer"] },
  });
  expect(await names(viewer)).toEqual(["Work*"]);
});

it("has room for twelve, however many come at once", async () => {
  const { viewer } = await readerWith("First");
  const answers = await Promise.all(Array.from({ length: 15 }, (_, index) => create(viewer, `Profile ${index}`)));
  expect(answers.filter(({ done }) => done)).toHaveLength(LIMITS.profile.count - 1);
  for (const { error } of answers.filter(({ done }) => !done))
    expect(error).toMatchObject({ code: "BAD_INPUT", message: expect.stringMatching(/^You have 12 profiles/) });
  expect(await list(viewer)).toHaveLength(LIMITS.profile.count);
  const [first] = await list(viewer);
  expect((await act(viewer, "duplicate", { id: first?.id, name: "One more" })).error?.message).toContain(
    "You have 12 profiles, as many as there may be; remove one first",
  );
});

it("has one active profile after any race of making, activating and removing", async () => {
  const { viewer, made } = await readerWith("A", "B", "C", "D");
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      ...made.map(({ id }) => act(viewer, "activate", { id })),
      act(viewer, "delete", { id: made[round % 4]?.id, version: 1 }),
      create(viewer, `E${round}`),
    ]);
    expect((await list(viewer)).filter(({ isActive }) => isActive)).toHaveLength(1);
  }
});

it("lets one of two that take the same name have it", async () => {
  const viewer = await buildViewer(database);
  const answers = await Promise.all([create(viewer, "Work"), create(viewer, "work"), create(viewer, "WORK")]);
  expect(answers.filter(({ done }) => done)).toHaveLength(1);
});

it.each([
  ["", /must have a name/],
  ["   ", /must have a name/],
  ["\u200b\u2060", /must have a name/],
  ["a\u0000b", /not text/],
  ["line\nline", /not text/],
  ["half \ud83d", /not text/],
  ["\u202egpj.exe", /not text/],
  ["x".repeat(LIMITS.profile.nameLength + 1), /60 characters/],
])("refuses the name %j, and stores nothing", async (name, message) => {
  const { viewer, made } = await readerWith("Work");
  for (const { error } of [await create(viewer, name), await act(viewer, "rename", { id: made[0]?.id, name })]) {
    expect(error).toMatchObject({ code: "BAD_INPUT", argument: "name" });
    expect(error?.message).toMatch(message);
  }
  expect(await names(viewer)).toEqual(["Work*"]);
});

it.each([
  "<script>alert(1)</script>",
  "'; drop table interest_profile; --",
  "{{7*7}}",
  "👩‍⚖️ Court",
  "العمل",
  "x".repeat(LIMITS.profile.nameLength),
])("keeps the name %j as it is", async (name) => {
  const viewer = await buildViewer(database);
  expect((await create(viewer, name)).done?.name).toBe(name);
  expect(await names(viewer)).toEqual([`${name}*`]);
});

it("answers for another's profile as for one that never was, whatever is asked", async () => {
  const { made } = await readerWith("Private");
  const stranger = await buildViewer(database, { role: "ADMIN" });
  await create(stranger, "Mine");
  for (const name of ["rename", "duplicate", "activate", "delete"] as const) {
    const answerFor = (id: unknown) => act(stranger, name, { id, name: "Taken", version: 1 });
    const refused = await answerFor(made[0]?.id);
    expect(refused.error).toMatchObject({ code: "BAD_INPUT", argument: "id" });
    for (const id of ["999999999", "x", "-1", "", "9".repeat(40), "1e3"]) expect(await answerFor(id)).toEqual(refused);
  }
  const { rows } = await database.pool.query("select name from interest_profile where id = $1", [made[0]?.id]);
  expect(rows).toEqual([{ name: "Private" }]);
});

it("refuses a visitor, who has no profiles", async () => {
  for (const name of Object.keys(ACTS) as (keyof typeof ACTS)[]) {
    const { done, error } = await act(VISITOR, name, { id: "1", name: "Work", version: 1, input: INPUT });
    expect([done, error?.code]).toEqual([null, "NOT_SIGNED_IN"]);
  }
});

it("counts for a persona the users who read as it, not their profiles", async () => {
  await database.pool.query("delete from interest_profile");
  const viewer = await buildViewer(database);
  await create(viewer, "One", { persona: "litigator" });
  await create(viewer, "Two", { persona: "litigator" });
  await create(viewer, "Three", { persona: "journalist" });
  const { data } = await queryAs<{ personas: { key: string; readerCount: number }[] }>(
    database,
    await buildViewer(database, { role: "ADMIN" }),
    "{ personas { key readerCount } }",
  );
  const counts = Object.fromEntries(data?.personas.map(({ key, readerCount }) => [key, readerCount]) ?? []);
  expect(counts).toMatchObject({ litigator: 1, journalist: 0 });
});
