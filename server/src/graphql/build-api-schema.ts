import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import { type AccessTable, AccessTableError, guardSchema } from "../access/guard-schema.ts";
import { AccountResolver } from "../modules/accounts/account.resolver.ts";
import { UserDeskResolver } from "../modules/accounts/user-desk.resolver.ts";
import { ApiTokenResolver } from "../modules/api-tokens/api-token.resolver.ts";
import { AuditResolver } from "../modules/audit/audit.resolver.ts";
import { DigestResolver } from "../modules/digest/digest.resolver.ts";
import { DraftingResolver } from "../modules/drafting/drafting.resolver.ts";
import { SectionResolver } from "../modules/editorial/section.resolver.ts";
import { ImportRunResolver } from "../modules/federal-register/import-run.resolver.ts";
import { FeedTokenResolver } from "../modules/feeds/feed-token.resolver.ts";
import { GraphResolver } from "../modules/graph/graph.resolver.ts";
import { InterestCountsResolver } from "../modules/interest-profile/interest-counts.resolver.ts";
import { InterestProfileResolver } from "../modules/interest-profile/interest-profile.resolver.ts";
import { ViewerResolver } from "../modules/interest-profile/viewer.resolver.ts";
import { MailResolver } from "../modules/mail/mail.resolver.ts";
import { BrowseResolver } from "../modules/orders/browse.resolver.ts";
import { CoverageResolver } from "../modules/orders/coverage.resolver.ts";
import { OrderResolver } from "../modules/orders/order.resolver.ts";
import { PersonaResolver } from "../modules/personas/persona.resolver.ts";
import { PersonaDeskResolver } from "../modules/personas/persona-desk.resolver.ts";
import { PersonaRequestResolver } from "../modules/personas/persona-request.resolver.ts";
import { SearchResolver } from "../modules/search/search.resolver.ts";
import { SiteResolver } from "../modules/site/site.resolver.ts";
import { TrackingResolver } from "../modules/tracking/tracking.resolver.ts";
import { callDirectly } from "./direct-resolvers.ts";

const RESOLVERS = [
  OrderResolver,
  SearchResolver,
  BrowseResolver,
  CoverageResolver,
  SectionResolver,
  PersonaResolver,
  PersonaRequestResolver,
  ViewerResolver,
  InterestProfileResolver,
  InterestCountsResolver,
  ImportRunResolver,
  AccountResolver,
  ApiTokenResolver,
  TrackingResolver,
  FeedTokenResolver,
  DigestResolver,
  MailResolver,
  SiteResolver,
  GraphResolver,
  AuditResolver,
  PersonaDeskResolver,
  UserDeskResolver,
  DraftingResolver,
] as const;

export interface ApiSchema {
  schema: GraphQLSchema;
  table: AccessTable;
  /** As it stands in schema.graphql. */
  sdl: string;
}

/**
 * The guarded schema of the API.
 *
 * @param ruleOf see guardSchema.
 * @throws AccessTableError when a field has no rule, has a rule that cannot be honoured, or has a second one at its resolver.
 */
export function buildApiSchema(ruleOf?: Parameters<typeof guardSchema>[1]): ApiSchema {
  const schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false, emitSchemaFile: false });
  refuseSecondRules();
  callDirectly(schema);
  const table = guardSchema(schema, ruleOf);
  return { schema, table, sdl: `${printSchema(lexicographicSortSchema(schema))}\n` };
}

/** A mark at a field resolver would silently replace the one at the field, where readers look for it. */
function refuseSecondRules(): void {
  const storage = getMetadataStorage();
  const marked = new Set(
    storage.fieldExtensions
      .filter((entry) => "access" in entry.extensions)
      .map((entry) => `${entry.target.name}.${entry.fieldName}`),
  );
  const faults = storage.fieldResolvers
    .filter((resolver) => resolver.kind === "external" && marked.has(`${resolver.target.name}.${resolver.methodName}`))
    .map(
      (resolver) =>
        `${resolver.target.name}.${resolver.methodName} carries @Access; the rule belongs at the field of the type`,
    );
  if (faults.length > 0) throw new AccessTableError(faults);
}
