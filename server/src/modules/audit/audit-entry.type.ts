import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { can } from "../../access/rules.ts";
import { type AuditAct, AuditActEnum } from "../../lib/graphql-enums.ts";

const ADMINS = can("audit:read");

@ObjectType({ simpleResolvers: true, description: "What became of one column. For admins." })
export class AuditChange {
  @Access(ADMINS)
  @Field(() => String, { nullable: true })
  column: string;

  @Access(ADMINS)
  @Field(() => Boolean, {
    nullable: true,
    description: "False: the log keeps no more than that the column changed, because it holds personal data.",
  })
  isTold: boolean;

  @Access(ADMINS)
  @Field(() => String, {
    nullable: true,
    description: "As JSON; of long texts a digest. Null where there was nothing.",
  })
  before: string | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "As JSON; of long texts a digest. Null where nothing is left." })
  after: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "An entry of the log of changes, which is only added to: each is sealed with the hash of the one before. For admins.",
})
export class AuditEntry {
  @Access(ADMINS)
  @Field(() => ID, { nullable: true, description: "Its place in the chain, from 1, without gaps." })
  id: number;

  @Access(ADMINS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  at: Date;

  @Access(ADMINS)
  @Field(() => AuditActEnum, { nullable: true })
  act: AuditAct;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "Of the row; of a RUN its name." })
  table: string;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "The row's primary key, as JSON." })
  rowKey: string;

  @Access(ADMINS)
  @Field(() => ID, {
    nullable: true,
    description: "The account that did it. Null: the server itself, or an account's own door, such as sign-up.",
  })
  actorId: string | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "Null too when the account is gone." })
  actorName: string | null;

  @Access(ADMINS)
  @Field(() => ID, { nullable: true, description: "The account that the row is about." })
  aboutId: string | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "Null too when the account is gone." })
  aboutName: string | null;

  @Access(ADMINS)
  @Field(() => [AuditChange], { nullable: true })
  changes: AuditChange[];

  @Access(ADMINS)
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "SHA-256 over the hash of the entry before and this one." })
  hash: string;
}

@ObjectType({ simpleResolvers: true, description: "A page of the log of changes. For admins." })
export class AuditEntryConnection {
  @Access(ADMINS)
  @Field(() => [AuditEntry], { nullable: true })
  nodes: AuditEntry[];

  @Access(ADMINS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;
}

@InputType({ description: "What is absent, or null, filters nothing." })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: "The account that did it." })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: "The account that the row is about." })
  aboutId?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a table, or of a run." })
  table?: string | null;

  @Field(() => AuditActEnum, { nullable: true })
  act?: AuditAct | null;

  @Field(() => Int, { nullable: true, description: "Only entries of the last so many days." })
  days?: number | null;
}
