import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { SIGNED_IN } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { LegalForceEnum, VariantOutcomeEnum } from "../../lib/graphql-enums.ts";
import { Event } from "../events/event.type.ts";
import { OrderReference } from "../relations/relation.entity.ts";

export const DashboardReasonEnum = { TRACKED: "TRACKED", FOLLOWED: "FOLLOWED" } as const;
export type DashboardReason = keyof typeof DashboardReasonEnum;
registerEnumType(DashboardReasonEnum, {
  name: "DashboardReason",
  description: "Why a reader is told.",
  valuesConfig: {
    TRACKED: { description: "The order is in one of the reader's lists." },
    FOLLOWED: { description: "A new order with a topic, an agency or a president of the reader's active profile." },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "What an order comes to for the reader's persona: the beginning of its bottom line.",
})
export class DashboardMeaning {
  @Access(SIGNED_IN)
  @Field(() => VariantOutcomeEnum, {
    nullable: true,
    description:
      "VARIANT: written for the persona. FALLBACK: the base text stands in. Null: the reader has no persona.",
  })
  outcome: VariantOutcome | null;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "Markdown, as in Entry.body; null where there is no text." })
  body: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What happened to one order since the reader looked." })
export class DashboardChange {
  @Access(SIGNED_IN)
  @Field(() => OrderReference, { nullable: true })
  order: OrderReference;

  @Access(SIGNED_IN)
  @Field(() => LegalForceEnum, { nullable: true })
  legalForce: LegalForce;

  @Access(SIGNED_IN)
  @Field(() => DashboardReasonEnum, { nullable: true })
  reason: DashboardReason;

  @Access(SIGNED_IN)
  @Field(() => [Event], { nullable: true, description: "The latest first; of more, the first few." })
  events: Event[];

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  eventCount: number;

  @Access(SIGNED_IN)
  @Field(() => DashboardMeaning, { nullable: true, description: "Null where nothing is written yet." })
  meaning: DashboardMeaning | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What came at once, by one import or on one day: a large import is one group, not hundreds of events.",
})
export class DashboardGroup {
  @Access(SIGNED_IN)
  @Field(() => ID, { nullable: true })
  id: string;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  at: Date;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  eventCount: number;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Orders that it concerns; `changes` has the first few." })
  orderCount: number;

  @Access(SIGNED_IN)
  @Field(() => [DashboardChange], { nullable: true })
  changes: DashboardChange[];
}

@ObjectType({ simpleResolvers: true, description: "A tracked order as it stands." })
export class DashboardOrder {
  @Access(SIGNED_IN)
  @Field(() => OrderReference, { nullable: true })
  order: OrderReference;

  @Access(SIGNED_IN)
  @Field(() => LegalForceEnum, { nullable: true })
  legalForce: LegalForce;

  @Access(SIGNED_IN)
  @Field(() => [ID], { nullable: true, description: "Of the reader's lists that it is in." })
  listIds: number[];

  @Access(SIGNED_IN)
  @Field(() => GraphQLDay, { nullable: true, description: "Its next deadline from today on." })
  nextDueDate: string | null;

  @Access(SIGNED_IN)
  @Field(() => Boolean, { nullable: true, description: "Something happened to it since the reader looked." })
  isChanged: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A deadline of a tracked order." })
export class DashboardDeadline {
  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  number: string;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  title: string;

  @Access(SIGNED_IN)
  @Field(() => GraphQLDay, { nullable: true })
  dueDate: string;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "Who has to act." })
  actor: string | null;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  duty: string | null;

  @Access(SIGNED_IN)
  @Field(() => Boolean, { nullable: true })
  hasPassed: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "A policymaker's desk: what changed since they looked, how their orders stand, what is due.",
})
export class Dashboard {
  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When the reader last marked all as seen; null: never.",
  })
  seenAt: Date | null;

  @Access(SIGNED_IN)
  @Field(() => ID, {
    nullable: true,
    description: "The latest event there is. Give it to markDashboardSeen: what comes later stays new.",
  })
  latestEvent: string | null;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Events that concern the reader since they looked, at most 1,000." })
  newCount: number;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Orders that those events are about." })
  changedCount: number;

  @Access(SIGNED_IN)
  @Field(() => [DashboardGroup], { nullable: true, description: "The latest first." })
  groups: DashboardGroup[];

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "In whose words `meaning` is; null: the base text." })
  personaName: string | null;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Orders in the reader's lists, or in the one asked for." })
  trackedCount: number;

  @Access(SIGNED_IN)
  @Field(() => [DashboardOrder], {
    nullable: true,
    description: "By number, the latest first; of more, the first 500.",
  })
  tracked: DashboardOrder[];

  @Access(SIGNED_IN)
  @Field(() => [DashboardDeadline], { nullable: true, description: "From a month ago on, the earliest first." })
  deadlines: DashboardDeadline[];
}
