import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CoverageQuery } from "../../gql/graphql.ts";

export type Coverage = CoverageQuery["coverage"];

export const COVERAGE_QUERY: TypedDocumentNode<CoverageQuery, Record<string, never>> = gql`
  query CoverageQuery {
    record {
      asOf
    }
    coverage {
      held
      notesRead
      withText
      withAnalysis
      asOf
      presidents {
        president {
          slug
          name
        }
        held
        notesRead
        withText
        withAnalysis
      }
      unreadNoteCount
      unreadNotes {
        order {
          number
          title
        }
        part
      }
      disputedCount
      disputed {
        kind
        from {
          number
          title
        }
        to {
          number
          title
        }
        assertions {
          sourceNumber
          source
          where
          quote
        }
      }
      selfReferences
      wrongVoices
      unresolvedCount
    }
  }
`;
