import type { PersonaDecision, PersonaRequestState } from "@executive-disorder/shared/persona-requests";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { can, SIGNED_IN } from "../../access/rules.ts";
import { PersonaDecisionEnum, PersonaRequestStateEnum } from "../../lib/graphql-enums.ts";
import { User } from "../accounts/user.entity.ts";
import { Persona } from "./persona.entity.ts";

const ADMINS = can("persona-request:decide");

@ObjectType({ simpleResolvers: true, description: "What was done about a request, by whom and why." })
@Entity("persona_request_step")
export class PersonaRequestStep {
  @PrimaryColumn({ type: "integer" })
  requestId: number;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Counts the steps of a request, from 1." })
  @PrimaryColumn({ type: "integer" })
  version: number;

  /** Who asks. */
  @Column({ type: "text" })
  userId: string;

  @Access(SIGNED_IN)
  @Field(() => PersonaRequestStateEnum, { nullable: true, description: "In which the step left the request." })
  @Column({ type: "text" })
  state: PersonaRequestState;

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: "timestamptz", default: () => "now()" })
  takenAt: Date;

  @Column({ type: "text", nullable: true })
  byUserId: string | null;

  @Access(ADMINS)
  @Field(() => User, { nullable: true, description: "Null when the account is gone. For admins." })
  by?: User | null;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "Why the reader asks, or why the admin decided so." })
  @Column({ type: "text", nullable: true })
  reason: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A reader's request for a persona that is by approval, and what became of it. Only the reader and admins see it.",
})
@Entity("persona_request")
export class PersonaRequest {
  @Access(SIGNED_IN)
  @Field(() => ID, { nullable: true })
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "text" })
  userId: string;

  @Access(ADMINS)
  @Field(() => User, { nullable: true, description: "Who asks. For admins." })
  user?: User;

  @Column({ type: "smallint" })
  personaId: number;

  @Access(SIGNED_IN)
  @Field(() => Persona, { nullable: true })
  persona?: Persona;

  @Access(ADMINS)
  @Field(() => Boolean, { nullable: true, description: "It can no longer be approved. For admins." })
  isPersonaRetired?: boolean;

  @Access(SIGNED_IN)
  @Field(() => PersonaRequestStateEnum, { nullable: true })
  @Column({ type: "text", default: "ASKED" })
  state: PersonaRequestState;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Number of the last step. Give it back with the next one." })
  @Column({ type: "integer", default: 1 })
  version: number;

  @Access(SIGNED_IN)
  @Field(() => [PersonaRequestStep], { nullable: true, description: "All steps, the reader's asking first." })
  steps?: PersonaRequestStep[];

  @Access(ADMINS)
  @Field(() => [PersonaDecisionEnum], {
    nullable: true,
    description: "What the viewer can do about it now: nothing where it is over, or their own. For admins.",
  })
  decisions?: PersonaDecision[];
}

@ObjectType({ simpleResolvers: true, description: "A page of requests. For admins." })
export class PersonaRequestConnection {
  @Access(ADMINS)
  @Field(() => [PersonaRequest], { nullable: true })
  nodes: PersonaRequest[];

  @Access(ADMINS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;

  @Access(ADMINS)
  @Field(() => Int, { nullable: true })
  totalCount?: number;
}
