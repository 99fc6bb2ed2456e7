import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Access } from "../../access/access.ts";
import { can } from "../../access/rules.ts";
import { GraphQLDay } from "../../lib/graphql-date.ts";
import { ImportRunKindEnum, ImportRunStatusEnum } from "../../lib/graphql-enums.ts";
import { ImportCountsObject, ImportProblem, ImportProgress } from "./import-run-parts.type.ts";
import type { RunStatus, SyncKind } from "./sync-run.ts";

const EDITORS = can("import-run:read");

@ObjectType({
  simpleResolvers: true,
  description: "One time that facts were brought in, and what became of them. For editors and admins.",
})
@Entity("import_run")
export class ImportRun {
  @Access(EDITORS)
  @Field(() => ID, { nullable: true })
  @PrimaryGeneratedColumn("identity", { type: "integer" })
  id: number;

  @Access(EDITORS)
  @Field(() => ImportRunKindEnum, { nullable: true })
  @Column({ type: "text", default: "FILE" })
  kind: "FILE" | "TEXTS" | SyncKind;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Name of the file, or address of the API." })
  @Column({ type: "text" })
  source: string;

  @Access(EDITORS)
  @Field(() => ImportRunStatusEnum, { nullable: true })
  @Column({ type: "text", default: "DONE" })
  status: RunStatus;

  @Access(EDITORS)
  @Field(() => String, { nullable: true, description: "Why it failed, as a sentence." })
  @Column({ type: "text", nullable: true })
  failure: string | null;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: "timestamptz" })
  startedAt: Date;

  @Access(EDITORS)
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "Null while it runs, and where its server ended before it.",
  })
  @Column({ type: "timestamptz", nullable: true })
  finishedAt: Date | null;

  @Access(EDITORS)
  @Field(() => GraphQLDay, {
    nullable: true,
    description: "The day as of which its statements were true; of a sync, the day on which it began.",
  })
  @Column({ type: "date" })
  asOf: string;

  @Access(EDITORS)
  @Field(() => ImportCountsObject, { nullable: true })
  @Column({ type: "jsonb", default: {} })
  counts: ImportCountsObject;

  @Access(EDITORS)
  @Field(() => [ImportProblem], {
    nullable: true,
    description: "Rows that were refused or skipped, and what is odd about the source; the first 1,000.",
  })
  @Column({ type: "jsonb", default: [] })
  problems: ImportProblem[];

  @Access(EDITORS)
  @Field(() => Int, { nullable: true, description: "Of `problems`, so 1,000 at most; `counts` count all." })
  problemCount?: number;

  @Access(EDITORS)
  @Field(() => Float, {
    nullable: true,
    description: "Spent on it; of a sync, on its pages and texts so far. Null where nothing tells.",
  })
  seconds?: number | null;

  @Access(EDITORS)
  @Field(() => ImportProgress, { nullable: true, description: "Of a sync; null for files." })
  progress?: ImportProgress | null;

  @Column({ type: "jsonb", default: {} })
  state: object;

  @Access(EDITORS)
  @Field(() => Boolean, { nullable: true, description: "Of a sync that runs: it ends behind the page that it is at." })
  @Column({ type: "boolean", default: false })
  isStopRequested: boolean;
}
