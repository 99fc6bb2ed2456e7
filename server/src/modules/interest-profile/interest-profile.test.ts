import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import { LIMITS } from "@executive-disorder/shared/limits";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await buildPersona(database.pool, "insider", { access: "BY_APPROVAL" });
  await buildPersona(database.pool, "gone", { isRetired: true });
});
afterAll(() => database.close());

type Viewer = Awaited<ReturnType<typeof buildViewer>> | typeof VISITOR;
interface Profile {
  id: string | null;
  name: string;
  isActive: boolean;
  lostPersona: { name: string; isRetired: boolean } | null;
  persona: { key: string } | null;
  sectionKinds: string[];
  version: number;
  savedAt: string | null;
  [field: string]: unknown;
}

interface Refusal {
  message: string;
  code?: string;
  argument?: string;
  current?: Profile;
}

const PROFILE =
  "id name isActive lostPersona { name isRetired } persona { key name access } sectionKinds factGroups topics agencies presidents keywords savedAt version";
const INPUT = {
  persona: null as string | null,
  sectionKinds: ["SUMMARY"],
  factGroups: [] as string[],
  topics: [] as string[],
  agencies: [] as string[],
  presidents: [] as string[],
  keywords: [] as string[],
};
const FIRST = { name: "My profile", isActive: true, lostPersona: null };

async function read(viewer: Viewer): Promise<Profile | undefined> {
  const { data } = await queryAs<{ viewer: { interestProfile: Profile } | null }>(
    database,
    viewer,
    `{ viewer { interestProfile { ${PROFILE} } } }`,
  );
  return data?.viewer?.interestProfile;
}

async function save(
  viewer: Viewer,
  { version = 0, id, ...input }: Partial<typeof INPUT> & { version?: number; id?: string },
) {
  const { data, errors } = await queryAs<{ saveInterestProfile: Profile | null }>(
    database,
    viewer,
    `mutation ($input: InterestProfileInput!, $version: Int!, $id: ID) { saveInterestProfile(input: $input, expectedVersion: $version, id: $id) { ${PROFILE} } }`,
    { input: { ...INPUT, ...input }, version, id },
  );
  const error: Refusal | undefined = errors?.[0] && { message: errors[0].message, ...errors[0].extensions };
  return { saved: data?.saveInterestProfile, error };
}

it("gives the defaults as version 0 before the first save", async () => {
  const { persona: _, ...defaults } = DEFAULT_INTEREST_PROFILE;
  expect(await read(await buildViewer(database))).toEqual({
    ...defaults,
    ...FIRST,
    id: null,
    persona: null,
    savedAt: null,
    version: 0,
  });
});

it("reads back what was saved, with the sections in their order", async () => {
  const viewer = await buildViewer(database);
  const choices = {
    sectionKinds: [...SECTION_KINDS].reverse(),
    factGroups: [...FACT_GROUPS].reverse(),
    topics: ["trade", "energy"],
    agencies: ["state", "justice"],
    presidents: ["joe-biden", "donald-trump"],
    keywords: ["organized crime", "  trimmed ", "«ünï»", 'say "so"', "a,b{c}", "\\"],
  };
  const { saved, error } = await save(viewer, { ...choices, persona: "litigator" });
  expect(error).toBeUndefined();
  const expected = {
    ...choices,
    ...FIRST,
    id: expect.stringMatching(/^\d+$/),
    keywords: choices.keywords.map((keyword) => keyword.trim()),
    persona: { key: "litigator", name: "Litigator", access: "OPEN" },
    version: 1,
    savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  };
  expect(saved).toEqual(expected);
  expect(await read(viewer)).toEqual(expected);
  const emptied = await save(viewer, { sectionKinds: [], version: 1 });
  expect(emptied.saved).toMatchObject({ sectionKinds: [], topics: [], keywords: [], persona: null, version: 2 });
});

it("counts the chosen persona from the next request on", async () => {
  const viewer = await buildViewer(database);
  await save(viewer, { persona: "journalist" });
  const { viewerOf } = await import("../accounts/viewer-loader.ts");
  expect((await viewerOf(database.pool, viewer.userId)).persona).toBe("journalist");
});

it("refuses a save of an older version, gives what is stored, and overwrites nothing", async () => {
  const viewer = await buildViewer(database);
  await save(viewer, { keywords: ["mine"], persona: "litigator" });
  await save(viewer, { keywords: ["newer"], persona: "litigator", version: 1 });
  for (const version of [0, 1, 3, -1, 2_147_483_647]) {
    const { saved, error } = await save(viewer, { keywords: ["stale"], version });
    expect([version, saved, error?.code]).toEqual([version, null, "CONFLICT"]);
    expect(error?.current).toMatchObject({ keywords: ["newer"], version: 2, persona: { key: "litigator" } });
  }
  expect(await read(viewer)).toMatchObject({ keywords: ["newer"], version: 2 });
  expect((await save(viewer, { keywords: ["on top"], version: 2 })).saved).toMatchObject({
    keywords: ["on top"],
    version: 3,
  });
});

it("refuses a first save of a version that never was", async () => {
  const viewer = await buildViewer(database);
  const { error } = await save(viewer, { version: 1 });
  expect(error).toMatchObject({ code: "CONFLICT", current: { version: 0 } });
  expect(await read(viewer)).toMatchObject({ version: 0, savedAt: null });
});

it("lets one of several first saves through, and tells the others what it stored", async () => {
  for (let round = 0; round < 5; round++) {
    const viewer = await buildViewer(database);
    const answers = await Promise.all([1, 2, 3, 4].map((number) => save(viewer, { keywords: [`window ${number}`] })));
    const winners = answers.filter((answer) => answer.saved);
    expect(winners).toHaveLength(1);
    for (const { error } of answers.filter((answer) => !answer.saved))
      expect(error).toMatchObject({ code: "CONFLICT", current: { keywords: winners[0]?.saved?.keywords, version: 1 } });
    expect(await read(viewer)).toMatchObject({ keywords: winners[0]?.saved?.keywords, version: 1 });
  }
});

it("lets one of several later saves through", async () => {
  const viewer = await buildViewer(database);
  await save(viewer, {});
  const answers = await Promise.all(
    [1, 2, 3, 4].map((number) => save(viewer, { keywords: [`window ${number}`], version: 1 })),
  );
  expect(answers.filter((answer) => answer.saved)).toHaveLength(1);
  expect(await read(viewer)).toMatchObject({ version: 2 });
});

it("saves the one that is named, whichever is active", async () => {
  const viewer = await buildViewer(database);
  const { saved } = await save(viewer, { keywords: ["first"] });
  await database.pool.query(
    "insert into interest_profile (user_id, name, is_active, section_kinds, fact_groups) values ($1, 'Other', false, '{}', '{}')",
    [viewer.userId],
  );
  const [other] = (
    await database.pool.query("select id from interest_profile where user_id = $1 and not is_active", [viewer.userId])
  ).rows;
  const named = await save(viewer, { keywords: ["second"], id: String(other.id), version: 1 });
  expect(named.saved).toMatchObject({ name: "Other", isActive: false, keywords: ["second"], version: 2 });
  expect(await read(viewer)).toMatchObject({ id: saved?.id, keywords: ["first"], version: 1 });
});

it("tells of a profile that was removed elsewhere as a conflict with nothing, and of another's the same", async () => {
  const [one, two] = [await buildViewer(database), await buildViewer(database)];
  const { saved } = await save(one, { keywords: ["private"] });
  await save(two, {});
  const answerFor = async (id: string) => (await save(two, { id, version: 1 })).error;
  expect(await answerFor(saved?.id as string)).toMatchObject({ code: "CONFLICT", current: null });
  expect(await answerFor("999999999")).toEqual(await answerFor(saved?.id as string));
  expect(await answerFor("no id")).toMatchObject({ code: "BAD_INPUT", argument: "id" });
  expect(await read(one)).toMatchObject({ keywords: ["private"], version: 1 });
});

it("keeps a topic that is gone until its reader saves without it", async () => {
  const viewer = await buildViewer(database);
  await database.pool.query("insert into topic (slug, name, description) values ('short-lived', 'Short-lived', '')");
  await save(viewer, { topics: ["short-lived", "trade"] });
  await database.pool.query("delete from topic where slug = 'short-lived'");
  expect(await read(viewer)).toMatchObject({ topics: ["short-lived", "trade"], version: 1 });
  expect((await save(viewer, { topics: ["short-lived", "trade"], version: 1 })).error).toMatchObject({
    code: "BAD_INPUT",
    argument: "input.topics",
    message: expect.stringContaining('"short-lived", which does not exist'),
  });
  expect((await save(viewer, { topics: ["trade"], version: 1 })).saved).toMatchObject({
    topics: ["trade"],
    version: 2,
  });
});

it.each<[Partial<typeof INPUT>, string, RegExp]>([
  [{ sectionKinds: ["SUMMARY", "SUMMARY"] }, "input.sectionKinds", /names a section twice/],
  [{ factGroups: ["TOPICS", "TOPICS"] }, "input.factGroups", /names a group of facts twice/],
  [{ topics: ["Trade"] }, "input.topics.0", /lower-case words/],
  [{ topics: ["trade", "no-such"] }, "input.topics", /"no-such", which does not exist; Query.topics lists/],
  [{ topics: ["trade", "trade"] }, "input.topics", /twice/],
  [{ agencies: ["no-such"] }, "input.agencies", /"no-such"/],
  [{ presidents: ["nobody"] }, "input.presidents", /"nobody"/],
  [{ presidents: ["a\0b"] }, "input.presidents.0", /lower-case words/],
  [{ topics: Array.from({ length: LIMITS.profile.topics + 1 }, (_, index) => `t${index}`) }, "input.topics", /60/],
  [{ keywords: [""] }, "input.keywords.0", /holds a keyword that is empty/],
  [{ keywords: ["fine", "   "] }, "input.keywords.1", /empty/],
  [
    { keywords: Array.from({ length: 10_000 }, (_, index) => `k${index}`) },
    "input.keywords",
    /^`keywords` may hold at most 50, not 10000$/,
  ],
  [{ keywords: ["x".repeat(LIMITS.profile.keywordLength + 1)] }, "input.keywords.0", /80/],
  [
    { keywords: Array.from({ length: LIMITS.profile.keywords + 1 }, (_, index) => `k${index}`) },
    "input.keywords",
    /50/,
  ],
  [{ keywords: ["a\0b"] }, "input.keywords.0", /not text/],
  [{ keywords: ["half \ud83d"] }, "input.keywords.0", /not text/],
  [{ persona: "No Such" }, "input.persona", /./],
  [{ persona: "" }, "input.persona", /./],
])("refuses %j, naming the field, and stores nothing", async (input, argument, message) => {
  const viewer = await buildViewer(database);
  const { saved, error } = await save(viewer, input);
  expect([saved, error?.code, error?.argument]).toEqual([null, "BAD_INPUT", argument]);
  expect(error?.message).toMatch(message);
  expect(await read(viewer)).toMatchObject({ version: 0 });
});

it("answers for a persona that may not be read as for one that does not exist", async () => {
  const viewer = await buildViewer(database);
  const answerFor = async (key: string) => JSON.stringify(await save(viewer, { persona: key })).replaceAll(key, "KEY");
  expect(await answerFor("insider")).toBe(await answerFor("no-such"));
  expect(await answerFor("gone")).toBe(await answerFor("no-such"));
  const granted = await buildViewer(database, { grants: ["insider"] });
  expect((await save(granted, { persona: "insider" })).saved?.persona).toMatchObject({
    key: "insider",
    access: "BY_APPROVAL",
  });
});

it("shows no retired persona as chosen, and lets its reader save without it", async () => {
  const viewer = await buildViewer(database, { persona: "gone" });
  expect(await read(viewer)).toMatchObject({
    persona: null,
    lostPersona: { name: "Name of gone", isRetired: true },
    version: 1,
  });
  expect((await save(viewer, { version: 1 })).saved).toMatchObject({
    persona: null,
    lostPersona: null,
    version: 2,
  });
});

it("refuses a visitor, who has no profile, before it reads what they sent", async () => {
  expect(await read(VISITOR)).toBeUndefined();
  const { saved, error } = await save(VISITOR, { topics: ["no-such"] });
  expect([saved, error?.code, error?.message]).toEqual([null, "NOT_SIGNED_IN", "You may not read this field."]);
});

it("is nobody else's to read or save: there is no way to name another user", async () => {
  const [one, two] = [await buildViewer(database), await buildViewer(database, { role: "ADMIN" })];
  await save(one, { keywords: ["private"] });
  expect(JSON.stringify(await read(two))).not.toContain("private");
  await save(two, { keywords: ["admin's"] });
  expect(await read(one)).toMatchObject({ keywords: ["private"], version: 1 });
});

it("shows editors the guidance of their persona, and admins how many readers it has", async () => {
  await database.pool.query("delete from interest_profile");
  const document = "{ viewer { persona { key guidance readerCount } interestProfile { persona { guidance } } } }";
  const ask = async (role: "EDITOR" | "ADMIN") =>
    (
      await queryAs<{ viewer: { persona: unknown } }>(
        database,
        await buildViewer(database, { role, persona: "litigator" }),
        document,
      )
    ).data?.viewer;
  expect(await ask("EDITOR")).toMatchObject({
    persona: { guidance: expect.stringContaining("Authority cited"), readerCount: null },
    interestProfile: { persona: { guidance: expect.stringContaining("Authority") } },
  });
  expect(await ask("ADMIN")).toMatchObject({ persona: { readerCount: 2 } });
});
