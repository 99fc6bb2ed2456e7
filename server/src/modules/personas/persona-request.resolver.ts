import type { PersonaDecision, PersonaRequestState } from "@executive-disorder/shared/persona-requests";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import { Access } from "../../access/access.ts";
import type { Context } from "../../access/context.ts";
import { can } from "../../access/rules.ts";
import { PersonaDecisionEnum, PersonaRequestStateEnum } from "../../lib/graphql-enums.ts";
import { selectionOf } from "../../lib/selection.ts";
import { decidePersonaRequest } from "./decide-persona-request.ts";
import { PersonaRequest, PersonaRequestConnection } from "./persona-request.entity.ts";
import { requestPersona, takeBackPersonaRequest } from "./persona-request-service.ts";
import { listPersonaRequests } from "./persona-request-sql.ts";

@Resolver(() => PersonaRequest)
export class PersonaRequestResolver {
  @Access(can("persona-request:decide"))
  @Query(() => PersonaRequestConnection, {
    nullable: true,
    description:
      "Requests for personas, a page at a time: 20 unless told, at most 100. Those that are ASKED come oldest first, any others newest first. For admins.",
  })
  personaRequests(
    @Arg("state", () => PersonaRequestStateEnum, { nullable: true, description: "All unless told." }) state:
      | PersonaRequestState
      | null
      | undefined,
    @Arg("first", () => Int, { nullable: true }) first: number | null | undefined,
    @Arg("after", () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() { db, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return listPersonaRequests(db, viewer, { state, first, after }, selectionOf(info));
  }

  @Access(can("persona-request:make"))
  @Mutation(() => PersonaRequest, {
    nullable: true,
    description:
      "Asks for a persona that is by approval. Refused with code CONFLICT and the request in extensions.current when one of the viewer's waits already.",
  })
  requestPersona(
    @Arg("key", () => String) key: string,
    @Arg("reason", () => String, { description: "For the admins who decide; at most 1,000 characters." })
    reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return requestPersona(context, key, reason, selectionOf(info));
  }

  @Access(can("persona-request:make"))
  @Mutation(() => PersonaRequest, {
    nullable: true,
    description:
      "Takes back a request of the viewer's that waits. Refused with code CONFLICT and what is stored in extensions.current when it was decided since `version`.",
  })
  takeBackPersonaRequest(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: "The version that the reader saw." }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return takeBackPersonaRequest(context, id, version, selectionOf(info));
  }

  @Access(can("persona-request:decide"))
  @Mutation(() => PersonaRequest, {
    nullable: true,
    description:
      "Decides a request, or takes back what was approved; it counts from the reader's next request on. Refused with code CONFLICT and what is stored in extensions.current when the request changed since `version`. For admins, and not for their own requests.",
  })
  decidePersonaRequest(
    @Arg("id", () => ID) id: string,
    @Arg("decision", () => PersonaDecisionEnum) decision: PersonaDecision,
    @Arg("reason", () => String, {
      nullable: true,
      description: "The reader sees it. Needed to refuse and to withdraw; at most 1,000 characters.",
    })
    reason: string | null | undefined,
    @Arg("version", () => Int, { description: "The version that the admin saw." }) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return decidePersonaRequest(context, { id, decision, reason, version }, selectionOf(info));
  }
}
