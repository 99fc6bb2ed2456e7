import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  GlossaryFormsQuery,
  GlossaryQuery,
  GlossaryTermQuery,
  GlossaryTermQueryVariables,
} from "../../gql/graphql.ts";

/** By what terms are found in texts, asked for once; a definition comes when a reader opens it. */
export const GLOSSARY_FORMS_QUERY: TypedDocumentNode<GlossaryFormsQuery, Record<string, never>> = gql`
  query GlossaryFormsQuery {
    glossary {
      key
      forms
    }
  }
`;

export const GLOSSARY_TERM_QUERY: TypedDocumentNode<GlossaryTermQuery, GlossaryTermQueryVariables> = gql`
  query GlossaryTermQuery($key: String!) {
    glossaryTerm(key: $key) {
      key
      term
      definition
      source
      seeAlso {
        key
        term
      }
    }
  }
`;

/** Everything, for the page of the glossary. */
export const GLOSSARY_QUERY: TypedDocumentNode<GlossaryQuery, Record<string, never>> = gql`
  query GlossaryQuery {
    glossary {
      key
      term
      definition
      source
      seeAlso {
        key
        term
      }
    }
  }
`;
