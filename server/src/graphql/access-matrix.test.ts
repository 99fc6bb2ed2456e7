import { GraphQLError, type GraphQLFieldMap, type GraphQLSchema, isObjectType } from "graphql";
import type { Cell } from "../access/access-table.ts";
import { ANYONE } from "../access/rules.ts";
import { VIEWER_KINDS, VISITOR, type Viewer, type ViewerKind, viewerFor } from "../access/viewer.ts";
import { publishedAccess } from "../testing/published-access.ts";
import { buildApiSchema } from "./build-api-schema.ts";

const published = publishedAccess();

const viewerOf = (kind: ViewerKind): Viewer =>
  kind === "VISITOR" ? VISITOR : viewerFor({ userId: "me", role: kind, persona: null, readablePersonas: [] });

/** Whether the field refuses a viewer of the kind, asked about a row of this user. */
function refuses(schema: GraphQLSchema, name: string, kind: ViewerKind, user: string): boolean {
  const [typeName = "", fieldName = ""] = name.split(".");
  const type = schema.getType(typeName);
  const field = (isObjectType(type) ? type.getFields() : ({} as GraphQLFieldMap<unknown, unknown>))[fieldName];
  if (!field) throw new Error(`${name} is published, and no field of the schema`);
  try {
    // What lies behind the guard fails here without a database, which is no refusal.
    const answer: unknown = field.resolve?.({ id: user }, {}, { viewer: viewerOf(kind) }, { fieldName } as never);
    if (answer instanceof Promise) answer.catch(() => undefined);
    return false;
  } catch (error) {
    return error instanceof GraphQLError && error.message === "You may not read this field.";
  }
}

function faults(schema: GraphQLSchema): string[] {
  const lines = [
    ...published.fields.map(({ of, cells }) => [of[0] as string, cells] as const),
    ...published.openFields.map(
      (name) =>
        [name, Object.fromEntries(VIEWER_KINDS.map((kind) => [kind, "yes"])) as Record<ViewerKind, Cell>] as const,
    ),
  ];
  return lines.flatMap(([name, cells]) =>
    VIEWER_KINDS.flatMap((kind) => {
      const found = refuses(schema, name, kind, "me") ? "no" : refuses(schema, name, kind, "another") ? "own" : "yes";
      return found === cells[kind] ? [] : [`${name}: ${kind} ${cells[kind]}, found ${found}`];
    }),
  );
}

it("refuses each field to those to whom the published table refuses it, and to nobody else", () => {
  const { schema, table } = buildApiSchema();
  expect(faults(schema)).toEqual([]);
  expect([...published.openFields, ...published.fields.map(({ of }) => of[0])].sort()).toEqual(
    [...table.keys()].sort(),
  );
});

// A field's answer rests on its own rule alone, so one schema with every rule widened shows what each would.
const widened = faults(buildApiSchema(() => ANYONE).schema);

it.each(published.fields.map(({ of }) => of[0] as string))("notices when the rule of %s is widened", (name) => {
  expect(widened).toContainEqual(expect.stringContaining(`${name}: VISITOR no, found yes`));
});
