import { gql, type TypedDocumentNode } from "@apollo/client";
import type { AuditQuery, AuditQueryVariables } from "../../gql/graphql.ts";

export const AUDIT_QUERY: TypedDocumentNode<AuditQuery, AuditQueryVariables> = gql`
  query AuditQuery($after: String, $filter: AuditFilter) {
    auditEntries(first: 50, after: $after, filter: $filter) {
      nodes {
        id
        at
        act
        table
        rowKey
        actorId
        actorName
        aboutId
        aboutName
        reason
        hash
        changes {
          column
          isTold
          before
          after
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export type AuditEntry = NonNullable<NonNullable<AuditQuery["auditEntries"]>["nodes"]>[number];
