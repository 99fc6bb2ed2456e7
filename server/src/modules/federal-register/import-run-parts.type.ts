import { Field, Float, Int, ObjectType } from "type-graphql";
import { Access } from "../../access/access.ts";
import { ANYONE } from "../../access/rules.ts";
import { SyncPhaseEnum } from "../../lib/graphql-enums.ts";
import type { SyncPhase } from "./sync-run.ts";

// Reached through the guarded fields of ImportRun only.

@ObjectType("ImportCounts", {
  simpleResolvers: true,
  description: "Rows, documents of the API, or texts. Each one that was read is in exactly one of the other counts.",
})
export class ImportCountsObject {
  @Access(ANYONE)
  @Field(() => Int)
  read: number;

  @Access(ANYONE)
  @Field(() => Int)
  created: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders of which some fact now reads otherwise." })
  changed: number;

  @Access(ANYONE)
  @Field(() => Int)
  unchanged: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Corrections, reprints and repetitions." })
  skipped: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Of texts, those that could not be fetched too." })
  refused: number;
}

@ObjectType({ simpleResolvers: true, description: "What was not taken in, or is odd, with its place." })
export class ImportProblem {
  @Access(ANYONE)
  @Field(() => String, { description: "The file, or the page of the API." })
  file: string;

  @Access(ANYONE)
  @Field(() => Int, { nullable: true, description: "Counts from 1. Null where it is about the whole file or page." })
  row: number | null;

  @Access(ANYONE)
  @Field(() => Int, { nullable: true, description: "The line of a CSV file." })
  line: number | null;

  @Access(ANYONE)
  @Field(() => String, {
    description: 'The source\'s name of the column, "signing_date"; "" where no single one is at fault.',
  })
  field: string;

  @Access(ANYONE)
  @Field(() => String, { description: "What stands there, on one line and shortened." })
  value: string;

  @Access(ANYONE)
  @Field(() => String)
  reason: string;

  @Access(ANYONE)
  @Field(() => String, { nullable: true })
  howToMend: string | null;
}

@ObjectType({ simpleResolvers: true, description: "How far a sync has come." })
export class ImportProgress {
  @Access(ANYONE)
  @Field(() => SyncPhaseEnum)
  phase: SyncPhase;

  @Access(ANYONE)
  @Field(() => Int)
  pages: number;

  @Access(ANYONE)
  @Field(() => Int, { description: "Orders that were read so far." })
  orders: number;

  @Access(ANYONE)
  @Field(() => Int, { nullable: true, description: "Documents that the search found. Null before the first page." })
  total: number | null;

  @Access(ANYONE)
  @Field(() => ImportCountsObject, { description: "Texts of orders that were asked for so far." })
  texts: ImportCountsObject;

  @Access(ANYONE)
  @Field(() => Int, { nullable: true, description: "Texts that the run asks for in all. Null before phase TEXTS." })
  totalTexts: number | null;

  @Access(ANYONE)
  @Field(() => Float, {
    nullable: true,
    description:
      "For the rest of the phase, at the pace so far. Null where it cannot be known: before the first page or text, of the record in a recent sync, and when the run is over.",
  })
  secondsRemaining: number | null;
}
