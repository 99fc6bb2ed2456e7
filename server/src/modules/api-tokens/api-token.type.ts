import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { can } from "../../access/rules.ts";

const OWN_ACCOUNT = can("account:manage");

export const API_TOKEN_SCOPES = ["READ", "WRITE"] as const;
export type ApiTokenScope = (typeof API_TOKEN_SCOPES)[number];
export const ApiTokenScopeEnum = Object.fromEntries(API_TOKEN_SCOPES.map((scope) => [scope, scope])) as {
  [Scope in ApiTokenScope]: Scope;
};
registerEnumType(ApiTokenScopeEnum, {
  name: "ApiTokenScope",
  description: "What a program may do with a token.",
  valuesConfig: {
    READ: { description: "Read what its owner may read, but for how they sign in." },
    WRITE: { description: "Change what its owner may change, but nothing of their account." },
  },
});

@ObjectType({ simpleResolvers: true, description: "A key with which a program asks in the viewer's name." })
export class ApiToken {
  @Access(OWN_ACCOUNT)
  @Field(() => ID, { nullable: true })
  id: number;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "As its owner named it." })
  name: string;

  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "The first characters of the key." })
  prefix: string;

  @Access(OWN_ACCOUNT)
  @Field(() => [ApiTokenScopeEnum], { nullable: true })
  scopes: ApiTokenScope[];

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true })
  createdAt: Date;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "To the hour. Null: never." })
  lastUsedAt: Date | null;

  @Access(OWN_ACCOUNT)
  @Field(() => GraphQLISODateTime, { nullable: true })
  expiresAt: Date;
}

@ObjectType({ simpleResolvers: true, description: "A new token, with its key: the only time that the key is told." })
export class NewApiToken {
  @Access(OWN_ACCOUNT)
  @Field(() => String, { nullable: true, description: "For the header `authorization: Bearer …`." })
  key: string;

  @Access(OWN_ACCOUNT)
  @Field(() => ApiToken, { nullable: true })
  token: ApiToken;
}
