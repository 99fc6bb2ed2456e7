import { CITATION_STYLES, type CitationStyle } from "@executive-disorder/shared/citation";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { queryPrepared } from "../../db/prepared.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import {
  CitationStyleEnum,
  type OrderSort,
  OrderSortEnum,
  type ProvisionKind,
  ProvisionKindEnum,
  RelationDirectionEnum,
  RelationKindEnum,
  RelationPartnersEnum,
  SectionKindEnum,
} from "../../lib/graphql-enums.ts";
import { selectionOf } from "../../lib/selection.ts";
import { Citation } from "../citations/citation.type.ts";
import { type CitableOrder, cite } from "../citations/cite.ts";
import { CourtCaseConnection } from "../court-cases/court-case.entity.ts";
import { type CourtCaseArgs, type CourtCasesRow, courtCasesFrom } from "../court-cases/court-case-sql.ts";
import { Section } from "../editorial/section.entity.ts";
import { type SectionObject, sectionsFrom } from "../editorial/section-sql.ts";
import { InterestsInput } from "../interest-profile/interests-input.ts";
import { type MatchesRow, matchesFrom } from "../interest-profile/matches-sql.ts";
import { OrderMatch } from "../interest-profile/order-match.type.ts";
import { Provision } from "../provisions/provision.entity.ts";
import type { DerivedStatus } from "../relations/derive-status.ts";
import { RelationConnection } from "../relations/relation.entity.ts";
import { type RelationArgs, type RelationsRow, relationsFrom } from "../relations/relation-sql.ts";
import { Order, OrderStatus } from "./order.entity.ts";
import { OrderConnection, RecordSummary } from "./order-connection.type.ts";
import { OrderFilter } from "./order-filter.ts";
import { listOrders } from "./order-list.ts";
import { findOrder } from "./order-reader.ts";
import { type OrderRow, provisionsFrom } from "./order-sql.ts";
import { type StatusRow, statusOn } from "./order-status.ts";

@Resolver(() => Order)
export class OrderResolver {
  @Access(ANYONE)
  @Query(() => Order, {
    nullable: true,
    description:
      'An order by its number in any written form: 14060, "EO 14060", "14,060", "12154-a". Null when there is none.',
  })
  order(
    @Arg("number", () => String) number: string,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderRow | null> {
    return findOrder(db, viewer, number, selectionOf(info));
  }

  @Access(ANYONE)
  @Query(() => OrderConnection, { description: "Orders, a page at a time: 20 unless told, at most 100." })
  orders(
    @Arg("filter", () => OrderFilter, { nullable: true }) filter: OrderFilter | null | undefined,
    @Arg("sort", () => OrderSortEnum, { nullable: true, description: "NEWEST_SIGNED unless told." }) sort:
      | OrderSort
      | null
      | undefined,
    @Arg("interests", () => InterestsInput, {
      nullable: true,
      description: "What BEST_MATCH ranks by; without any, it is NEWEST_SIGNED.",
    })
    interests: InterestsInput | null | undefined,
    @Arg("onlyMatching", () => Boolean, { nullable: true, description: "Only orders that match any of the interests." })
    onlyMatching: boolean | null | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listOrders(
      db,
      viewer,
      { filter: filter ?? {}, sort: sort ?? "NEWEST_SIGNED", interests, onlyMatching, first, after },
      selectionOf(info),
    );
  }

  @FieldResolver(() => [Section])
  sections(
    @Root() order: OrderRow,
    @Arg("kinds", () => [SectionKindEnum], { nullable: true, description: "All kinds unless told." }) kinds:
      | SectionKind[]
      | null
      | undefined,
  ): SectionObject[] {
    return sectionsFrom(order, kinds);
  }

  @FieldResolver(() => [Provision])
  provisions(
    @Root() order: OrderRow,
    @Arg("kinds", () => [ProvisionKindEnum], { nullable: true, description: "All kinds unless told." }) kinds:
      | ProvisionKind[]
      | null
      | undefined,
  ): unknown {
    return provisionsFrom(order, kinds);
  }

  @FieldResolver(() => OrderStatus)
  status(
    @Root() order: OrderRow,
    @Arg("asOf", () => GraphQLDay, { nullable: true, description: "As it stood on this day, as far as recorded." })
    asOf: string | null | undefined,
  ): DerivedStatus {
    return statusOn(order.status as StatusRow, asOf);
  }

  @FieldResolver(() => RelationConnection)
  relations(
    @Root() order: OrderRow,
    @Arg("kinds", () => [RelationKindEnum], { nullable: true, description: "All kinds unless told." }) kinds:
      | string[]
      | null
      | undefined,
    @Arg("direction", () => RelationDirectionEnum, { nullable: true, description: "Both unless told." })
    direction: RelationArgs["direction"],
    @Arg("first", () => Int, { nullable: true, description: "100 unless told, at most 500." }) first:
      | number
      | null
      | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Arg("partners", () => RelationPartnersEnum, { nullable: true, description: "ORDERS unless told." })
    partners: RelationArgs["partners"],
  ): unknown {
    return relationsFrom(order.relationsRow as RelationsRow, { kinds, direction, first, after, partners });
  }

  @FieldResolver(() => CourtCaseConnection)
  courtCases(
    @Root() order: OrderRow,
    @Arg("first", () => Int, { nullable: true, description: "50 unless told, at most 100." })
    first: CourtCaseArgs["first"],
    @Arg("after", () => String, { nullable: true }) after: CourtCaseArgs["after"],
  ): unknown {
    return courtCasesFrom(order.courtCasesRow as CourtCasesRow, { first, after });
  }

  @FieldResolver(() => [Citation])
  citations(
    @Root() order: OrderRow,
    @Arg("styles", () => [CitationStyleEnum], { nullable: true, description: "All styles unless told." }) styles:
      | CitationStyle[]
      | null
      | undefined,
  ): Citation[] {
    return (styles ?? CITATION_STYLES).map((style) => ({ style, text: cite(order.citations as CitableOrder, style) }));
  }

  @FieldResolver(() => [OrderMatch])
  matches(
    @Root() order: OrderRow,
    @Arg("interests", () => InterestsInput, { nullable: true }) interests: InterestsInput | null | undefined,
  ): unknown {
    return matchesFrom(order.matchesRow as MatchesRow, interests);
  }

  @Access(ANYONE)
  @Query(() => RecordSummary)
  async record(@Ctx() { db }: Context): Promise<unknown> {
    const sql = `select (select count(*) from executive_order) as "orderCount", (select count(distinct order_id) from section where is_published) as "analysisCount", (select max(record_as_of) from executive_order) as "asOf"`;
    const [row] = await queryPrepared(db, sql, []);
    return row;
  }
}
