import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function readDay(value: unknown): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
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
