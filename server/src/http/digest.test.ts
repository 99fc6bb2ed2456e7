import { sendDigests } from "../modules/digest/send-digests.ts";
import { raiseEvents } from "../modules/events/raise-events.ts";
import { buildOrder } from "../testing/build-order.ts";
import { silent, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type TestSite, testSite } from "../testing/test-site.ts";

let database: TestDatabase;
let site: TestSite;

beforeAll(async () => {
  database = await testDatabase("empty");
  await buildOrder(database.pool, "700");
  site = await testSite(database);
});
afterAll(async () => {
  expect(site.logged).toEqual([]);
  await site.close();
  await database.close();
});

/** A reader with a digest that was made, and the link in it. */
async function reader() {
  const { cookie, email } = await site.signIn();
  const ask = async (document: string) => JSON.parse((await site.graphql(document, {}, { cookie })).body).data;
  await ask('mutation { trackOrder(number: "700") { id } }');
  await ask('mutation { saveDigestSetting(frequency: DAILY, timeZone: "UTC") { hour } }');
  await raiseEvents(database.pool, [
    { kind: "STATUS_CHANGED", orderNumber: "700", legalForceBefore: "IN_FORCE", legalForceAfter: "REVOKED" },
  ]);
  await sendDigests({ ...database, site: site.url, log: silent }, { now: new Date(Date.now() + 86_400_000) });
  const { rows } = await database.pool.query(
    "select unsubscribe_url, html from mail where recipient = $1 and kind = 'DIGEST'",
    [email],
  );
  const path = new URL(rows[0].unsubscribe_url).pathname + new URL(rows[0].unsubscribe_url).search;
  expect(rows[0].html).toContain(path);
  return { email, path, frequency: async () => (await ask("{ digestSetting { frequency } }")).digestSetting.frequency };
}
const post = (path: string, body: string | Buffer = "List-Unsubscribe=One-Click", headers = {}) =>
  site.raw({
    method: "POST",
    path,
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });

it("stops the digest at one POST from a mail program: without a session, from wherever, as often as it comes", async () => {
  const { path, frequency } = await reader();
  const other = await reader();
  for (let time = 0; time < 2; time++) {
    const { status, headers, body } = await post(path, undefined, {
      origin: "https://mail.example",
      "sec-fetch-site": "cross-site",
    });
    expect([status, headers["cache-control"], headers["referrer-policy"]]).toEqual([
      200,
      "private, no-store",
      "no-referrer",
    ]);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body).toContain("You get no digest");
    expect(await frequency()).toBe("OFF");
  }
  expect(await other.frequency()).toBe("DAILY");
});

it("stops nothing at a GET, which programs that look at links send; its page has a button and runs no script", async () => {
  const { path, frequency, email } = await reader();
  const { status, headers, body } = await site.raw({ path });
  expect([status, headers["cache-control"], headers["referrer-policy"]]).toEqual([
    200,
    "private, no-store",
    "no-referrer",
  ]);
  expect(body).toMatch(/<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button/);
  expect(body).toContain('<meta name="robots" content="noindex">');
  expect(body).not.toMatch(/<script|<noscript|http-equiv/);
  expect(body).not.toContain(email);
  expect(await frequency()).toBe("DAILY");
  // As some programs write it, and with a body that says nothing.
  await post(path, '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n', {
    "content-type": "multipart/form-data; boundary=x",
  });
  expect(await frequency()).toBe("OFF");
  expect((await site.raw({ path })).body).toContain("You get no digest");
});

it.each(["", "?token=", "?token=x", `?token=${"x".repeat(43)}`, "?token=%00", "?token[]=a&token[]=b", "?token='--"])(
  "says calmly that %j leads nowhere",
  async (query) => {
    for (const { status, body, headers } of [
      await site.raw({ path: `/digest/unsubscribe${query}` }),
      await post(`/digest/unsubscribe${query}`),
    ]) {
      expect([status, headers["cache-control"]]).toEqual([404, "private, no-store"]);
      expect(body).toContain("This link leads nowhere any more");
    }
  },
);

it("says the same of an account that is gone, and reads no more than a mail program sends", async () => {
  const { path, email, frequency } = await reader();
  expect((await post(path, Buffer.alloc(5_000, "x"))).status).toBe(413);
  expect(await frequency()).toBe("DAILY");
  await database.pool.query("delete from app_user where email = $1", [email]);
  expect((await post(path)).status).toBe(404);
});
