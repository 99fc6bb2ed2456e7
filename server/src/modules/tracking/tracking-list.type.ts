import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { ANYONE, SIGNED_IN } from "../../access/rules.ts";
import { Order } from "../orders/order.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A reader's list of orders that they track. Only its owner reads it.",
})
export class TrackingList {
  @Access(SIGNED_IN)
  @Field(() => ID, { nullable: true })
  id: number;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "Given by its owner, who has no other of this name." })
  name: string;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  createdAt: Date;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  orderCount: number;

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "The numbers of its orders, the latest added first." })
  numbers: string[];

  @Access(SIGNED_IN)
  @Field(() => String, {
    nullable: true,
    description: "Whoever has it reads the list, without notes, at /lists/<public id>; null: not shared.",
  })
  publicId: string | null;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  sharedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "An order in a list of the viewer's." })
export class TrackedOrder {
  @Access(SIGNED_IN)
  @Field(() => Order, { nullable: true })
  order: Order;

  @Access(SIGNED_IN)
  @Field(() => ID, { nullable: true })
  listId: number;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  addedAt: Date;

  @Access(SIGNED_IN)
  @Field(() => String, {
    nullable: true,
    description: "Private: nobody else reads it, whoever has the list's address.",
  })
  note: string | null;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Counts the saves of the note. Give it back when saving." })
  noteVersion: number;
}

@ObjectType({ simpleResolvers: true })
export class TrackedOrderConnection {
  @Access(SIGNED_IN)
  @Field(() => [TrackedOrder], { nullable: true })
  nodes: TrackedOrder[];

  @Access(SIGNED_IN)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  totalCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A list that its owner shares by its address: name and orders, and nothing about who made it.",
})
export class SharedList {
  @Access(ANYONE)
  @Field(() => String)
  name: string;

  @Access(ANYONE)
  @Field(() => GraphQLISODateTime)
  sharedAt: Date;

  @Access(ANYONE)
  @Field(() => Int)
  orderCount: number;

  @Access(ANYONE)
  @Field(() => [Order], { description: "The latest added first." })
  nodes: Order[];

  @Access(ANYONE)
  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: "A line of pasted text." })
export class PastedLine {
  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Counts from 1." })
  line: number;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "What stands there, shortened." })
  text: string;
}

@ObjectType({ simpleResolvers: true, description: "What became of pasted order numbers." })
export class TrackReport {
  @Access(SIGNED_IN)
  @Field(() => TrackingList, { nullable: true })
  list: TrackingList;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Lines with something in them." })
  lineCount: number;

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "Now in the list." })
  added: string[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "In the list before." })
  alreadyTracked: string[];

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Numbers that stood in the text before." })
  repeatedCount: number;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  unknownCount: number;

  @Access(SIGNED_IN)
  @Field(() => [PastedLine], { nullable: true, description: "Numbers of orders that are not held; the first 50." })
  unknown: PastedLine[];

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true })
  notUnderstoodCount: number;

  @Access(SIGNED_IN)
  @Field(() => [PastedLine], {
    nullable: true,
    description: "Lines, or parts of them, without an order number; the first 50.",
  })
  notUnderstood: PastedLine[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "Not added: the list was full." })
  withoutRoom: string[];
}
