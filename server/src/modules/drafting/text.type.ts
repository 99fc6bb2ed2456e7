import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { CellState, TextState } from "@executive-disorder/shared/text-input";
import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { PageInfo } from "../../access/page-info.type.ts";
import { can } from "../../access/rules.ts";
import {
  CellStateEnum,
  LegalForceEnum,
  SectionKindEnum,
  TextOriginEnum,
  TextStateEnum,
} from "../../lib/graphql-enums.ts";
import { Entry, Provenance } from "../editorial/provenance.type.ts";

const EDITORS = can("draft:read");

@ObjectType({ simpleResolvers: true, description: "One version of a text; its words never change. For editors." })
export class TextVersion {
  @Access(EDITORS)
  @Field(() => Int, { nullable: true, description: "Counts the versions of the text, from 1." })
  version: number;

  @Access(EDITORS)
  @Field(() => TextStateEnum, { nullable: true })
  state: TextState;

  @Access(EDITORS)
  @Field(() => TextOriginEnum, { nullable: true })
  origin: "PERSON" | "LIBRARY";

  @Access(EDITORS)
  @Field(() => [Entry], { nullable: true })
  entries: Entry[];

  @Access(EDITORS)
  @Field(() => Boolean, { nullable: true })
  isIntentionallyEmpty: boolean;

  @Access(EDITORS)
  @Field(() => Provenance, { nullable: true })
  provenance: Provenance;

  @Access(can("editorial-note:read"))
  @Field(() => String, { nullable: true })
  editorialNote: string | null;

  @Access(EDITORS)
  @Field(() => Int, { nullable: true, description: "The version whose words these are again." })
  restoredFrom: number | null;

  @Access(can("user:read"))
  @Field(() => String, { nullable: true, description: "For admins; null when the account is gone." })
  authorName: string | null;

  @Access(can("user:read"))
  @Field(() => String, { nullable: true, description: "For admins; null when the account is gone." })
  publisherName: string | null;

  @Access(EDITORS)
  @Field(() => Boolean, { nullable: true, description: "The viewer wrote or submitted it." })
  isOwn: boolean;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  writtenAt: Date | null;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt: Date | null;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt: Date | null;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt: Date | null;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Why it was returned to its author, or withdrawn." })
  reason: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A change that a published text does not know of. For editors." })
export class StaleReason {
  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: '"EO 14148 revoked it on January 20, 2025".' })
  reason: string;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When the record said so here." })
  since: Date;
}

@ObjectType({ simpleResolvers: true, description: "A text as its editors see it: with all its versions. For editors." })
export class EditedText {
  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Of the order." })
  number: string;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Of the order." })
  title: string;

  @Access(EDITORS)
  @Field(() => SectionKindEnum, { nullable: true })
  kind: SectionKind;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Null: the base text." })
  personaKey: string | null;

  @Access(EDITORS)
  @Field(() => Int, {
    nullable: true,
    description: "Of the newest; 0 where there is none. Give it back with a change.",
  })
  version: number;

  @Access(EDITORS)
  @Field(() => [TextVersion], { nullable: true, description: "The newest first; the last 200." })
  versions: TextVersion[];

  @Access(EDITORS)
  @Field(() => [Entry], {
    nullable: true,
    description: "The base text beside a persona's; null where none is published.",
  })
  baseEntries: Entry[] | null;

  @Access(EDITORS)
  @Field(() => [StaleReason], { nullable: true, description: "Empty: nothing that it rests on has changed since." })
  staleReasons: StaleReason[];

  @Access(EDITORS)
  @Field(() => Boolean, { nullable: true, description: "Whether the viewer can publish the newest version now." })
  canPublish: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A text whose newest version is in a state. For editors." })
export class ListedText {
  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Of the order." })
  number: string;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Of the order." })
  title: string;

  @Access(EDITORS)
  @Field(() => SectionKindEnum, { nullable: true })
  kind: SectionKind;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Null: the base text." })
  personaKey: string | null;

  @Access(EDITORS)
  @Field(() => Int, { nullable: true })
  version: number;

  @Access(EDITORS)
  @Field(() => TextStateEnum, { nullable: true })
  state: TextState;

  @Access(EDITORS)
  @Field(() => Boolean, { nullable: true, description: "The viewer wrote or submitted it." })
  isOwn: boolean;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  writtenAt: Date;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  submittedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "A page of texts. For editors." })
export class ListedTextConnection {
  @Access(EDITORS)
  @Field(() => [ListedText], { nullable: true })
  nodes: ListedText[];

  @Access(EDITORS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;
}

@ObjectType({ simpleResolvers: true, description: "A section's cells. For editors." })
export class MatrixSection {
  @Access(EDITORS)
  @Field(() => SectionKindEnum, { nullable: true })
  kind: SectionKind;

  @Access(EDITORS)
  @Field(() => [CellStateEnum], { nullable: true, description: "The base text's, then one a persona, in their order." })
  states: CellState[];
}

@ObjectType({ simpleResolvers: true, description: "How the texts of one order stand. For editors." })
export class MatrixOrder {
  @Access(EDITORS)
  @Field(() => String, { nullable: true })
  number: string;

  @Access(EDITORS)
  @Field(() => String, { nullable: true })
  title: string;

  @Access(EDITORS)
  @Field(() => LegalForceEnum, { nullable: true })
  legalForce: string;

  @Access(EDITORS)
  @Field(() => [MatrixSection], { nullable: true })
  sections: MatrixSection[];
}

@ObjectType({ simpleResolvers: true, description: "A column of the matrix. For editors." })
export class MatrixPersona {
  @Access(EDITORS)
  @Field(() => String, { nullable: true })
  key: string;

  @Access(EDITORS)
  @Field(() => String, { nullable: true })
  name: string;

  @Access(EDITORS)
  @Field(() => String, { nullable: true })
  mark: string;
}

@ObjectType({ simpleResolvers: true, description: "A page of orders by sections and personas. For editors." })
export class TextMatrix {
  @Access(EDITORS)
  @Field(() => [MatrixPersona], {
    nullable: true,
    description: "Those in use; each row has the base text before them.",
  })
  personas: MatrixPersona[];

  @Access(EDITORS)
  @Field(() => [MatrixOrder], { nullable: true })
  nodes: MatrixOrder[];

  @Access(EDITORS)
  @Field(() => Int, { nullable: true, description: "Orders that the filter leaves." })
  totalCount: number;

  @Access(EDITORS)
  @Field(() => PageInfo, { nullable: true })
  pageInfo: PageInfo;
}

@InputType({ description: "What is absent, or null, filters nothing." })
export class MatrixFilter {
  @Field(() => String, { nullable: true, description: "In the number or the title." })
  text?: string | null;

  @Field(() => CellStateEnum, { nullable: true, description: "Orders that have such a cell." })
  state?: CellState | null;

  @Field(() => String, { nullable: true, description: "A persona's key: only its cells count for `state`." })
  persona?: string | null;
}

@InputType()
export class EntryInput {
  @Field(() => String, { nullable: true, description: "At most 80 characters." })
  heading?: string | null;

  @Field(() => String, { description: "Words with *emphasis* and links to orders: [EO 14060](/orders/14060)." })
  body: string;

  @Field(() => [String], { nullable: true, description: 'What the paragraph rests on: "Sec. 3(b)".' })
  cites?: string[];
}

@InputType()
export class TextSourceInput {
  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true, description: "An https address." })
  url?: string | null;
}

@InputType({ description: "The words of a text." })
export class TextInput {
  @Field(() => [EntryInput])
  entries: EntryInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: "There is nothing to tell this audience; `entries` is empty then.",
  })
  isIntentionallyEmpty?: boolean;

  @Field(() => String, { nullable: true, description: "Between editors." })
  editorialNote?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "A language model drafted it. As the version before, unless told.",
  })
  isModelDrafted?: boolean | null;

  @Field(() => [TextSourceInput], { nullable: true, description: "As of the version before, unless told." })
  sources?: TextSourceInput[] | null;
}
