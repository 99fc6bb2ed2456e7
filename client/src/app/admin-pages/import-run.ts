import { gql, type TypedDocumentNode } from "@apollo/client";
import type { ImportRun_facts as Facts } from "../../gql/graphql.ts";

export const ImportRun_facts: TypedDocumentNode<Facts> = gql`
  fragment ImportRun_facts on ImportRun {
    id
    kind
    source
    status
    failure
    startedAt
    finishedAt
    asOf
    seconds
    isStopRequested
    problemCount
    counts {
      read
      created
      changed
      unchanged
      skipped
      refused
    }
    progress {
      phase
      pages
      total
      texts {
        read
        created
        changed
        refused
      }
      totalTexts
      secondsRemaining
    }
  }
`;

type MayBeNull = "failure" | "finishedAt" | "seconds" | "progress";

/** A run of which nothing was refused. What stays null may be so by its nature. */
export type ImportRun = { [Name in keyof Facts]: Name extends MayBeNull ? Facts[Name] : NonNullable<Facts[Name]> };

const GIVEN = [
  "id",
  "kind",
  "source",
  "status",
  "startedAt",
  "asOf",
  "isStopRequested",
  "problemCount",
  "counts",
] as const;

/** The run out of the API's answer; null when there is none, or parts of it were refused. */
export function runFrom<Answer extends Facts>(answer: Answer | null | undefined): (Answer & ImportRun) | null {
  return answer && GIVEN.every((name) => answer[name] !== null) ? (answer as Answer & ImportRun) : null;
}
