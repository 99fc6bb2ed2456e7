import { execute, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from "graphql";
import { Arg, buildSchemaSync, Field, FieldResolver, ObjectType, Query, Resolver } from "type-graphql";
import { atOnce } from "../testing/at-once.ts";
import { Access } from "./access.ts";
import { AccessTableError, guardSchema } from "./guard-schema.ts";
import { type AccessRule, ANYONE, can, SELF_OR_ADMIN, SIGNED_IN } from "./rules.ts";
import { ROLE_ABILITIES, VISITOR, type Viewer } from "./viewer.ts";

const as = (role: "READER" | "EDITOR" | "ADMIN", userId = "u1"): Viewer => ({
  ...VISITOR,
  userId,
  role,
  abilities: ROLE_ABILITIES[role],
});

@ObjectType({ simpleResolvers: true })
class Safe {
  @Access(ANYONE)
  @Field(() => String)
  label: string;

  @Access(can("draft:read"))
  @Field(() => String, { nullable: true })
  contents: string;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  serial?: string;

  @Access(SELF_OR_ADMIN)
  @Field(() => String, { nullable: true })
  owner: string;
}

let resolved: string[] = [];

@Resolver(() => Safe)
class SafeResolver {
  @Access(ANYONE)
  @Query(() => Safe)
  safe(@Arg("id", () => String, { nullable: true }) id?: string): unknown {
    return { id: id ?? "u1", label: "a safe", contents: "gold", owner: "Ann" };
  }

  @FieldResolver(() => String, { nullable: true })
  serial(): string {
    resolved.push("serial");
    return "no. 1";
  }
}

const build = (...resolvers: (abstract new () => unknown)[]): GraphQLSchema =>
  buildSchemaSync({ resolvers: resolvers as never, validate: false, emitSchemaFile: false });

function faultsOf(schema: GraphQLSchema): string {
  try {
    guardSchema(schema);
  } catch (error) {
    expect(error).toBeInstanceOf(AccessTableError);
    return (error as Error).message;
  }
  throw new Error("the schema was let through");
}

const ask = (schema: GraphQLSchema, viewer: Viewer, document: string) =>
  execute({ schema, document: parse(document), contextValue: { viewer } });

describe("a guarded schema", () => {
  let schema: GraphQLSchema;
  let before: Map<string, unknown>;
  let table: ReturnType<typeof guardSchema>;
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();

  beforeAll(() => {
    schema = build(SafeResolver);
    before = new Map(Object.values(fieldsOf("Safe")).map((field) => [field.name, field.resolve]));
    before.set("safe", schema.getQueryType()?.getFields().safe?.resolve);
    table = guardSchema(schema);
  });

  it("has a rule for each field, under its name", () => {
    expect([...table].map(([name, rule]) => [name, rule.name])).toEqual([
      ["Query.safe", "anyone"],
      ["Safe.label", "anyone"],
      ["Safe.contents", "can draft:read"],
      ["Safe.serial", "signed in"],
      ["Safe.owner", "the user, or can user:read"],
    ]);
  });

  it("keeps the resolvers of what anyone may read, and wraps all others", () => {
    expect(fieldsOf("Safe").label?.resolve).toBe(before.get("label"));
    expect(schema.getQueryType()?.getFields().safe?.resolve).toBe(before.get("safe"));
    for (const name of ["contents", "serial", "owner"]) {
      expect(fieldsOf("Safe")[name]?.resolve).toBeInstanceOf(Function);
      expect(fieldsOf("Safe")[name]?.resolve).not.toBe(before.get(name));
    }
  });

  it.each<[string, Viewer, Record<string, unknown>, string[]]>([
    [
      "a visitor",
      VISITOR,
      { contents: null, serial: null, owner: null },
      ["NOT_SIGNED_IN", "NOT_SIGNED_IN", "NOT_SIGNED_IN"],
    ],
    ["the owner", as("READER"), { contents: null, serial: "no. 1", owner: "Ann" }, ["NOT_ALLOWED"]],
    [
      "another reader",
      as("READER", "u2"),
      { contents: null, serial: "no. 1", owner: null },
      ["NOT_ALLOWED", "NOT_ALLOWED"],
    ],
    ["an editor", as("EDITOR", "u2"), { contents: "gold", serial: "no. 1", owner: null }, ["NOT_ALLOWED"]],
    ["an admin", as("ADMIN", "u2"), { contents: "gold", serial: "no. 1", owner: "Ann" }, []],
  ])("answers %s with what they may read, and a coded refusal for the rest", async (_, viewer, expected, codes) => {
    const result = await ask(schema, viewer, "{ safe { label contents serial owner } }");
    expect(JSON.parse(JSON.stringify(result.data))).toEqual({ safe: { label: "a safe", ...expected } });
    expect((result.errors ?? []).map((error) => error.extensions.code)).toEqual(codes);
    for (const { message } of result.errors ?? []) expect(message).toBe("You may not read this field.");
  });

  it("refuses under any alias, in any fragment", async () => {
    const result = await ask(
      schema,
      VISITOR,
      "{ safe { label: contents ...F ... on Safe { c: contents } } again: safe { contents @include(if: true) } } fragment F on Safe { b: contents }",
    );
    expect(JSON.stringify(result)).not.toContain("gold");
    expect(result.errors).toHaveLength(4);
  });

  it("decides before the field is resolved, and at once", () => {
    resolved = [];
    // graphql-js answers synchronously as long as no resolver gives a promise: a check that waited would show here.
    const given = (name: string, viewer: Viewer) =>
      atOnce(() =>
        fieldsOf("Safe")[name]?.resolve?.({ contents: "gold" }, {}, { viewer }, { fieldName: name } as never),
      );
    expect(given("contents", VISITOR)).toBe("You may not read this field.");
    expect(given("contents", as("EDITOR"))).toBe("gold");
    expect(given("serial", VISITOR)).toBe("You may not read this field.");
    expect(resolved).toEqual([]);
  });
});

describe("refuses a schema", () => {
  it("with fields that have no rule, naming all of them", () => {
    @ObjectType({ simpleResolvers: true })
    class Open {
      @Field(() => String)
      one: string;

      @Access(ANYONE)
      @Field(() => String)
      two: string;

      @Field(() => String, { name: "renamed" })
      three: string;
    }
    @Resolver()
    class OpenResolver {
      @Query(() => Open, { nullable: true })
      open(): null {
        return null;
      }
    }
    const faults = faultsOf(build(OpenResolver));
    for (const field of ["Query.open", "Open.one", "Open.renamed"])
      expect(faults).toContain(`${field} has no @Access rule`);
    expect(faults).not.toContain("Open.two");
  });

  it("with a guarded field that is not nullable", () => {
    @ObjectType({ simpleResolvers: true })
    class Strict {
      @Access(SIGNED_IN)
      @Field(() => String)
      secret: string;
    }
    @Resolver()
    class StrictResolver {
      @Access(ANYONE)
      @Query(() => Strict)
      strict(): unknown {
        return {};
      }
    }
    expect(faultsOf(build(StrictResolver))).toContain("Strict.secret is guarded and must be nullable");
  });

  it("with a field that only a resolver class has, and without a rule there", () => {
    @ObjectType({ simpleResolvers: true })
    class Extended {
      @Access(ANYONE)
      @Field(() => String)
      known: string;
    }
    @Resolver(() => Extended)
    class ExtendedResolver {
      @Access(ANYONE)
      @Query(() => Extended)
      extended(): unknown {
        return {};
      }

      @FieldResolver(() => String)
      added(): string {
        return "x";
      }
    }
    expect(faultsOf(build(ExtendedResolver))).toContain("Extended.added has no @Access rule");
  });
});

it("knows what each role may do, and nothing for a visitor", () => {
  const abilities = (viewer: Viewer) => [...viewer.abilities].sort();
  expect(abilities(VISITOR)).toEqual([]);
  expect(abilities(as("READER"))).toEqual([
    "account:manage",
    "interest-profile:save",
    "persona-request:make",
    "tracking-list:save",
  ]);
  expect(as("EDITOR").abilities.has("persona-readers:count")).toBe(false);
  expect(as("ADMIN").abilities.has("persona-readers:count")).toBe(true);
  for (const ability of abilities(as("READER"))) expect(abilities(as("EDITOR"))).toContain(ability);
  for (const ability of abilities(as("EDITOR"))) expect(abilities(as("ADMIN"))).toContain(ability);
  const selfOrAdmin = SELF_OR_ADMIN.allows as NonNullable<AccessRule["allows"]>;
  expect([selfOrAdmin(VISITOR, { id: null }), selfOrAdmin(VISITOR, {}), selfOrAdmin(as("READER"), {})]).toEqual([
    false,
    false,
    false,
  ]);
});

it("keeps interfaces out: a guard at a field of an interface would not reach its types", async () => {
  const { apiSchema } = await import("../testing/query-as.ts");
  const types = Object.values(apiSchema().schema.getTypeMap()).filter(isObjectType);
  expect(types.filter((type) => type.getInterfaces().length > 0)).toEqual([]);
});
