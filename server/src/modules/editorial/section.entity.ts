import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE, can } from "../../access/rules.ts";
import { SectionKindEnum } from "../../lib/graphql-enums.ts";
import { AudienceVariant } from "./audience-variant.entity.ts";
import { Entry, Provenance } from "./provenance.type.ts";

@ObjectType({ simpleResolvers: true, description: "One section of an order's analysis." })
@Entity("section")
export class Section {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Column({ type: "integer" })
  orderId: number;

  @Access(ANYONE)
  @Field(() => SectionKindEnum)
  @Column({ type: "text" })
  kind: SectionKind;

  @Access(ANYONE)
  @Field(() => String)
  heading?: string;

  @Column({ type: "boolean" })
  isPublished: boolean;

  @Access(ANYONE)
  @Field(() => [Entry], { description: "The base text, which visitors read." })
  @Column({ type: "json" })
  entries: Entry[];

  @Column({ type: "boolean" })
  isIntentionallyEmpty: boolean;

  @Access(ANYONE)
  @Field(() => Provenance, { nullable: true, description: "Of the base text." })
  @Column({ type: "json" })
  provenance: Provenance;

  @Access(ANYONE)
  @Field(() => AudienceVariant, {
    nullable: true,
    description:
      "The section for the viewer's persona, or for the one asked for. Null when the viewer has no persona, and when the one asked for does not exist for this viewer.",
  })
  variant?: AudienceVariant | null;

  @Access(can("editorial-note:read"))
  @Field(() => String, { nullable: true, description: "Between editors. For editors and admins." })
  @Column({ type: "text", nullable: true })
  editorialNote: string | null;

  @Column({ type: "text", nullable: true })
  starterHash: string | null;
}
