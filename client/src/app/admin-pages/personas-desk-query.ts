import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  CreatePersonaMutation,
  CreatePersonaMutationVariables,
  PersonaDesk_persona,
  PersonasDeskQuery,
  PersonasDeskQueryVariables,
  ReinstatePersonaMutation,
  ReinstatePersonaMutationVariables,
  ReorderPersonasMutation,
  ReorderPersonasMutationVariables,
  RetirePersonaMutation,
  RetirePersonaMutationVariables,
  UpdatePersonaMutation,
  UpdatePersonaMutationVariables,
} from "../../gql/graphql.ts";

export const PersonaDesk_fragment: TypedDocumentNode<PersonaDesk_persona> = gql`
  fragment PersonaDesk_persona on Persona {
    key
    name
    pluralName
    mark
    question
    guidance
    access
    readerCount
    isRetired
    version
  }
`;

export type DeskPersona = Omit<PersonaDesk_persona, " $fragmentName">;

export const PERSONAS_DESK_QUERY: TypedDocumentNode<PersonasDeskQuery, PersonasDeskQueryVariables> = gql`
  query PersonasDeskQuery {
    personas(withRetired: true) {
      ...PersonaDesk_persona @unmask
    }
  }
  ${PersonaDesk_fragment}
`;

export const CREATE_PERSONA: TypedDocumentNode<CreatePersonaMutation, CreatePersonaMutationVariables> = gql`
  mutation CreatePersonaMutation($key: String!, $input: PersonaInput!) {
    createPersona(key: $key, input: $input) {
      key
    }
  }
`;

export const UPDATE_PERSONA: TypedDocumentNode<UpdatePersonaMutation, UpdatePersonaMutationVariables> = gql`
  mutation UpdatePersonaMutation($key: String!, $input: PersonaInput!, $expectedVersion: Int!) {
    updatePersona(key: $key, input: $input, expectedVersion: $expectedVersion) {
      key
    }
  }
`;

export const RETIRE_PERSONA: TypedDocumentNode<RetirePersonaMutation, RetirePersonaMutationVariables> = gql`
  mutation RetirePersonaMutation($key: String!, $expectedVersion: Int!) {
    retirePersona(key: $key, expectedVersion: $expectedVersion) {
      key
    }
  }
`;

export const REINSTATE_PERSONA: TypedDocumentNode<ReinstatePersonaMutation, ReinstatePersonaMutationVariables> = gql`
  mutation ReinstatePersonaMutation($key: String!, $expectedVersion: Int!) {
    reinstatePersona(key: $key, expectedVersion: $expectedVersion) {
      key
    }
  }
`;

export const REORDER_PERSONAS: TypedDocumentNode<ReorderPersonasMutation, ReorderPersonasMutationVariables> = gql`
  mutation ReorderPersonasMutation($keys: [String!]!) {
    reorderPersonas(keys: $keys) {
      key
    }
  }
`;
