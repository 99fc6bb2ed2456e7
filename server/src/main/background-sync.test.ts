import { createFrClient, type FrClient } from "../modules/federal-register/fr-client.ts";
import { createSyncControl, type SyncControl } from "../modules/federal-register/sync-control.ts";
import { takeSyncLock } from "../modules/federal-register/sync-lock.ts";
import {
  buildFrDocuments,
  FAULTS,
  federalRegisterStandIn,
  type StandIn,
} from "../testing/federal-register-stand-in.ts";
import { silent, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type BackgroundSync, startBackgroundSync } from "./background-sync.ts";

let database: TestDatabase;
let standIn: StandIn;
let client: FrClient;
let sync: SyncControl;
let background: BackgroundSync | undefined;
let said: string[];
let logged: unknown[];

beforeAll(async () => {
  database = await testDatabase("empty");
});
beforeEach(async () => {
  await database.pool.query("delete from import_run; delete from executive_order");
  standIn = await federalRegisterStandIn(buildFrDocuments(20));
  client = createFrClient({ baseUrl: standIn.url, patience: { firstWait: 2, tries: 2, request: 2_000 } });
  sync = createSyncControl({ orm: database.orm, client, log: silent });
  said = [];
  logged = [];
});
afterEach(async () => {
  await background?.stop();
  await sync.close();
  client.close();
  await standIn.close();
});
afterAll(() => database.close());

function start(every = { done: 3_600_000, unreachable: 3_600_000 }) {
  const log = { ...silent, error: (...parts: unknown[]) => void logged.push(parts) } as unknown as typeof silent;
  background = startBackgroundSync({
    sync,
    client,
    orm: database.orm,
    log,
    say: (line) => void said.push(line),
    every,
  });
}
async function until(isSo: () => boolean | Promise<boolean>) {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 500) throw new Error("it never came to that");
    await new Promise((done) => setTimeout(done, 10));
  }
}
const statuses = async () =>
  (await database.pool.query<{ status: string }>("select status from import_run order by id")).rows.map(
    ({ status }) => status,
  );
const later = () => new Promise((done) => setTimeout(done, 150));

it("brings the record in at the start, and again when it is time", async () => {
  start({ done: 30, unreachable: 30 });
  await until(async () => (await statuses()).filter((status) => status === "DONE").length >= 3);
  expect((await database.pool.query("select count(*) from executive_order")).rows).toEqual([{ count: 20 }]);
  expect([said, logged]).toEqual([[], []]);
});

it("leaves it at that where another server has just done it", async () => {
  start({ done: 3_000, unreachable: 10 });
  await until(async () => (await statuses()).includes("DONE"));
  await later();
  expect(await statuses()).toHaveLength(1);
});

it("does not take texts that somebody imported for a sync", async () => {
  start({ done: 50, unreachable: 50 });
  await until(async () => (await statuses()).includes("DONE"));
  await database.pool.query(
    "update import_run set finished_at = now() - interval '1 day'; insert into import_run (kind, source, as_of, finished_at) values ('TEXTS', 'a.xml', '2024-10-31', now() + interval '1 hour')",
  );
  const before = (await statuses()).length;
  // One may have been under way.
  await until(async () => (await statuses()).length >= before + 2);
});

it("says once that the Federal Register cannot be reached and from when the record is, and goes on when it can", async () => {
  await database.pool.query(
    "insert into executive_order (number, number_sort_key, title, record_as_of) values ('1', 100, 'One', '2024-10-31')",
  );
  standIn.spoilAll(FAULTS.cutBefore());
  start({ done: 3_600_000, unreachable: 10 });
  await until(() => standIn.requests.length > 3);
  expect(said).toEqual(["The Federal Register cut the connection. The record is as of October 31, 2024."]);
  expect(await statuses()).toEqual([]);
  standIn.spoilAll(null);
  await until(async () => (await statuses()).includes("DONE"));
  expect(logged).toEqual([]);
});

it("stops in the middle without losing a page, and the next start goes on there", async () => {
  standIn.mostPerPage = 5;
  standIn.spoil(null, null, null, FAULTS.silent());
  start();
  await until(async () => (await database.pool.query("select count(*) from executive_order")).rows[0].count === 10);
  await background?.stop();
  expect(await statuses()).toEqual(["STOPPED"]);
  start();
  await until(async () => (await statuses())[0] === "DONE");
  expect((await database.pool.query("select counts->>'created' as created from import_run")).rows).toEqual([
    { created: "20" },
  ]);
});

it("is quiet while another server is at it, and survives a fault of ours", async () => {
  const lock = await takeSyncLock(database.orm);
  start({ done: 20, unreachable: 20 });
  await later();
  expect([said, logged, await statuses()]).toEqual([[], [], []]);
  await database.pool.query("alter table import_run rename to import_run_gone");
  await lock.release();
  await until(() => logged.length > 0);
  await database.pool.query("alter table import_run_gone rename to import_run");
  await background?.stop();
});

it("stops at once while it waits", async () => {
  start();
  await until(async () => (await statuses()).includes("DONE"));
  await background?.stop();
  expect(logged).toEqual([]);
});
