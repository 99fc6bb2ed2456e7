import { LIMITS } from "@executive-disorder/shared/limits";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { ApiToken, type ApiTokenScope, ApiTokenScopeEnum, NewApiToken } from "./api-token.type.ts";
import { createApiToken, listApiTokens, revokeApiToken } from "./api-token-service.ts";

const OWN_ACCOUNT = can("account:manage");

@Resolver()
export class ApiTokenResolver {
  @Access(OWN_ACCOUNT)
  @Query(() => [ApiToken], { nullable: true, description: "The viewer's tokens that are good, newest first." })
  apiTokens(@Ctx() { db, viewer }: Context): Promise<ApiToken[]> {
    return listApiTokens(db, viewer);
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => NewApiToken, {
    nullable: true,
    description: `Makes a token for a program of the viewer's. READ is always among its scopes. At most ${LIMITS.apiToken.count} are good at once.`,
  })
  createApiToken(
    @Arg("name", () => String) name: string,
    @Arg("scopes", () => [ApiTokenScopeEnum]) scopes: ApiTokenScope[],
    @Arg("days", () => Int, {
      defaultValue: LIMITS.apiToken.days.initial,
      description: `Days until it ends, at most ${LIMITS.apiToken.days.most}.`,
    })
    days: number,
    @Ctx() context: Context,
  ): Promise<NewApiToken> {
    return createApiToken(context, { name, scopes, days });
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => [ApiToken], {
    nullable: true,
    description: "Ends a token of the viewer's at once. One that is ended already changes nothing.",
  })
  revokeApiToken(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<ApiToken[]> {
    return revokeApiToken(context, id);
  }
}
