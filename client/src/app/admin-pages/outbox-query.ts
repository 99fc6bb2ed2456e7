import { gql, type TypedDocumentNode } from "@apollo/client";
import type { OutboxQuery, OutboxQueryVariables } from "../../gql/graphql.ts";

export const OUTBOX_QUERY: TypedDocumentNode<OutboxQuery, OutboxQueryVariables> = gql`
  query OutboxQuery($after: String) {
    mailOutbox(first: 20, after: $after) {
      nodes {
        id
        recipient
        subject
        text
        createdAt
        sentAt
        attempts
        nextAttemptAt
        lastError
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    signInOptions {
      isMailSent
    }
  }
`;

export type OutboxMail = NonNullable<NonNullable<OutboxQuery["mailOutbox"]>["nodes"]>[number];
