import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE, can } from "../../access/rules.ts";
import { endOtherSessions, endSession } from "./account-security.ts";
import { AccountSecurity } from "./account-security.type.ts";

const OWN_ACCOUNT = can("account:manage");

@ObjectType({ simpleResolvers: true, description: "The ways to sign in that this server offers beside a password." })
export class SignInOptions {
  @Access(ANYONE)
  @Field(() => String, {
    nullable: true,
    description: "Name of the sign-in provider, for a button that says so. Null where none is set.",
  })
  providerLabel: string | null;

  @Access(ANYONE)
  @Field(() => Boolean, {
    description: "False: no mail leaves this server; its admins find the mails in the outbox.",
  })
  isMailSent: boolean;
}

@Resolver()
export class AccountResolver {
  @Access(ANYONE)
  @Query(() => SignInOptions)
  signInOptions(@Ctx() { signIn }: Context): SignInOptions {
    return signIn ?? { providerLabel: null, isMailSent: false };
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => AccountSecurity, {
    nullable: true,
    description: "Signs one of the viewer's devices out. One that is out already changes nothing.",
  })
  endSession(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return endSession(context, id);
  }

  @Access(OWN_ACCOUNT)
  @Mutation(() => AccountSecurity, {
    nullable: true,
    description: "Signs all of the viewer's devices out but the one that asks.",
  })
  endOtherSessions(@Ctx() context: Context): Promise<unknown> {
    return endOtherSessions(context);
  }
}
