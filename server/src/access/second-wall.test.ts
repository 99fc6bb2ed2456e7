import { buildOrder, buildPersona, buildText } from "../testing/build-order.ts";
import { publishedAccess } from "../testing/published-access.ts";
import { buildViewer } from "../testing/query-as.ts";
import { silent, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { openReadingPools } from "./reading-pools.ts";
import { ROW_ACCESS, type TableAccess } from "./row-access.ts";
import { EVERYONE } from "./row-rules.ts";
import { buildSecondWall, checkComplete, RowAccessError } from "./second-wall.ts";
import { VIEWER_KINDS, VISITOR, type Viewer, type ViewerKind } from "./viewer.ts";

const published = publishedAccess();
let database: TestDatabase;
let viewers: Record<ViewerKind, Viewer>;

beforeAll(async () => {
  database = await testDatabase("empty");
  const db = database.pool;
  await buildPersona(db, "open");
  for (const key of ["granted", "unasked", "asked", "refused", "withdrawn"])
    await buildPersona(db, key, { access: "BY_APPROVAL" });
  await buildPersona(db, "retired", { isRetired: true });
  await buildOrder(db, "100");
  for (const isPublished of [true, false]) {
    await buildText(db, "100", "SUMMARY", { isPublished, editorialNote: "note" });
    for (const persona of ["open", "granted", "unasked", "asked", "refused", "withdrawn", "retired"])
      await buildText(db, "100", "SUMMARY", { isPublished, persona, editorialNote: "note" });
  }
  // A stranger, with a row of each kind that has an owner.
  await buildViewer(database, { persona: "open", grants: ["granted", "unasked"] });
  const grants = ["granted", "retired"];
  viewers = {
    VISITOR,
    READER: await buildViewer(database, { persona: "open", grants }),
    EDITOR: await buildViewer(database, { role: "EDITOR", persona: "open", grants }),
    ADMIN: await buildViewer(database, { role: "ADMIN", persona: "open", grants }),
  };
  await db.query(
    `with r as (insert into persona_request (user_id, persona_id) select u.id, p.id from app_user u, persona p where p.key = 'asked' returning id, user_id)
       insert into persona_request_step (request_id, version, user_id, state, reason) select id, 1, user_id, 'ASKED', 'reason' from r`,
  );
  await db.query("insert into import_run (source, as_of) values ('file', '2025-01-01')");
  await db.query("insert into event (kind, order_number) values ('NEW_ORDER', '100')");
  await db.query("insert into event (kind, order_number, persona_id) select 'TEXT_PUBLISHED', '100', id from persona");
});
afterAll(() => database.close());

const PERSONA_OF_STATE: Record<string, string> = {
  open: "open",
  "by approval, granted": "granted",
  "by approval, never asked for": "unasked",
  "by approval, asked for": "asked",
  "by approval, refused": "refused",
  "by approval, withdrawn": "withdrawn",
  retired: "retired",
};

/** Rows that a line of the published table is about, said here once more; "every row" where a line has no other words. */
const ROWS: Record<string, string> = {
  "a persona in use": "key <> 'retired'",
  "a retired persona": "key = 'retired'",
  "a published base text": "is_published",
  "a draft of a base text": "is_published = false",
  "a published text for a persona": "is_published and persona_id = $persona",
  "a draft of a text for a persona": "is_published = false",
  "an event of the record": "persona_id is null",
  "a text for a persona was published": "persona_id = $persona",
};
const OWNERS: Record<string, string> = { app_user: "id" };

interface Fault {
  line: string;
  kind: ViewerKind;
  said: string;
  found: unknown;
}

/** Counts, under the role of each kind of viewer, the rows of each line; where the table and the database differ. */
async function faultsOfRows(): Promise<Fault[]> {
  const faults: Fault[] = [];
  const { rows: ids } = await database.pool.query<{ key: string; id: number }>("select key, id from persona");
  for (const { of, cells } of published.rows) {
    const [table = "", row = "", state = ""] = of;
    const persona = ids.find(({ key }) => key === PERSONA_OF_STATE[state])?.id;
    const where = (ROWS[row] ?? "true").replace("$persona", String(persona));
    const count = async (db: { query: typeof database.pool.query }, more = "") => {
      try {
        const { rows } = await db.query<{ n: number }>(`select count(*) as n from ${table} where ${where}${more}`);
        return rows[0]?.n ?? 0;
      } catch (error) {
        return (error as { code: string }).code === "42501" ? 0 : String(error);
      }
    };
    for (const kind of VIEWER_KINDS) {
      const viewer = viewers[kind];
      const said = cells[kind];
      const own = ` and ${OWNERS[table] ?? "user_id"} = '${viewer.userId}'`;
      const wanted = said === "no" ? 0 : await count(database.pool, said === "own" ? own : "");
      const found = await count(database.reading.of(viewer) as typeof database.pool);
      if (found !== wanted) faults.push({ line: of.join("|"), kind, said, found });
    }
  }
  return faults;
}

/** Columns that a role may read against the published ones. */
async function faultsOfColumns(): Promise<Fault[]> {
  const { rows } = await database.pool.query<{ column: string } & Record<ViewerKind, boolean>>(
    `select c.relname || '.' || a.attname as "column", ${VIEWER_KINDS.map((kind) => `has_column_privilege('ed_${kind.toLowerCase()}', c.oid, a.attname, 'SELECT') as "${kind}"`).join(", ")}
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  );
  return rows.flatMap((row) => {
    const line = published.columns.find(({ of }) => of[0] === row.column);
    const table = row.column.split(".")[0];
    return VIEWER_KINDS.flatMap((kind) => {
      const isReader = published.rows.some(({ of, cells }) => of[0] === table && cells[kind] !== "no");
      const said = line ? line.cells[kind] : published.closedColumns.includes(row.column) || !isReader ? "no" : "yes";
      return (said === "no") === row[kind] ? [{ line: row.column, kind, said, found: row[kind] }] : [];
    });
  });
}

it("lets each kind of viewer read the rows and columns that the published table says, and no others", async () => {
  expect(published.rows.length).toBeGreaterThan(20);
  expect(await faultsOfRows()).toEqual([]);
  expect(await faultsOfColumns()).toEqual([]);
});

describe("each rule, when it is widened,", () => {
  const rebuild = async () => {
    const client = await database.pool.connect();
    await buildSecondWall(client).finally(() => client.release());
  };
  afterEach(rebuild);

  const rows = Object.entries(ROW_ACCESS).flatMap(([table, { rows }]) =>
    rows.map((row, index) => [`${table}: ${row.name}`, table, index] as const),
  );
  const narrow = rows.filter(([, table, index]) => ROW_ACCESS[table]?.rows[index]?.rule !== EVERYONE);
  it.each(narrow)("of rows is noticed: %s", async (_, table, index) => {
    const access = ROW_ACCESS[table] as TableAccess;
    const row = access.rows[index] as TableAccess["rows"][number];
    const { rule, columns } = { rule: row.rule, columns: access.columns };
    // Of a table that nobody reads, the columns must be given too for anything to come out.
    row.rule = EVERYONE;
    if (columns.everyone === undefined) access.columns = { everyone: Object.values(columns).join(" ") };
    try {
      await rebuild();
      expect([...(await faultsOfRows()), ...(await faultsOfColumns())]).not.toEqual([]);
    } finally {
      row.rule = rule;
      access.columns = columns;
    }
  });

  const columns = Object.entries(ROW_ACCESS).flatMap(([table, { columns }]) =>
    Object.keys(columns)
      .filter((reader) => reader !== "everyone" && columns.everyone !== undefined)
      .map((reader) => [table, reader] as const),
  );
  it.each(columns)("of columns is noticed: %s, %s", async (table, reader) => {
    const access = ROW_ACCESS[table] as TableAccess;
    const { [reader as "nobody"]: widened, everyone, ...rest } = access.columns;
    const before = access.columns;
    access.columns = { ...rest, everyone: `${everyone} ${widened}` };
    try {
      await rebuild();
      expect(await faultsOfColumns()).not.toEqual([]);
    } finally {
      access.columns = before;
    }
  });
});

it.each([
  "insert into topic (slug, name, description) values ('x', 'x', 'x')",
  "update app_user set role = 'ADMIN'",
  "delete from executive_order",
  "truncate persona_grant",
  "create table mine (id integer)",
  "select token from auth_session",
  "select password from auth_account",
  "select * from section",
  "select hash from order_text",
  "create role ed_own",
])("nothing of any role may %s", async (sql) => {
  for (const kind of VIEWER_KINDS)
    await expect(database.reading.of(viewers[kind]).query(sql)).rejects.toMatchObject({ code: "42501" });
});

it("takes nobody's word for a user who is not told by the server", async () => {
  const { rows } = await database.reading
    .of(VISITOR)
    .query("select ed_user_id() as id, ed_readable_personas(true) as personas");
  expect(rows).toEqual([{ id: null, personas: [] }]);
});

it("hands a connection from one user to the next without mixing them up", async () => {
  const reading = openReadingPools(database.connection, silent, 2);
  const others = await Promise.all([1, 2, 3].map(() => buildViewer(database, { persona: "open" })));
  const asks = Array.from({ length: 60 }, (_, index) => others[index % 3] as Viewer);
  const seen = await Promise.all(
    asks.map(async (viewer) => (await reading.of(viewer).query("select id from app_user")).rows),
  );
  await reading.close();
  expect(seen).toEqual(asks.map((viewer) => [{ id: viewer.userId }]));
});

it("keeps a connection whose statement failed, and its user", async () => {
  const reading = openReadingPools(database.connection, silent, 1);
  await expect(reading.of(viewers.READER).query("select 1/0")).rejects.toThrow(/division by zero/);
  const { rows } = await reading.of(viewers.EDITOR).query("select ed_user_id() as id");
  await reading.close();
  expect(rows).toEqual([{ id: viewers.EDITOR.userId }]);
});

it("is not built twice, and is built anew where it was taken away", async () => {
  const client = await database.pool.connect();
  const statements: string[] = [];
  const recording = {
    query: (text: string, values?: unknown[]) => {
      statements.push(text);
      return client.query(text, values);
    },
  } as unknown as typeof client;
  try {
    await buildSecondWall(recording);
    expect(statements.some((text) => text.includes("create policy"))).toBe(false);
    await client.query("revoke all on executive_order from ed_visitor");
    await buildSecondWall(recording);
    expect(statements.some((text) => text.includes("create policy"))).toBe(true);
  } finally {
    client.release();
  }
  expect(await faultsOfColumns()).toEqual([]);
});

it("does not stand on a table, or a column, that nobody wrote a rule for", async () => {
  const client = await database.pool.connect();
  try {
    await client.query("create table stranger (id integer); alter table topic add column secret text");
    await expect(buildSecondWall(client)).rejects.toThrow(
      "The database cannot be guarded:\n  table stranger has no rule in access/row-access.ts\n  column topic.secret has no rule in access/row-access.ts",
    );
  } finally {
    await client.query("drop table stranger; alter table topic drop column secret");
    client.release();
  }
});

it("does not stand without any one of its rules", () => {
  const held = new Map(
    Object.entries(ROW_ACCESS).map(([table, { columns }]) => [table, Object.values(columns).join(" ").split(" ")]),
  );
  expect(() => checkComplete(held, ROW_ACCESS)).not.toThrow();
  for (const [table, access] of Object.entries(ROW_ACCESS)) {
    const { [table]: _, ...others } = ROW_ACCESS;
    expect(() => checkComplete(held, others)).toThrow(`table ${table} has no rule`);
    for (const reader of Object.keys(access.columns)) {
      const { [reader as "nobody"]: __, ...rest } = access.columns;
      expect(() => checkComplete(held, { ...ROW_ACCESS, [table]: { ...access, columns: rest } })).toThrow(
        /has no rule/,
      );
    }
  }
});

it("names rules that are about nothing, and columns with two", () => {
  const held = new Map([["topic", ["id", "slug"]]]);
  const topic: TableAccess = {
    rows: [{ name: "every row", rule: EVERYONE }],
    columns: { everyone: "id slug name", nobody: "id" },
  };
  let thrown: unknown;
  try {
    checkComplete(held, { topic, ghost: topic });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RowAccessError);
  expect(
    (thrown as Error).message
      .split("\n")
      .slice(1)
      .map((line) => line.trim()),
  ).toEqual([
    "topic.name has a rule, and is no column of the database",
    "topic.id has two rules",
    "ghost has a rule, and is no table of the database",
  ]);
});
