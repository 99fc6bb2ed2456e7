import type { InstrumentKind } from "@executive-disorder/shared/instrument-kinds";
import type { AssertedBy, RelationAgreement, RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import {
  AssertedByEnum,
  AssertionSourceEnum,
  InstrumentKindEnum,
  RelationAgreementEnum,
  RelationKindEnum,
} from "../../lib/graphql-enums.ts";

@ObjectType({
  simpleResolvers: true,
  description: "An order as another one names it; title and president are null while it is not held.",
})
export class OrderReference {
  @Access(ANYONE)
  @Field(() => String)
  number: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  title: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  presidentName: string | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  signingDate: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  frCitation: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A document other than a numbered executive order, cited as disposition notes cite it.",
})
export class Instrument {
  @Access(ANYONE)
  @Field(() => InstrumentKindEnum)
  kind: InstrumentKind;

  @Access(ANYONE)
  @Field(() => String, { description: '"Proc. 8693"; of an unnumbered executive order its date.' })
  citation: string;
}

@ObjectType({ simpleResolvers: true, description: "What one source says, in its own words." })
export class Assertion {
  @Access(ANYONE)
  @Field(() => String, {
    description: "The order whose text or note speaks; of INSTRUMENT, the order that it speaks of.",
  })
  sourceNumber: string;

  @Access(ANYONE)
  @Field(() => AssertionSourceEnum)
  source: "TEXT" | "NOTE" | "INSTRUMENT";

  @Access(ANYONE)
  @Field(() => RelationKindEnum)
  kind: RelationKind;

  @Access(ANYONE)
  @Field(() => Boolean)
  inPart: boolean;

  @Access(ANYONE)
  @Field(() => String)
  quote: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: '"Sec. 3(a)(i)"' })
  where: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What a later order does to an earlier one, in the active voice." })
@Entity("relation")
export class Relation {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "text" })
  fromNumber: string;

  @Column({ type: "text" })
  toNumber: string;

  @Access(ANYONE)
  @Field(() => RelationKindEnum)
  @Column({ type: "text" })
  kind: RelationKind;

  @Access(ANYONE)
  @Field(() => Boolean)
  @Column({ type: "boolean" })
  inPart: boolean;

  @Access(ANYONE)
  @Field(() => OrderReference, {
    nullable: true,
    description: "The later order; null where an instrument acts on the order.",
  })
  from?: OrderReference | null;

  @Access(ANYONE)
  @Field(() => OrderReference, {
    nullable: true,
    description: "The earlier order; null where the order acts on an instrument.",
  })
  to?: OrderReference | null;

  @Access(ANYONE)
  @Field(() => Instrument, {
    nullable: true,
    description:
      "The other end where it is no numbered executive order. Read from the order's note and text, and from the words of the document itself where it acts on the order.",
  })
  instrument?: Instrument | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    name: "on",
    description: "The day on which it takes effect: the signing of the later order unless the text names another.",
  })
  @Column({ type: "date", nullable: true })
  effectiveOn: string | null;

  @Access(ANYONE)
  @Field(() => AssertedByEnum)
  @Column({ type: "text" })
  assertedBy: AssertedBy;

  @Access(ANYONE)
  @Field(() => RelationAgreementEnum)
  agreement?: RelationAgreement;

  @Access(ANYONE)
  @Field(() => Boolean, { description: "The sources name different kinds or parts; all wordings are in assertions." })
  @Column({ type: "boolean" })
  isDisputed: boolean;

  @Access(ANYONE)
  @Field(() => Boolean, {
    description:
      "No source says it of the order itself, but of a body or a part of it; legal force does not follow from it.",
  })
  @Column({ type: "boolean" })
  isQualified: boolean;

  @Access(ANYONE)
  @Field(() => [Assertion])
  @Column({ type: "json" })
  assertions: Assertion[];
}

@ObjectType({ simpleResolvers: true })
export class RelationConnection {
  @Access(ANYONE)
  @Field(() => [Relation])
  nodes: Relation[];

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Access(ANYONE)
  @Field(() => Int)
  totalCount: number;
}
