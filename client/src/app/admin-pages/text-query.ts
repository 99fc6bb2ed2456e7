import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  ConfirmVariantMutation,
  ConfirmVariantMutationVariables,
  EditedTextQuery,
  EditedTextQueryVariables,
  ListedTextsQuery,
  ListedTextsQueryVariables,
  PublishVariantMutation,
  PublishVariantMutationVariables,
  RestoreVariantMutation,
  RestoreVariantMutationVariables,
  ReturnVariantMutation,
  ReturnVariantMutationVariables,
  SaveVariantDraftMutation,
  SaveVariantDraftMutationVariables,
  SubmitVariantMutation,
  SubmitVariantMutationVariables,
  TextMatrixQuery,
  TextMatrixQueryVariables,
  WithdrawVariantMutation,
  WithdrawVariantMutationVariables,
} from "../../gql/graphql.ts";

export const EDITED_TEXT_QUERY: TypedDocumentNode<EditedTextQuery, EditedTextQueryVariables> = gql`
  query EditedTextQuery($number: String!, $kind: SectionKind!, $persona: String) {
    personas {
      key
      name
      pluralName
      mark
      question
      guidance
    }
    editedText(number: $number, kind: $kind, persona: $persona) {
      number
      title
      kind
      version
      canPublish
      baseEntries {
        heading
        body
        cites
      }
      staleReasons {
        reason
      }
      versions {
        version
        state
        origin
        entries {
          heading
          body
          cites
        }
        isIntentionallyEmpty
        editorialNote
        restoredFrom
        isOwn
        writtenAt
        submittedAt
        publishedAt
        withdrawnAt
        reason
        provenance {
          isModelDrafted
        }
      }
    }
  }
`;

export type EditedText = NonNullable<EditedTextQuery["editedText"]>;
export type TextVersion = NonNullable<EditedText["versions"]>[number];
export type TextEntry = NonNullable<TextVersion["entries"]>[number];

export const SAVE_DRAFT: TypedDocumentNode<SaveVariantDraftMutation, SaveVariantDraftMutationVariables> = gql`
  mutation SaveVariantDraftMutation(
    $number: String!
    $kind: SectionKind!
    $persona: String
    $expectedVersion: Int!
    $input: TextInput!
  ) {
    saveVariantDraft(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion, input: $input) {
      version
    }
  }
`;

export const SUBMIT: TypedDocumentNode<SubmitVariantMutation, SubmitVariantMutationVariables> = gql`
  mutation SubmitVariantMutation($number: String!, $kind: SectionKind!, $persona: String, $expectedVersion: Int!) {
    submitVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion) {
      version
    }
  }
`;

export const PUBLISH: TypedDocumentNode<PublishVariantMutation, PublishVariantMutationVariables> = gql`
  mutation PublishVariantMutation($number: String!, $kind: SectionKind!, $persona: String, $expectedVersion: Int!) {
    publishVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion) {
      version
    }
  }
`;

export const RESTORE: TypedDocumentNode<RestoreVariantMutation, RestoreVariantMutationVariables> = gql`
  mutation RestoreVariantMutation(
    $number: String!
    $kind: SectionKind!
    $persona: String
    $expectedVersion: Int!
    $version: Int!
  ) {
    restoreVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion, version: $version) {
      version
    }
  }
`;

export const RETURN: TypedDocumentNode<ReturnVariantMutation, ReturnVariantMutationVariables> = gql`
  mutation ReturnVariantMutation(
    $number: String!
    $kind: SectionKind!
    $persona: String
    $expectedVersion: Int!
    $reason: String!
  ) {
    returnVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion, reason: $reason) {
      version
    }
  }
`;

export const WITHDRAW: TypedDocumentNode<WithdrawVariantMutation, WithdrawVariantMutationVariables> = gql`
  mutation WithdrawVariantMutation(
    $number: String!
    $kind: SectionKind!
    $persona: String
    $expectedVersion: Int!
    $reason: String!
  ) {
    withdrawVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion, reason: $reason) {
      version
    }
  }
`;

export const CONFIRM: TypedDocumentNode<ConfirmVariantMutation, ConfirmVariantMutationVariables> = gql`
  mutation ConfirmVariantMutation(
    $number: String!
    $kind: SectionKind!
    $persona: String
    $expectedVersion: Int!
    $reason: String!
  ) {
    confirmVariant(number: $number, kind: $kind, persona: $persona, expectedVersion: $expectedVersion, reason: $reason) {
      version
    }
  }
`;

export const LISTED_TEXTS_QUERY: TypedDocumentNode<ListedTextsQuery, ListedTextsQueryVariables> = gql`
  query ListedTextsQuery($state: TextState, $after: String) {
    personas {
      key
      name
    }
    listedTexts(state: $state, after: $after) {
      nodes {
        number
        title
        kind
        personaKey
        version
        state
        isOwn
        writtenAt
        submittedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const TEXT_MATRIX_QUERY: TypedDocumentNode<TextMatrixQuery, TextMatrixQueryVariables> = gql`
  query TextMatrixQuery($filter: MatrixFilter, $after: String) {
    textMatrix(filter: $filter, after: $after) {
      totalCount
      personas {
        key
        name
        mark
      }
      nodes {
        number
        title
        sections {
          kind
          states
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
