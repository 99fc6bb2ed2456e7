import { type CanaryWorld, plantCanaries } from "../testing/plant-canaries.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite, VIEWER_DOCUMENT } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let world: CanaryWorld;

beforeAll(async () => {
  database = await testDatabase("empty");
  world = await plantCanaries(database);
  site = await testSite(database);
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const PATHS = [
  "/orders/100",
  "/orders/101",
  "/orders/101?audience=insider",
  "/orders",
  "/",
  "/profile",
  "/explore?number=100",
  "/compare?orders=100,101",
  "/nothing",
];

/**
 * Which kinds of texts a page holds: public ones only, so that it may be kept for whoever asks next. Those of an audience stand in
 * it where the address names the audience and the reader may read it; such a page is kept for nobody (audience-pages.test.ts).
 */
describe.each([
  ["a visitor", null, undefined],
  ["a litigator", "READER", "litigator"],
  ["an insider", "READER", "insider"],
  ["an editor", "EDITOR", undefined],
  ["an admin", "ADMIN", "journalist"],
] as const)("the pages for %s", (_, role, persona) => {
  let headers: Record<string, string>;

  beforeAll(async () => {
    headers = role ? { cookie: (await site.signIn(role, persona)).cookie } : {};
    await database.pool.query(
      "insert into persona_grant (user_id, persona_id) select i.user_id, i.persona_id from interest_profile i join persona p on p.id = i.persona_id where p.key = 'insider' on conflict do nothing",
    );
  });

  it.each(PATHS)("hold no variant, draft, note or guidance at %s", async (path) => {
    const [visitor] = world.viewers;
    const { body } = await site.raw({ path, headers });
    const leaks = world.canaries.filter((canary) => visitor && !canary.mayRead(visitor) && body.includes(canary.text));
    const isOfAudience =
      path.includes("audience=insider") && (persona === "insider" || role === "EDITOR" || role === "ADMIN");
    expect(leaks.map((canary) => canary.text)).toEqual(
      isOfAudience ? ["canary.variant-of-insider-of-101.", "canary.only-for-insider."] : [],
    );
    const others = isOfAudience
      ? "who-suffers|historical-context|overview"
      : "controversies|who-suffers|historical-context|overview";
    expect(body).not.toMatch(new RegExp(`id="(${others})"`));
    if (path === "/orders/100") expect(body).toContain("canary.base-of-100.");
  });
});

describe("a signed-in reader's page", () => {
  const data = (body: string) => {
    const found = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(body)?.[1];
    return JSON.parse(found ?? "null") as { results: { document: string; data: { viewer: unknown } }[] } | null;
  };
  const viewerOn = async (path: string, headers: Record<string, string> = {}) => {
    const { body } = await site.raw({ path, headers });
    return data(body)?.results.find((result) => result.document === VIEWER_DOCUMENT)?.data.viewer;
  };

  it("holds who they are, each their own, and is kept for nobody", async () => {
    const [one, two] = [await site.signIn("READER", "litigator"), await site.signIn("EDITOR")];
    for (const path of [...PATHS, ...PATHS])
      for (const { cookie, email } of [one, two]) {
        const { body, headers } = await site.raw({ path, headers: { cookie } });
        expect(headers["cache-control"]).toBe("private, no-store");
        expect(data(body)?.results).toMatchObject([
          { document: VIEWER_DOCUMENT, data: { viewer: { user: { email } } } },
        ]);
        expect(body).not.toContain(email === one.email ? two.email : one.email);
      }
  });

  it("leaves nothing of them to the next visitor, on the same address", async () => {
    const { cookie, email } = await site.signIn();
    for (const path of PATHS.map((path) => `${path}${path.includes("?") ? "&" : "?"}first`)) {
      expect(await viewerOn(path, { cookie })).toMatchObject({ user: { email } });
      for (const _ of ["computed", "kept"]) {
        const { body } = await site.raw({ path });
        expect(body).not.toContain(email);
        expect(data(body)?.results[0]?.data.viewer ?? null).toBeNull();
      }
      expect(await viewerOn(path, { cookie })).toMatchObject({ user: { email } });
    }
  });

  it("is a visitor's for whoever sends a cookie that is none, or is signed out", async () => {
    const { cookie } = await site.signIn("ADMIN");
    expect(await viewerOn("/", { cookie: `${cookie}x` })).toBeNull();
    expect(await viewerOn("/", { cookie: "ed.session_token=" })).toBeNull();
    await site.raw({
      method: "POST",
      path: "/api/auth/sign-out",
      headers: { cookie, origin: site.url, "content-type": "application/json" },
      body: "{}",
    });
    expect(await viewerOn("/", { cookie })).toBeNull();
  });
});
