import { execute, parse } from "graphql";
import { transactionClient } from "../../db/transaction-client.ts";
import { apiSchema, buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { queryRecorded } from "../../testing/record-statements.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { type NewMail, queueMail } from "./mail-outbox.ts";
import { formatMail } from "./mail-text.ts";

const OUTBOX = `query($first: Int, $after: String) { mailOutbox(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
  nodes { id kind recipient subject text createdAt sentAt attempts nextAttemptAt lastError } } }`;
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase("empty");
});
beforeEach(() => database.pool.query("delete from mail"));
afterAll(() => database.close());

const mail = (more: Partial<NewMail> = {}): NewMail => ({
  kind: "VERIFY_ADDRESS",
  userId: null,
  recipient: "reader@example.test",
  subject: "Confirm your e-mail address",
  paragraphs: ["One.", "Two."],
  link: { label: "Here", url: "http://localhost:4000/verify-email?token=a&b=c" },
  ...more,
});

it("is read by admins alone, newest first, page by page", async () => {
  for (const subject of ["first", "second", "third"]) await queueMail(database.pool, mail({ subject }));
  const admin = await buildViewer(database, { role: "ADMIN" });
  const page = async (variables: object) =>
    (await queryAs(database, admin, OUTBOX, variables as Record<string, unknown>)).data?.mailOutbox as {
      nodes: { subject: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  const one = await page({ first: 2 });
  expect(one.nodes.map((node) => node.subject)).toEqual(["third", "second"]);
  expect(one.nodes[0]).toEqual({
    id: expect.any(String),
    kind: "VERIFY_ADDRESS",
    recipient: "reader@example.test",
    subject: "third",
    text: expect.stringContaining("token=a&b=c"),
    createdAt: expect.any(String),
    sentAt: null,
    attempts: 0,
    nextAttemptAt: expect.any(String),
    lastError: null,
  });
  expect(one.pageInfo.hasNextPage).toBe(true);
  const two = await page({ first: 2, after: one.pageInfo.endCursor });
  expect([two.nodes.map((node) => node.subject), two.pageInfo.hasNextPage]).toEqual([["first"], false]);

  for (const viewer of [VISITOR, await buildViewer(database), await buildViewer(database, { role: "EDITOR" })]) {
    const { data, errors } = await queryAs(database, viewer, OUTBOX);
    expect([data?.mailOutbox, errors?.[0]?.extensions?.code]).toEqual([
      null,
      viewer.userId ? "NOT_ALLOWED" : "NOT_SIGNED_IN",
    ]);
  }
});

it("shows links only where no mail server takes the mails away", async () => {
  await queueMail(database.pool, mail());
  const admin = await buildViewer(database, { role: "ADMIN" });
  const text = async (isMailSent: boolean) => {
    const contextValue = {
      viewer: admin,
      db: database.pool,
      orm: database.orm,
      signIn: { providerLabel: null, isMailSent },
    };
    const document = parse("{ mailOutbox { nodes { text } } }");
    return JSON.stringify(await execute({ schema: apiSchema().schema, document, contextValue }));
  };
  expect(await text(false)).toContain("token=");
  expect(await text(true)).not.toContain("token=");
  expect(await text(true)).toContain("[link taken out]");
});

it.each([{ first: 0 }, { first: 101 }, { after: "x" }])("refuses %j", async (variables) => {
  const admin = await buildViewer(database, { role: "ADMIN" });
  const { errors } = await queryAs(database, admin, OUTBOX, variables);
  expect(errors?.[0]?.extensions?.code).toBe("BAD_INPUT");
});

it("fetches texts, which hold links, only when they are asked for", async () => {
  await queueMail(database.pool, mail());
  const admin = await buildViewer(database, { role: "ADMIN" });
  const { statements } = await queryRecorded(database, admin, "{ mailOutbox { nodes { subject } } }");
  expect(JSON.stringify(statements.map((statement) => statement.rows))).not.toContain("token=");
});

it("keeps a mail only if the transaction that queued it is kept", async () => {
  const attempt = database.orm.transaction(async (manager) => {
    await queueMail(transactionClient(manager), mail());
    throw new Error("something else went wrong");
  });
  await expect(attempt).rejects.toThrow("something else");
  expect((await database.pool.query("select from mail")).rowCount).toBe(0);
});

it.each([
  "a@example.test\r\nBcc: b@example.test",
  "a@example.test, b@example.test",
  "A <a@example.test>",
  "<a@example.test>",
  "a@example.test\0",
  "",
])("takes no recipient such as %j", async (recipient) => {
  await expect(queueMail(database.pool, mail({ recipient }))).rejects.toThrow("one plain address");
});

it("writes text and HTML of the same words, in which nothing is markup", () => {
  const { text, html } = formatMail(
    mail({ paragraphs: ['<script>alert("1")</script> & more'], closing: "It's over." }),
  );
  expect(text).toBe(
    '<script>alert("1")</script> & more\n\nHere:\nhttp://localhost:4000/verify-email?token=a&b=c\n\nIt\'s over.\n\nExecutive Disorder. Nobody reads answers to this mail.\n',
  );
  expect(html).not.toContain("<script");
  expect(html).toContain('<a href="http://localhost:4000/verify-email?token=a&#38;b=c">');
  expect(html.match(/<a /g)).toHaveLength(1);
});
