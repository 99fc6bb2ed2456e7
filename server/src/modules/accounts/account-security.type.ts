import { Field, GraphQLISODateTime, ID, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { can } from "../../access/rules.ts";

const OWN_ACCOUNT = can("account:manage");

@ObjectType({ simpleResolvers: true, description: "A device on which the viewer is signed in." })
export class Session {
  @Access(OWN_ACCOUNT)
  @Field(() => ID, { nullable: true })
  id: string;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true })
  createdAt: Date;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "To about a day." })
  lastUsedAt: Date;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "Unless it is used before." })
  expiresAt: Date;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "Network address at the sign-in; of IPv6 the first 64 bits." })
  ipAddress: string | null;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "What the browser said it was at the sign-in." })
  userAgent: string | null;

  @Access(OWN_ACCOUNT)
  @Field(() => Boolean, { nullable: true, description: "The session of this request." })
  isCurrent: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A key on a device of the viewer's, by which they sign in." })
export class Passkey {
  @Access(OWN_ACCOUNT)
  @Field(() => ID, { nullable: true })
  id: string;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "As its owner named it." })
  name: string | null;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true })
  createdAt: Date | null;

  @Access(OWN_ACCOUNT)
  @Field(() => Boolean, { nullable: true, description: "Kept by a service on several devices, not on one alone." })
  isSynced: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How the viewer signs in, and where they are signed in." })
export class AccountSecurity {
  @Access(OWN_ACCOUNT)
  @Field(() => Boolean, { nullable: true })
  hasPassword: boolean;

  @Access(OWN_ACCOUNT)
  @Field(() => Boolean, { nullable: true, description: "A password alone does not sign in." })
  hasTwoFactor: boolean;

  @Access(OWN_ACCOUNT)
  @Field(() => Boolean, { nullable: true, description: "The sign-in provider of the site opens the account." })
  hasProvider: boolean;

  @Access(OWN_ACCOUNT)
  @Field(() => [Passkey], { nullable: true, description: "Oldest first." })
  passkeys: Passkey[];

  @Access(OWN_ACCOUNT)
  @Field(() => [Session], { nullable: true, description: "The one of this request first, then the newest." })
  sessions: Session[];
}
