import { LIMITS } from "@executive-disorder/shared/limits";
import { RESTING_KINDS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { RelationDirectionEnum, RelationKindEnum } from "../../lib/graphql-enums.ts";
import { selectionOf } from "../../lib/selection.ts";
import { administrationMatrix } from "./administration-matrix.ts";
import { AdministrationMatrix, OrderGraph, RelationPathConnection } from "./graph.type.ts";
import { walkGraph } from "./order-graph.ts";
import { RelationFilter } from "./relation-filter.ts";
import { findPaths } from "./relation-paths.ts";
import { depthOf } from "./walk-sql.ts";

type Kinds = RelationKind[] | null | undefined;
type Filter = RelationFilter | null | undefined;
type Whole = number | null | undefined;
type Text = string | null | undefined;

const KINDS = {
  nullable: true,
  description: "All kinds unless told; where the filter names kinds too, both must hold.",
};
const FIRST = {
  nullable: true,
  description: `Orders of a page: ${LIMITS.graph.orders.initial} unless told, at most ${LIMITS.graph.orders.most}.`,
};

/** Questions about what hangs together. Each is one statement, bounded, and safe with circles. */
@Resolver()
export class GraphResolver {
  @Access(ANYONE)
  @Query(() => OrderGraph, {
    nullable: true,
    description:
      "Where an order comes from, and what became of it: along relations to ever earlier orders (OUTGOING), ever later ones (INCOMING), or each for itself. Null when the record does not know the number.",
  })
  lineage(
    @Arg("number", () => String) number: string,
    @Arg("direction", () => RelationDirectionEnum, { nullable: true, description: "Both unless told." })
    direction: "OUTGOING" | "INCOMING" | null | undefined,
    @Arg("maxDepth", () => Int, { nullable: true, description: "Steps, 1 to 6; 3 unless told." }) maxDepth: Whole,
    @Arg("kinds", () => [RelationKindEnum], KINDS) kinds: Kinds,
    @Arg("filter", () => RelationFilter, { nullable: true }) filter: Filter,
    @Arg("first", () => Int, FIRST) first: Whole,
    @Arg("after", () => String, { nullable: true }) after: Text,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderGraph | null> {
    const depth = depthOf("maxDepth", maxDepth, 3);
    const directions = direction ? [direction] : (["OUTGOING", "INCOMING"] as const);
    return walkGraph(db, viewer, { number, depth, directions, kinds, filter, first, after }, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => OrderGraph, {
    nullable: true,
    description:
      "The orders around an order, along relations in either direction. Null when the record does not know the number.",
  })
  neighbourhood(
    @Arg("number", () => String) number: string,
    @Arg("depth", () => Int, { nullable: true, description: "Steps, 1 to 6; 1 unless told." }) depth: Whole,
    @Arg("filter", () => RelationFilter, { nullable: true }) filter: Filter,
    @Arg("first", () => Int, FIRST) first: Whole,
    @Arg("after", () => String, { nullable: true }) after: Text,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderGraph | null> {
    const question = {
      number,
      depth: depthOf("depth", depth, 1),
      directions: ["EITHER"] as const,
      filter,
      first,
      after,
    };
    return walkGraph(db, viewer, question, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => OrderGraph, {
    nullable: true,
    description:
      "Later orders that rest on an order, directly or through others: those that amend, continue, supplement, reinstate, ratify or refer to it. What ended it does not rest on it. Null when the record does not know the number.",
  })
  dependants(
    @Arg("number", () => String) number: string,
    @Arg("maxDepth", () => Int, { nullable: true, description: "Steps, 1 to 6; 3 unless told." }) maxDepth: Whole,
    @Arg("filter", () => RelationFilter, { nullable: true }) filter: Filter,
    @Arg("first", () => Int, FIRST) first: Whole,
    @Arg("after", () => String, { nullable: true }) after: Text,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderGraph | null> {
    const depth = depthOf("maxDepth", maxDepth, 3);
    const question = { number, depth, directions: ["INCOMING"] as const, kinds: RESTING_KINDS, filter, first, after };
    return walkGraph(db, viewer, question, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => RelationPathConnection, {
    nullable: true,
    description:
      "The ways from one order to another along relations in either direction, the shortest first. Null when the record does not know one of the numbers.",
  })
  relationPaths(
    @Arg("from", () => String) from: string,
    @Arg("to", () => String) to: string,
    @Arg("maxLength", () => Int, { nullable: true, description: "Steps, 1 to 6; 4 unless told." }) maxLength: Whole,
    @Arg("kinds", () => [RelationKindEnum], KINDS) kinds: Kinds,
    @Arg("filter", () => RelationFilter, { nullable: true }) filter: Filter,
    @Arg("first", () => Int, {
      nullable: true,
      description: `Paths of a page: ${LIMITS.graph.paths.initial} unless told, at most ${LIMITS.graph.paths.most}.`,
    })
    first: Whole,
    @Arg("after", () => String, { nullable: true }) after: Text,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RelationPathConnection | null> {
    const length = depthOf("maxLength", maxLength, 4);
    return findPaths(db, viewer, { from, to, maxLength: length, kinds, filter, first, after }, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => AdministrationMatrix, {
    description:
      "What the orders of each president did to those of each other, counted. A filter on orders is about the later ones.",
  })
  administrationMatrix(
    @Arg("kinds", () => [RelationKindEnum], KINDS) kinds: Kinds,
    @Arg("filter", () => RelationFilter, { nullable: true }) filter: Filter,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdministrationMatrix> {
    return administrationMatrix(db, kinds, filter, selectionOf(info));
  }
}
