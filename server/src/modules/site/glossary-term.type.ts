import { Field, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";

@ObjectType({ simpleResolvers: true, description: "A term that a definition refers to." })
export class TermReference {
  @Access(ANYONE)
  @Field(() => String)
  key: string;

  @Access(ANYONE)
  @Field(() => String)
  term: string;
}

@ObjectType({ simpleResolvers: true, description: "A term of the reader's glossary, in plain words." })
export class GlossaryTerm {
  @Access(ANYONE)
  @Field(() => String, { description: 'Its anchor on the page of the glossary: "legal-force".' })
  key: string;

  @Access(ANYONE)
  @Field(() => String)
  term: string;

  @Access(ANYONE)
  @Field(() => [String], {
    description: "By which it is found in texts: capitals within a form count, a small first letter stands for both.",
  })
  forms: string[];

  @Access(ANYONE)
  @Field(() => String)
  definition: string;

  @Access(ANYONE)
  @Field(() => [TermReference])
  seeAlso: TermReference[];

  @Access(ANYONE)
  @Field(() => String, {
    nullable: true,
    description: "What the definition rests on, where that is a statute or an order.",
  })
  source: string | null;
}
