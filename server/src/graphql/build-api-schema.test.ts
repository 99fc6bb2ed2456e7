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
  const guarded: Record<string, string> = {};
  for (const [name, rule] of [...table].filter(([, rule]) => rule.allows).sort()) {
    const [type, field] = name.split(".");
    const of = `${type}: ${rule.name}`;
    guarded[of] = [guarded[of], field].filter(Boolean).join(" ");
  }
  expect(guarded).toEqual({
    "AccountSecurity: can account:manage": "hasPassword hasProvider hasTwoFactor passkeys sessions",
    "ApiToken: can account:manage": "createdAt expiresAt id lastUsedAt name prefix scopes",
    "AudienceVariant: can editorial-note:read": "editorialNote",
    "AuditChange: can audit:read": "after before column isTold",
    "AuditEntry: can audit:read": "aboutId aboutName act actorId actorName at changes hash id reason rowKey table",
    "AuditEntryConnection: can audit:read": "nodes pageInfo",
    "Dashboard: signed in":
      "changedCount deadlines groups latestEvent newCount personaName seenAt tracked trackedCount",
    "DashboardChange: signed in": "eventCount events legalForce meaning order reason",
    "DashboardDeadline: signed in": "actor dueDate duty hasPassed number title",
    "DashboardGroup: signed in": "at changes eventCount id orderCount",
    "DashboardMeaning: signed in": "body outcome",
    "DashboardOrder: signed in": "isChanged legalForce listIds nextDueDate order",
    "DigestPreview: signed in": "html subject text",
    "DigestSetting: signed in": "frequency hour isAddressConfirmed lastAt nextAt recipient timeZone weekday",
    "Draft: can draft:read": "entries kind persona provenance",
    "Draft: can editorial-note:read": "editorialNote",
    "EditedText: can draft:read": "baseEntries canPublish kind number personaKey staleReasons title version versions",
    "FeedToken: can account:manage": "createdAt id prefix",
    "ImportRun: can import-run:read":
      "asOf counts failure finishedAt id isStopRequested kind problemCount problems progress seconds source startedAt status",
    "InterestProfile: signed in":
      "agencies factGroups id isActive keywords lostPersona name persona presidents savedAt sectionKinds topics version",
    "ListedText: can draft:read": "isOwn kind number personaKey state submittedAt title version writtenAt",
    "ListedTextConnection: can draft:read": "nodes pageInfo",
    "LostPersona: signed in": "isRetired name",
    "Mail: can mail:read": "attempts createdAt id kind lastError nextAttemptAt recipient sentAt subject text",
    "MailConnection: can mail:read": "nodes pageInfo",
    "MatrixOrder: can draft:read": "legalForce number sections title",
    "MatrixPersona: can draft:read": "key mark name",
    "MatrixSection: can draft:read": "kind states",
    "Mutation: can account:manage":
      "createApiToken createFeedToken endOtherSessions endSession revokeApiToken revokeFeedToken",
    "Mutation: can import-run:start": "startSync stopSync",
    "Mutation: can interest-profile:save":
      "activateInterestProfile createInterestProfile deleteInterestProfile duplicateInterestProfile renameInterestProfile saveInterestProfile switchPersona",
    "Mutation: can persona-request:decide": "decidePersonaRequest",
    "Mutation: can persona-request:make": "requestPersona takeBackPersonaRequest",
    "Mutation: can persona:edit": "createPersona reinstatePersona reorderPersonas retirePersona updatePersona",
    "Mutation: can text:edit": "restoreVariant returnVariant saveVariantDraft submitVariant",
    "Mutation: can text:publish": "confirmVariant publishVariant withdrawVariant",
    "Mutation: can tracking-list:save":
      "createTrackingList deleteTrackingList markDashboardSeen renameTrackingList restoreTrackingList saveDigestSetting saveTrackingNote shareTrackingList trackOrder trackOrders unshareTrackingList untrackOrder",
    "Mutation: can user-role:set": "setUserRole",
    "NewApiToken: can account:manage": "key token",
    "NewFeedToken: can account:manage": "path token",
    "Order: can draft:read": "drafts",
    "Passkey: can account:manage": "createdAt id isSynced name",
    "PastedLine: signed in": "line text",
    "Persona: can persona-guidance:read": "guidance",
    "Persona: can persona-readers:count": "readerCount",
    "Persona: can persona:edit": "isRetired version",
    "PersonaRequest: can persona-request:decide": "decisions isPersonaRetired user",
    "PersonaRequest: signed in": "id persona state steps version",
    "PersonaRequestConnection: can persona-request:decide": "nodes pageInfo totalCount",
    "PersonaRequestStep: can persona-request:decide": "by",
    "PersonaRequestStep: signed in": "reason state takenAt version",
    "Query: can account:manage": "apiTokens feedTokens",
    "Query: can audit:read": "auditEntries",
    "Query: can draft:read": "editedText listedTexts textMatrix",
    "Query: can import-run:read": "importRun importRuns latestSync",
    "Query: can mail:read": "mailOutbox",
    "Query: can persona-request:decide": "personaRequests",
    "Query: can user:read": "users",
    "Query: signed in": "dashboard digestPreview digestSetting trackedOrders trackingLists",
    "Section: can editorial-note:read": "editorialNote",
    "Session: can account:manage": "createdAt expiresAt id ipAddress isCurrent lastUsedAt userAgent",
    "StaleReason: can draft:read": "reason since",
    "TextMatrix: can draft:read": "nodes pageInfo personas totalCount",
    "TextVersion: can draft:read":
      "entries isIntentionallyEmpty isOwn origin provenance publishedAt reason restoredFrom state submittedAt version withdrawnAt writtenAt",
    "TextVersion: can editorial-note:read": "editorialNote",
    "TextVersion: can user:read": "authorName publisherName",
    "TrackReport: signed in":
      "added alreadyTracked lineCount list notUnderstood notUnderstoodCount repeatedCount unknown unknownCount withoutRoom",
    "TrackedOrder: signed in": "addedAt listId note noteVersion order",
    "TrackedOrderConnection: signed in": "nodes pageInfo totalCount",
    "TrackingList: signed in": "createdAt id name numbers orderCount publicId sharedAt",
    "User: the user, or can user:read": "createdAt email id name role",
    "UserConnection: can user:read": "nodes pageInfo",
    "Viewer: can account:manage": "security",
    "Viewer: signed in": "abilities interestProfile interestProfiles persona personaRequests user",
  });
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
