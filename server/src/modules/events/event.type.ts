import type { EventKind } from "@executive-disorder/shared/event-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { EventKindEnum, LegalForceEnum, RelationKindEnum, SectionKindEnum } from "../../lib/graphql-enums.ts";
import { OrderReference } from "../relations/relation.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Something that happened to an order, or to what is known of it. Of what follows, what its kind has.",
})
export class Event {
  @Access(ANYONE)
  @Field(() => ID, { description: "Counts up: what happened later has a greater one." })
  id: number;

  @Access(ANYONE)
  @Field(() => EventKindEnum)
  kind: EventKind;

  @Access(ANYONE)
  @Field(() => GraphQLISODateTime, { description: "When it came to be known here." })
  at: Date;

  @Access(ANYONE)
  @Field(() => String, { description: 'In words, from the side of the order: "Revoked in part by EO 14060."' })
  sentence: string;

  @Access(ANYONE)
  @Field(() => OrderReference, { nullable: true, description: "The order at the other end of the relation." })
  other: OrderReference | null;

  @Access(ANYONE)
  @Field(() => RelationKindEnum, { nullable: true })
  relationKind: RelationKind | null;

  @Access(ANYONE)
  @Field(() => Boolean, { nullable: true })
  inPart: boolean | null;

  @Access(ANYONE)
  @Field(() => LegalForceEnum, { nullable: true })
  legalForceBefore: LegalForce | null;

  @Access(ANYONE)
  @Field(() => LegalForceEnum, { nullable: true })
  legalForceAfter: LegalForce | null;

  @Access(ANYONE)
  @Field(() => SectionKindEnum, { nullable: true })
  sectionKind: SectionKind | null;

  @Access(ANYONE)
  @Field(() => String, {
    nullable: true,
    description: "For whom the text was published, as they are called together; null for the base text.",
  })
  personaName: string | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  dueDate: string | null;
}
