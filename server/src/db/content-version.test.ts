import pg from "pg";
import { pino } from "pino";
import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type ContentVersion, watchContentVersion } from "./content-version.ts";

let database: TestDatabase;
let watch: ContentVersion;
const warned: string[] = [];

beforeEach(async () => {
  database = await testDatabase("empty");
  watch = await watchContentVersion(
    database.connection,
    pino({ level: "warn" }, { write: (line: string) => void warned.push(line) }),
  );
});
afterEach(async () => {
  await watch.close();
  await database.close();
});

const until = async (test: () => boolean | Promise<boolean>) => {
  while (!(await test())) await new Promise((done) => setTimeout(done, 10));
};
const raise = async () =>
  (await database.pool.query<{ version: number }>("select raise_content_version() as version")).rows[0]?.version;
/** Connections that listen, or would. */
const watchers = async () =>
  (
    await database.pool.query<{ count: number }>(
      "select count(*) from pg_stat_activity where datname = current_database() and application_name = ''",
    )
  ).rows[0]?.count;
const cut = () =>
  database.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = ''",
  );

it("knows the version from the start, and each new one", async () => {
  expect(watch.current()).toBe(1);
  for (let round = 0; round < 3; round++) {
    const version = await raise();
    await until(() => watch.current() === version);
  }
});

it("hears nothing of what is rolled back", async () => {
  const client = await database.pool.connect();
  await client.query("begin");
  await client.query("select raise_content_version()");
  await client.query("rollback");
  client.release();
  const version = await raise();
  await until(() => watch.current() !== 1);
  expect(watch.current()).toBe(version);
  expect(version).toBe(2);
});

it("knows nothing while its connection is cut, and comes back with what was raised meanwhile", async () => {
  await cut();
  await until(() => watch.current() === null);
  const version = await raise();
  await until(() => watch.current() !== null);
  expect(watch.current()).toBe(version);
  await until(async () => (await watchers()) === 1);
});

it("tries again with one connection at a time for as long as it cannot listen", async () => {
  await database.pool.query("alter table content_version rename to content_version_away");
  await cut();
  await until(() => warned.length >= 3);
  expect(watch.current()).toBeNull();
  expect(await watchers()).toBeLessThanOrEqual(1);
  await database.pool.query("alter table content_version_away rename to content_version");
  await until(() => watch.current() === 1);
  expect(await watchers()).toBe(1);
});

it("ends at close, even in the midst of coming back", async () => {
  await cut();
  await until(() => watch.current() === null);
  await watch.close();
  await new Promise((done) => setTimeout(done, 1_300));
  expect([watch.current(), await watchers()]).toEqual([null, 0]);
});

it("fails at the start where it cannot connect, and leaves nothing running", async () => {
  const connection = { ...(database.connection as pg.ClientConfig), database: "no_such" };
  await expect(
    watchContentVersion(connection as typeof database.connection, pino({ level: "silent" })),
  ).rejects.toThrow("no_such");
});
