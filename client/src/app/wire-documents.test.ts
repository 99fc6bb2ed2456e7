import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { parse, validate } from "graphql";
import { createClient } from "../lib/apollo-client.ts";
import { buildRoot } from "../testing/build.ts";
import { fakeServer } from "../testing/fake-server.ts";
import { schema } from "../testing/schema.ts";
import { composeOrderQuery } from "./order-page/compose-order-query.ts";
import { wireDocuments } from "./wire-documents.ts";

test("the documents that the server answers in advance are valid, and none carries what is the client's own", async () => {
  const documents = await wireDocuments();
  expect(Object.keys(documents)).toEqual([
    "orderPage",
    "orderText",
    "home",
    "orders",
    "search",
    "glossary",
    "glossaryForms",
    "sitePage",
    "coverage",
    "presidentsIndex",
    "presidentsPage",
    "topicsIndex",
    "topicsPage",
    "agenciesIndex",
    "agenciesPage",
    "viewer",
  ]);
  for (const document of Object.values(documents)) {
    expect(validate(schema, parse(document))).toEqual([]);
    expect(document).not.toContain("@unmask");
  }
});

test("they are letter for letter what the client sends", async () => {
  const server = fakeServer(buildRoot());
  await createClient(server.link).query({
    query: composeOrderQuery(DEFAULT_INTEREST_PROFILE, { isSignedIn: false }),
    variables: { number: "14060" },
  });
  expect(server.sent[0]?.document).toBe((await wireDocuments()).orderPage);
});
