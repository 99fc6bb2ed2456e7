import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { LegalForceEnum } from "../../lib/graphql-enums.ts";
import { Order } from "./order.entity.ts";
import { Agency, Topic } from "./order-facts.entity.ts";
import { President } from "./president.entity.ts";

@ObjectType({ simpleResolvers: true })
export class OrderEdge {
  @Access(ANYONE)
  @Field(() => String)
  cursor: string;

  @Access(ANYONE)
  @Field(() => Order)
  node: Order;
}

@ObjectType({ simpleResolvers: true })
export class PresidentCount {
  @Access(ANYONE)
  @Field(() => President)
  president: President;

  @Access(ANYONE)
  @Field(() => Int)
  count: number;
}

@ObjectType({ simpleResolvers: true })
export class LegalForceCount {
  @Access(ANYONE)
  @Field(() => LegalForceEnum)
  legalForce: LegalForce;

  @Access(ANYONE)
  @Field(() => Int)
  count: number;
}

@ObjectType({ simpleResolvers: true })
export class TopicCount {
  @Access(ANYONE)
  @Field(() => Topic)
  topic: Topic;

  @Access(ANYONE)
  @Field(() => Int)
  count: number;
}

@ObjectType({ simpleResolvers: true })
export class AgencyCount {
  @Access(ANYONE)
  @Field(() => Agency)
  agency: Agency;

  @Access(ANYONE)
  @Field(() => Int)
  count: number;
}

@ObjectType({ simpleResolvers: true, description: "Orders signed in a year." })
export class YearCount {
  @Access(ANYONE)
  @Field(() => Int)
  year: number;

  @Access(ANYONE)
  @Field(() => Int)
  count: number;
}

@ObjectType({ simpleResolvers: true, description: "How many orders each choice would give, the other filters kept." })
export class OrderFacets {
  @Access(ANYONE)
  @Field(() => [PresidentCount])
  presidents: PresidentCount[];

  @Access(ANYONE)
  @Field(() => [LegalForceCount])
  legalForces: LegalForceCount[];

  @Access(ANYONE)
  @Field(() => [YearCount], { description: "Latest first." })
  years: YearCount[];

  @Access(ANYONE)
  @Field(() => [TopicCount], { description: "Those that occur, the most frequent first." })
  topics: TopicCount[];

  @Access(ANYONE)
  @Field(() => [AgencyCount], { description: "Those that occur, the most frequent first." })
  agencies: AgencyCount[];

  @Access(ANYONE)
  @Field(() => Int)
  withAnalysis: number;

  @Access(ANYONE)
  @Field(() => Int)
  withDeadlines: number;

  @Access(ANYONE)
  @Field(() => Int)
  withText: number;
}

@ObjectType({ simpleResolvers: true })
export class OrderConnection {
  @Access(ANYONE)
  @Field(() => [OrderEdge])
  edges: OrderEdge[];

  @Access(ANYONE)
  @Field(() => [Order])
  nodes: Order[];

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Access(ANYONE)
  @Field(() => Int)
  totalCount: number;

  @Access(ANYONE)
  @Field(() => OrderFacets)
  facets: OrderFacets;
}

@ObjectType({ simpleResolvers: true, description: "What is held, and as of when." })
export class RecordSummary {
  @Access(ANYONE)
  @Field(() => Int)
  orderCount: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders with a published analysis." })
  analysisCount: number;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    description: "The latest day as of which the record of any order was read.",
  })
  asOf: string | null;
}
