import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { Viewer } from "../../access/viewer.ts";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { viewerOf } from "../accounts/viewer-loader.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await buildPersona(database.pool, "insider", { access: "BY_APPROVAL" });
  await buildPersona(database.pool, "gone", { isRetired: true });
});
afterAll(() => database.close());

interface Profile {
  persona: { key: string } | null;
  lostPersona: { name: string; isRetired: boolean } | null;
  sectionKinds: string[];
  keywords: string[];
  version: number;
}
const PROFILE = "persona { key } lostPersona { name isRetired } sectionKinds keywords version";

async function send(viewer: Viewer, document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await queryAs<{ profile: Profile | null }>(database, viewer, document, variables);
  return { profile: data?.profile, error: errors?.[0] && { message: errors[0].message, ...errors[0].extensions } };
}
const switchTo = (viewer: Viewer, key: string | null) =>
  send(viewer, `mutation ($key: String) { profile: switchPersona(key: $key) { ${PROFILE} } }`, { key });
async function read(viewer: Viewer) {
  const document = `{ viewer { persona { key } interestProfile { ${PROFILE} } } }`;
  return (await queryAs<{ viewer: { persona: unknown; interestProfile: Profile } }>(database, viewer, document)).data
    ?.viewer;
}

it("changes the persona and nothing else, and raises the version", async () => {
  const viewer = await buildViewer(database, { persona: "litigator" });
  await database.pool.query("update interest_profile set keywords = '{mine}' where user_id = $1", [viewer.userId]);
  const { profile } = await switchTo(viewer, "journalist");
  expect(profile).toEqual({
    persona: { key: "journalist" },
    lostPersona: null,
    sectionKinds: ["IMPLICATIONS"],
    keywords: ["mine"],
    version: 2,
  });
  expect((await viewerOf(database.pool, viewer.userId)).persona).toBe("journalist");
  expect((await switchTo(viewer, null)).profile).toMatchObject({ persona: null, version: 3 });
});

it("makes a profile of the defaults for a reader who has none", async () => {
  const viewer = await buildViewer(database);
  expect((await switchTo(viewer, "researcher")).profile).toMatchObject({
    persona: { key: "researcher" },
    sectionKinds: DEFAULT_INTEREST_PROFILE.sectionKinds,
    version: 1,
  });
});

it("gives a form that was opened before it a conflict, with the switched persona in it", async () => {
  const viewer = await buildViewer(database, { persona: "litigator" });
  await switchTo(viewer, "journalist");
  const input = { ...DEFAULT_INTEREST_PROFILE, persona: "litigator" };
  const { error } = await send(
    viewer,
    "mutation ($input: InterestProfileInput!) { profile: saveInterestProfile(input: $input, expectedVersion: 1) { version } }",
    { input },
  );
  expect(error).toMatchObject({ code: "CONFLICT", current: { version: 2, persona: { key: "journalist" } } });
});

it("keeps all of several switches at once in a row", async () => {
  const viewer = await buildViewer(database);
  const keys = ["journalist", "litigator", "researcher", null, "policymaker"];
  await Promise.all(keys.map((key) => switchTo(viewer, key)));
  expect((await read(viewer))?.interestProfile.version).toBe(keys.length);
});

it("answers for a persona that may not be read as for one that does not exist", async () => {
  const viewer = await buildViewer(database, { persona: "litigator" });
  const answerFor = async (key: string) => JSON.stringify(await switchTo(viewer, key)).replaceAll(key, "KEY");
  const expected = await answerFor("no-such");
  expect(expected).toContain("BAD_INPUT");
  for (const key of ["insider", "gone"]) expect(await answerFor(key)).toBe(expected);
  expect((await read(viewer))?.persona).toEqual({ key: "litigator" });
  expect((await switchTo(VISITOR, "journalist")).error).toMatchObject({ code: "NOT_SIGNED_IN" });
});

describe("a persona that is lost while somebody reads in it", () => {
  it("is named as retired, and the base text is read", async () => {
    await buildPersona(database.pool, "passing");
    const viewer = await buildViewer(database, { persona: "passing" });
    await database.pool.query("update persona set retired_at = now() where key = 'passing'");
    expect(await read(viewer)).toMatchObject({
      persona: null,
      interestProfile: { persona: null, lostPersona: { name: "Name of passing", isRetired: true } },
    });
    expect((await viewerOf(database.pool, viewer.userId)).readablePersonas.has("passing")).toBe(false);
  });

  it("is named as not granted when the grant is gone, and is there again when it comes back", async () => {
    const viewer = await buildViewer(database, { persona: "insider", grants: ["insider"] });
    expect(await read(viewer)).toMatchObject({ persona: { key: "insider" }, interestProfile: { lostPersona: null } });
    await database.pool.query("delete from persona_grant where user_id = $1", [viewer.userId]);
    expect(await read(viewer)).toMatchObject({
      persona: null,
      interestProfile: { lostPersona: { name: "Name of insider", isRetired: false } },
    });
    await database.pool.query("insert into persona_grant select $1, id from persona where key = 'insider'", [
      viewer.userId,
    ]);
    expect(await read(viewer)).toMatchObject({ persona: { key: "insider" }, interestProfile: { lostPersona: null } });
  });

  it("tells nobody the name of a retired persona that they had not chosen", async () => {
    const viewer = await buildViewer(database, { persona: "litigator" });
    const { rows } = await database.reading
      .of(viewer)
      .query("select ed_lost_persona(n::smallint) as lost from generate_series(1, 50) n");
    expect(JSON.stringify(rows.map((row) => row.lost).filter(Boolean))).toBe(
      '[{"name":"Litigator","isRetired":false}]',
    );
  });
});
