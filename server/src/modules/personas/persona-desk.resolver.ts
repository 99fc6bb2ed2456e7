import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { queryPrepared } from "../../db/prepared.ts";
import { createPersona, reorderPersonas, retirePersona, updatePersona } from "./edit-persona.ts";
import { Persona } from "./persona.entity.ts";
import { PersonaInput } from "./persona-input.type.ts";
import { personaJson, WHOLE_PERSONA } from "./persona-sql.ts";

const EDITING = can("persona:edit");
const CONFLICTS =
  "Refused with code CONFLICT and what is stored in extensions.current when somebody changed it since. For admins.";

@Resolver(() => Persona)
export class PersonaDeskResolver {
  @Access(EDITING)
  @Mutation(() => Persona, { nullable: true, description: "Makes a persona, last in the order. For admins." })
  createPersona(
    @Arg("key", () => String, { description: "Stable name in addresses; it cannot be changed later." }) key: string,
    @Arg("input", () => PersonaInput) input: PersonaInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return createPersona(context, key, input);
  }

  @Access(EDITING)
  @Mutation(() => Persona, { nullable: true, description: `Changes a persona. ${CONFLICTS}` })
  updatePersona(
    @Arg("key", () => String) key: string,
    @Arg("input", () => PersonaInput) input: PersonaInput,
    @Arg("expectedVersion", () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return updatePersona(context, key, input, expectedVersion);
  }

  @Access(EDITING)
  @Mutation(() => Persona, {
    nullable: true,
    description: `Takes a persona out of use: its texts stay, its readers read the base text and are asked to choose. ${CONFLICTS}`,
  })
  retirePersona(
    @Arg("key", () => String) key: string,
    @Arg("expectedVersion", () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return retirePersona(context, key, expectedVersion);
  }

  @Access(EDITING)
  @Mutation(() => Persona, { nullable: true, description: `Takes a retired persona back into use. ${CONFLICTS}` })
  reinstatePersona(
    @Arg("key", () => String) key: string,
    @Arg("expectedVersion", () => Int) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return retirePersona(context, key, expectedVersion, false);
  }

  @Access(EDITING)
  @Mutation(() => [Persona], {
    nullable: true,
    description:
      "Puts the personas in use into another order. Refused with code CONFLICT and their keys in extensions.current when the list does not name just those. For admins.",
  })
  async reorderPersonas(@Arg("keys", () => [String]) keys: string[], @Ctx() context: Context): Promise<unknown> {
    await reorderPersonas(context, keys);
    const rows = await queryPrepared<{ persona: unknown }>(
      context.db,
      `select ${personaJson("p", WHOLE_PERSONA, context.viewer)} as persona from persona p where retired_at is null order by position, id`,
      [],
    );
    return rows.map((row) => row.persona);
  }
}
