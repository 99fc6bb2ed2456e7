import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { ANYONE, can } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { LegalForceEnum, RelationKindEnum } from "../../lib/graphql-enums.ts";
import { Citation } from "../citations/citation.type.ts";
import { CourtCaseConnection } from "../court-cases/court-case.entity.ts";
import { Draft } from "../editorial/draft.type.ts";
import { TextSource } from "../editorial/provenance.type.ts";
import { Section } from "../editorial/section.entity.ts";
import { OrderMatch } from "../interest-profile/order-match.type.ts";
import { OfficialText, Provision } from "../provisions/provision.entity.ts";
import { Instrument, OrderReference, RelationConnection } from "../relations/relation.entity.ts";
import { Authority, Deadline, OrderAgency, OrderTopic } from "./order-facts.entity.ts";
import { President } from "./president.entity.ts";

@ObjectType({ simpleResolvers: true, description: "One recorded change of an order's legal force." })
export class StatusStep {
  @Access(ANYONE)
  @Field(() => RelationKindEnum)
  kind: RelationKind;

  @Access(ANYONE)
  @Field(() => Boolean)
  inPart: boolean;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  on: string | null;

  @Access(ANYONE)
  @Field(() => OrderReference, {
    nullable: true,
    description: "The order that made the change; null where another document did.",
  })
  order: OrderReference | null;

  @Access(ANYONE)
  @Field(() => Instrument, {
    nullable: true,
    description: "The document that made the change where it is no numbered order; null where an order did.",
  })
  instrument: Instrument | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Whether an order stands, as far as recorded, and the steps that prove it.",
})
export class OrderStatus {
  @Access(ANYONE)
  @Field(() => LegalForceEnum)
  legalForce: LegalForce;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      "The day as of which this holds: when changes were last looked for, or the last recorded change where that is later.",
  })
  asOf: string | null;

  @Access(ANYONE)
  @Field(() => String, { description: "One sentence." })
  explanation: string;

  @Access(ANYONE)
  @Field(() => [StatusStep], { description: "Oldest first; the last one decides." })
  path: StatusStep[];
}

@ObjectType({ simpleResolvers: true, description: "An executive order of a US president." })
@Entity("executive_order")
export class Order {
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Access(ANYONE)
  @Field(() => String, { description: '"14060", "12154-A".' })
  @Column({ type: "text" })
  number: string;

  @Column({ type: "integer" })
  numberSortKey: number;

  @Access(ANYONE)
  @Field(() => String)
  @Column({ type: "text" })
  title: string;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  @Column({ type: "date", nullable: true })
  signingDate: string | null;

  @Access(ANYONE)
  @Field(() => GraphQLDay, { nullable: true })
  @Column({ type: "date", nullable: true })
  publicationDate: string | null;

  @Column({ type: "smallint", nullable: true })
  presidentId: number | null;

  @Access(ANYONE)
  @Field(() => President, { nullable: true })
  president?: President | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: 'Place in the Federal Register: "86 FR 71793".' })
  @Column({ type: "text", nullable: true })
  frCitation: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: 'The Federal Register\'s document number: "2021-27605".' })
  @Column({ type: "text", nullable: true })
  frDocumentNumber: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "The official page." })
  @Column({ type: "text", nullable: true })
  htmlUrl: string | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "The official PDF." })
  @Column({ type: "text", nullable: true })
  pdfUrl: string | null;

  @Column({ type: "text", nullable: true })
  fullTextXmlUrl: string | null;

  @Column({ type: "text", nullable: true })
  rawTextUrl: string | null;

  @Column({ type: "integer", nullable: true })
  startPage: number | null;

  @Column({ type: "integer", nullable: true })
  endPage: number | null;

  @Column({ type: "boolean", nullable: true })
  notReceivedForPublication: boolean | null;

  @Access(ANYONE)
  @Field(() => String, { nullable: true, description: "The Office of the Federal Register's notes, verbatim." })
  @Column({ type: "text", nullable: true })
  dispositionNotes: string | null;

  /** Fact → the day as of which it was read. */
  @Column({ type: "jsonb" })
  factsAsOf: Record<string, string>;

  @Access(ANYONE)
  @Field(() => GraphQLDay, {
    nullable: true,
    description: "The day as of which the record of this order was last read.",
  })
  @Column({ type: "date", nullable: true })
  recordAsOf: string | null;

  /** The day as of which changes of the order were last looked for; null when nobody has. */
  @Column({ type: "date", nullable: true })
  changesReadAsOf: string | null;

  @Access(ANYONE)
  @Field(() => LegalForceEnum)
  @Column({ type: "text" })
  legalForce: LegalForce;

  @Column({ type: "text" })
  statusExplanation: string;

  @Column({ type: "date", nullable: true })
  statusAsOf: string | null;

  @Column({ type: "json" })
  statusPath: StatusStep[];

  @Access(ANYONE)
  @Field(() => OrderStatus)
  status?: OrderStatus;

  @Access(ANYONE)
  @Field(() => Boolean, { description: "Whether an analysis is published." })
  hasAnalysis?: boolean;

  @Access(ANYONE)
  @Field(() => [Section], {
    description: "Published sections, of the kinds asked for or all, in the order of the kinds asked for.",
  })
  sections?: Section[];

  @Access(ANYONE)
  @Field(() => RelationConnection, {
    description:
      "Relations to other orders, newest first; to other documents, where asked for, behind them in the sequence in which they were read.",
  })
  relations?: RelationConnection;

  @Access(ANYONE)
  @Field(() => [Deadline])
  deadlines?: Deadline[];

  @Access(ANYONE)
  @Field(() => [Authority])
  authorities?: Authority[];

  @Access(ANYONE)
  @Field(() => CourtCaseConnection, {
    description:
      "Cases in court that the library holds, those without a ruling first, then the latest ruling first. None held does not mean that there is none.",
  })
  courtCases?: CourtCaseConnection;

  @Access(ANYONE)
  @Field(() => [OrderAgency])
  agencies?: OrderAgency[];

  @Access(ANYONE)
  @Field(() => [OrderTopic])
  topics?: OrderTopic[];

  @Access(ANYONE)
  @Field(() => [Provision], { description: "The order's own text, in its sequence; empty while it is not held." })
  provisions?: Provision[];

  @Access(ANYONE)
  @Field(() => OfficialText, { nullable: true, description: "Null while the order's text is not held." })
  officialText?: OfficialText | null;

  @Access(ANYONE)
  @Field(() => [TextSource], {
    description: "What the published base texts of its sections rest on, each source once.",
  })
  textSources?: TextSource[];

  @Access(ANYONE)
  @Field(() => [OrderMatch], { description: "Which of the interests given the order matches; none unless told." })
  matches?: OrderMatch[];

  @Access(ANYONE)
  @Field(() => [Citation], { description: "The order cited, in the styles asked for or all." })
  citations?: Citation[];

  @Access(can("draft:read"))
  @Field(() => [Draft], {
    nullable: true,
    description: "Texts that are not published: drafts, and what is in review. For editors and admins.",
  })
  drafts?: Draft[];
}
