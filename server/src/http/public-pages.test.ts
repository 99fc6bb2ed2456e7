import { type CanaryWorld, plantCanaries } from "../testing/plant-canaries.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

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

const PATHS = ["/orders/100", "/orders/101", "/orders/101?audience=insider", "/orders", "/", "/profile", "/nothing"];

/** Which kinds of texts a page holds: public ones only, so that it may be kept for whoever asks next. */
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
    expect(leaks.map((canary) => canary.text)).toEqual([]);
    expect(body).not.toMatch(/id="(controversies|who-suffers|historical-context|overview)"/);
    if (path === "/orders/100") expect(body).toContain("canary.base-of-100.");
    if (role) expect(body).not.toContain("page-data");
  });
});
