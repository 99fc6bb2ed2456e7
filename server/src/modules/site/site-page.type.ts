import { Field, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";

@ObjectType({ simpleResolvers: true, description: "A table of a page about this site." })
export class SiteTable {
  @Access(ANYONE)
  @Field(() => String)
  caption: string;

  @Access(ANYONE)
  @Field(() => [String])
  columns: string[];

  @Access(ANYONE)
  @Field(() => [[String]], { description: "Cells, as many as columns; the first is the head of its row." })
  rows: string[][];

  @Access(ANYONE)
  @Field(() => Boolean, { description: "Cells beyond the first are numbers." })
  isNumeric: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A paragraph, a list or a table: one of them, the others are null." })
export class SiteBlock {
  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "May hold *italic* and [words](/path), as list items may." })
  text?: string;

  @Access(ANYONE)
  @Field(() => [String], { nullable: true })
  items?: string[];

  @Access(ANYONE)
  @Field(() => SiteTable, { nullable: true })
  table?: SiteTable;
}

@ObjectType({ simpleResolvers: true })
export class SiteSection {
  @Access(ANYONE)
  @Field(() => String, { description: "Anchor on the page." })
  id: string;

  @Access(ANYONE)
  @Field(() => String)
  heading: string;

  @Access(ANYONE)
  @Field(() => [SiteBlock])
  blocks: SiteBlock[];
}

@ObjectType({ simpleResolvers: true, description: "A page about this site: method, codebook, privacy and the like." })
export class SitePage {
  @Access(ANYONE)
  @Field(() => String)
  title: string;

  @Access(ANYONE)
  @Field(() => String, { description: "What the page says, in a sentence or two." })
  lead: string;

  @Access(ANYONE)
  @Field(() => [SiteSection])
  sections: SiteSection[];
}
