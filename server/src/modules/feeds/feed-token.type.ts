import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { can } from "../../access/rules.ts";

const OWN_ACCOUNT = can("account:manage");

@ObjectType({
  simpleResolvers: true,
  description: "A secret address under which programs read the orders that the viewer tracks, until it is revoked.",
})
export class FeedToken {
  @Access(OWN_ACCOUNT)
  @Field(() => ID, { nullable: true })
  id: number;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "The first characters of its key." })
  prefix: string;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true })
  createdAt: Date;
}

@ObjectType({ simpleResolvers: true, description: "A new secret address: the only time that it is told." })
export class NewFeedToken {
  @Access(OWN_ACCOUNT)
  @Field(() => String, {
    nullable: true,
    description: "Path of the feed without its ending, which is .atom, .json or, for deadlines, .ics.",
  })
  path: string;

  @Access(OWN_ACCOUNT)
  @Field(() => FeedToken, { nullable: true })
  token: FeedToken;
}
