import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { ANYONE } from "../../access/rules.ts";
import { queryPrepared } from "../../db/prepared.ts";
import { selectionOf } from "../../lib/selection.ts";
import { Persona } from "./persona.entity.ts";
import { personaJson } from "./persona-sql.ts";

@Resolver(() => Persona)
export class PersonaResolver {
  @Access(ANYONE)
  @Query(() => [Persona], { description: "The personas that readers may choose or ask for, in their order." })
  async personas(
    @Arg("withRetired", () => Boolean, {
      nullable: true,
      description: "Those out of use too, for those who edit personas; nobody else sees them.",
    })
    withRetired: boolean | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const rows = await queryPrepared<{ persona: unknown }>(
      db,
      `select ${personaJson("p", selectionOf(info), viewer)} as persona from persona p where ${withRetired && viewer.abilities.has("persona:edit") ? "true" : "retired_at is null"} order by position, id`,
      [],
    );
    return rows.map((row) => row.persona);
  }
}
