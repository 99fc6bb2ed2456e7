import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { can } from "../../access/rules.ts";
import { SectionKindEnum } from "../../lib/graphql-enums.ts";
import { Persona } from "../personas/persona.entity.ts";
import { Entry, Provenance } from "./provenance.type.ts";

const EDITORS = can("draft:read");

@ObjectType({ simpleResolvers: true, description: "A text that is not published: base text, or a persona's." })
export class Draft {
  @Access(EDITORS)
  @Field(() => SectionKindEnum, { nullable: true })
  kind: SectionKind;

  @Access(EDITORS)
  @Field(() => Persona, { nullable: true, description: "Null: the base text." })
  persona: Persona | null;

  @Access(EDITORS)
  @Field(() => [Entry], { nullable: true })
  entries: Entry[];

  @Access(EDITORS)
  @Field(() => Provenance, { nullable: true })
  provenance: Provenance;

  @Access(can("editorial-note:read"))
  @Field(() => String, { nullable: true })
  editorialNote: string | null;
}
