import { execute, parse } from "graphql";
import type { SyncSwitch } from "../../access/context.ts";
import type { Viewer } from "../../access/viewer.ts";
import {
  buildFrDocuments,
  FAULTS,
  federalRegisterStandIn,
  type StandIn,
} from "../../testing/federal-register-stand-in.ts";
import { giveTexts } from "../../testing/federal-register-texts.ts";
import { apiSchema, buildViewer, queryAs, VISITOR } from "../../testing/query-as.ts";
import { silent, type TestDatabase, testDatabase } from "../../testing/test-database.ts";
import { createFrClient, type FrClient } from "./fr-client.ts";
import { createSyncControl, type SyncControl } from "./sync-control.ts";
import { takeSyncLock } from "./sync-lock.ts";

const RUNS = `{ importRuns(first: 5) { id kind source status failure startedAt finishedAt asOf seconds isStopRequested problemCount
  counts { read created changed unchanged skipped refused } problems { file row line field value reason howToMend } progress { phase pages orders total texts { read created refused } totalTexts secondsRemaining } } }`;
const viewers: Record<string, Viewer> = { visitor: VISITOR };
let database: TestDatabase;
let standIn: StandIn;
let client: FrClient;
let sync: SyncControl;

beforeAll(async () => {
  database = await testDatabase("empty");
  for (const role of ["READER", "EDITOR", "ADMIN"] as const)
    viewers[role.toLowerCase()] = await buildViewer(database, { role });
});
beforeEach(async () => {
  await database.pool.query("delete from import_run; delete from executive_order");
  standIn = await federalRegisterStandIn(buildFrDocuments(20));
  client = createFrClient({ baseUrl: standIn.url, patience: { firstWait: 2, tries: 2 } });
  sync = createSyncControl({ orm: database.orm, client, log: silent });
});
afterEach(async () => {
  await sync.close();
  client.close();
  await standIn.close();
});
afterAll(() => database.close());

async function ask(viewer: string, document: string, control: SyncSwitch | undefined = sync) {
  const contextValue = { viewer: viewers[viewer], db: database.pool, orm: database.orm, sync: control };
  const result = await execute({ schema: apiSchema().schema, document: parse(document), contextValue });
  const codes = (result.errors ?? []).map((error) => error.extensions.code);
  return { data: JSON.parse(JSON.stringify(result.data)), codes, errors: result.errors ?? [] };
}
const ended = async () => {
  for (;;) {
    const { data } = await ask("admin", "{ importRuns { id status } }");
    if (data.importRuns.every((run: { status: string }) => run.status !== "RUNNING")) return data.importRuns;
    await new Promise((done) => setTimeout(done, 20));
  }
};

describe.each([
  ["visitor", false, false, "NOT_SIGNED_IN"],
  ["reader", false, false, "NOT_ALLOWED"],
  ["editor", true, false, "NOT_ALLOWED"],
  ["admin", true, true, ""],
] as const)("a %s", (viewer, mayRead, mayStart, refusal) => {
  it(`${mayRead ? "reads" : "does not read"} the runs`, async () => {
    await sync.run();
    const { data, codes } = await ask(viewer, RUNS);
    expect(codes).toEqual(mayRead ? [] : [refusal]);
    expect(data.importRuns).toEqual(
      mayRead
        ? [
            expect.objectContaining({
              kind: "FULL_SYNC",
              status: "DONE",
              counts: expect.objectContaining({ read: 20, created: 20 }),
            }),
          ]
        : null,
    );
  });

  it(`${mayRead ? "reads" : "does not read"} the latest sync and a single run`, async () => {
    const { id } = await sync.run();
    const { data, codes } = await ask(
      viewer,
      `{ latestSync { id status } importRun(id: "${id}") { id problemCount } }`,
    );
    expect(codes).toEqual(mayRead ? [] : [refusal, refusal]);
    expect(data).toEqual(
      mayRead
        ? { latestSync: { id: String(id), status: "DONE" }, importRun: { id: String(id), problemCount: 0 } }
        : { latestSync: null, importRun: null },
    );
  });

  it(`${mayStart ? "starts and stops" : "does not start or stop"} a sync`, async () => {
    standIn.spoil(FAULTS.silent());
    const started = await ask(viewer, "mutation { startSync { id kind status progress { pages } } }");
    expect(started.codes).toEqual(mayStart ? [] : [refusal]);
    expect(started.data.startSync).toEqual(
      mayStart ? { id: expect.any(String), kind: "FULL_SYNC", status: "RUNNING", progress: { pages: 0 } } : null,
    );
    const stopped = await ask(viewer, "mutation { stopSync { id status } }");
    expect(stopped.codes).toEqual(mayStart ? [] : [refusal]);
    expect(stopped.data.stopSync).toEqual(mayStart ? { id: started.data.startSync.id, status: "STOPPED" } : null);
    const { rows } = await database.pool.query("select count(*) from import_run");
    expect(rows[0].count).toBe(mayStart ? 1 : 0);
  });
});

it("tells everything about a run, and of a file no progress", async () => {
  Object.assign(standIn.documents[4] ?? {}, { signing_date: "1993-02-31" });
  await database.pool.query(
    `insert into import_run (source, as_of, finished_at, counts, problems) values ('a.csv', '2024-10-31', now(), '{"read":1,"created":0,"changed":0,"unchanged":0,"skipped":0,"refused":1}', '[{"file":"a.csv","row":1,"line":2,"field":"title","value":"","reason":"is empty"}]')`,
  );
  await sync.run();
  const { data } = await ask("editor", RUNS);
  const day = new Date().toISOString().slice(0, 10);
  expect(data.importRuns).toEqual([
    {
      id: expect.any(String),
      kind: "FULL_SYNC",
      source: standIn.url,
      status: "DONE",
      failure: null,
      startedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      finishedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      asOf: day,
      seconds: expect.any(Number),
      isStopRequested: false,
      problemCount: 1,
      counts: { read: 20, created: 19, changed: 0, unchanged: 0, skipped: 0, refused: 1 },
      problems: [
        {
          file: "page 1",
          row: expect.any(Number),
          line: null,
          field: "signing_date",
          value: "1993-02-31",
          reason: expect.any(String),
          howToMend: expect.anything(),
        },
      ],
      progress: {
        phase: "TEXTS",
        pages: 1,
        orders: 19,
        total: 20,
        texts: { read: 0, created: 0, refused: 0 },
        totalTexts: 0,
        secondsRemaining: null,
      },
    },
    expect.objectContaining({
      kind: "FILE",
      source: "a.csv",
      asOf: "2024-10-31",
      progress: null,
      problems: [{ file: "a.csv", row: 1, line: 2, field: "title", value: "", reason: "is empty", howToMend: null }],
    }),
  ]);
});

it("shows a run's progress while it goes on, whichever server runs it", async () => {
  const slow = createSyncControl({ orm: database.orm, client, log: silent });
  standIn.mostPerPage = 5;
  standIn.spoil(null, null, FAULTS.silent());
  await slow.start();
  let progress = { pages: 0 };
  while (progress.pages < 2)
    ({ progress } = (
      await ask("editor", "{ importRuns { progress { pages orders total secondsRemaining } } }")
    ).data.importRuns[0]);
  expect(progress).toEqual({ pages: 2, orders: 10, total: 20, secondsRemaining: expect.any(Number) });
  await slow.close();
});

it("shows the texts of a run while it fetches them, and what became of them", async () => {
  const withText = giveTexts(standIn).reverse();
  const pathOf = (index: number) => new URL(String(withText[index]?.raw_text_url)).pathname;
  standIn.spoilPath(pathOf(1), FAULTS.status(404));
  standIn.spoilPath(pathOf(2), FAULTS.silent());
  await sync.start();
  const progress = async () => (await ask("editor", RUNS)).data.importRuns[0].progress;
  while ((await progress()).texts.read < 2);
  expect(await progress()).toEqual({
    phase: "TEXTS",
    pages: 1,
    orders: 20,
    total: 20,
    texts: { read: 2, created: 1, refused: 1 },
    totalTexts: 8,
    secondsRemaining: expect.any(Number),
  });
  await sync.stop();
  const { data } = await ask("editor", RUNS);
  expect(data.importRuns).toMatchObject([
    {
      status: "STOPPED",
      counts: { read: 20, created: 20 },
      problems: [
        {
          file: withText[1]?.raw_text_url,
          value: `EO ${withText[1]?.executive_order_number}`,
          reason: expect.stringMatching(/^could not be fetched: .*status 404/),
        },
      ],
      progress: { texts: { read: 2 }, totalTexts: 8, secondsRemaining: null },
    },
  ]);
});

it("shows a run of before the texts", async () => {
  await database.pool.query(
    `insert into import_run (source, as_of, kind, counts, state) values ('a', '2024-10-31', 'FULL_SYNC', '{"read":1,"created":1,"changed":0,"unchanged":0,"skipped":0,"refused":0}', '{"nextUrl":null,"pages":1,"total":1,"seconds":0.1}')`,
  );
  const { data, codes } = await ask("editor", RUNS);
  expect([codes, data.importRuns[0].progress]).toMatchObject([
    [],
    { phase: "RECORDS", pages: 1, texts: { read: 0 }, totalTexts: null },
  ]);
});

it("refuses a second start with the run that is alive, also of another server", async () => {
  standIn.spoilAll(FAULTS.slow(100));
  const { data } = await ask("admin", "mutation { startSync { id } }");
  const again = await ask("admin", "mutation { startSync { id } }");
  expect([again.data.startSync, again.codes]).toEqual([null, ["CONFLICT"]]);
  expect(again.errors[0]?.message).toBe(
    "A sync with the Federal Register is already running; only one runs at a time.",
  );
  expect(again.errors[0]?.extensions.current).toMatchObject({ id: Number(data.startSync.id) });
  expect(await ended()).toEqual([{ id: data.startSync.id, status: "DONE" }]);

  const lock = await takeSyncLock(database.orm);
  expect((await ask("admin", "mutation { startSync { id } }")).codes).toEqual(["CONFLICT"]);
  await lock.release();
});

it("ends the failure of a run that was started in its report, and nowhere else", async () => {
  standIn.spoilAll(FAULTS.html());
  await ask("admin", "mutation { startSync { id } }");
  await ended();
  const { data } = await ask("admin", "{ importRuns { status failure } }");
  expect(data.importRuns).toEqual([
    { status: "FAILED", failure: "The Federal Register answers with a web page in place of JSON, 2 times in a row" },
  ]);
});

it("has nothing to stop when nothing runs, and nothing to start where no server runs", async () => {
  expect(await ask("admin", "mutation { stopSync { id } }")).toMatchObject({ data: { stopSync: null }, codes: [] });
  const { errors } = await queryAs(database, viewers.admin as Viewer, "mutation { startSync { id } }");
  expect(errors?.[0]?.extensions?.code).toBe("CONFLICT");
  await sync.close();
  expect((await ask("admin", "mutation { startSync { id } }")).codes).toEqual(["CONFLICT"]);
});

it.each([0, -1, 101])("refuses first: %d", async (first) => {
  expect((await ask("editor", `{ importRuns(first: ${first}) { id } }`)).codes).toEqual(["BAD_INPUT"]);
});

it("goes on behind a run, to the last one", async () => {
  await database.pool.query(
    "insert into import_run (source, as_of, finished_at) select 'file ' || n, '2024-01-01', now() from generate_series(1, 5) n",
  );
  const sources: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await ask(
      "editor",
      `{ importRuns(first: 2, after: ${JSON.stringify(after)}) { id source seconds } }`,
    );
    if (data.importRuns.length === 0) break;
    sources.push(...data.importRuns.map(({ source }: { source: string }) => source));
    after = data.importRuns.at(-1).id;
  }
  expect(sources).toEqual(["file 5", "file 4", "file 3", "file 2", "file 1"]);
  const { errors } = await ask("editor", '{ importRuns(after: "yesterday") { id } }');
  expect(errors[0]?.message).toBe("`after` must be the id of a run");
  expect(errors[0]?.extensions).toEqual({ code: "BAD_INPUT", argument: "after" });
});

it.each(["0", "2147483648", "none", "", "1; --"])("knows no run %p", async (id) => {
  expect(await ask("editor", `{ importRun(id: ${JSON.stringify(id)}) { id } }`)).toMatchObject({
    data: { importRun: null },
    codes: [],
  });
});

it("the latest sync is the one that runs, else the one that ended last, and never a file", async () => {
  const latest = async () =>
    (await ask("editor", "{ latestSync { id status finishedAt isStopRequested } }")).data.latestSync;
  expect(await latest()).toBeNull();
  const { id } = await sync.run();
  await database.pool.query(
    "insert into import_run (source, as_of, finished_at) values ('a.csv', '2024-01-01', now())",
  );
  expect(await latest()).toMatchObject({ id: String(id), status: "DONE", isStopRequested: false });
  standIn.spoil(FAULTS.silent());
  const { data } = await ask("admin", "mutation { startSync { id } }");
  expect(await latest()).toEqual({
    id: data.startSync.id,
    status: "RUNNING",
    finishedAt: null,
    isStopRequested: false,
  });
  await database.pool.query("update import_run set is_stop_requested = true where status = 'RUNNING'");
  expect((await latest()).isStopRequested).toBe(true);
});

it("says of a run whose server died that it failed; it is nothing to stop, and the next start goes on with it", async () => {
  standIn.mostPerPage = 5;
  standIn.spoil(null, FAULTS.silent());
  const { data } = await ask("admin", "mutation { startSync { id } }");
  while (standIn.requests.length < 2) await new Promise((done) => setTimeout(done, 5));
  await sync.close();
  // What a killed server leaves behind.
  await database.pool.query("update import_run set status = 'RUNNING', finished_at = null");
  const { data: dead } = await ask("editor", "{ latestSync { id status failure seconds } }");
  expect(dead.latestSync).toEqual({
    id: data.startSync.id,
    status: "FAILED",
    failure: "The server that ran it ended before it did",
    seconds: expect.any(Number),
  });
  expect((await ask("admin", "mutation { stopSync { id } }")).data.stopSync).toBeNull();
  sync = createSyncControl({ orm: database.orm, client, log: silent });
  expect((await ask("admin", "mutation { startSync { id } }")).data.startSync).toEqual({ id: data.startSync.id });
  expect(await ended()).toEqual([{ id: data.startSync.id, status: "DONE" }]);
});

it("does not fetch problems that nobody asks for", async () => {
  await database.pool.query(
    "insert into import_run (source, as_of, problems) select 'f', '2024-01-01', jsonb_build_array(jsonb_build_object('file', 'canary'))",
  );
  const { queryRecorded } = await import("../../testing/record-statements.ts");
  const { statements } = await queryRecorded(
    database,
    viewers.editor as Viewer,
    "{ importRuns { id counts { read } } }",
  );
  expect(statements).toHaveLength(1);
  expect(JSON.stringify(statements[0]?.rows)).not.toContain("canary");
});
