import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { InterestProfile, InterestProfileInput } from "./interest-profile.entity.ts";
import { saveInterestProfile } from "./interest-profile-service.ts";
import {
  activateInterestProfile,
  createInterestProfile,
  deleteInterestProfile,
  duplicateInterestProfile,
  renameInterestProfile,
} from "./profile-set-service.ts";
import { switchPersona } from "./switch-persona.ts";

const MAY_SAVE = can("interest-profile:save");

/** Each changes the viewer's own profiles: there is no way to name another user. */
@Resolver()
export class InterestProfileResolver {
  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, {
    nullable: true,
    description:
      "Saves the viewer's interest profile: the active one, or the one with the id. A save elsewhere since `expectedVersion` is refused with code CONFLICT and what is stored in extensions.current, null where it was removed.",
  })
  saveInterestProfile(
    @Arg("input", () => InterestProfileInput) input: InterestProfileInput,
    @Arg("expectedVersion", () => Int, { description: "The version that was edited; 0 before the first save." })
    expectedVersion: number,
    @Arg("id", () => ID, { nullable: true, description: "The active one unless told." }) id: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return saveInterestProfile(context, input, expectedVersion, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, {
    nullable: true,
    description:
      "Changes the persona of the viewer's active profile and nothing else of it. Its version is raised: a form that was opened before gets its CONFLICT.",
  })
  switchPersona(
    @Arg("key", () => String, { nullable: true, description: "Null for the base text." }) key:
      | string
      | null
      | undefined,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return switchPersona(context, key ?? null);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, {
    nullable: true,
    description: "Makes another profile under a name of its own, at most 12. It is active only if it is the first.",
  })
  createInterestProfile(
    @Arg("name", () => String, { description: "At most 60 characters." }) name: string,
    @Arg("input", () => InterestProfileInput) input: InterestProfileInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return createInterestProfile(context, name, input);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, { nullable: true, description: "Makes a copy under another name." })
  duplicateInterestProfile(
    @Arg("id", () => ID) id: string,
    @Arg("name", () => String) name: string,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return duplicateInterestProfile(context, id, name);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, { nullable: true })
  renameInterestProfile(
    @Arg("id", () => ID) id: string,
    @Arg("name", () => String) name: string,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return renameInterestProfile(context, id, name);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, { nullable: true, description: "Makes it the one that pages obey." })
  activateInterestProfile(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<unknown> {
    return activateInterestProfile(context, id);
  }

  @Access(MAY_SAVE)
  @Mutation(() => InterestProfile, {
    nullable: true,
    description:
      "Removes a profile, and gives the active one: where that was removed, the one that was saved last. A save since `expectedVersion` is refused with code CONFLICT.",
  })
  deleteInterestProfile(
    @Arg("id", () => ID) id: string,
    @Arg("expectedVersion", () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return deleteInterestProfile(context, id, expectedVersion);
  }
}
