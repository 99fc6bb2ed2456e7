import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE } from "../../access/rules.ts";
import { RelationKindEnum } from "../../lib/graphql-enums.ts";
import { Order } from "../orders/order.entity.ts";
import { President } from "../orders/president.entity.ts";
import { Relation } from "../relations/relation.entity.ts";

@ObjectType({ simpleResolvers: true, description: "An order that a walk along relations met." })
export class GraphNode {
  @Access(ANYONE)
  @Field(() => String)
  number: string;

  @Access(ANYONE)
  @Field(() => Int, { description: "Steps from where the walk began, by the shortest way." })
  distance: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Relations to other orders that the record has of it, whatever the question was." })
  relationCount?: number;

  @Access(ANYONE)
  @Field(() => Order, { nullable: true, description: "Null while it is not held." })
  order?: Order | null;
}

@ObjectType({ simpleResolvers: true, description: "Orders that a walk met, and the relations between them." })
export class OrderGraph {
  @Access(ANYONE)
  @Field(() => [GraphNode], { description: "The nearest first, at one distance the newest first." })
  nodes: GraphNode[];

  @Access(ANYONE)
  @Field(() => [Relation], {
    description:
      "Every relation that fits the question, of an order of this page to another of it or of a page before: on all pages together, each once.",
  })
  edges: Relation[];

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders on all pages, the one that was asked about included." })
  nodeCount: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Relations on all pages." })
  edgeCount?: number;

  @Access(ANYONE)
  @Field(() => Boolean, {
    description: "Whether the walk stopped widening, at 5,000 orders, before it had gone as deep as it was asked to.",
  })
  isTruncated: boolean;

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: "A way from one order to another along relations." })
export class RelationPath {
  @Access(ANYONE)
  @Field(() => Int, { description: "Steps." })
  length: number;

  @Access(ANYONE)
  @Field(() => [GraphNode], { description: "From the one end to the other; no order twice." })
  nodes: GraphNode[];

  @Access(ANYONE)
  @Field(() => [Relation], {
    description: "Step after step. Two neighbours may have several relations, and either may be the later order.",
  })
  edges: Relation[];
}

@ObjectType({ simpleResolvers: true })
export class RelationPathConnection {
  @Access(ANYONE)
  @Field(() => [RelationPath], { description: "The shortest first." })
  nodes: RelationPath[];

  @Access(ANYONE)
  @Field(() => Int)
  totalCount: number;

  @Access(ANYONE)
  @Field(() => Boolean, {
    description: "Whether there are more paths than were followed: of one length, 5,000 that are not at their end.",
  })
  isTruncated: boolean;

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: "What the orders of one president did to those of another." })
export class AdministrationCell {
  @Access(ANYONE)
  @Field(() => President, { nullable: true, description: "Who signed the later orders; null where they are not held." })
  later?: President | null;

  @Access(ANYONE)
  @Field(() => President, { nullable: true, description: "Who signed the earlier ones; null where they are not held." })
  earlier?: President | null;

  @Access(ANYONE)
  @Field(() => RelationKindEnum)
  kind: RelationKind;

  @Access(ANYONE)
  @Field(() => Int, { description: "Relations." })
  count: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Those of them that touch a part." })
  inPartCount: number;
}

@ObjectType({ simpleResolvers: true, description: "Relations counted by the presidents at both ends." })
export class AdministrationMatrix {
  @Access(ANYONE)
  @Field(() => [AdministrationCell], {
    description: "Those that have any, by the first term of the later president and then of the earlier one.",
  })
  cells: AdministrationCell[];

  @Access(ANYONE)
  @Field(() => Int, { description: "Relations in all cells." })
  totalCount: number;
}
