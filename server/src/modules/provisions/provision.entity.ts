import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { type ProvisionKind, ProvisionKindEnum, type TextFormat, TextFormatEnum } from "../../lib/graphql-enums.ts";

@ObjectType({ simpleResolvers: true, description: "A paragraph of an order, word for word." })
export class ProvisionParagraph {
  @Access(ANYONE)
  @Field(() => String, { description: 'Its permalink within the text: "sec-3-a-p1".' })
  key: string;

  @Access(ANYONE)
  @Field(() => String, { description: "Plain text, without the number and heading of the provision." })
  text: string;

  @Access(ANYONE)
  @Field(() => Boolean, {
    name: "isQuotation",
    // The stored name is another one, which a simple resolver does not know.
    simple: false,
    description: "Whether it is new wording for another document, not this order's own rule.",
  })
  quoted: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A numbered part of an order's own text." })
@Entity("provision")
export class Provision {
  @PrimaryColumn({ type: "integer" })
  orderId: number;

  @Column({ type: "smallint" })
  position: number;

  @Access(ANYONE)
  @Field(() => String, { description: 'Its permalink within the text, made of the numbers alone: "sec-3-a-i".' })
  @PrimaryColumn({ type: "text" })
  key: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, name: "parent", description: "Key of the provision that holds it." })
  @Column({ type: "text", nullable: true })
  parentKey: string | null;

  @Access(ANYONE)
  @Field(() => ProvisionKindEnum)
  @Column({ type: "text" })
  kind: ProvisionKind;

  @Access(ANYONE)
  @Field(() => String, { description: 'The number as it stands there: "(a)"; empty where there is none.' })
  @Column({ type: "text" })
  marker: string;

  @Access(ANYONE)
  @Field(() => String, { description: 'As one cites it: "Sec. 3(a)(i)", "Part II", "Preamble".' })
  @Column({ type: "text" })
  number: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  heading: string | null;

  @Access(ANYONE)
  @Field(() => Int, { description: "0 for what stands in no other provision." })
  @Column({ type: "smallint" })
  level: number;

  @Access(ANYONE)
  @Field(() => [ProvisionParagraph])
  @Column({ type: "json" })
  paragraphs: ProvisionParagraph[];

  /** Of heading and paragraphs, for excerpts of a search; written by the database. */
  @Column({ type: "tsvector", nullable: true })
  words: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Where the text of an order that we hold comes from." })
@Entity("order_text")
export class OfficialText {
  @PrimaryColumn({ type: "integer" })
  orderId: number;

  @Access(ANYONE)
  @Field(() => TextFormatEnum)
  @Column({ type: "text" })
  format: TextFormat;

  @Access(ANYONE)
  @Field(() => String, { description: "Name of the file, or address." })
  @Column({ type: "text" })
  source: string;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { description: "The day as of which it is the order's text." })
  @Column({ type: "date" })
  asOf: string;

  @Column({ type: "text" })
  hash: string;

  @Column({ type: "text", nullable: true })
  recordAddress: string | null;

  @Column({ type: "date", nullable: true })
  recordPublicationDate: string | null;

  @Access(ANYONE)
  @Field(() => [String], { description: "What was doubtful about reading it, as sentences." })
  @Column({ type: "json" })
  warnings: string[];
}
