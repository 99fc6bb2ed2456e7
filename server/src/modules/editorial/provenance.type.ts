import { Field, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";

@ObjectType({ simpleResolvers: true, description: "A document that a text rests on." })
export class TextSource {
  @Access(ANYONE)
  @Field(() => String)
  label: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  url: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Who wrote a text, who checked it, when, and from what." })
export class Provenance {
  @Access(ANYONE)
  @Field(() => String, { description: "By role, not by name." })
  author: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "Null: nobody but the author has checked it." })
  reviewer: string | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { description: "The day as of which the text speaks." })
  asOf: string;

  @Access(ANYONE)
  @Field(() => Boolean, { description: "A language model drafted it." })
  isModelDrafted: boolean;

  @Access(ANYONE)
  @Field(() => [TextSource])
  sources: TextSource[];
}

@ObjectType({ simpleResolvers: true, description: "A paragraph under a lead-in." })
export class Entry {
  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  heading: string | null;

  @Access(ANYONE)
  @Field(() => String, { description: "Markdown: emphasis and links to orders only." })
  body: string;

  @Access(ANYONE)
  @Field(() => [String], {
    description: 'The parts of the order, or other sources, that the paragraph rests on: "Sec. 3(b)".',
  })
  cites: string[];
}
