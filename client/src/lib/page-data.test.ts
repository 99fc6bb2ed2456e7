import { execute, parse } from "graphql";
import { HOME_QUERY } from "../app/home-page/home-query.ts";
import { wireDocuments } from "../app/wire-documents.ts";
import { buildRoot } from "../testing/build.ts";
import { fakeServer } from "../testing/fake-server.ts";
import { schema } from "../testing/schema.ts";
import { createClient } from "./apollo-client.ts";
import { readPageData } from "./page-data.ts";

function page(content: string): HTMLElement {
  const element = document.createElement("div");
  const script = document.createElement("script");
  script.id = "page-data";
  script.type = "application/json";
  script.textContent = content;
  element.append(script);
  return element;
}

test("answers the page's own query out of what the server sent with it", async () => {
  const server = fakeServer(buildRoot());
  const { home = "" } = await wireDocuments();
  const { data } = await execute({ schema, document: parse(home), rootValue: buildRoot() });
  const client = createClient(server.link);
  readPageData(client, page(JSON.stringify({ results: [{ document: home, variables: {}, data }] })));
  const answer = await client.query({ query: HOME_QUERY });
  expect(answer.data?.record.orderCount).toBe(6912);
  expect(server.sent).toHaveLength(0);
});

test.each([
  "",
  "not json",
  "null",
  "[]",
  '{"results":null}',
  '{"results":[null,1,{"document":"{ broken","data":{}}]}',
  '{"results":[{"document":"{ a }","data":null}]}',
])("passes over %p", (content) => {
  const client = createClient(fakeServer(buildRoot()).link);
  expect(() => readPageData(client, page(content))).not.toThrow();
  expect(() => readPageData(client, document.createElement("div"))).not.toThrow();
});
