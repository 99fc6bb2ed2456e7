import { Field, ObjectType } from "type-graphql";
import { Access } from "./access.ts";
import { ANYONE } from "./rules.ts";

@ObjectType({ simpleResolvers: true, description: "Where a page of a list ends." })
export class PageInfo {
  @Access(ANYONE)
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "Give it as `after` to go on. Null when the page is empty." })
  endCursor: string | null;
}
