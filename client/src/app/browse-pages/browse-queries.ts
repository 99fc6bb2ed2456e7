import { gql, type TypedDocumentNode } from "@apollo/client";
import { type BrowseKind, termWords } from "@executive-disorder/shared/browse-kinds";
import { OrderRow_order } from "../../features/orders/order-row.tsx";
import type {
  AgencyIndexQuery,
  AgencyPageQuery,
  AgencyPageQueryVariables,
  BrowseOrders_connection as Orders,
  PresidentIndexQuery,
  PresidentPageQuery,
  PresidentPageQueryVariables,
  TopicIndexQuery,
  TopicPageQuery,
  TopicPageQueryVariables,
} from "../../gql/graphql.ts";

/** The latest orders of one, and the counts of all of them. */
export type BrowseOrders = TopicPageQuery["orders"];

/** A president, topic or agency, with what each kind has besides its name. */
export interface BrowseItem {
  slug: string;
  name: string;
  orderCount: number;
  terms?: { startsOn: string; endsOn: string | null }[];
  description?: string;
  shortName?: string;
}

const BrowseOrders_connection: TypedDocumentNode<Orders> = gql`
  fragment BrowseOrders_connection on OrderConnection {
    facets {
      legalForces {
        count
        legalForce
      }
      years {
        count
        year
      }
    }
    nodes {
      number
      ...OrderRow_order
    }
  }
  ${OrderRow_order}
`;

const PRESIDENT_INDEX: TypedDocumentNode<PresidentIndexQuery, Record<string, never>> = gql`
  query PresidentIndexQuery {
    items: presidents {
      slug
      name
      orderCount
      terms {
        startsOn
        endsOn
      }
    }
    record {
      asOf
    }
  }
`;

const PRESIDENT_PAGE: TypedDocumentNode<PresidentPageQuery, PresidentPageQueryVariables> = gql`
  query PresidentPageQuery($slug: String!) {
    item: president(slug: $slug) {
      slug
      name
      orderCount
      terms {
        startsOn
        endsOn
      }
    }
    orders(filter: { presidents: [$slug] }, first: 10) {
      ...BrowseOrders_connection @unmask
    }
    record {
      asOf
    }
  }
  ${BrowseOrders_connection}
`;

const TOPIC_INDEX: TypedDocumentNode<TopicIndexQuery, Record<string, never>> = gql`
  query TopicIndexQuery {
    items: topics {
      slug
      name
      orderCount
      description
    }
    record {
      asOf
    }
  }
`;

const TOPIC_PAGE: TypedDocumentNode<TopicPageQuery, TopicPageQueryVariables> = gql`
  query TopicPageQuery($slug: String!) {
    item: topic(slug: $slug) {
      slug
      name
      orderCount
      description
    }
    orders(filter: { topics: [$slug] }, first: 10) {
      ...BrowseOrders_connection @unmask
    }
    record {
      asOf
    }
  }
  ${BrowseOrders_connection}
`;

const AGENCY_INDEX: TypedDocumentNode<AgencyIndexQuery, Record<string, never>> = gql`
  query AgencyIndexQuery {
    items: agencies {
      slug
      name
      orderCount
      shortName
    }
    record {
      asOf
    }
  }
`;

const AGENCY_PAGE: TypedDocumentNode<AgencyPageQuery, AgencyPageQueryVariables> = gql`
  query AgencyPageQuery($slug: String!) {
    item: agency(slug: $slug) {
      slug
      name
      orderCount
      shortName
    }
    orders(filter: { agencies: [$slug] }, first: 10) {
      ...BrowseOrders_connection @unmask
    }
    record {
      asOf
    }
  }
  ${BrowseOrders_connection}
`;

export const INDEX_QUERIES: Record<BrowseKind, TypedDocumentNode<{ items: BrowseItem[] }, Record<string, never>>> = {
  presidents: PRESIDENT_INDEX,
  topics: TOPIC_INDEX,
  agencies: AGENCY_INDEX,
};

export const PAGE_QUERIES: Record<
  BrowseKind,
  TypedDocumentNode<{ item: BrowseItem | null; orders: BrowseOrders }, TopicPageQueryVariables>
> = { presidents: PRESIDENT_PAGE, topics: TOPIC_PAGE, agencies: AGENCY_PAGE };

/** What is known of one besides its name: terms, a description, a short name. */
export function aboutItem({ name, terms, description, shortName }: BrowseItem): string {
  if (terms) return termWords(terms);
  return description ?? (shortName && shortName !== name ? shortName : "");
}
