import { API_EXAMPLES, asCommand } from "@executive-disorder/shared/api-examples";
import { parse, validate } from "graphql";
import { schema } from "../../testing/schema.ts";

it.each(API_EXAMPLES.map((example) => [example.title, example] as const))(
  "%s is a document of this API",
  (_, { query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  },
);

it("have addresses of their own", () => {
  expect(new Set(API_EXAMPLES.map(({ id }) => id)).size).toBe(API_EXAMPLES.length);
});

it("are told as a command in which nothing but the token is the shell's", () => {
  const example = { id: "x", title: "x", says: "x", query: '{ order(number: "it\'s") {\n number } }' };
  expect(asCommand(example, "http://host")).toBe(
    `curl http://host/graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" --data '{"query":"{ order(number: \\"it'\\''s\\") { number } }","variables":{}}'`,
  );
});
