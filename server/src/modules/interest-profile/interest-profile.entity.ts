import type { FactGroup } from "@executive-disorder/shared/fact-groups";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { SIGNED_IN } from "../../access/rules.ts";
import { FactGroupEnum, SectionKindEnum } from "../../lib/graphql-enums.ts";
import { Persona } from "../personas/persona.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A persona that was chosen and is no longer open to the reader, who reads the base text in its place.",
})
export class LostPersona {
  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true })
  name: string;

  @Access(SIGNED_IN)
  @Field(() => Boolean, {
    nullable: true,
    description: "True: nobody can choose it any more. False: it is by approval, and not granted to the reader.",
  })
  isRetired: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What a reader chose once and every page obeys. Only its owner reads it; they may have several, one of them active.",
})
@Entity("interest_profile")
export class InterestProfile {
  @Access(SIGNED_IN)
  @Field(() => ID, { nullable: true, description: "Null: never saved; these are the defaults." })
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Access(SIGNED_IN)
  @Field(() => String, { nullable: true, description: "Given by its owner, who has no other of this name." })
  @Column({ type: "text" })
  name: string;

  @Access(SIGNED_IN)
  @Field(() => Boolean, { nullable: true, description: "Whether it is the one that pages obey." })
  @Column({ type: "boolean" })
  isActive: boolean;

  @Column({ type: "text" })
  userId: string;

  @Column({ type: "smallint", nullable: true })
  personaId: number | null;

  @Access(SIGNED_IN)
  @Field(() => Persona, { nullable: true, description: "Null where none was chosen, or the chosen one is not open." })
  persona?: Persona | null;

  @Access(SIGNED_IN)
  @Field(() => LostPersona, { nullable: true, description: "What stands in the profile in place of `persona`." })
  lostPersona?: LostPersona | null;

  @Access(SIGNED_IN)
  @Field(() => [SectionKindEnum], {
    nullable: true,
    description: "In the order of the page. A kind that is absent is not asked for.",
  })
  @Column({ type: "text", array: true })
  sectionKinds: SectionKind[];

  @Access(SIGNED_IN)
  @Field(() => [FactGroupEnum], { nullable: true })
  @Column({ type: "text", array: true })
  factGroups: FactGroup[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "Slugs." })
  @Column({ type: "text", array: true })
  topics: string[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "Slugs." })
  @Column({ type: "text", array: true })
  agencies: string[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true, description: "Slugs." })
  @Column({ type: "text", array: true })
  presidents: string[];

  @Access(SIGNED_IN)
  @Field(() => [String], { nullable: true })
  @Column({ type: "text", array: true })
  keywords: string[];

  @Access(SIGNED_IN)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "Null: never saved; these are the defaults." })
  @Column({ type: "timestamptz" })
  savedAt: Date | null;

  @Access(SIGNED_IN)
  @Field(() => Int, { nullable: true, description: "Counts the saves; 0 before the first. Give it back when saving." })
  @Column({ type: "integer" })
  version: number;
}

@InputType()
export class InterestProfileInput {
  @Field(() => String, { nullable: true, description: "A persona's key; null for the base text." })
  persona?: string | null;

  @Field(() => [SectionKindEnum])
  sectionKinds: SectionKind[];

  @Field(() => [FactGroupEnum])
  factGroups: FactGroup[];

  @Field(() => [String])
  topics: string[];

  @Field(() => [String])
  agencies: string[];

  @Field(() => [String])
  presidents: string[];

  @Field(() => [String])
  keywords: string[];
}
