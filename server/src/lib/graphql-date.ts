import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isDay } from "./day.ts";

function readDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new GraphQLError(
    `Date must be a day of the calendar such as "2021-12-15", not ${JSON.stringify(value)?.slice(0, 40)}`,
  );
}

/** Days come out of the database as text and go to the client as they are. */
export const GraphQLDay = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the calendar, as YYYY-MM-DD, without time or zone.",
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});
