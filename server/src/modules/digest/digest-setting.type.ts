import type { DigestFrequency } from "@executive-disorder/shared/digest";
import { Field, GraphQLISODateTime, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { SIGNED_IN } from "../../access/rules.ts";
import { DigestFrequencyEnum } from "../../lib/graphql-enums.ts";

@ObjectType({ simpleResolvers: true, description: "How often the viewer is told by mail what happened." })
export class DigestSetting {
  @Access(SIGNED_IN)
  @Field(() => DigestFrequencyEnum, { nullable: true })
  frequency: DigestFrequency;

  @Access(SIGNED_IN)
  @Field(() => String, {
    nullable: true,
    description: 'Of the IANA database, "America/New_York". Null until the viewer has said it.',
  })
  timeZone: string | null;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "0 to 23, in that zone." })
  hour: number;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Day of a weekly digest: 1 is Monday, 7 is Sunday." })
  weekday: number;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the next one is made, if something is new." })
  nextAt: Date | null;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the last one was made." })
  lastAt: Date | null;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "The address that it goes to: that of the account." })
  recipient: string;

  @Access(SIGNED_IN)
  @Field(() => Boolean, { nullable: true, description: "None is made before the address is confirmed." })
  isAddressConfirmed: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A digest as it would be made now." })
export class DigestPreview {
  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  subject: string;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "In plain words, with the viewer's own notes." })
  text: string;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "The same words as HTML." })
  html: string;
}
