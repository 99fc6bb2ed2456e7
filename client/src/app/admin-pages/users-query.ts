import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  SetUserRoleMutation,
  SetUserRoleMutationVariables,
  UsersQuery,
  UsersQueryVariables,
} from "../../gql/graphql.ts";

export const USERS_QUERY: TypedDocumentNode<UsersQuery, UsersQueryVariables> = gql`
  query UsersQuery($search: String, $role: Role, $after: String) {
    users(search: $search, role: $role, first: 50, after: $after) {
      nodes {
        id
        name
        email
        role
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export type DeskUser = NonNullable<NonNullable<UsersQuery["users"]>["nodes"]>[number];

export const SET_USER_ROLE: TypedDocumentNode<SetUserRoleMutation, SetUserRoleMutationVariables> = gql`
  mutation SetUserRoleMutation($userId: ID!, $role: Role!, $reason: String!) {
    setUserRole(userId: $userId, role: $role, reason: $reason) {
      id
      role
    }
  }
`;
