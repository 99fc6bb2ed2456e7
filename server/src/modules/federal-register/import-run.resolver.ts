import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { pageSize } from "../../lib/cursor.ts";
import { selectionOf } from "../../lib/selection.ts";
import { ImportRun } from "./import-run.entity.ts";
import { findImportRun, findLatestSync, listImportRuns, startSync, stopSync } from "./import-run-service.ts";

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Access(can("import-run:read"))
  @Query(() => [ImportRun], {
    nullable: true,
    description: "What was brought in and when, latest first: 20 unless told, at most 100. For editors and admins.",
  })
  importRuns(
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => ID, { nullable: true, description: "The last run that you have: the list goes on behind it." })
    after: string | null | undefined,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listImportRuns(db, { first: pageSize(first, 20, 100), after }, selectionOf(info));
  }

  @Access(can("import-run:read"))
  @Query(() => ImportRun, {
    nullable: true,
    description: "Null when there is none with this id. For editors and admins.",
  })
  importRun(
    @Arg("id", () => ID) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return findImportRun(db, id, selectionOf(info));
  }

  @Access(can("import-run:read"))
  @Query(() => ImportRun, {
    nullable: true,
    description: "The sync that runs, else the one that ended last; null before the first. For editors and admins.",
  })
  latestSync(@Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findLatestSync(db, selectionOf(info));
  }

  @Access(can("import-run:start"))
  @Mutation(() => ImportRun, {
    nullable: true,
    description:
      "Starts a sync with the Federal Register, which goes on by itself; its progress is in Query.importRuns. Refused with code CONFLICT when one runs. For admins.",
  })
  startSync(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return startSync(context, selectionOf(info));
  }

  @Access(can("import-run:start"))
  @Mutation(() => ImportRun, {
    nullable: true,
    description:
      "Stops the sync that runs, behind the page or text that it is at; the next one goes on there. Null when none runs. For admins.",
  })
  stopSync(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return stopSync(context, selectionOf(info));
  }
}
