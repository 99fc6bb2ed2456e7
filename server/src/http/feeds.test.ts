import { raiseEvents } from "../modules/events/raise-events.ts";
import { buildOrder } from "../testing/build-order.ts";
import { type CanaryWorld, plantCanaries } from "../testing/plant-canaries.ts";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;
let world: CanaryWorld;
const HOSTILE = `A & B <script>alert("x")</script> ]]> \u0007'; drop`;

beforeAll(async () => {
  database = await testDatabase("empty");
  world = await plantCanaries(database);
  await buildOrder(database.pool, "700", { title: HOSTILE, signingDate: "2025-03-01" });
  await buildOrder(database.pool, "701", { title: "Second", signingDate: "2025-03-02", president: "jane-doe" });
  await database.pool.query(
    `insert into deadline (order_id, actor, duty, due_date, as_written, place, quote, position)
       select id, 'The Secretary; of <State>', E'Report\\nBEGIN:VALARM', current_date + n, 'in time', 'Sec. 1', 'report', n from executive_order, generate_series(0, 1) n where number = '700'`,
  );
  site = await testSite(database);
});
afterAll(async () => {
  expect(site.logged).toEqual([]);
  await site.close();
  await database.close();
});

const get = (path: string, headers = {}) => site.raw({ path, headers });
const titles = async (path: string): Promise<string[]> =>
  JSON.parse((await get(path)).body).items.map(({ title }: { title: string }) => title);

it.each([
  ["/feeds/orders.atom", "application/atom+xml; charset=utf-8"],
  ["/feeds/orders.json", "application/feed+json; charset=utf-8"],
  ["/feeds/deadlines.ics", "text/calendar; charset=utf-8"],
  ["/feeds/presidents/jane-doe.atom", "application/atom+xml; charset=utf-8"],
  ["/feeds/topics/trade.json", "application/feed+json; charset=utf-8"],
  ["/feeds/agencies/state.ics", "text/calendar; charset=utf-8"],
  ["/feeds/orders/EO%20700.atom", "application/atom+xml; charset=utf-8"],
])("answers %s, and 304 to whoever has it", async (path, type) => {
  const { status, headers } = await get(path);
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    200,
    type,
    "public, max-age=0, must-revalidate",
  ]);
  expect(headers["set-cookie"]).toBeUndefined();
  expect(await get(path, { "if-none-match": headers.etag })).toMatchObject({ status: 304, body: "" });
  expect((await get(path, { "if-none-match": '"other"' })).status).toBe(200);
});

it("holds hostile titles as text", async () => {
  const atom = (await get("/feeds/orders.atom")).body;
  expect(atom).not.toContain("<script");
  expect(atom).not.toContain("\u0007");
  expect(atom).toContain("&#60;script&#62;");
  expect(await titles("/feeds/orders/700.json")).toEqual([`EO 700: ${HOSTILE.replace("\u0007", " ")}`]);
  const { body } = await get("/feeds/deadlines.ics");
  expect(body.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  expect(body).not.toMatch(/^BEGIN:VALARM/m);
  expect(body).toContain("The Secretary\\; of <State>");
});

it("tells what happened once it is published, each scope its own", async () => {
  const before = (await get("/feeds/presidents/jane-doe.json")).headers.etag;
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await raiseEvents(client, [
      { kind: "STATUS_CHANGED", orderNumber: "701", legalForceBefore: "IN_FORCE", legalForceAfter: "REVOKED" },
    ]);
    await client.query("commit");
  } finally {
    client.release();
  }
  await site.publish();
  const [latest] = await titles("/feeds/presidents/jane-doe.json");
  expect(latest).toMatch(/^EO 701: .*revoked/i);
  expect((await get("/feeds/presidents/jane-doe.json")).headers.etag).not.toBe(before);
  expect(await titles("/feeds/orders/701.json")).toHaveLength(2);
  expect(await titles("/feeds/orders/700.json")).toHaveLength(1);
});

it("gives a shared list until it is shared no longer, with no note and no name of its owner", async () => {
  const { cookie, email } = await site.signIn("READER", "litigator");
  const ask = async (document: string) => JSON.parse((await site.graphql(document, {}, { cookie })).body).data;
  const { id } = (await ask('mutation { trackOrder(number: "700") { id } }')).trackOrder;
  await ask(
    `mutation { saveTrackingNote(listId: "${id}", number: "700", note: "canary.own-note", expectedVersion: 0) { note } }`,
  );
  const { publicId } = (await ask(`mutation { shareTrackingList(listId: "${id}") { publicId } }`)).shareTrackingList;
  await site.publish();
  for (const ending of ["atom", "json", "ics"]) {
    const { status, body } = await get(`/feeds/lists/${publicId}.${ending}`);
    expect([status, body.includes("EO 700")]).toEqual([200, true]);
    expect(body).not.toMatch(/EO 701|canary\.own-note/);
    expect(body).not.toContain(email);
  }
  expect(linkedFeeds((await get(`/lists/${publicId}`)).body)).toEqual(endings(`/feeds/lists/${publicId}`));
  await ask(`mutation { unshareTrackingList(listId: "${id}") { publicId } }`);
  await site.publish();
  const gone = await get(`/feeds/lists/${publicId}.atom`);
  expect([gone.status, gone.headers["cache-control"]]).toEqual([404, "no-store"]);
  expect(gone.body).toContain("shared no longer");
  expect(linkedFeeds((await get(`/lists/${publicId}`)).body)).toEqual([]);
});

it.each([
  "/feeds/orders.rss",
  "/feeds/orders",
  "/feeds/nothing.atom",
  "/feeds/deadlines.atom",
  "/feeds/topics/no-such.atom",
  "/feeds/constructor/x.atom",
  "/feeds/orders/none.json",
  "/feeds/orders/99999.json",
  "/feeds/topics/%00.atom",
  "/feeds/lists/none.ics",
  `/feeds/lists/${"x".repeat(3_000)}.ics`,
])("says that there is nothing at %s", async (path) => {
  const { status, headers, body } = await get(path);
  expect([status, headers["cache-control"]]).toEqual([404, "no-store"]);
  expect(body).toMatch(/^(There is no such|A feed's address)/);
});

describe("a reader's own feed", () => {
  const asReader = async (cookie: string, document: string, variables = {}) =>
    JSON.parse((await site.graphql(document, variables, { cookie })).body);
  const CREATE = "mutation { createFeedToken { path token { id prefix } } }";
  const reader = async () => {
    const { cookie, email } = await site.signIn("READER", "litigator");
    await asReader(cookie, 'mutation { trackOrder(number: "700") { id } }');
    const { path, token } = (await asReader(cookie, CREATE)).data.createFeedToken;
    return { cookie, email, path, token };
  };

  it("is read by its address alone, kept by nobody, and ends when it is revoked", async () => {
    const { cookie, email, path, token } = await reader();
    expect(path).toMatch(/^\/feeds\/own\/[\w-]{43}$/);
    for (const ending of ["atom", "json", "ics"]) {
      const { status, headers, body } = await get(`${path}.${ending}`);
      expect([status, headers["cache-control"], body.includes("EO 700")]).toEqual([200, "private, no-store", true]);
      expect(body).not.toContain("EO 701");
      expect(body).not.toContain(email);
      expect((await get(`${path}.${ending}`, { "if-none-match": headers.etag })).status).toBe(304);
    }
    // What is tracked now stands in it at once.
    await asReader(cookie, 'mutation { trackOrder(number: "701") { id } }');
    expect((await get(`${path}.json`)).body).toContain("EO 701");
    const stranger = await site.signIn("READER", "litigator");
    const revoke = "mutation ($id: ID!) { revokeFeedToken(id: $id) { id } }";
    await asReader(stranger.cookie, revoke, { id: token.id });
    expect((await get(`${path}.json`)).status).toBe(200);
    expect((await asReader(cookie, revoke, { id: token.id })).data.revokeFeedToken).toEqual([]);
    const gone = await get(`${path}.json`);
    expect([gone.status, gone.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(gone.body).toContain("was revoked");
  });

  it("holds nothing of others, and goes with the account", async () => {
    const { path } = await reader();
    const other = await reader();
    await asReader(other.cookie, 'mutation { untrackOrder(number: "700") { id } }');
    expect(JSON.parse((await get(`${other.path}.json`)).body).items).toEqual([]);
    expect(JSON.parse((await get(`${path}.json`)).body).items).toHaveLength(1);
    await database.pool.query("delete from app_user where email = $1", [other.email]);
    expect((await get(`${other.path}.atom`)).status).toBe(404);
  });

  it("keeps nothing by which its address could be found again, and makes no more than there may be", async () => {
    const { cookie, path, token } = await reader();
    const { rows } = await database.pool.query("select t::text as row from feed_token t where id = $1", [token.id]);
    expect(rows[0].row).not.toContain(path.slice("/feeds/own/".length + 6));
    const made = await Promise.all(Array.from({ length: 12 }, () => asReader(cookie, CREATE)));
    expect(made.filter(({ errors }) => errors?.[0].extensions.code === "BAD_INPUT")).toHaveLength(3);
  });

  it.each(["", "x", "x".repeat(43), "%00", "'; drop table feed_token; --"])("is not opened by %j", async (key) => {
    expect((await get(`/feeds/own/${encodeURI(key)}.atom`)).status).toBe(404);
  });

  it("is made by nobody who is not signed in", async () => {
    const { body } = await site.graphql(CREATE);
    expect(JSON.parse(body).errors[0].extensions.code).toBe("NOT_SIGNED_IN");
  });
});

it("holds no text for a persona, draft or note, whoever asks", async () => {
  const [visitor] = world.viewers;
  const { cookie } = await site.signIn("ADMIN", "journalist");
  for (const path of [
    "/feeds/orders.json",
    "/feeds/orders/101.atom",
    "/feeds/deadlines.ics",
    "/feeds/topics/trade.atom",
  ]) {
    const { body } = await get(path, { cookie });
    const leaks = world.canaries.filter((canary) => visitor && !canary.mayRead(visitor) && body.includes(canary.text));
    expect(leaks.map(({ text }) => text)).toEqual([]);
  }
});

it.each([
  ["/", "/feeds/orders"],
  ["/orders", "/feeds/orders"],
  ["/orders/700", "/feeds/orders/700"],
  ["/topics/trade", "/feeds/topics/trade"],
])("is named in the head of %s", async (page, feed) => {
  const found = linkedFeeds((await get(page)).body);
  expect(found).toEqual(endings(feed));
  for (const path of found) expect((await get(path)).status).toBe(200);
});

const endings = (feed: string) => [".atom", ".json", ".ics"].map((ending) => `${feed}${ending}`);

/** Paths of the feeds that the head of a page names. */
function linkedFeeds(body: string): string[] {
  return [...body.matchAll(/<link rel="alternate" type="[^"]+" title="[^"]+" href="http:\/\/[^/]+(\/[^"]+)">/g)].map(
    ([, path]) => String(path),
  );
}
