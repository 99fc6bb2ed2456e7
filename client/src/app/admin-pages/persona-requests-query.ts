import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  DecidePersonaRequestMutation,
  DecidePersonaRequestMutationVariables,
  PersonaRequest_desk as DeskRequest,
  PersonaRequestsQuery,
  PersonaRequestsQueryVariables,
} from "../../gql/graphql.ts";

/** A request as an admin sees it. */
export const PersonaRequest_desk: TypedDocumentNode<DeskRequest> = gql`
  fragment PersonaRequest_desk on PersonaRequest {
    id
    state
    version
    isPersonaRetired
    decisions
    persona {
      key
      name
      mark
    }
    user {
      name
      email
    }
    steps {
      version
      state
      takenAt
      reason
      by {
        name
      }
    }
  }
`;

export type PersonaRequest = Omit<DeskRequest, " $fragmentName">;

export const PERSONA_REQUESTS_QUERY: TypedDocumentNode<PersonaRequestsQuery, PersonaRequestsQueryVariables> = gql`
  query PersonaRequestsQuery($state: PersonaRequestState, $after: String) {
    personaRequests(state: $state, after: $after) {
      totalCount
      nodes {
        ...PersonaRequest_desk @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${PersonaRequest_desk}
`;

export const DECIDE_PERSONA_REQUEST: TypedDocumentNode<
  DecidePersonaRequestMutation,
  DecidePersonaRequestMutationVariables
> = gql`
  mutation DecidePersonaRequestMutation($id: ID!, $decision: PersonaDecision!, $reason: String, $version: Int!) {
    decidePersonaRequest(id: $id, decision: $decision, reason: $reason, version: $version) {
      ...PersonaRequest_desk @unmask
    }
  }
  ${PersonaRequest_desk}
`;
