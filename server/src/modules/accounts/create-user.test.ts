import { buildPersona } from "../../testing/build-order.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { type Auth, createAuth } from "./auth.ts";
import { createUser } from "./create-user.ts";
import { viewerOf } from "./viewer-loader.ts";

let database: TestDatabase;
let auth: Auth;

beforeAll(async () => {
  database = await testDatabase();
  auth = createAuth(database.pool, { port: 1, secret: "a secret of a test, 32 characters" });
});
afterAll(() => database.close());

const PASSWORD = "correct horse battery";
const create = (user: Partial<Parameters<typeof createUser>[2]>) =>
  createUser(auth, database.orm, { email: "someone@example.test", password: PASSWORD, role: "READER", ...user });

it("makes an account with its role, persona and choices, and leaves no session behind", async () => {
  const id = await create({
    email: "editor@example.test",
    role: "EDITOR",
    profile: { persona: "litigator", sectionKinds: ["SUMMARY", "IMPLICATIONS"], keywords: ["tariffs"] },
  });
  expect(await viewerOf(database.pool, id)).toMatchObject({ userId: id, role: "EDITOR", persona: "litigator" });
  const { rows } = await database.pool.query(
    "select u.name, u.email_verified, i.section_kinds, i.fact_groups <> '{}' as has_facts, i.keywords, (select count(*) from auth_session where user_id = u.id) as sessions from app_user u join interest_profile i on i.user_id = u.id where u.id = $1",
    [id],
  );
  expect(rows).toEqual([
    {
      name: "editor",
      email_verified: true,
      section_kinds: ["SUMMARY", "IMPLICATIONS"],
      has_facts: true,
      keywords: ["tariffs"],
      sessions: 0,
    },
  ]);
});

it("makes no profile where no choices are given, so that the first sign-in can bring one", async () => {
  const id = await create({ email: "bare@example.test" });
  const { rows } = await database.pool.query("select from interest_profile where user_id = $1", [id]);
  expect(rows).toEqual([]);
});

it("says in a sentence what is wrong, and makes nothing", async () => {
  await create({ email: "taken@example.test" });
  for (const [user, message] of [
    [{ email: "nobody" }, '"nobody" is not an e-mail address'],
    [{ password: "short" }, "The account someone@example.test was not made: a password has 10 to 200 characters"],
    [
      { email: "TAKEN@example.test" },
      "The account taken@example.test was not made: there is one with this address already",
    ],
    [{ profile: { persona: "no-such" } }, /^There is no persona "no-such"; there are general-interest, journalist, /],
  ] as const)
    await expect(create(user)).rejects.toThrow(message);
  const { rows } = await database.pool.query("select email from app_user where email like 'someone%'");
  expect(rows).toEqual([]);
});

it("lets editors and admins read every persona's texts, readers the open and the granted ones, and nobody a retired one's", async () => {
  await buildPersona(database.pool, "insider", { access: "BY_APPROVAL" });
  await buildPersona(database.pool, "retired", { isRetired: true });
  const readable = async (role: "READER" | "EDITOR" | "ADMIN") => {
    const viewer = await viewerOf(database.pool, await create({ email: `${role}2@example.test`.toLowerCase(), role }));
    return [
      viewer.readablePersonas.has("litigator"),
      viewer.readablePersonas.has("insider"),
      viewer.readablePersonas.has("retired"),
    ];
  };
  expect(await readable("READER")).toEqual([true, false, false]);
  expect(await readable("EDITOR")).toEqual([true, true, false]);
  expect(await readable("ADMIN")).toEqual([true, true, false]);
});

it("takes a user who is gone for a visitor", async () => {
  expect(await viewerOf(database.pool, "gone")).toMatchObject({ userId: null, role: null, persona: null });
});
