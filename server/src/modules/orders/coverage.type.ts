import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { OrderReference, Relation } from "../relations/relation.entity.ts";
import { President } from "./president.entity.ts";

@ObjectType({ simpleResolvers: true, description: "What we hold of the orders of one president." })
export class PresidentCoverage {
  @Access(ANYONE)
  @Field(() => President, { nullable: true, description: "Null for the orders of which no source names one." })
  president: President | null;

  @Access(ANYONE)
  @Field(() => Int)
  held: number;

  @Access(ANYONE)
  @Field(() => Int, {
    description:
      "Orders of whose changes somebody has looked: disposition notes were read, or the starter library tells.",
  })
  notesRead: number;

  @Access(ANYONE)
  @Field(() => Int)
  withText: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "With a published analysis." })
  withAnalysis: number;
}

@ObjectType({ simpleResolvers: true, description: "A part of an order's disposition notes that could not be read." })
export class UnreadNote {
  @Access(ANYONE)
  @Field(() => OrderReference)
  order: OrderReference;

  @Access(ANYONE)
  @Field(() => String, { description: "As published." })
  part: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the record holds, what it could not read, and where its sources disagree.",
})
export class Coverage {
  @Access(ANYONE)
  @Field(() => Int)
  held: number;

  @Access(ANYONE)
  @Field(() => Int)
  notesRead: number;

  @Access(ANYONE)
  @Field(() => Int)
  withText: number;

  @Access(ANYONE)
  @Field(() => Int)
  withAnalysis: number;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    description: "The latest day as of which the record of any order was read.",
  })
  asOf: string | null;

  @Access(ANYONE)
  @Field(() => [PresidentCoverage], { description: "Latest president first; those without a president last." })
  presidents: PresidentCoverage[];

  @Access(ANYONE)
  @Field(() => Int)
  unreadNoteCount: number;

  @Access(ANYONE)
  @Field(() => [UnreadNote], { description: "The first 50, newest order first." })
  unreadNotes: UnreadNote[];

  @Access(ANYONE)
  @Field(() => Int)
  disputedCount: number;

  @Access(ANYONE)
  @Field(() => [Relation], { description: "The first 50 relations on which the sources disagree, newest order first." })
  disputed: Relation[];

  @Access(ANYONE)
  @Field(() => Int, { description: "Statements of an order about itself: kept, but not followed." })
  selfReferences: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Statements by which an order would act on a later one: kept, but not followed." })
  wrongVoices: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Relations with an end that we do not hold." })
  unresolvedCount: number;
}
