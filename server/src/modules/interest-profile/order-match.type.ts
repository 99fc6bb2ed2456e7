import type { InterestKind, MatchPlace } from "@executive-disorder/shared/interest-kinds";
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { InterestKindEnum, MatchPlaceEnum } from "../../lib/graphql-enums.ts";

@ObjectType({ simpleResolvers: true, description: "One of the interests that an order matches." })
export class OrderMatch {
  @Access(ANYONE)
  @Field(() => InterestKindEnum)
  kind: InterestKind;

  @Access(ANYONE)
  @Field(() => String, { description: "As it was given: a slug, or the keyword." })
  value: string;

  @Access(ANYONE)
  @Field(() => String, { description: "What the topic, agency or president is called; the keyword itself." })
  name: string;

  @Access(ANYONE)
  @Field(() => MatchPlaceEnum, { nullable: true, description: "Of a keyword." })
  place: MatchPlace | null;

  @Access(ANYONE)
  @Field(() => String, { description: '"Topic: Trade and tariffs", "Keyword “tariff” in the title".' })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: "How many orders one of the interests matches." })
export class InterestCount {
  @Access(ANYONE)
  @Field(() => InterestKindEnum)
  kind: InterestKind;

  @Access(ANYONE)
  @Field(() => String, { description: "As it was given: a slug, or the keyword." })
  value: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "Null where there is no such topic, agency or president." })
  name: string | null;

  @Access(ANYONE)
  @Field(() => Int, { description: "Of a keyword at most 10,000." })
  orderCount: number;
}

@ObjectType({ simpleResolvers: true, description: "How many orders match interests." })
export class InterestCounts {
  @Access(ANYONE)
  @Field(() => Int, { description: "Orders that match any of them." })
  orderCount: number;

  @Access(ANYONE)
  @Field(() => [InterestCount], { description: "In the sequence in which they were given." })
  choices: InterestCount[];
}
