import type { CitationStyle } from "@executive-disorder/shared/citation";
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { CitationStyleEnum } from "../../lib/graphql-enums.ts";

@ObjectType({ simpleResolvers: true, description: "An order as a style cites it." })
export class Citation {
  @Access(ANYONE)
  @Field(() => CitationStyleEnum)
  style: CitationStyle;

  @Access(ANYONE)
  @Field(() => String, {
    description: "A sentence in plain text; of BIBTEX, RIS and CSL_JSON what a file of it holds.",
  })
  text: string;
}
