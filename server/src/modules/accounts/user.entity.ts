import type { Role } from "@executive-disorder/shared/abilities";
import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { SELF_OR_ADMIN } from "../../access/rules.ts";
import { RoleEnum } from "../../lib/graphql-enums.ts";

/** Written by better-auth (see auth.ts); the role is ours and no request of the accounts API can set it. */
@ObjectType({ simpleResolvers: true, description: "An account. Only its owner and admins read it." })
@Entity("app_user")
export class User {
  @Access(SELF_OR_ADMIN)
  @Field(() => ID, { nullable: true })
  @PrimaryColumn({ type: "text" })
  id: string;

  @Access(SELF_OR_ADMIN)
  @Field(() => String, { nullable: true })
  @Column({ type: "text" })
  name: string;

  @Access(SELF_OR_ADMIN)
  @Field(() => String, { nullable: true })
  @Column({ type: "text" })
  email: string;

  @Column({ type: "boolean" })
  emailVerified: boolean;

  @Column({ type: "boolean", default: false })
  twoFactorEnabled: boolean;

  @Column({ type: "text", nullable: true })
  image: string | null;

  @Access(SELF_OR_ADMIN)
  @Field(() => RoleEnum, { nullable: true })
  @Column({ type: "text", default: "READER" })
  role: Role;

  @Access(SELF_OR_ADMIN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: "timestamptz" })
  createdAt: Date;

  @Column({ type: "timestamptz" })
  updatedAt: Date;
}
