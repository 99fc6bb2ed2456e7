import { getIntrospectionQuery } from "graphql";
import { queryAs, VISITOR, buildViewer } from "../testing/query-as.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
let database: TestDatabase;
beforeAll(async () => { database = await testDatabase("starter"); });
afterAll(() => database.close());
const show = async (name: string, doc: string, vars = {}, viewer = VISITOR as any) => {
  const r: any = await queryAs(database, viewer, doc, vars);
  process.stderr.write(`${name}: ${JSON.stringify(r).slice(0, 400)}\n`);
  return r;
};
it("probes", async () => {
  await show("single enum literal", '{ order(number: "14060") { relations(kinds: AMENDS) { totalCount } } }');
  const r = await show("page", '{ order(number: "14060") { relations(first: 1) { nodes { kind } pageInfo { endCursor hasNextPage } } } }');
  const after = r.data.order.relations.pageInfo.endCursor;
  await show("next page", 'query($a: String) { order(number: "14060") { relations(first: 1, after: $a) { nodes { kind } pageInfo { endCursor hasNextPage } } } }', { a: after });
  await show("nul after", 'query($a: String) { order(number: "14060") { relations(first: 1, after: $a) { nodes { kind } } } }', { a: after + "\0" });
  await show("bad day cursor", 'query($a: String) { orders(after: $a) { nodes { number } } }', { a: Buffer.from(JSON.stringify(["NEWEST_SIGNED", "2021-99-99", 5])).toString("base64url") });
  await database.pool.query("insert into president (slug, name) values ('new-one', 'New One')");
  await show("president without terms", '{ presidents { slug terms { startsOn } } }');
  const editor = await buildViewer(database, { role: "ADMIN", persona: "litigator" });
  await show("guidance of own persona", '{ viewer { persona { guidance readerCount } } }', {}, editor);
  await show("NUL keyword", 'mutation { saveInterestProfile(input: {sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: ["a\\u0000b"], version: 1}) { version } }', {}, editor);
  await show("surrogate keyword", 'mutation($k: String!) { saveInterestProfile(input: {sectionKinds: [], factGroups: [], topics: [], agencies: [], presidents: [], keywords: [$k], version: 1}) { version keywords } }', {k: "a\ud800b"}, editor);
  await show("surrogate text", 'query($k: String!) { orders(filter: {text: $k}) { totalCount } }', {k: "a\ud800b"}, editor);
  await show("text ops", 'query($k: String!) { orders(filter: {text: $k}) { totalCount } }', {k: `'"\\&|!:*()<->`}, editor);
  await show("after empty", '{ orders(after: "", first: 1) { nodes { number } } }');
});
