import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { selectionOf } from "../../lib/selection.ts";
import { countInterests } from "./interest-counts.ts";
import { InterestsInput, readInterests } from "./interests-input.ts";
import { InterestCounts } from "./order-match.type.ts";

@Resolver()
export class InterestCountsResolver {
  @Access(ANYONE)
  @Query(() => InterestCounts, { description: "How many orders match interests, before somebody saves them." })
  async interestCounts(
    @Arg("interests", () => InterestsInput, { nullable: true }) interests: InterestsInput | null | undefined,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return countInterests(db, readInterests(interests), selectionOf(info));
  }
}
