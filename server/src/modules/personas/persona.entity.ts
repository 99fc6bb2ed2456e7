import type { PersonaStanding } from "@executive-disorder/shared/persona-requests";
import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE, can } from "../../access/rules.ts";
import { PersonaAccessEnum, PersonaStandingEnum } from "../../lib/graphql-enums.ts";

@ObjectType({
  simpleResolvers: true,
  description: "An audience with its own words. A preference, not a privilege: it never changes facts.",
})
@Entity("persona")
export class Persona {
  @PrimaryGeneratedColumn("identity", { type: "smallint" })
  id: number;

  @Access(ANYONE)
  @Field(() => String, { description: 'Stable name in addresses and arguments: "litigator".' })
  @Column({ type: "text" })
  key: string;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  name: string;

  @Access(ANYONE)
  @Field(() => String, { description: 'The readers: "Litigators".' })
  @Column({ type: "text" })
  pluralName: string;

  @Access(ANYONE)
  @Field(() => String, { description: "A printers' sort or one or two letters that stand for the persona." })
  @Column({ type: "text" })
  mark: string;

  @Access(ANYONE)
  @Field(() => String, { description: "What this reader wants to know." })
  @Column({ type: "text" })
  question: string;

  @Access(ANYONE)
  @Field(() => PersonaAccessEnum)
  @Column({ type: "text" })
  access: "OPEN" | "BY_APPROVAL";

  @Access(ANYONE)
  @Field(() => Boolean, { description: "Whether its texts are open to the viewer: never to visitors." })
  isReadable?: boolean;

  @Access(ANYONE)
  @Field(() => Boolean, {
    description:
      "Whether the viewer may choose it in their profile. Visitors may choose the open ones, for an account to take over.",
  })
  isChoosable?: boolean;

  @Access(ANYONE)
  @Field(() => PersonaStandingEnum, { nullable: true, description: "To the viewer; null for visitors." })
  standing?: PersonaStanding | null;

  @Access(can("persona-guidance:read"))
  @Field(() => String, { nullable: true, description: "How to write for this persona. For editors and admins." })
  @Column({ type: "text" })
  guidance: string;

  @Access(can("persona-readers:count"))
  @Field(() => Int, { nullable: true, description: "How many users have it in their interest profile. For admins." })
  readerCount?: number;

  /** Place in lists. */
  @Column({ type: "smallint" })
  position: number;

  @Column({ type: "timestamptz", nullable: true })
  retiredAt: Date | null;

  @Access(can("persona:edit"))
  @Field(() => Boolean, { nullable: true, description: "Whether it is out of use. For admins." })
  isRetired?: boolean;

  @Access(can("persona:edit"))
  @Field(() => Int, { nullable: true, description: "Give it back with a change. For admins." })
  @Column({ type: "integer", default: 1 })
  version: number;
}
