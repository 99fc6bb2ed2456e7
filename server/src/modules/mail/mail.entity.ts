import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { can } from "../../access/rules.ts";
import { type MailKind, MailKindEnum } from "../../lib/graphql-enums.ts";

const ADMINS = can("mail:read");

@ObjectType({ simpleResolvers: true, description: "A mail of the outbox, sent or not. For admins." })
@Entity("mail")
export class Mail {
  @Access(ADMINS)
  @Field(() => ID, { nullable: true })
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Access(ADMINS)
  @Field(() => MailKindEnum, { nullable: true })
  @Column({ type: "text" })
  kind: MailKind;

  @Column({ type: "text", nullable: true })
  userId: string | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true })
  @Column({ type: "text" })
  recipient: string;

  @Access(ADMINS)
  @Field(() => String, { nullable: true })
  @Column({ type: "text" })
  subject: string;

  @Access(ADMINS)
  @Field(() => String, {
    nullable: true,
    description:
      "In plain words, without notes of the recipient's own. Its links stand in it only where no mail server is set, and as long as they lead somewhere.",
  })
  @Column({ type: "text" })
  text: string;

  @Column({ type: "text" })
  html: string;

  /** What is sent instead of `text`, where that is not the whole of it. */
  @Column({ type: "text", nullable: true })
  wholeText: string | null;

  /** Where mail programs stop such mails in one step. */
  @Column({ type: "text", nullable: true })
  unsubscribeUrl: string | null;

  @Access(ADMINS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt: Date;

  @Column({ type: "timestamptz" })
  expiresAt: Date;

  @Access(ADMINS)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "Null as long as no mail server took it." })
  @Column({ type: "timestamptz", nullable: true })
  sentAt: Date | null;

  @Access(ADMINS)
  @Field(() => Int, { nullable: true, description: "How often it was given to the mail server." })
  @Column({ type: "smallint", default: 0 })
  attempts: number;

  @Access(ADMINS)
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it is given to the mail server, where one is set. Null when nothing more is tried.",
  })
  @Column({ type: "timestamptz", nullable: true })
  nextAttemptAt: Date | null;

  @Access(ADMINS)
  @Field(() => String, { nullable: true, description: "Why the last attempt failed." })
  @Column({ type: "text", nullable: true })
  lastError: string | null;
}

@ObjectType({ simpleResolvers: true })
export class MailConnection {
  @Access(ADMINS)
  @Field(() => [Mail], { nullable: true })
  nodes: Mail[];

  @Access(ADMINS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;
}
