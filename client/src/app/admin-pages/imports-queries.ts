import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  ImportRunQuery,
  ImportRunQueryVariables,
  ImportRunsQuery,
  ImportRunsQueryVariables,
  StartSyncMutation,
  StopSyncMutation,
  SyncQuery,
} from "../../gql/graphql.ts";
import { ImportRun_facts } from "./import-run.ts";

type NoVariables = Record<string, never>;

/** What is held, and the sync that runs or ran last: asked for again and again while one runs. */
export const SYNC_QUERY: TypedDocumentNode<SyncQuery, NoVariables> = gql`
  query SyncQuery {
    record {
      asOf
    }
    coverage {
      held
      withText
      asOf
    }
    latestSync {
      ...ImportRun_facts @unmask
    }
  }
  ${ImportRun_facts}
`;

export const IMPORT_RUNS_QUERY: TypedDocumentNode<ImportRunsQuery, ImportRunsQueryVariables> = gql`
  query ImportRunsQuery($first: Int!, $after: ID) {
    importRuns(first: $first, after: $after) {
      ...ImportRun_facts @unmask
    }
  }
  ${ImportRun_facts}
`;

export const IMPORT_RUN_QUERY: TypedDocumentNode<ImportRunQuery, ImportRunQueryVariables> = gql`
  query ImportRunQuery($id: ID!) {
    record {
      asOf
    }
    importRun(id: $id) {
      ...ImportRun_facts @unmask
      problems {
        file
        row
        line
        field
        value
        reason
        howToMend
      }
    }
  }
  ${ImportRun_facts}
`;

export const START_SYNC: TypedDocumentNode<StartSyncMutation, NoVariables> = gql`
  mutation StartSyncMutation {
    startSync {
      ...ImportRun_facts @unmask
    }
  }
  ${ImportRun_facts}
`;

export const STOP_SYNC: TypedDocumentNode<StopSyncMutation, NoVariables> = gql`
  mutation StopSyncMutation {
    stopSync {
      ...ImportRun_facts @unmask
    }
  }
  ${ImportRun_facts}
`;
