import type { CourtOutcome } from "@executive-disorder/shared/court-outcomes";
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { CourtOutcomeEnum } from "../../lib/graphql-enums.ts";
import { TextSource } from "../editorial/provenance.type.ts";
import { OrderReference } from "../relations/relation.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "A case in court about an order, or about what was done under it: facts only, as of a day, with their sources.",
})
@Entity("court_case")
export class CourtCase {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Access(ANYONE)
  @Field(() => String, { description: '"youngstown-v-sawyer"' })
  @Column({ type: "text" })
  slug: string;

  @Access(ANYONE)
  @Field(() => String, { description: '"Youngstown Sheet & Tube Co. v. Sawyer"' })
  @Column({ type: "text" })
  caption: string;

  @Access(ANYONE)
  @Field(() => String, { description: "The court whose ruling is told of, or before which the case stood." })
  @Column({ type: "text" })
  court: string;

  @Access(ANYONE)
  @Field(() => String, { description: 'That court\'s number of the case: "No. 744".' })
  @Column({ type: "text" })
  docket: string;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    description: "When the suit was brought; null where the sources do not tell.",
  })
  @Column({ type: "date", nullable: true })
  filedOn: string | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true, description: "The day of the ruling; null while there is none." })
  @Column({ type: "date", nullable: true })
  decidedOn: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: '"343 U.S. 579 (1952)"' })
  @Column({ type: "text", nullable: true })
  citation: string | null;

  @Access(ANYONE)
  @Field(() => CourtOutcomeEnum)
  @Column({ type: "text" })
  outcome: CourtOutcome;

  @Access(ANYONE)
  @Field(() => String, { description: "One sentence: what the court decided, or where the case stood." })
  @Column({ type: "text" })
  decision: string;

  @Access(ANYONE)
  @Field(() => String, { description: "One sentence: what was challenged, and by whom." })
  @Column({ type: "text" })
  challenged: string;

  @Access(ANYONE)
  @Field(() => [TextSource])
  @Column({ type: "jsonb" })
  sources: TextSource[];

  @Access(ANYONE)
  @Field(() => GraphQLDay, { description: "The day as of which all this holds." })
  @Column({ type: "date" })
  asOf: string;

  @Access(ANYONE)
  @Field(() => [OrderReference], { description: "All orders that the case is about, by number." })
  orders?: OrderReference[];
}

@Entity("court_case_order")
export class CourtCaseOrder {
  @PrimaryColumn({ type: "integer" })
  orderId: number;

  @PrimaryColumn({ type: "integer" })
  caseId: number;
}

@ObjectType({ simpleResolvers: true })
export class CourtCaseConnection {
  @Access(ANYONE)
  @Field(() => [CourtCase])
  nodes: CourtCase[];

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Access(ANYONE)
  @Field(() => Int)
  totalCount: number;
}
