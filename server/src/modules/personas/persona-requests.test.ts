import { LIMITS } from "@executive-disorder/shared/limits";
import type { PersonaDecision } from "@executive-disorder/shared/persona-requests";
import type { Notify } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { deleteAccount } from "../accounts/delete-account.ts";
import { takeOut } from "../accounts/take-out.ts";
import { viewerOf } from "../accounts/viewer-loader.ts";
import { notifyByMail } from "../mail/notify-by-mail.ts";
import { decidePersonaRequest } from "./decide-persona-request.ts";
import { requestPersona, takeBackPersonaRequest } from "./persona-request-service.ts";

let database: TestDatabase;
let admin: Viewer & { userId: string };
let personas = 0;

beforeAll(async () => {
  database = await testDatabase();
  admin = await buildViewer(database, { role: "ADMIN" });
});
afterAll(() => database.close());

/** Each test asks for a persona of its own. */
let insider: string;
beforeEach(async () => {
  insider = `insider-${++personas}`;
  await buildPersona(database.pool, insider, { access: "BY_APPROVAL" });
  mails.length = 0;
});

const mails: Parameters<Notify>[1][] = [];
const contextOf = (viewer: Viewer) => ({
  viewer,
  db: database.reading.of(viewer),
  orm: database.orm,
  notify: (async (_, notice) => void mails.push(notice)) as Notify,
});
const told = () => mails.map(({ kind, recipient }) => `${kind} ${recipient}`);

interface Refusal {
  code?: string;
  argument?: string;
  message: string;
  current?: { id: number; version: number; state: string };
}
type Answer =
  | { request: Record<string, unknown> & { id: string; version: number; state: string } }
  | { error: Refusal }
  /** Done, and gone before it could be read again. */
  | { gone: true };

/** What a service gives, or its refusal. */
async function settled(work: Promise<unknown>): Promise<Answer> {
  try {
    const request = (await work) as { id: number; version: number; state: string } | null;
    return request ? { request: { ...request, id: String(request.id) } } : { gone: true };
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: object };
    return { error: { message, ...extensions } };
  }
}
const ask = (viewer: Viewer, key = insider, reason = "because") =>
  settled(requestPersona(contextOf(viewer), key, reason));
const decide = (by: Viewer, id: string, decision: PersonaDecision, version = 1, reason: string | null = "so be it") =>
  settled(decidePersonaRequest(contextOf(by), { id, decision, reason, version }));
/** Deletes the account, as its owner would. */
const leave = ({ userId }: { userId: string }) =>
  deleteAccount(database.pool, "http://localhost", { id: userId, email: `${userId}@example.test` });
const takeBack = (viewer: Viewer, id: string, version = 1) =>
  settled(takeBackPersonaRequest(contextOf(viewer), id, version));
const idOf = (answer: Answer) => ("request" in answer ? answer.request.id : JSON.stringify(answer));
const stateOf = (answer: Answer) => ("request" in answer ? answer.request.state : JSON.stringify(answer));

const again = async (viewer: Viewer & { userId: string }) =>
  (await viewerOf(database.pool, viewer.userId)) as Viewer & { userId: string };
async function standing(viewer: Viewer, key = insider) {
  const { data } = await queryAs<{ personas: { key: string; standing: string | null; isReadable: boolean }[] }>(
    database,
    viewer,
    "{ personas { key standing isReadable } }",
  );
  const persona = data?.personas.find((one) => one.key === key);
  return persona && [persona.standing, persona.isReadable];
}
const steps = async (id: string) =>
  (
    await database.pool.query(
      "select version, state, reason, by_user_id as by from persona_request_step where request_id = $1 order by version",
      [id],
    )
  ).rows;

it("goes from asking over approval to reading, at the next request, and back when it is withdrawn", async () => {
  const reader = await buildViewer(database);
  expect(await standing(reader)).toEqual(["NOT_ASKED", false]);
  const id = idOf(await ask(reader, insider, "  I work there.\nTruly. "));
  expect([await standing(reader), (await again(reader)).readablePersonas.has(insider)]).toEqual([
    ["ASKED", false],
    false,
  ]);

  expect(await decide(admin, id, "APPROVE", 1, "  ")).toMatchObject({ request: { state: "APPROVED", version: 2 } });
  expect([await standing(reader), (await again(reader)).readablePersonas.has(insider)]).toEqual([
    ["GRANTED", true],
    true,
  ]);

  await decide(admin, id, "WITHDRAW", 2, "left the firm");
  expect([await standing(reader), (await again(reader)).readablePersonas.has(insider)]).toEqual([
    ["WITHDRAWN", false],
    false,
  ]);
  expect(await steps(id)).toEqual([
    { version: 1, state: "ASKED", reason: "I work there.\nTruly.", by: reader.userId },
    { version: 2, state: "APPROVED", reason: null, by: admin.userId },
    { version: 3, state: "WITHDRAWN", reason: "left the firm", by: admin.userId },
  ]);
  const [email] = [`${reader.userId}@example.test`];
  expect(told()).toEqual([
    `PERSONA_ASKED ${admin.userId}@example.test`,
    `PERSONA_APPROVED ${email}`,
    `PERSONA_WITHDRAWN ${email}`,
  ]);
  expect(JSON.stringify(mails)).not.toMatch(/I work there|left the firm/);
});

it("can be refused with a reason, and asked for again", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  for (const [decision, reason] of [
    ["REFUSE", null],
    ["REFUSE", " \n "],
  ] as const)
    expect(await decide(admin, id, decision, 1, reason)).toMatchObject({
      error: { code: "BAD_INPUT", argument: "reason", message: "`reason` is empty; say why" },
    });
  expect(await decide(admin, id, "REFUSE")).toMatchObject({ request: { state: "REFUSED" } });
  expect(await standing(reader)).toEqual(["REFUSED", false]);
  expect(stateOf(await ask(reader))).toBe("ASKED");
  expect(await standing(reader)).toEqual(["ASKED", false]);
});

it("can be taken back while it waits, and not afterwards", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  expect(await takeBack(reader, id)).toMatchObject({ request: { state: "TAKEN_BACK", version: 2 } });
  expect(await standing(reader)).toEqual(["NOT_ASKED", false]);
  expect(await decide(admin, id, "APPROVE")).toMatchObject({
    error: { code: "CONFLICT", current: { state: "TAKEN_BACK", version: 2 } },
  });
  expect(await decide(admin, id, "APPROVE", 2)).toMatchObject({
    error: { code: "BAD_INPUT", argument: "decision", message: /is TAKEN_BACK/ },
  });
  expect(await takeBack(reader, id, 2)).toMatchObject({ error: { code: "CONFLICT" } });
});

it("is asked for once, however often it is sent, and told to the admins once", async () => {
  for (let round = 0; round < 4; round++) {
    const reader = await buildViewer(database);
    mails.length = 0;
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(reader)));
    expect(answers.filter((answer) => "request" in answer)).toHaveLength(1);
    const id = Number(idOf(answers.find((answer) => "request" in answer) as Answer));
    for (const answer of answers.filter((answer) => "error" in answer))
      expect(answer).toMatchObject({ error: { code: "CONFLICT", current: { id, state: "ASKED", version: 1 } } });
    expect(mails).toHaveLength(1);
  }
});

it("is decided once when two admins decide at once; the other gets what is stored, and no second mail goes out", async () => {
  const other = await buildViewer(database, { role: "ADMIN" });
  for (let round = 0; round < 8; round++) {
    const reader = await buildViewer(database);
    const id = idOf(await ask(reader));
    mails.length = 0;
    const answers = await Promise.all([
      decide(admin, id, "APPROVE"),
      decide(other, id, "REFUSE"),
      decide(other, id, "APPROVE"),
      takeBack(reader, id),
    ]);
    const done = answers.flatMap((answer) => ("request" in answer ? [answer.request] : []));
    expect(done).toHaveLength(1);
    const state = done[0]?.state;
    for (const answer of answers)
      if ("error" in answer)
        expect(answer.error).toMatchObject({
          code: "CONFLICT",
          message: `You saw version 1 of this request, and version 2 is stored: it is ${state}. Nothing was changed.`,
          current: { id: Number(id), state, version: 2 },
        });
    expect(mails).toHaveLength(state === "TAKEN_BACK" ? 0 : 1);
    expect(await steps(id)).toHaveLength(2);
    expect((await again(reader)).readablePersonas.has(insider)).toBe(state === "APPROVED");
  }
  await database.pool.query("delete from app_user where id = $1", [other.userId]);
});

it("tells nobody of what did not happen: a mail that cannot be kept keeps the decision from being stored", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  const fails: Notify = () => Promise.reject(new Error("no room"));
  await expect(
    decidePersonaRequest({ ...contextOf(admin), notify: fails }, { id, decision: "APPROVE", version: 1 }),
  ).rejects.toThrow("no room");
  expect(await standing(reader)).toEqual(["ASKED", false]);
  expect((await again(reader)).readablePersonas.has(insider)).toBe(false);
});

it("cannot be decided by the reader who has become an admin: another has to", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  await database.pool.query("update app_user set role = 'ADMIN' where id = $1", [reader.userId]);
  const promoted = await again(reader);
  expect(await decide(promoted, id, "APPROVE")).toMatchObject({
    error: { code: "NOT_ALLOWED", message: "This is your own request: another admin has to decide it." },
  });
  const document = "query { personaRequests(state: ASKED, first: 100) { nodes { id decisions } } }";
  const seenBy = async (viewer: Viewer) =>
    (
      await queryAs<{ personaRequests: { nodes: { id: string; decisions: string[] }[] } }>(database, viewer, document)
    ).data?.personaRequests.nodes.find((node) => node.id === id)?.decisions;
  expect([await seenBy(promoted), await seenBy(admin)]).toEqual([[], ["APPROVE", "REFUSE"]]);
  await database.pool.query("delete from app_user where id = $1", [reader.userId]);
});

it("of a persona that was retired meanwhile cannot be approved, only refused", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  await database.pool.query("update persona set retired_at = now() where key = $1", [insider]);
  expect(await decide(admin, id, "APPROVE")).toMatchObject({
    error: { code: "BAD_INPUT", argument: "decision", message: /is retired: it can be granted to nobody/ },
  });
  const { data } = await queryAs<{ viewer: { personaRequests: unknown[] } }>(
    database,
    reader,
    "{ viewer { personaRequests { state } } }",
  );
  expect(data?.viewer.personaRequests).toEqual([]);
  expect(await takeBack(reader, id)).toMatchObject({ error: { code: "BAD_INPUT", argument: "id" } });
  expect(stateOf(await decide(admin, id, "REFUSE"))).toBe("REFUSED");
});

it("goes with its reader, and a decision that comes too late says so, whichever of the two was first", async () => {
  for (let round = 0; round < 8; round++) {
    const reader = await buildViewer(database);
    const id = idOf(await ask(reader));
    const [answer] = await Promise.all([decide(admin, id, "APPROVE"), leave(reader)]);
    if ("error" in answer) expect(answer.error).toMatchObject({ code: "BAD_INPUT", argument: "id" });
    expect(await decide(admin, id, "WITHDRAW", 2)).toMatchObject({
      error: { code: "BAD_INPUT", argument: "id", message: "There is no such request; it may be gone with its reader" },
    });
    const left = await database.pool.query("select from persona_grant where user_id = $1", [reader.userId]);
    expect(left.rowCount).toBe(0);
  }
});

it("and the leaving of its reader do not lock each other out when it is asked for, either", async () => {
  for (let round = 0; round < 8; round++) {
    const reader = await buildViewer(database);
    const [answer] = await Promise.all([ask(reader), leave(reader)]);
    if ("error" in answer) expect(answer.error).toMatchObject({ code: "NOT_SIGNED_IN" });
    const left = await database.pool.query("select from persona_request where user_id = $1", [reader.userId]);
    expect(left.rowCount).toBe(0);
  }
});

it("puts its mails into the outbox with what they tell of, their links on this site", async () => {
  const reader = await buildViewer(database);
  const notify = notifyByMail("https://orders.example");
  const { id } = (await requestPersona({ ...contextOf(reader), notify }, insider, "my reason")) as { id: number };
  await decidePersonaRequest(
    { ...contextOf(admin), notify },
    { id: String(id), decision: "REFUSE", reason: "my answer", version: 1 },
  );
  const { rows } = await database.pool.query<{ kind: string; user_id: string; subject: string; text: string }>(
    "select kind, user_id, subject, text from mail where user_id = any($1) order by id desc limit 2",
    [[reader.userId, admin.userId]],
  );
  expect(rows.map(({ kind, user_id, subject }) => [kind, user_id, subject])).toEqual([
    ["PERSONA_REFUSED", reader.userId, `Your request to read as Name of ${insider} was refused`],
    ["PERSONA_ASKED", admin.userId, `A reader asks to read as Name of ${insider}`],
  ]);
  expect(rows[0]?.text).toContain("https://orders.example/profile#persona\n");
  expect(rows[1]?.text).toContain("https://orders.example/admin/persona-requests\n");
  expect(JSON.stringify(rows)).not.toMatch(/my reason|my answer/);
});

it("is in what its reader takes out, with the answers, and with no other account's name", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader, insider, "my own reason"));
  await decide(admin, id, "REFUSE", 1, "the admin's answer");
  const taken = JSON.stringify(await takeOut(database.pool, reader.userId));
  expect(taken).toContain("my own reason");
  expect(taken).toContain("the admin's answer");
  expect(taken).not.toContain(admin.userId);
});

it("keeps its history when the admin who decided is gone", async () => {
  const other = await buildViewer(database, { role: "ADMIN" });
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  await decide(other, id, "APPROVE");
  await database.pool.query("delete from app_user where id = $1", [other.userId]);
  expect((await steps(id)).at(-1)).toMatchObject({ state: "APPROVED", by: null });
  expect(await decide(other, id, "WITHDRAW", 2)).toMatchObject({ error: { code: "NOT_SIGNED_IN" } });
});

it("is refused where there is nothing to ask for", async () => {
  const reader = await buildViewer(database, { grants: [insider] });
  await buildPersona(database.pool, `gone-${insider}`, { access: "BY_APPROVAL", isRetired: true });
  expect(await ask(reader)).toMatchObject({ error: { argument: "key", message: /open to you already/ } });
  expect(await ask(reader, "journalist")).toMatchObject({ error: { argument: "key", message: /open to you already/ } });
  expect(await ask(await buildViewer(database, { role: "EDITOR" }))).toMatchObject({
    error: { argument: "key", message: /open to you already/ },
  });
  const nothing = await ask(reader, "no-such");
  expect(nothing).toMatchObject({ error: { code: "BAD_INPUT", argument: "key" } });
  for (const key of [`gone-${insider}`, "", "a\0b", "x".repeat(10_000)])
    expect(await ask(reader, key)).toEqual(nothing);
  expect(await ask(VISITOR)).toMatchObject({ error: { code: "NOT_SIGNED_IN" } });
  expect(mails).toEqual([]);
});

it.each([
  ["x".repeat(LIMITS.personaRequest.reasonLength + 1), /too long/],
  ["", /is empty/],
  ["  \n\t ", /is empty/],
  ["a\0b", /not text/],
  ["half \ud83d", /not text/],
  ["turned \u202e round", /not text/],
  ["an escape \u001b[31m", /not text/],
])("refuses the reason %j, and stores nothing", async (reason, message) => {
  const reader = await buildViewer(database);
  expect(await ask(reader, insider, reason)).toMatchObject({
    error: { code: "BAD_INPUT", argument: "reason", message },
  });
  expect(await standing(reader)).toEqual(["NOT_ASKED", false]);
});

it("keeps any plain words as they are: markup, quotes, other alphabets", async () => {
  const reader = await buildViewer(database);
  const words = '<script>alert(1)</script> \'; drop table persona; -- "«»" العربية 漢字 👩‍⚖️\n$1 {{x}} %s';
  const id = idOf(await ask(reader, insider, words));
  expect((await steps(id))[0]).toMatchObject({ reason: words });
});

it("bounds how often a reader asks within a day, also when all is sent at once", async () => {
  const reader = await buildViewer(database);
  const keys = Array.from({ length: LIMITS.personaRequest.perDay + 3 }, (_, index) => `${insider}-${index}`);
  for (const key of keys) await buildPersona(database.pool, key, { access: "BY_APPROVAL" });
  const answers = await Promise.all(keys.map((key) => ask(reader, key)));
  expect(answers.filter((answer) => "request" in answer)).toHaveLength(LIMITS.personaRequest.perDay);
  for (const answer of answers)
    if ("error" in answer) expect(answer.error).toMatchObject({ code: "BAD_INPUT", message: /ask again tomorrow/ });
});

it.each(["0", "-1", "1.5", "99999999999", "abc", "", "1; drop table persona_request"])(
  "answers for the id %j as for a request that is not there",
  async (id) => {
    const expected = { error: { code: "BAD_INPUT", argument: "id" } };
    expect(await decide(admin, id, "APPROVE")).toMatchObject(expected);
    expect(await takeBack(await buildViewer(database), id)).toMatchObject(expected);
  },
);

it("is nobody else's to take back or decide, nor to see", async () => {
  const [reader, stranger, editor] = [
    await buildViewer(database),
    await buildViewer(database),
    await buildViewer(database, { role: "EDITOR" }),
  ];
  const id = idOf(await ask(reader, insider, "my secret"));
  expect(await takeBack(stranger, id)).toEqual(await takeBack(stranger, "999999"));
  for (const viewer of [reader, stranger, editor])
    expect(await decide(viewer, id, "APPROVE")).toMatchObject({ error: { code: "NOT_ALLOWED" } });
  expect(await decide(VISITOR, id, "APPROVE")).toMatchObject({ error: { code: "NOT_SIGNED_IN" } });
  // Behind the second wall nothing is there for them, whatever a statement asks for.
  const rows = async (viewer: Viewer) =>
    (
      await database.reading
        .of(viewer)
        .query(
          "select s.reason from persona_request r join persona_request_step s on s.request_id = r.id where r.id = $1",
          [id],
        )
    ).rows;
  expect(await rows(reader)).toEqual([{ reason: "my secret" }]);
  expect(await rows(admin)).toEqual([{ reason: "my secret" }]);
  expect([await rows(stranger), await rows(editor)]).toEqual([[], []]);
  await expect(rows(VISITOR)).rejects.toThrow(/permission denied/);
  await expect(database.reading.of(reader).query("select by_user_id from persona_request_step")).rejects.toThrow(
    /permission denied/,
  );
});

const LIST = `query ($state: PersonaRequestState, $first: Int, $after: String) {
  personaRequests(state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id state version isPersonaRetired decisions persona { key } user { email } steps { version state reason takenAt by { email } } }
  } }`;
interface List {
  personaRequests: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { id: string; [field: string]: unknown }[];
  } | null;
}

it("lists to admins who asked and why, those that wait oldest first, page by page", async () => {
  const readers = await Promise.all([1, 2, 3].map(() => buildViewer(database)));
  const ids: string[] = [];
  for (const reader of readers) ids.push(idOf(await ask(reader, insider, `reason of ${reader.userId}`)));
  const listed: string[] = [];
  let after: string | null = null;
  let total = 0;
  for (;;) {
    const { data, errors } = await queryAs<List>(database, admin, LIST, { state: "ASKED", first: 2, after });
    expect(errors).toBeUndefined();
    const page = data?.personaRequests as NonNullable<List["personaRequests"]>;
    total = page.totalCount;
    listed.push(...page.nodes.map((node) => node.id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(listed.slice(-3)).toEqual(ids);
  expect(new Set(listed).size).toBe(total);
  const { data } = await queryAs<List>(database, admin, LIST, { first: 1 });
  expect(data?.personaRequests?.nodes[0]).toEqual({
    id: ids[2],
    state: "ASKED",
    version: 1,
    isPersonaRetired: false,
    decisions: ["APPROVE", "REFUSE"],
    persona: { key: insider },
    user: { email: `${readers[2]?.userId}@example.test` },
    steps: [
      {
        version: 1,
        state: "ASKED",
        reason: `reason of ${readers[2]?.userId}`,
        takenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        by: { email: `${readers[2]?.userId}@example.test` },
      },
    ],
  });
  for (const [variables, argument] of [
    [{ first: 0 }, "first"],
    [{ first: 101 }, "first"],
    [{ after: "x" }, "after"],
    [{ state: "REFUSED", after }, "after"],
  ] as const)
    expect((await queryAs(database, admin, LIST, variables)).errors?.[0]?.extensions).toMatchObject({
      code: "BAD_INPUT",
      argument,
    });
  for (const [viewer, code] of [
    [VISITOR, "NOT_SIGNED_IN"],
    [readers[0] as Viewer, "NOT_ALLOWED"],
    [await buildViewer(database, { role: "EDITOR" }), "NOT_ALLOWED"],
  ] as const) {
    const { data, errors } = await queryAs<List>(database, viewer, LIST);
    expect([data?.personaRequests, errors?.[0]?.extensions?.code]).toEqual([null, code]);
  }
});

it("shows readers their own requests with the admin's reason, and not which admin decided", async () => {
  const reader = await buildViewer(database);
  const id = idOf(await ask(reader));
  await decide(admin, id, "REFUSE", 1, "not now");
  const document = (fields: string) => `{ viewer { personaRequests { ${fields} } } }`;
  const { data } = await queryAs<{ viewer: { personaRequests: unknown[] } }>(
    database,
    reader,
    document("id state persona { key standing } steps { state reason }"),
  );
  expect(data?.viewer.personaRequests).toEqual([
    {
      id,
      state: "REFUSED",
      persona: { key: insider, standing: "REFUSED" },
      steps: [
        { state: "ASKED", reason: "because" },
        { state: "REFUSED", reason: "not now" },
      ],
    },
  ]);
  const guarded = await queryAs(database, reader, document("user { id } decisions steps { by { id } }"));
  expect(guarded.data).toMatchObject({
    viewer: { personaRequests: [{ user: null, decisions: null, steps: [{ by: null }, { by: null }] }] },
  });
  expect(new Set(guarded.errors?.map((error) => error.extensions?.code))).toEqual(new Set(["NOT_ALLOWED"]));
});

it("lets everybody choose what is open: visitors too, for an account to take over", async () => {
  const choosable = async (viewer: Viewer) =>
    (
      await queryAs<{ personas: { key: string; isChoosable: boolean }[] }>(
        database,
        viewer,
        "{ personas { key isChoosable } }",
      )
    ).data?.personas.flatMap(({ key, isChoosable }) => (isChoosable ? [key] : []));
  for (const viewer of [VISITOR, await buildViewer(database)]) {
    expect(await choosable(viewer)).toContain("journalist");
    expect(await choosable(viewer)).not.toContain(insider);
  }
  expect(await choosable(await buildViewer(database, { grants: [insider] }))).toContain(insider);
  expect(await choosable(admin)).toContain(insider);
});

it("tells each viewer how a persona stands to them", async () => {
  const reader = await buildViewer(database);
  expect(await standing(VISITOR)).toEqual([null, false]);
  expect(await standing(VISITOR, "journalist")).toEqual([null, false]);
  expect(await standing(reader, "journalist")).toEqual(["OPEN", true]);
  expect(await standing(admin)).toEqual(["BY_ROLE", true]);
  expect(await standing(admin, "journalist")).toEqual(["OPEN", true]);
  expect(await standing(await buildViewer(database, { grants: [insider] }))).toEqual(["GRANTED", true]);
  // A grant that is gone by other means than a decision.
  const id = idOf(await ask(reader));
  await decide(admin, id, "APPROVE");
  await database.pool.query("delete from persona_grant where user_id = $1", [reader.userId]);
  expect(await standing(reader)).toEqual(["WITHDRAWN", false]);
});
