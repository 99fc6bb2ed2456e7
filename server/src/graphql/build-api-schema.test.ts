import { execute, type GraphQLField, isNonNullType, isObjectType, parse } from "graphql";
import { FieldResolver, Resolver } from "type-graphql";
import { Access } from "../access/access.ts";
import { AccessTableError } from "../access/guard-schema.ts";
import { ANYONE } from "../access/rules.ts";
import { ROLE_ABILITIES, VISITOR } from "../access/viewer.ts";
import { Persona } from "../modules/personas/persona.entity.ts";
import { atOnce } from "../testing/at-once.ts";
import { buildApiSchema } from "./build-api-schema.ts";

const { schema, table } = buildApiSchema();
const fields: [string, GraphQLField<unknown, unknown>][] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
  .flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
      : [],
  )
  .map(([name, field]) => [name, field as GraphQLField<unknown, unknown>]);

it("has a rule for every field of every type, and for nothing else", () => {
  expect(fields.length).toBeGreaterThan(120);
  expect([...table.keys()].sort()).toEqual(fields.map(([name]) => name).sort());
});

/** Who may read what is not for everybody. A change here is a change of who may see what: think twice. */
it("guards exactly these fields", () => {
  const guarded = [...table].filter(([, rule]) => rule.allows).map(([name, rule]) => `${name}: ${rule.name}`);
  expect(guarded.sort()).toEqual(
    [
      ...["editorialNote"].map((field) => `AudienceVariant.${field}: can editorial-note:read`),
      ...["entries", "kind", "persona", "provenance"].map((field) => `Draft.${field}: can draft:read`),
      "Draft.editorialNote: can editorial-note:read",
      ...[
        "asOf",
        "counts",
        "failure",
        "finishedAt",
        "id",
        "isStopRequested",
        "kind",
        "problemCount",
        "problems",
        "progress",
        "seconds",
        "source",
        "startedAt",
        "status",
      ].map((field) => `ImportRun.${field}: can import-run:read`),
      ...[
        "agencies",
        "factGroups",
        "id",
        "isActive",
        "keywords",
        "lostPersona",
        "name",
        "persona",
        "presidents",
        "savedAt",
        "sectionKinds",
        "topics",
        "version",
      ].map((field) => `InterestProfile.${field}: signed in`),
      ...["activate", "create", "delete", "duplicate", "rename", "save"].map(
        (act) => `Mutation.${act}InterestProfile: can interest-profile:save`,
      ),
      ...["after", "before", "column", "isTold"].map((field) => `AuditChange.${field}: can audit:read`),
      ...[
        "aboutId",
        "aboutName",
        "act",
        "actorId",
        "actorName",
        "at",
        "changes",
        "hash",
        "id",
        "reason",
        "rowKey",
        "table",
      ].map((field) => `AuditEntry.${field}: can audit:read`),
      ...["nodes", "pageInfo"].map((field) => `AuditEntryConnection.${field}: can audit:read`),
      "Query.auditEntries: can audit:read",
      ...[
        "baseEntries",
        "canPublish",
        "kind",
        "number",
        "personaKey",
        "staleReasons",
        "title",
        "version",
        "versions",
      ].map((field) => `EditedText.${field}: can draft:read`),
      ...[
        "entries",
        "isIntentionallyEmpty",
        "isOwn",
        "origin",
        "provenance",
        "publishedAt",
        "reason",
        "restoredFrom",
        "state",
        "submittedAt",
        "version",
        "withdrawnAt",
        "writtenAt",
      ].map((field) => `TextVersion.${field}: can draft:read`),
      ...["authorName", "publisherName"].map((field) => `TextVersion.${field}: can user:read`),
      "TextVersion.editorialNote: can editorial-note:read",
      ...["reason", "since"].map((field) => `StaleReason.${field}: can draft:read`),
      ...["isOwn", "kind", "number", "personaKey", "state", "submittedAt", "title", "version", "writtenAt"].map(
        (field) => `ListedText.${field}: can draft:read`,
      ),
      ...["nodes", "pageInfo"].map((field) => `ListedTextConnection.${field}: can draft:read`),
      ...["kind", "states"].map((field) => `MatrixSection.${field}: can draft:read`),
      ...["legalForce", "number", "sections", "title"].map((field) => `MatrixOrder.${field}: can draft:read`),
      ...["key", "mark", "name"].map((field) => `MatrixPersona.${field}: can draft:read`),
      ...["nodes", "pageInfo", "personas", "totalCount"].map((field) => `TextMatrix.${field}: can draft:read`),
      ...["editedText", "listedTexts", "textMatrix"].map((field) => `Query.${field}: can draft:read`),
      ...["saveVariantDraft", "restoreVariant", "submitVariant", "returnVariant"].map(
        (field) => `Mutation.${field}: can text:edit`,
      ),
      ...["publishVariant", "withdrawVariant", "confirmVariant"].map((field) => `Mutation.${field}: can text:publish`),
      ...["createPersona", "updatePersona", "retirePersona", "reinstatePersona", "reorderPersonas"].map(
        (field) => `Mutation.${field}: can persona:edit`,
      ),
      ...["isRetired", "version"].map((field) => `Persona.${field}: can persona:edit`),
      ...["nodes", "pageInfo"].map((field) => `UserConnection.${field}: can user:read`),
      "Query.users: can user:read",
      "Mutation.setUserRole: can user-role:set",
      "User.createdAt: the user, or can user:read",
      ...["isRetired", "name"].map((field) => `LostPersona.${field}: signed in`),
      "Mutation.decidePersonaRequest: can persona-request:decide",
      "Mutation.requestPersona: can persona-request:make",
      ...["hasPassword", "hasProvider", "hasTwoFactor", "passkeys", "sessions"].map(
        (field) => `AccountSecurity.${field}: signed in`,
      ),
      ...["createdAt", "id", "isSynced", "name"].map((field) => `Passkey.${field}: signed in`),
      ...["createdAt", "expiresAt", "id", "ipAddress", "isCurrent", "lastUsedAt", "userAgent"].map(
        (field) => `Session.${field}: signed in`,
      ),
      ...[
        "attempts",
        "createdAt",
        "id",
        "kind",
        "lastError",
        "nextAttemptAt",
        "recipient",
        "sentAt",
        "subject",
        "text",
      ].map((field) => `Mail.${field}: can mail:read`),
      ...["nodes", "pageInfo"].map((field) => `MailConnection.${field}: can mail:read`),
      "Mutation.endOtherSessions: signed in",
      "Mutation.endSession: signed in",
      "Query.mailOutbox: can mail:read",
      "Mutation.startSync: can import-run:start",
      "Mutation.stopSync: can import-run:start",
      "Mutation.switchPersona: can interest-profile:save",
      "Mutation.takeBackPersonaRequest: can persona-request:make",
      "Order.drafts: can draft:read",
      "Persona.guidance: can persona-guidance:read",
      "Persona.readerCount: can persona-readers:count",
      ...["id", "persona", "state", "steps", "version"].map((field) => `PersonaRequest.${field}: signed in`),
      ...["decisions", "isPersonaRetired", "user"].map(
        (field) => `PersonaRequest.${field}: can persona-request:decide`,
      ),
      ...["nodes", "pageInfo", "totalCount"].map(
        (field) => `PersonaRequestConnection.${field}: can persona-request:decide`,
      ),
      ...["reason", "state", "takenAt", "version"].map((field) => `PersonaRequestStep.${field}: signed in`),
      "PersonaRequestStep.by: can persona-request:decide",
      ...["importRun", "importRuns", "latestSync"].map((field) => `Query.${field}: can import-run:read`),
      "Query.personaRequests: can persona-request:decide",
      "Section.editorialNote: can editorial-note:read",
      ...["email", "id", "name", "role"].map((field) => `User.${field}: the user, or can user:read`),
      ...["abilities", "interestProfile", "interestProfiles", "persona", "personaRequests", "security", "user"].map(
        (field) => `Viewer.${field}: signed in`,
      ),
    ].sort(),
  );
});

it("can refuse each guarded field to a visitor, at once, and with null in its place", () => {
  for (const [name, field] of fields) {
    if (!table.get(name)?.allows) continue;
    expect([name, isNonNullType(field.type)]).toEqual([name, false]);
    expect([name, atOnce(() => field.resolve?.({ id: null }, {}, { viewer: VISITOR }, {} as never))]).toEqual([
      name,
      "You may not read this field.",
    ]);
  }
});

it("answers a guarded field without waiting: the guard adds no promise", () => {
  const viewer = { ...VISITOR, userId: "u", role: "ADMIN" as const, abilities: ROLE_ABILITIES.ADMIN };
  const guidance = fields.find(([name]) => name === "Persona.guidance")?.[1];
  const source = { guidance: "plain words" };
  expect(atOnce(() => guidance?.resolve?.(source, {}, { viewer }, { fieldName: "guidance" } as never))).toBe(
    "plain words",
  );
});

it("marks guarded fields only with rules that its own types allow: refused fields empty no parent", async () => {
  const result = await execute({
    schema,
    document: parse("{ __typename viewer { abilities } }"),
    contextValue: { viewer: VISITOR },
  });
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { __typename: "Query", viewer: null } });
});

// Last: it spoils the metadata of this file's TypeGraphQL for good.
it("refuses a second rule at a field resolver, which would silently replace the one at the field", () => {
  @Resolver(() => Persona)
  class CarelessResolver {
    @Access(ANYONE)
    @FieldResolver(() => String, { nullable: true })
    guidance(): string {
      return "leaked";
    }
  }
  expect(CarelessResolver).toBeDefined();
  expect(() => buildApiSchema()).toThrow(AccessTableError);
  expect(() => buildApiSchema()).toThrow(
    "CarelessResolver.guidance carries @Access; the rule belongs at the field of the type",
  );
});
