import { type DocumentNode, execute, parse } from "graphql";
import { INDEX_QUERIES, PAGE_QUERIES } from "../app/browse-pages/browse-queries.ts";
import { HOME_QUERY } from "../app/home-page/home-query.ts";
import { ORDERS_QUERY } from "../app/orders-page/orders-query.ts";
import { SEARCH_QUERY } from "../app/search-page/search-query.ts";
import { wireDocuments } from "../app/wire-documents.ts";
import { buildConnection, buildRoot } from "../testing/build.ts";
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

const topic = { slug: "trade", name: "Trade and tariffs", description: "Customs", orderCount: 2 };
const root = () =>
  buildRoot({
    topics: [topic],
    topic: () => topic,
    search: () => ({ ...buildConnection([]), correctedText: null }),
  });

test.each<[name: string, query: DocumentNode, variables: Record<string, unknown>]>([
  ["home", HOME_QUERY, {}],
  ["orders", ORDERS_QUERY, { filter: { topics: ["trade"] } }],
  ["orders", ORDERS_QUERY, { start: "c20" }],
  ["search", SEARCH_QUERY, { text: "tariff", start: "c20" }],
  ["topicsIndex", INDEX_QUERIES.topics, {}],
  ["topicsPage", PAGE_QUERIES.topics, { slug: "trade" }],
])("answers the page's own query out of what the server sent with it: %s %#", async (name, query, variables) => {
  const server = fakeServer(root());
  const { [name]: document = "" } = await wireDocuments();
  const sent = await execute({
    schema,
    document: parse(document),
    rootValue: root(),
    variableValues: variables,
  });
  expect(sent.errors).toBeUndefined();
  const client = createClient(server.link);
  readPageData(client, page(JSON.stringify({ results: [{ document, variables, data: sent.data }] })));
  const answer = await client.query({ query, variables });
  expect(answer.data).toBeTruthy();
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
