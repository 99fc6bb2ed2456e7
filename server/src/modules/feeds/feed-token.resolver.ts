import { LIMITS } from "@executive-disorder/shared/limits";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { FeedToken, NewFeedToken } from "./feed-token.type.ts";
import { createFeedToken, listFeedTokens, revokeFeedToken } from "./feed-token-service.ts";

const OWN_ACCOUNT = can("account:manage");

@Resolver()
export class FeedTokenResolver {
  @Access(OWN_ACCOUNT)
  @Query(() => [FeedToken], {
    nullable: true,
    description: "The viewer's secret addresses of feeds that are good, newest first.",
  })
  feedTokens(@Ctx() { db, viewer }: Context): Promise<FeedToken[]> {
    return listFeedTokens(db, viewer);
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => NewFeedToken, {
    nullable: true,
    description: `Makes a secret address under which programs read what the viewer tracks, without notes. At most ${LIMITS.feedTokens} are good at once.`,
  })
  createFeedToken(@Ctx() context: Context): Promise<NewFeedToken> {
    return createFeedToken(context);
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => [FeedToken], {
    nullable: true,
    description: "Ends a secret address at once. One that is ended already changes nothing.",
  })
  revokeFeedToken(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<FeedToken[]> {
    return revokeFeedToken(context, id);
  }
}
