import { type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { sweep } from "./housekeeping.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase("empty");
});
afterAll(() => database.close());

it("removes what has expired, and what was never confirmed, and nothing else", async () => {
  await database.pool.query(`
    insert into app_user (id, name, email, email_verified, created_at) values
      ('kept', 'k', 'kept@example.test', true, now() - interval '1 year'),
      ('young', 'y', 'young@example.test', false, now() - interval '6 days'),
      ('stale', 's', 'stale@example.test', false, now() - interval '8 days');
    insert into auth_session (id, user_id, token, expires_at) values
      ('live', 'kept', 'a', now() + interval '1 day'), ('dead', 'kept', 'b', now() - interval '1 second');
    insert into auth_verification (id, identifier, value, expires_at) values
      ('live', 'a', 'kept', now() + interval '1 hour'), ('dead', 'b', 'kept', now() - interval '1 second');
    insert into try_count values ('live', 1, extract(epoch from now()) * 1000 + 60000), ('dead', 1, extract(epoch from now()) * 1000 - 1);
    insert into mail (kind, recipient, subject, text, html, created_at, expires_at, next_attempt_at) values
      ('VERIFY_ADDRESS', 'live@example.test', 's', 'https://a.example/x', 'h', now(), now() + interval '1 day', now()),
      ('VERIFY_ADDRESS', 'late@example.test', 's', 'see https://a.example/x now', 'h', now() - interval '2 days', now() - interval '1 day', now()),
      ('VERIFY_ADDRESS', 'old@example.test', 's', 't', 'h', now() - interval '31 days', now(), null)`);
  await sweep(database.pool);
  const idsOf = async (sql: string) => (await database.pool.query<{ id: string }>(sql)).rows.map((row) => row.id);
  expect(await idsOf("select id from app_user order by 1")).toEqual(["kept", "young"]);
  expect(await idsOf("select id from auth_session")).toEqual(["live"]);
  expect(await idsOf("select id from auth_verification")).toEqual(["live"]);
  expect(await idsOf("select key as id from try_count")).toEqual(["live"]);
  const { rows } = await database.pool.query(
    "select recipient, text, html, next_attempt_at, last_error from mail order by id",
  );
  expect(rows).toEqual([
    {
      recipient: "live@example.test",
      text: "https://a.example/x",
      html: "h",
      next_attempt_at: expect.any(Date),
      last_error: null,
    },
    {
      recipient: "late@example.test",
      text: "see [link taken out] now",
      html: "",
      next_attempt_at: null,
      last_error: "No mail server took it in time",
    },
  ]);
});
