import { gql, type TypedDocumentNode } from "@apollo/client";
import type { SitePageQuery, SitePageQueryVariables } from "../../gql/graphql.ts";

export type SitePageData = NonNullable<SitePageQuery["sitePage"]>;

export const SITE_PAGE_QUERY: TypedDocumentNode<SitePageQuery, SitePageQueryVariables> = gql`
  query SitePageQuery($page: SitePageKey!) {
    sitePage(page: $page) {
      title
      lead
      sections {
        id
        heading
        blocks {
          text
          items
          table {
            caption
            columns
            rows
            isNumeric
          }
        }
      }
    }
  }
`;
