import { type GraphQLResolveInfo } from "graphql";
import { Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE, can, SIGNED_IN } from "../../access/rules.ts";
import { queryPrepared } from "../../db/prepared.ts";
import { selectionOf } from "../../lib/selection.ts";
import { getAccountSecurity } from "../accounts/account-security.ts";
import { AccountSecurity } from "../accounts/account-security.type.ts";
import { User } from "../accounts/user.entity.ts";
import { Persona } from "../personas/persona.entity.ts";
import { PersonaRequest } from "../personas/persona-request.entity.ts";
import { ownPersonaRequests } from "../personas/persona-request-sql.ts";
import { InterestProfile } from "./interest-profile.entity.ts";
import { getActiveProfile, listProfiles } from "./stored-profile.ts";

@ObjectType("Viewer", { simpleResolvers: true, description: "Who is signed in, and what they may do." })
export class ViewerObject {
  @Access(SIGNED_IN)
  @Field(() => User, { nullable: true })
  user: User;

  @Access(SIGNED_IN)
  @Field(() => Persona, { nullable: true, description: "The persona of the interest profile." })
  persona: Persona | null;

  @Access(SIGNED_IN)
  @Field(() => InterestProfile, { nullable: true, description: "The active one, which pages obey." })
  interestProfile: InterestProfile;

  @Access(SIGNED_IN)
  @Field(() => [InterestProfile], {
    nullable: true,
    description: "All of the viewer's own, the oldest first; none before the first save.",
  })
  interestProfiles: InterestProfile[];

  @Access(SIGNED_IN)
  @Field(() => [PersonaRequest], {
    nullable: true,
    description: "The viewer's own requests for personas, newest first; the last hundred.",
  })
  personaRequests: PersonaRequest[];

  @Access(can("account:manage"))
  @Field(() => AccountSecurity, { nullable: true })
  security: AccountSecurity;

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "As `noun:verb`." })
  abilities: string[];
}

@Resolver()
export class ViewerResolver {
  @Access(ANYONE)
  @Query(() => ViewerObject, { nullable: true, description: "Null for visitors." })
  async viewer(@Ctx() { db, viewer }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    if (!viewer.userId) return null;
    const selection = selectionOf(info);
    const user = selection.has("user")
      ? (
          await queryPrepared(
            db,
            'select id, name, email, role, created_at as "createdAt" from app_user where id = $1',
            [viewer.userId],
          )
        )[0]
      : null;
    const interestProfile =
      selection.has("interestProfile") || selection.has("persona") ? await getActiveProfile(db, viewer) : null;
    const interestProfiles = selection.has("interestProfiles") ? await listProfiles(db, viewer) : null;
    const requests = selection.get("personaRequests");
    const personaRequests = requests ? await ownPersonaRequests(db, viewer, requests.below) : null;
    const security =
      selection.has("security") && viewer.abilities.has("account:manage") ? await getAccountSecurity(db, viewer) : null;
    return {
      user,
      interestProfile,
      interestProfiles,
      personaRequests,
      security,
      persona: interestProfile?.persona ?? null,
      abilities: [...viewer.abilities],
    };
  }
}
