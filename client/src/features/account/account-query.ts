import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  AccountQuery,
  CreateApiTokenMutation,
  CreateApiTokenMutationVariables,
  EndOtherSessionsMutation,
  EndSessionMutation,
  EndSessionMutationVariables,
  RevokeApiTokenMutation,
  RevokeApiTokenMutationVariables,
} from "../../gql/graphql.ts";

/** What the account page shows; asked of the network each time, for other devices change it too. */
export const ACCOUNT_QUERY: TypedDocumentNode<AccountQuery, Record<string, never>> = gql`
  query AccountQuery {
    viewer {
      user {
        id
        name
        email
      }
      security {
        hasPassword
        hasTwoFactor
        hasProvider
        passkeys {
          id
          name
          createdAt
          isSynced
        }
        sessions {
          id
          createdAt
          lastUsedAt
          ipAddress
          userAgent
          isCurrent
        }
      }
    }
    signInOptions {
      providerLabel
      isMailSent
    }
    apiTokens {
      id
      name
      prefix
      scopes
      createdAt
      lastUsedAt
      expiresAt
    }
  }
`;

/** The key is told this once. */
export const CREATE_API_TOKEN: TypedDocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables> = gql`
  mutation CreateApiTokenMutation($name: String!, $scopes: [ApiTokenScope!]!, $days: Int!) {
    createApiToken(name: $name, scopes: $scopes, days: $days) {
      key
    }
  }
`;

export const REVOKE_API_TOKEN: TypedDocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables> = gql`
  mutation RevokeApiTokenMutation($id: ID!) {
    revokeApiToken(id: $id) {
      id
    }
  }
`;

export const END_SESSION: TypedDocumentNode<EndSessionMutation, EndSessionMutationVariables> = gql`
  mutation EndSessionMutation($id: ID!) {
    endSession(id: $id) {
      hasPassword
    }
  }
`;

export const END_OTHER_SESSIONS: TypedDocumentNode<EndOtherSessionsMutation, Record<string, never>> = gql`
  mutation EndOtherSessionsMutation {
    endOtherSessions {
      hasPassword
    }
  }
`;

export type Security = NonNullable<NonNullable<AccountQuery["viewer"]>["security"]>;
export type Passkey = NonNullable<Security["passkeys"]>[number];
export type Session = NonNullable<Security["sessions"]>[number];
export type ApiToken = NonNullable<AccountQuery["apiTokens"]>[number];
