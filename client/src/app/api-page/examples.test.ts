import { parse, validate } from "graphql";
import { schema } from "../../testing/schema.ts";
import { EXAMPLES } from "./examples.ts";

it.each(EXAMPLES.map((example) => [example.title, example] as const))(
  "%s is a document of this API",
  (_, { query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  },
);

it("have addresses of their own", () => {
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
});
