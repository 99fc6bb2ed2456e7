import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { selectionOf } from "../../lib/selection.ts";
import { coverage } from "./coverage.ts";
import { Coverage } from "./coverage.type.ts";

@Resolver()
export class CoverageResolver {
  @Access(ANYONE)
  @Query(() => Coverage, { description: "What is held, what could not be read, and where the sources disagree." })
  coverage(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return coverage(db, selectionOf(info));
  }
}
