import type { Repeated } from "../../lib/repeat.ts";
import { type TestMailServer, testMailServer } from "../../testing/mail-server.ts";
import { silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { queueMail } from "./mail-outbox.ts";
import { startMailSender } from "./mail-sender.ts";

const LINK = "https://orders.example.org/reset-password?token=abc";
let database: TestDatabase;
let server: TestMailServer;
let senders: Repeated[] = [];

beforeAll(async () => {
  database = await testDatabase("empty");
  server = await testMailServer();
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.stop()));
  senders = [];
  server.taken.length = 0;
  server.faults.length = 0;
  await database.pool.query("delete from mail");
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const start = (url = server.url) =>
  senders.push(
    startMailSender(database.pool, { url, from: "orders@example.org" }, silent, {
      every: 10,
      patience: 300,
      waits: [0, 0, 0],
    }),
  );
const queue = (recipient = "reader@example.test", more = {}) =>
  queueMail(database.pool, {
    kind: "RESET_PASSWORD",
    userId: null,
    recipient,
    subject: "Set a new password",
    paragraphs: ["A new password was asked for."],
    link: { label: "Set it here", url: LINK },
    ...more,
  });
const rows = async () => (await database.pool.query("select * from mail order by id")).rows;
async function settled() {
  for (let tries = 0; tries < 500; tries++) {
    const kept = await rows();
    if (kept.every((row) => row.next_attempt_at === null)) return kept;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error("the outbox never came to rest");
}

it("sends a mail once, as text and HTML, and keeps no link of it", async () => {
  await queue();
  start();
  const [row] = await settled();
  expect(row).toMatchObject({ attempts: 1, last_error: null, html: "", sent_at: expect.any(Date) });
  expect(row.text).toContain("Set it here:\n[link taken out]\n");
  await new Promise((done) => setTimeout(done, 100));
  expect(server.taken).toHaveLength(1);
  const [{ from, to, source }] = server.taken as [(typeof server.taken)[0]];
  expect([from, to]).toEqual(["orders@example.org", ["reader@example.test"]]);
  const plain = source.replace(/=\r\n/g, "").replace(/=3D/g, "=");
  for (const part of ["Subject: Set a new password", "text/plain", "text/html", LINK, "Auto-Submitted: auto-generated"])
    expect(plain).toContain(part);
});

it("names the address at which mail programs stop a digest, whole, and none in other mails; notes go out and are not kept", async () => {
  const unsubscribeUrl = `https://orders.example.org/digest/unsubscribe?token=${"k".repeat(43)}`;
  const sections = [
    { heading: "Today", items: [{ title: "EO 1", url: LINK, lines: ["Revoked."], notes: ["My note."] }] },
  ];
  await queue("a@example.test", { kind: "DIGEST", unsubscribeUrl, sections });
  await queue("b@example.test", { kind: "DIGEST", unsubscribeUrl: "http://localhost:4000/digest/unsubscribe?token=x" });
  await queue("c@example.test");
  start();
  const kept = await settled();
  expect(kept[0]).toMatchObject({
    unsubscribe_url: null,
    whole_text: null,
    text: expect.not.stringContaining("My note"),
  });
  const sourceOf = (to: string) => server.taken.find((mail) => mail.to[0] === to)?.source ?? "";
  const [headers = "", body = ""] = sourceOf("a@example.test").split(/\r\n\r\n(.*)/s);
  expect(headers).toContain(`\r\nList-Unsubscribe: <${unsubscribeUrl}>\r\n`);
  expect(headers).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  expect(body.match(/Your note: My note\./g)).toHaveLength(2);
  // RFC 8058 asks for https.
  expect(sourceOf("b@example.test")).toContain("List-Unsubscribe: <http://localhost:4000/");
  expect(sourceOf("b@example.test")).not.toContain("List-Unsubscribe-Post");
  expect(sourceOf("c@example.test")).not.toContain("List-Unsubscribe");
  // Who waits for a link comes before digests.
  expect(server.taken.map((mail) => mail.to[0])).toEqual(["c@example.test", "a@example.test", "b@example.test"]);
});

it("sends each of many mails once, with several servers at work", async () => {
  for (let mail = 0; mail < 30; mail++) await queue(`reader${mail}@example.test`);
  start();
  start();
  start();
  await settled();
  expect(server.taken.map((mail) => mail.to[0]).sort()).toEqual(
    Array.from({ length: 30 }, (_, mail) => `reader${mail}@example.test`).sort(),
  );
});

it("tries again after a fault that passes, with the same message id", async () => {
  await queue();
  server.faults.push("later", "drop", "hang");
  start();
  expect(await settled()).toMatchObject([{ attempts: 4, sent_at: expect.any(Date), last_error: null }]);
  expect(server.taken).toHaveLength(1);
});

it("gives up after the last attempt, with the reason and without the link", async () => {
  await queue();
  server.faults.push("later", "later", "later", "later", "later");
  start();
  const [row] = await settled();
  expect(row).toMatchObject({ attempts: 4, sent_at: null, last_error: expect.stringContaining("4.2.1 Try later") });
  expect(row.text).not.toContain(LINK);
  expect(server.taken).toEqual([]);
});

it.each(["refuse-recipient", "refuse-message"] as const)(
  "gives up at once when the server will never take it: %s",
  async (fault) => {
    await queue();
    server.faults.push(fault);
    start();
    expect(await settled()).toMatchObject([
      { attempts: 1, sent_at: null, last_error: expect.stringMatching(/55[04] 5\./) },
    ]);
  },
);

it("is not held up for long by a server that says nothing, nor by one that is not there", async () => {
  await queue();
  server.faults.push("hang", "hang", "hang", "hang");
  start();
  expect(await settled()).toMatchObject([{ attempts: 4, last_error: expect.stringMatching(/time|greeting/i) }]);
  await senders.pop()?.stop();
  await database.pool.query("delete from mail");
  await queue();
  start("smtp://127.0.0.1:1");
  expect(await settled()).toMatchObject([{ attempts: 4, last_error: expect.stringContaining("ECONNREFUSED") }]);
});

it("tries again when the server does not know us: that can be mended", async () => {
  await queue();
  start(server.url.replace("//", "//mailer:wrong@"));
  expect(await settled()).toMatchObject([{ attempts: 4, last_error: expect.stringContaining("Wrong password") }]);
  await queue("second@example.test");
  await senders.pop()?.stop();
  start(server.url.replace("//", "//mailer:secret@"));
  await settled();
  expect(server.taken.map((mail) => mail.to)).toEqual([["second@example.test"]]);
});

it("sends nothing that is no longer worth it", async () => {
  await queue("late@example.test", { worthFor: -1 });
  await queue();
  start();
  for (let tries = 0; server.taken.length === 0 && tries < 300; tries++)
    await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setTimeout(done, 50));
  expect(server.taken.map((mail) => mail.to)).toEqual([["reader@example.test"]]);
});

it("leaves a mail alone that another server is sending, and takes it over when that one died", async () => {
  await queue();
  await database.pool.query("update mail set attempts = 1, next_attempt_at = now() + interval '5 minutes'");
  start();
  await new Promise((done) => setTimeout(done, 100));
  expect(server.taken).toEqual([]);
  await database.pool.query("update mail set next_attempt_at = now()");
  expect(await settled()).toMatchObject([{ attempts: 2, sent_at: expect.any(Date) }]);
});

it("ends while it waits, and survives a fault of the database", async () => {
  await database.pool.query("alter table mail rename to mail_gone");
  start();
  await new Promise((done) => setTimeout(done, 50));
  await database.pool.query("alter table mail_gone rename to mail");
  await queue();
  await settled();
  expect(server.taken).toHaveLength(1);
});
