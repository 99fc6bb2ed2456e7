import fc from "fast-check";
import { apiSchema } from "../testing/query-as.ts";
import { documentCosts } from "./document-cost.ts";

const costs = documentCosts(apiSchema().schema);
const cost = (document: string, variables = {}, name: string | null = null) => costs(document, name, variables);

it.each([
  ["a field each", "{ order(number: 1) { number title } }", 3],
  ["an order's sections are a list without `first`", "{ order(number: 1) { sections { kind } } }", 1 + 1 + 10],
  ["a page counts its rows, and its nodes no second time", "{ orders(first: 5) { nodes { number } } }", 1 + 5 * 2],
  ["a page is of twenty unless told", "{ orders { nodes { number } } }", 1 + 20 * 2],
  ["no page is of more than a hundred", "{ orders(first: 5000) { nodes { number } } }", 1 + 100 * 2],
  ["no page is of less than one", "{ orders(first: -3) { nodes { number } } }", 1 + 2],
  [
    "lists multiply",
    "{ orders(first: 100) { nodes { relations(first: 100) { nodes { kind } } } } }",
    1 + 100 * (1 + 1 + 100 * 2),
  ],
  ["relations come by hundreds", "{ order(number: 1) { relations { nodes { kind } } } }", 1 + 1 + 100 * 2],
  [
    "of relations five hundred are the most",
    "{ order(number: 1) { relations(first: 900) { nodes { kind } } } }",
    1 + 1 + 500 * 2,
  ],
  ["aliases each count", "{ a: order(number: 1) { number } b: order(number: 2) { number } }", 4],
  [
    "a fragment counts wherever it is spread",
    "query { a: order(number: 1) { ...F } b: order(number: 2) { ...F ... on Order { title } } } fragment F on Order { number title }",
    7,
  ],
  [
    "a fragment that spreads itself comes to an end",
    "{ order(number: 1) { ...F } } fragment F on Order { number ...F }",
    2,
  ],
  ["what is no field costs one", "{ nothing { at { all } } }", 1],
  ["what cannot be read costs one", "{ order(", 1],
  ["what has no such operation costs one", "query A { order(number: 1) { number } } ", 1, "B"],
  ["introspection costs little", "{ __schema { types { name fields { name } } } }", 1],
])("%s", (_, document, expected, name: string | null = null) => {
  expect(cost(document, {}, name)).toBe(expected);
});

it("takes `first` from the variables of each request", () => {
  const document = "query Q($n: Int) { orders(first: $n) { nodes { number } } }";
  expect([2, 50, undefined, "x", null].map((n) => cost(document, { n }))).toEqual([5, 101, 41, 41, 41]);
});

it("ends with a number for whatever is sent, soon", () => {
  const names = ["orders", "order", "nodes", "relations", "number", "...F", "...G", "@", "{", "}", "(first: 9)", "$x"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 40 }), (parts) => {
      const found = cost(`{ ${parts.join(" ")} } fragment F on Order { number ...G } fragment G on Order { ...F }`);
      expect(Number.isFinite(found) && found >= 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("does not walk fragments that double at each step to their end", () => {
  const fragments = Array.from(
    { length: 40 },
    (_, index) => `fragment F${index} on Order { ...F${index + 1} ...F${index + 1} }`,
  );
  expect(cost(`{ order(number: 1) { ...F0 } } ${fragments.join(" ")} fragment F40 on Order { number }`)).toBe(1);
});
