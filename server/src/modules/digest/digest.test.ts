import { pino } from "pino";
import { buildOrder, buildPersona, buildText } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { takeOut } from "../accounts/take-out.ts";
import { type NewEvent, raiseEvents } from "../events/raise-events.ts";
import { type DigestParts, sendDigests } from "./send-digests.ts";
import { stopDigests } from "./unsubscribe.ts";

type Reader = Awaited<ReturnType<typeof buildViewer>>;

const SITE = "https://orders.example.org";
let database: TestDatabase;
let parts: DigestParts;

beforeAll(async () => {
  database = await testDatabase("empty");
  parts = { ...database, site: SITE, log: silent };
  await buildPersona(database.pool, "litigator");
  await buildPersona(database.pool, "insider", { access: "BY_APPROVAL" });
  for (const number of ["100", "101", "102"]) await buildOrder(database.pool, number);
});
beforeEach(() => database.pool.query("truncate digest_setting, digest_issue, mail, event restart identity cascade"));
afterAll(() => database.close());

const SAVE =
  "mutation ($frequency: DigestFrequency!, $timeZone: String!, $hour: Int, $weekday: Int) { saveDigestSetting(frequency: $frequency, timeZone: $timeZone, hour: $hour, weekday: $weekday) { frequency timeZone hour weekday nextAt lastAt recipient isAddressConfirmed } }";
const save = (reader: Reader, over: Record<string, unknown> = {}) =>
  queryAs<{ saveDigestSetting: Record<string, unknown> }>(database, reader, SAVE, {
    frequency: "DAILY",
    timeZone: "UTC",
    ...over,
  });

/** A reader with a digest, whose schedule began long ago. */
async function subscriber(over: Record<string, unknown> = {}, user: Parameters<typeof buildViewer>[1] = {}) {
  const reader = await buildViewer(database, user);
  await database.pool.query("update app_user set email_verified = true, created_at = '2020-01-01' where id = $1", [
    reader.userId,
  ]);
  expect((await save(reader, over)).errors).toBeUndefined();
  await database.pool.query("update digest_setting set starts_at = '2020-01-01' where user_id = $1", [reader.userId]);
  return reader;
}
const track = (reader: Reader, number: string) =>
  queryAs<{ trackOrder: { id: string } }>(
    database,
    reader,
    "mutation ($number: String!) { trackOrder(number: $number) { id } }",
    { number },
  );
async function tracker(over: Record<string, unknown> = {}, user: Parameters<typeof buildViewer>[1] = {}) {
  const reader = await subscriber(over, user);
  await track(reader, "100");
  return reader;
}
const note = async (reader: Reader, number: string, words: string) =>
  queryAs(
    database,
    reader,
    "mutation ($listId: ID!, $number: String!, $note: String!) { saveTrackingNote(listId: $listId, number: $number, note: $note, expectedVersion: 0) { note } }",
    { listId: (await track(reader, number)).data?.trackOrder.id, number, note: words },
  );
const revoked: NewEvent = {
  kind: "NEW_RELATION",
  orderNumber: "100",
  otherNumber: "102",
  relationKind: "REVOKES",
  inPart: false,
};
const raise = (...events: NewEvent[]) => raiseEvents(database.pool, events.length > 0 ? events : [revoked]);
const send = (now: string, over: Partial<DigestParts> = {}) =>
  sendDigests({ ...parts, ...over }, { now: new Date(now) });
const mails = async () =>
  (await database.pool.query("select *, coalesce(whole_text, text) as whole from mail order by id")).rows;
const NOON = "2031-06-02T12:00:00Z";

describe("when it is due", () => {
  it.each([
    ["Europe/Berlin", 7, "2031-01-15T05:59:59Z", "2031-01-15T06:00:00Z", "2031-01-15"],
    ["Europe/Berlin", 7, "2031-07-15T04:59:59Z", "2031-07-15T05:00:00Z", "2031-07-15"],
    ["Asia/Kathmandu", 7, "2031-01-15T01:14:59Z", "2031-01-15T01:15:00Z", "2031-01-15"],
    // The day there is another one than in UTC.
    ["Pacific/Kiritimati", 0, "2031-01-14T09:59:59Z", "2031-01-14T10:00:00Z", "2031-01-15"],
    ["Pacific/Honolulu", 23, "2031-01-16T08:59:59Z", "2031-01-16T09:00:00Z", "2031-01-15"],
    // Clocks go from 2:00 to 3:00: there is no such hour, and it is had once all the same.
    ["America/New_York", 2, "2031-03-09T06:59:59Z", "2031-03-09T07:00:00Z", "2031-03-09"],
    // Clocks go from 2:00 back to 1:00: of the two hours, the second.
    ["America/New_York", 1, "2031-11-02T05:59:59Z", "2031-11-02T06:00:00Z", "2031-11-02"],
    // Midnight itself is left out.
    ["Africa/Cairo", 0, "2031-04-24T21:59:59Z", "2031-04-24T22:00:00Z", "2031-04-25"],
  ])("in %s at %i: not at %s, and at %s", async (timeZone, hour, before, at, period) => {
    await tracker({ timeZone, hour });
    await raise();
    await send(before);
    const periods = async () =>
      (await database.pool.query("select period from digest_issue order by 1")).rows.map((row) => row.period);
    expect(await periods()).not.toContain(period);
    await raise();
    await send(at);
    expect(await periods()).toContain(period);
    await send(at);
    await send(new Date(Date.parse(at) + 2 * 3_600_000).toISOString());
    expect((await periods()).filter((one) => one === period)).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });

  it("comes once a week on the day that was chosen, whatever week the year ends in", async () => {
    await tracker({ frequency: "WEEKLY", weekday: 5, timeZone: "Europe/Paris" });
    for (const [now, count] of [
      ["2032-01-01T12:00:00Z", 1],
      ["2032-01-02T05:59:00Z", 1],
      ["2032-01-02T06:00:00Z", 2],
      ["2032-01-08T12:00:00Z", 2],
      ["2032-01-09T06:00:00Z", 3],
    ] as const) {
      await raise();
      await send(now);
      expect([now, (await mails()).length]).toEqual([now, count]);
    }
    const { rows } = await database.pool.query("select period from digest_issue order by 1");
    expect(rows.map((row) => row.period)).toEqual(["2031-W52", "2032-W01", "2032-W02"]);
  });

  it("is one, and not one a day, for a server that was off; and none for hours before it was asked for", async () => {
    const reader = await tracker();
    await raise();
    await send("2031-06-12T08:00:00Z");
    expect(await mails()).toHaveLength(1);
    await database.pool.query("truncate digest_issue");
    await database.pool.query("update digest_setting set starts_at = '2031-06-12T07:30:00Z' where user_id = $1", [
      reader.userId,
    ]);
    await raise();
    await send("2031-06-12T23:00:00Z");
    expect(await mails()).toHaveLength(1);
    await send("2031-06-13T07:00:00Z");
    expect(await mails()).toHaveLength(2);
  });

  it("counts in UTC where a zone exists no longer, and keeps nobody else waiting", async () => {
    const lost = await tracker({ hour: 9 });
    await tracker();
    await database.pool.query(
      "update digest_setting set time_zone = 'Mars/Olympus', starts_at = '2031-06-02' where user_id = $1",
      [lost.userId],
    );
    await raise();
    await send("2031-06-02T08:00:00Z");
    expect(await mails()).toHaveLength(1);
    await send("2031-06-02T09:00:00Z");
    expect((await mails()).map((mail) => mail.text)[1]).toContain("at 09:00 (UTC)");
    const { data } = await queryAs<{ digestSetting: { nextAt: string } }>(
      database,
      lost,
      "{ digestSetting { nextAt } }",
    );
    expect(data?.digestSetting.nextAt).toMatch(/T09:00:00/);
  });
});

describe("once and no more", () => {
  it("with several servers at work at once", async () => {
    for (let reader = 0; reader < 6; reader++) await tracker();
    await raise();
    const told = (await Promise.all([send(NOON), send(NOON), send(NOON)])).flat();
    expect(await mails()).toHaveLength(6);
    expect(new Set((await mails()).map((mail) => mail.recipient)).size).toBe(6);
    expect(told.filter(({ orderCount }) => orderCount === 1)).toHaveLength(6);
  });

  it("where the process dies between the mail and the note of it: nothing is sent, and then once", async () => {
    await tracker();
    await raise();
    await database.pool.query(
      "create function die() returns trigger language plpgsql as $$ begin raise 'the process died'; end $$; create trigger die before insert on digest_issue execute function die()",
    );
    const logged: string[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => void logged.push(line) });
    expect((await send(NOON, { log })).map(({ orderCount }) => orderCount)).toEqual([null]);
    expect([await mails(), logged.length]).toEqual([[], 1]);
    await database.pool.query("drop trigger die on digest_issue; drop function die()");
    await send(NOON);
    await send(NOON);
    expect(await mails()).toHaveLength(1);
  });

  it("and one whose digest fails keeps nobody else from theirs", async () => {
    const broken = await tracker();
    await tracker();
    await database.pool.query("update app_user set email = 'none' where id = $1", [broken.userId]);
    await raise();
    await send(NOON);
    expect(await mails()).toHaveLength(1);
  });
});

describe("who gets one, and what stands in it", () => {
  it("nobody whose address is not confirmed, who is off, or who is gone; and no mail where nothing is new", async () => {
    const reader = await tracker();
    await database.pool.query("update app_user set email_verified = false where id = $1", [reader.userId]);
    const off = await tracker();
    await save(off, { frequency: "OFF" });
    const gone = await tracker();
    await raise();
    await database.pool.query("delete from app_user where id = $1", [gone.userId]);
    const idle = await subscriber();
    expect(await send(NOON)).toEqual([
      { recipient: `${idle.userId}@example.test`, period: "2031-06-02", orderCount: 0 },
    ]);
    expect(await mails()).toEqual([]);
    // What comes later that day is in the next one.
    await track(idle, "100");
    await raise();
    await send("2031-06-02T23:00:00Z");
    expect(await mails()).toEqual([]);
    await send("2031-06-03T07:00:00Z");
    expect((await mails()).map((mail) => mail.subject)).toEqual(["Digest: what happened to EO 100"]);
  });

  it("tells since the last one, grouped, in the persona's words, with the reader's own notes alone", async () => {
    await buildText(database.pool, "100", "IMPLICATIONS", { body: "Base line." });
    await buildText(database.pool, "100", "IMPLICATIONS", {
      persona: "litigator",
      body: "Plead *mootness*, see [EO 102](/orders/102).",
    });
    const reader = await tracker({ timeZone: "Europe/Paris" }, { persona: "litigator" });
    const other = await tracker();
    await track(reader, "101");
    await note(reader, "100", "Ask the committee.\nSoon.");
    await note(other, "100", "Somebody else's note.");
    await raise({ ...revoked, batch: "import-run 7" }, { ...revoked, orderNumber: "101", batch: "import-run 7" });
    await send(NOON);
    const [mail, theirs] = (await mails()).sort((a) => (a.recipient.startsWith(reader.userId) ? -1 : 1));
    expect(mail.subject).toBe("Digest: what happened to 2 orders");
    expect(mail.whole).toContain("As of June 2, 2031 at 14:00 (Europe/Paris).");
    expect(mail.whole).toMatch(/: 2 orders\n-+\n/);
    expect(mail.whole).toContain(
      [
        "EO 100: Order 100",
        `${SITE}/orders/100`,
        "Revoked by EO 102. Legal force: unknown.",
        "What it means for you: Plead mootness, see EO 102. [Written for readers of litigator.]",
        "Your note: Ask the committee.\nSoon.",
      ].join("\n"),
    );
    expect(mail.html).toContain("Your note: Ask the committee.<br>Soon.");
    expect(mail.html).toContain(`<a href="${SITE}/orders/100">EO 100: Order 100</a>`);
    expect(mail.whole).toContain("You asked for this mail every day at 07:00 (Europe/Paris).");
    expect(theirs.whole).toContain("Your note: Somebody else's note.");
    expect(theirs.whole).toContain("Base line. [Base text.]");
    for (const part of [mail.whole, mail.html]) expect(part).not.toContain("Somebody else's");

    // Who reads the outbox reads no note, over the API or in the database.
    const admin = await buildViewer(database, { role: "ADMIN" });
    const { data } = await queryAs(database, admin, "{ mailOutbox { nodes { kind text } } }");
    expect(JSON.stringify(data)).toContain("Your note: [note taken out]");
    expect(JSON.stringify(data)).not.toMatch(/committee|Somebody else's/);
    await expect(database.reading.of(admin).query("select whole_text from mail")).rejects.toThrow("permission denied");

    // What was told is not told again, though nobody marked it as seen.
    await send("2031-06-03T12:00:00Z");
    expect(await mails()).toHaveLength(2);
  });

  it("holds no word of a persona that the reader may not read any more", async () => {
    const reader = await tracker({}, { persona: "insider", grants: ["insider"] });
    await buildText(database.pool, "101", "IMPLICATIONS", { persona: "insider", body: "For insiders only." });
    await track(reader, "101");
    const told = (number: string) => raise({ ...revoked, orderNumber: number });
    await told("101");
    await send(NOON);
    expect((await mails())[0].whole).toContain("For insiders only. [Written for readers of insider.]");
    await database.pool.query("delete from persona_grant");
    await told("101");
    await raise({ kind: "TEXT_PUBLISHED", orderNumber: "101", sectionKind: "SUMMARY", persona: "insider" });
    await send("2031-06-03T12:00:00Z");
    const [, second] = await mails();
    expect(second.whole).toContain("Revoked by EO 102.");
    expect(second.whole + second.html).not.toMatch(/insiders only|published for/i);
  });

  it("tells of thirty orders at most, and how many more there are", async () => {
    const reader = await subscriber();
    const numbers = Array.from({ length: 45 }, (_, index) => String(300 + index));
    for (const number of numbers) await buildOrder(database.pool, number);
    await queryAs(database, reader, "mutation ($text: String!) { trackOrders(text: $text) { added } }", {
      text: numbers.join("\n"),
    });
    await note(reader, "300", "n".repeat(4_000));
    await raise(
      ...numbers.map((orderNumber, index) => ({
        ...revoked,
        orderNumber,
        batch: `import-run ${Math.floor(index / 9)}`,
      })),
    );
    await send(NOON);
    const [mail] = await mails();
    expect(mail.subject).toBe("Digest: what happened to 45 orders");
    expect(mail.text.match(/^EO 3/gm)).toHaveLength(30);
    expect(mail.text).toContain(`And 15 orders more on your dashboard:\n${SITE}/dashboard`);
    expect(mail.whole).toMatch(/^Your note: n{600}…$/m);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000);
  });

  it("can be looked at before, without a link that would stop it", async () => {
    const reader = await tracker({ frequency: "WEEKLY", hour: 17 });
    const PREVIEW = "{ digestPreview { subject text html } }";
    expect((await queryAs(database, reader, PREVIEW)).data).toEqual({ digestPreview: null });
    await note(reader, "100", "Mine.");
    await raise();
    const { data } = await queryAs<{ digestPreview: Record<string, string> }>(database, reader, PREVIEW);
    expect(data?.digestPreview.subject).toBe("Digest: what happened to EO 100");
    expect(data?.digestPreview.text).toContain("every Monday at 17:00 (UTC)");
    expect(data?.digestPreview.text).toContain("Your note: ");
    expect(data?.digestPreview.text).not.toContain("unsubscribe");
    expect(await mails()).toEqual([]);
  });
});

describe("the setting", () => {
  it("is off until it is chosen, says when the next one comes, and is in the log and the take-out", async () => {
    const reader = await buildViewer(database);
    const SETTING = "{ digestSetting { frequency timeZone hour weekday nextAt lastAt recipient isAddressConfirmed } }";
    const recipient = `${reader.userId}@example.test`;
    expect((await queryAs(database, reader, SETTING)).data?.digestSetting).toEqual({
      frequency: "OFF",
      timeZone: null,
      hour: 7,
      weekday: 1,
      nextAt: null,
      lastAt: null,
      recipient,
      isAddressConfirmed: false,
    });
    const saved = (await save(reader, { frequency: "WEEKLY", timeZone: "europe/berlin", hour: 6, weekday: 7 })).data
      ?.saveDigestSetting;
    expect(saved).toMatchObject({ frequency: "WEEKLY", timeZone: "Europe/Berlin", hour: 6, weekday: 7 });
    const next = new Date(String(saved?.nextAt));
    expect(next.getTime()).toBeGreaterThan(Date.now());
    expect(next.getTime() - Date.now()).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000);
    expect(
      new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", timeZone: "Europe/Berlin" }).format(next),
    ).toBe("Sun, 06");
    const { tables } = await takeOut(database.pool, reader.userId);
    expect(tables.digest_setting).toMatchObject([{ frequency: "WEEKLY", time_zone: "Europe/Berlin" }]);
    const { rows } = await database.pool.query(
      "select actor_id, changes from audit_entry where table_name = 'digest_setting' and about_user_id = $1",
      [reader.userId],
    );
    expect([rows[0].actor_id, JSON.stringify(rows)]).toEqual([reader.userId, expect.not.stringContaining("Berlin")]);
  });

  it.each([
    [{ timeZone: "Mars/Olympus" }, "timeZone", "Mars/Olympus"],
    [{ timeZone: "" }, "timeZone", "IANA"],
    [{ timeZone: "+05:00" }, "timeZone", "IANA"],
    [{ timeZone: "EST5EDT4,M3.2.0" }, "timeZone", "IANA"],
    [{ timeZone: "\u0000" }, "timeZone", "IANA"],
    [{ timeZone: "localtime" }, "timeZone", "IANA"],
    [{ timeZone: `x${"y".repeat(80)}` }, "timeZone", "IANA"],
    [{ hour: 24 }, "hour", "0 to 23"],
    [{ hour: -1 }, "hour", "0 to 23"],
    [{ frequency: "WEEKLY", weekday: 0 }, "weekday", "1 to 7"],
    [{ frequency: "WEEKLY", weekday: 8 }, "weekday", "1 to 7"],
  ])("refuses %j", async (over, argument, words) => {
    const reader = await buildViewer(database);
    const { data, errors } = await save(reader, over);
    expect(data?.saveDigestSetting).toBeNull();
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_INPUT", argument } });
    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.message.length).toBeLessThan(250);
    expect((await database.pool.query("select from digest_setting")).rowCount).toBe(0);
  });

  it("is nobody's who is not signed in", async () => {
    for (const document of ["{ digestSetting { hour } }", "{ digestPreview { text } }"]) {
      const { data, errors } = await queryAs(database, VISITOR, document);
      expect([Object.values(data ?? {}), errors?.[0]?.extensions?.code]).toEqual([[null], "NOT_SIGNED_IN"]);
    }
  });

  it("tells nothing of what happened before it was turned on, or while it was off; a change loses nothing", async () => {
    await raise();
    const reader = await tracker();
    await send(NOON);
    expect(await mails()).toEqual([]);
    await raise();
    await save(reader, { frequency: "WEEKLY" });
    await database.pool.query("update digest_setting set starts_at = '2020-01-01'");
    await send(NOON);
    expect(await mails()).toHaveLength(1);
    await save(reader, { frequency: "OFF" });
    await raise();
    await save(reader);
    await database.pool.query("update digest_setting set starts_at = '2020-01-01'");
    await send("2031-06-09T12:00:00Z");
    expect(await mails()).toHaveLength(1);
  });

  it("is turned off by the link of any digest, once and for all that wait; the log says by what", async () => {
    const reader = await tracker();
    for (const now of ["2031-06-02T12:00:00Z", "2031-06-03T12:00:00Z"]) {
      await raise();
      await send(now);
    }
    const [first, second] = (await mails()).map((mail) => /token=([\w-]{43})/.exec(mail.text)?.[1] ?? "");
    expect(first).not.toBe(second);
    const kept = await database.pool.query("select i::text as row from digest_issue i");
    expect(JSON.stringify(kept.rows)).not.toContain(first);
    expect(await stopDigests(database.pool, database.orm, `${String(first).slice(1)}x`)).toBe(false);
    expect(await stopDigests(database.pool, database.orm, String(first))).toBe(true);
    expect(await stopDigests(database.pool, database.orm, String(second))).toBe(true);
    const { data } = await queryAs(database, reader, "{ digestSetting { frequency nextAt } }");
    expect(data?.digestSetting).toEqual({ frequency: "OFF", nextAt: null });
    for (const mail of await mails())
      expect(mail).toMatchObject({
        next_attempt_at: null,
        sent_at: null,
        html: "",
        unsubscribe_url: null,
        whole_text: null,
      });
    expect(JSON.stringify(await mails())).not.toContain("token=");
    const { rows } = await database.pool.query(
      "select actor_id, reason from audit_entry where table_name = 'digest_setting' and about_user_id = $1 order by id desc limit 2",
      [reader.userId],
    );
    expect(rows[0]).toEqual({ actor_id: reader.userId, reason: "by the link in a digest" });
    await raise();
    await send("2031-06-04T12:00:00Z");
    expect(await mails()).toHaveLength(2);
  });
});
