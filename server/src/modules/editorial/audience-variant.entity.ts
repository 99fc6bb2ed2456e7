import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE, can } from "../../access/rules.ts";
import { VariantOutcomeEnum } from "../../lib/graphql-enums.ts";
import { Persona } from "../personas/persona.entity.ts";
import { Entry, Provenance } from "./provenance.type.ts";

@ObjectType({ simpleResolvers: true, description: "A section as one persona reads it." })
@Entity("audience_variant")
export class AudienceVariant {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "integer" })
  orderId: number;

  @Column({ type: "text" })
  kind: SectionKind;

  @Column({ type: "smallint" })
  personaId: number;

  @Column({ type: "boolean" })
  isPublished: boolean;

  @Access(ANYONE)
  @Field(() => Persona)
  persona?: Persona;

  @Access(ANYONE)
  @Field(() => VariantOutcomeEnum)
  outcome?: VariantOutcome;

  @Access(ANYONE)
  @Field(() => [Entry], { description: "The persona's text; the base text where the outcome is FALLBACK." })
  @Column({ type: "json" })
  entries: Entry[];

  @Column({ type: "boolean" })
  isIntentionallyEmpty: boolean;

  @Access(ANYONE)
  @Field(() => Provenance, { nullable: true, description: "Null where there is no text." })
  @Column({ type: "json" })
  provenance: Provenance | null;

  @Access(can("editorial-note:read"))
  @Field(() => String, { nullable: true, description: "Between editors. For editors and admins." })
  @Column({ type: "text", nullable: true })
  editorialNote: string | null;

  /** Hash of what the starter library last wrote here; null once a person has edited the text. */
  @Column({ type: "text", nullable: true })
  starterHash: string | null;
}
