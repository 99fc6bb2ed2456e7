import { VISITOR } from "../../access/viewer.ts";
import { queryAs } from "../../testing/query-as.ts";
import { countStatements, type TestDatabase, testDatabase } from "../../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("EO 13957 on days before, between and after its revocation and reinstatement, in one statement", async () => {
  const document = `{ order(number: "13957") {
    before: status(asOf: "2020-10-20") { ...S } signed: status(asOf: "2020-10-21") { ...S } revoked: status(asOf: "2021-01-22") { ...S }
    eve: status(asOf: "2025-01-19") { ...S } again: status(asOf: "2025-01-20") { ...S } now: status { ...S } far: status(asOf: "2099-01-01") { ...S }
  } } fragment S on OrderStatus { legalForce explanation path { kind } }`;
  const { result, statements } = await countStatements(() =>
    queryAs<{ order: Record<string, { legalForce: string; explanation: string }> }>(database, VISITOR, document),
  );
  expect(statements).toHaveLength(1);
  const forces = Object.fromEntries(
    Object.entries(result.data?.order ?? {}).map(([name, status]) => [name, status.legalForce]),
  );
  expect(forces).toEqual({
    before: "UNKNOWN",
    signed: "IN_FORCE",
    revoked: "REVOKED",
    eve: "REVOKED",
    again: "REINSTATED",
    now: "REINSTATED",
    far: "REINSTATED",
  });
  expect(result.data?.order.before?.explanation).toBe("Signed on October 21, 2020, after this day.");
  expect(result.data?.order.signed?.explanation).toBe("No change is recorded as of October 21, 2020.");
  expect(result.data?.order.revoked?.explanation).toBe(
    "Revoked by EO 14003 (Joseph R. Biden Jr.) on January 22, 2021.",
  );
});

test("a day that the calendar does not have is refused", async () => {
  const { errors } = await queryAs(
    database,
    VISITOR,
    '{ order(number: "13957") { status(asOf: "2021-02-30") { legalForce } } }',
  );
  expect(errors?.[0]?.message).toContain("2021-02-30");
});
