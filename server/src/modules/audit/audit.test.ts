import { AUDITED_TABLES } from "@executive-disorder/shared/audited-tables";
import { AUDIT_RULES } from "../../access/audit-rules.ts";
import { buildAuditTriggers, checkAuditRules } from "../../access/audit-triggers.ts";
import { buildPersona } from "../../testing/build-order.ts";
import { buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { type TestDatabase, testDatabase, withDatabase } from "../../testing/test-database.ts";
import { withConnection } from "../../testing/with-connection.ts";
import { deleteAccount } from "../accounts/delete-account.ts";
import { actingAs, asOneEntry } from "./acting-as.ts";
import { verifyAudit } from "./verify-audit.ts";

let database: TestDatabase;
let admin: Awaited<ReturnType<typeof buildViewer>>;

beforeAll(async () => {
  database = await testDatabase("empty");
  await buildPersona(database.pool, "litigator");
  admin = await buildViewer(database, { role: "ADMIN" });
});
afterAll(() => database.close());

const LIST = `query ($first: Int, $after: String, $filter: AuditFilter) { auditEntries(first: $first, after: $after, filter: $filter) {
  nodes { id act table rowKey actorId actorName aboutId reason hash changes { column isTold before after } } pageInfo { hasNextPage endCursor } } }`;
interface Entry {
  id: string;
  act: string;
  table: string;
  rowKey: string;
  actorId: string | null;
  actorName: string | null;
  aboutId: string | null;
  reason: string | null;
  changes: { column: string; isTold: boolean; before: string | null; after: string | null }[];
}
async function entries(variables: Record<string, unknown> = {}, viewer = admin as never, db = database) {
  const { data, errors } = await queryAs<{
    auditEntries: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }>(db, viewer, LIST, variables);
  if (errors) throw errors[0];
  return (data as NonNullable<typeof data>).auditEntries;
}
const newest = async () => (await entries({ first: 1 })).nodes[0] as Entry;

it("keeps who changed what, from what to what, and why", async () => {
  await actingAs(
    database.orm,
    admin,
    (_, client) => client.query("update persona set question = 'How?' where key = 'litigator'"),
    "clearer",
  );
  expect(await newest()).toMatchObject({
    act: "UPDATE",
    table: "persona",
    rowKey: '{"id": 1}',
    actorId: admin.userId,
    actorName: admin.userId,
    reason: "clearer",
    changes: [{ column: "question", isTold: true, before: '"Why?"', after: '"How?"' }],
  });
});

it("keeps no entry of what changed nothing, or was rolled back", async () => {
  const before = (await newest()).id;
  await database.pool.query("update persona set question = question");
  await expect(
    actingAs(database.orm, admin, async (_, client) => {
      await client.query("update persona set question = 'Gone?'");
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect((await newest()).id).toBe(before);
});

it("names the server where nobody acts, and nobody of the transaction before on the same connection", async () => {
  await database.pool.query("update persona set mark = '§' where key = 'litigator'");
  expect(await newest()).toMatchObject({ actorId: null, reason: null });
});

it("keeps of personal data the name of the column alone, and of a deleted account its id", async () => {
  const reader = await buildViewer(database, { persona: "litigator" });
  await database.pool.query("update app_user set name = 'Ada Secret', email = 'ada@secret.test' where id = $1", [
    reader.userId,
  ]);
  expect(await newest()).toMatchObject({
    table: "app_user",
    aboutId: reader.userId,
    changes: [
      { column: "name", isTold: false, before: null, after: null },
      { column: "email", isTold: false, before: null, after: null },
    ].sort((a, b) => a.column.length - b.column.length || a.column.localeCompare(b.column)),
  });
  await deleteAccount(database.pool, "https://orders.example", { id: reader.userId, email: "ada@secret.test" });
  const about = await entries({ filter: { aboutId: reader.userId } });
  expect(about.nodes.map(({ act, table }) => `${act} ${table}`)).toEqual([
    "DELETE interest_profile",
    "DELETE app_user",
    "UPDATE app_user",
    "INSERT interest_profile",
    "INSERT app_user",
  ]);
  expect(about.nodes[0]).toMatchObject({ actorId: reader.userId, actorName: null });
  const { rows } = await database.pool.query("select audit_entry::text as text from audit_entry");
  expect(JSON.stringify(rows)).not.toMatch(/Ada|secret\.test|example\.test/);
});

it("makes one entry of a run that changes many rows, and none where it changed nothing", async () => {
  const run = (changed: number) =>
    actingAs(database.orm, null, (_, client) =>
      asOneEntry(
        client,
        "a load",
        () => client.query("update persona set question = $1 || id", [`run ${changed}`]),
        () => (changed ? { changed } : null),
      ),
    );
  await run(7);
  const entry = await newest();
  expect(entry).toMatchObject({
    act: "RUN",
    table: "a load",
    changes: [{ column: "changed", before: null, after: "7" }],
  });
  await run(0);
  expect((await newest()).id).toBe(entry.id);
});

it("is whole after changes that many make at once, whoever comes first", async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      actingAs(database.orm, admin, async (_, client) => {
        await client.query("update persona set guidance = $1 where key = 'litigator'", [`guidance ${index}`]);
        await client.query("update app_user set role = role, email_verified = not email_verified where id = $1", [
          admin.userId,
        ]);
      }),
    ),
  );
  const report = await verifyAudit(database.pool);
  expect(report.fault).toBeNull();
  const { rows } = await database.pool.query(
    "select count(*)::int as count, max(position)::int as last from audit_entry",
  );
  expect(rows[0]).toEqual({ count: report.entries, last: report.entries });
});

it.each([
  ["update audit_entry set reason = 'better'"],
  ["update audit_entry set actor_id = null where position = 1"],
  ["delete from audit_entry where position = 1"],
  ["truncate audit_entry"],
  [
    "insert into audit_entry (position, act, table_name, row_key, changes, previous_hash, hash) values (99999, 'RUN', 'x', '{}', '{}', '', '')",
  ],
])("refuses `%s`", async (sql) => {
  await expect(database.pool.query(sql)).rejects.toThrow("the log of changes is only added to");
});

const TAMPERINGS: [string, string, RegExp][] = [
  ["another actor", "update audit_entry set actor_id = 'somebody' where position = 2", /^Entry 2 was changed after/],
  ["another value", `update audit_entry set changes = '{}' where position = 2`, /^Entry 2 was changed after/],
  [
    "another day",
    "update audit_entry set at = at - interval '1 microsecond' where position = 3",
    /^Entry 3 was changed/,
  ],
  ["an entry that is gone", "delete from audit_entry where position = 2", /^Entry 2 is gone/],
  [
    "a hash that fits again",
    `update audit_entry e set reason = 'x', hash = encode(sha256(convert_to(previous_hash || audit_text((select row(e.id, e.position, e.at, e.actor_id, e.act, e.table_name, e.row_key, e.about_user_id, e.changes, 'x', e.previous_hash, e.hash)::audit_entry)), 'UTF8')), 'hex') where position = 2`,
    /^Entry 3 does not follow entry 2/,
  ],
  [
    "an entry beside the chain",
    "insert into audit_entry (act, table_name, row_key, changes) values ('RUN', 'x', '{}', '{}')",
    /stands outside the chain/,
  ],
];

it.each(TAMPERINGS)("finds %s", async (_, sql, fault) => {
  await withDatabase("empty", async (own) => {
    for (const key of ["a", "b", "c"]) await buildPersona(own.pool, key);
    expect(await verifyAudit(own.pool)).toMatchObject({ entries: 3, fault: null });
    await own.pool.query("alter table audit_entry disable trigger user");
    await own.pool.query(sql);
    expect((await verifyAudit(own.pool)).fault).toMatch(fault);
  });
});

it("finds an end that was cut off, by what was noted elsewhere", async () => {
  await withDatabase("empty", async (own) => {
    for (const key of ["a", "b"]) await buildPersona(own.pool, key);
    const { entries: position, head } = await verifyAudit(own.pool);
    const noted = { position, hash: head as string };
    await buildPersona(own.pool, "c");
    expect((await verifyAudit(own.pool, noted)).fault).toBeNull();
    await own.pool.query("alter table audit_entry disable trigger user; delete from audit_entry where position > 1");
    expect((await verifyAudit(own.pool)).fault).toBeNull();
    expect((await verifyAudit(own.pool, noted)).fault).toMatch(/^Entry 2 is not there .* cut off/);
  });
});

it("finds a trigger that was taken off, and the next start puts it back", async () => {
  await withDatabase("empty", async (own) => {
    await own.pool.query("alter table persona disable trigger audit; drop trigger audit on section");
    expect((await verifyAudit(own.pool)).fault).toBe(
      "Changes of persona, section are not watched: the trigger is gone or off",
    );
    await withConnection(own, (client) => buildAuditTriggers(client));
    expect((await verifyAudit(own.pool)).fault).toBeNull();
  });
});

it("has words for each table that it watches", () => {
  const watched = Object.entries(AUDIT_RULES).flatMap(([table, rule]) => ("not" in rule ? [] : [table]));
  expect(Object.keys(AUDITED_TABLES).sort()).toEqual(watched.sort());
});

it("does not start with a table that has no rule, or a rule that names nothing", async () => {
  const held = Object.keys(AUDIT_RULES).map((table) => ({ table, columns: ["id"], key: ["id"] }));
  expect(() => checkAuditRules([...held, { table: "novelty", columns: ["id"], key: ["id"] }], AUDIT_RULES)).toThrow(
    "table novelty has no rule in access/audit-rules.ts",
  );
  expect(() => checkAuditRules([], { ghost: { not: "x" } })).toThrow("ghost has a rule, and is no table");
  expect(() =>
    checkAuditRules([{ table: "t", columns: ["id"], key: [] }], { t: { values: "*", about: "nobody" } }),
  ).toThrow(/t has no primary key[\s\S]*t\.nobody has a rule, and is no column/);
  await withDatabase("empty", async (own) => {
    await own.pool.query("create table novelty (id integer primary key)");
    await expect(withConnection(own, (client) => buildAuditTriggers(client))).rejects.toThrow(
      "table novelty has no rule",
    );
  });
});

it("is for admins, page by page and filtered", async () => {
  const first = await entries({ first: 2, filter: { table: "persona" } });
  expect(first.nodes.map(({ table }) => table)).toEqual(["persona", "persona"]);
  const second = await entries({ first: 2, after: first.pageInfo.endCursor, filter: { table: "persona" } });
  expect(Number(second.nodes[0]?.id)).toBeLessThan(Number(first.nodes[1]?.id));
  expect((await entries({ filter: { act: "RUN" } })).nodes.map(({ table }) => table)).toEqual(["a load"]);
  expect((await entries({ filter: { actorId: "none" } })).nodes).toEqual([]);
  for (const [variables, argument] of [
    [{ first: 101 }, "first"],
    [{ after: "x" }, "after"],
    [{ filter: { days: 0 } }, "filter.days"],
    [{ filter: { table: "a\0" } }, "filter.table"],
  ] as const)
    await expect(entries(variables)).rejects.toMatchObject({ extensions: { code: "BAD_INPUT", argument } });
  for (const [viewer, code] of [
    [VISITOR, "NOT_SIGNED_IN"],
    [await buildViewer(database), "NOT_ALLOWED"],
    [await buildViewer(database, { role: "EDITOR" }), "NOT_ALLOWED"],
  ] as const) {
    await expect(entries({}, viewer as never)).rejects.toMatchObject({ extensions: { code } });
    await expect(database.reading.of(viewer).query("select 1 from audit_entry")).rejects.toThrow(/permission denied/);
  }
});
