import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { type DeadlineKind, DeadlineKindEnum, type FactOrigin, FactOriginEnum } from "../../lib/graphql-enums.ts";

const PROVISION = 'As one cites it: "Sec. 3(b)".';
const ANCHOR = "Permalink of the paragraph or provision within the order's text; null while the text is not held.";

@ObjectType({ simpleResolvers: true, description: "A policy area." })
@Entity("topic")
export class Topic {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id: number;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  slug: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  name: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  description: string;

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders that we hold." })
  orderCount?: number;
}

@ObjectType({ simpleResolvers: true })
@Entity("agency")
export class Agency {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id: number;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  slug: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  name: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  shortName: string;

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders that we hold." })
  orderCount?: number;
}

@ObjectType({ simpleResolvers: true, description: "A policy area of an order, and why." })
@Entity("order_topic")
export class OrderTopic {
  @PrimaryColumn({ type: "integer" })
  orderId: number;

  @PrimaryColumn({ type: "smallint" })
  topicId: number;

  @Access(ANYONE)
  @Field(() => Topic)
  topic?: Topic;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  reason: string;

  @Access(ANYONE)
  @Field(() => FactOriginEnum)
  @Column({ type: "text", default: "CURATED" })
  origin: FactOrigin;

  @Column({ type: "smallint" })
  position: number;
}

@ObjectType({ simpleResolvers: true, description: "An agency that an order names." })
@Entity("order_agency")
export class OrderAgency {
  @PrimaryColumn({ type: "integer" })
  orderId: number;

  @PrimaryColumn({ type: "smallint" })
  agencyId: number;

  @Access(ANYONE)
  @Field(() => Agency)
  agency?: Agency;

  @Access(ANYONE)
  @Field(() => String, { description: "The part that the order gives it." })
  @Column({ type: "text" })
  part: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, name: "provision", description: PROVISION })
  @Column({ type: "text", nullable: true })
  place: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, name: "anchor", description: ANCHOR })
  @Column({ type: "text", nullable: true })
  paragraphKey: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "The words of the order; null where none were noted." })
  @Column({ type: "text", nullable: true })
  quote: string | null;

  @Access(ANYONE)
  @Field(() => FactOriginEnum)
  @Column({ type: "text", default: "CURATED" })
  origin: FactOrigin;

  @Column({ type: "smallint" })
  position: number;
}

@ObjectType({ simpleResolvers: true, description: "A power that an order cites." })
@Entity("authority")
export class Authority {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "integer" })
  orderId: number;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  citation: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  name: string | null;

  @Access(ANYONE)
  @Field(() => String, { name: "provision", description: PROVISION })
  @Column({ type: "text" })
  place: string;

  @Access(ANYONE)
  @Field(() => String, { description: "The words of the order." })
  @Column({ type: "text" })
  quote: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, name: "anchor", description: ANCHOR })
  @Column({ type: "text", nullable: true })
  paragraphKey: string | null;

  @Access(ANYONE)
  @Field(() => FactOriginEnum)
  @Column({ type: "text", default: "CURATED" })
  origin: FactOrigin;

  @Column({ type: "smallint" })
  position: number;
}

@ObjectType({ simpleResolvers: true, description: "A duty with a day, computed from the order's own text." })
@Entity("deadline")
export class Deadline {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "integer" })
  orderId: number;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  actor: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  duty: string;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true, description: "Null where the text gives no day that can be computed." })
  @Column({ type: "date", nullable: true })
  dueDate: string | null;

  @Access(ANYONE)
  @Field(() => String, { description: '"within 120 days of the date of this order"' })
  @Column({ type: "text" })
  asWritten: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: '"annually"' })
  @Column({ type: "text", nullable: true })
  recurs: string | null;

  @Access(ANYONE)
  @Field(() => String, { name: "provision", description: PROVISION })
  @Column({ type: "text" })
  place: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  quote: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, name: "anchor", description: ANCHOR })
  @Column({ type: "text", nullable: true })
  paragraphKey: string | null;

  @Access(ANYONE)
  @Field(() => DeadlineKindEnum)
  @Column({ type: "text", default: "DUTY" })
  kind: DeadlineKind;

  @Access(ANYONE)
  @Field(() => FactOriginEnum)
  @Column({ type: "text", default: "CURATED" })
  origin: FactOrigin;

  @Column({ type: "smallint" })
  position: number;
}
