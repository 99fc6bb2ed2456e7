import type { ApolloClient } from "@apollo/client";
import { BRIEFING_QUERY, type BriefingOrder, SHARED_BRIEFING_QUERY } from "./briefing-query.ts";

export interface BriefedOrder {
  order: BriefingOrder;
  /** The reader's own; null in a shared list. */
  note: string | null;
}

export interface BriefingPage {
  name: string;
  /** The day for which the record told it. */
  asOf: string | null;
  /** Orders of the whole list. */
  total: number;
  orders: BriefedOrder[];
  /** The cursor of the page behind it. */
  next: string | null;
}

/** Reads the page behind a cursor; null where there is no such list. Throws what the API answers besides. */
export type LoadPage = (after: string | null) => Promise<BriefingPage | null>;

/** Nothing of it is kept in the store: a briefing tells how things stand when it is asked for. */
const ASK = { fetchPolicy: "no-cache" } as const;

/** Pages of one of the reader's own lists. */
export function ownPages(client: ApolloClient, listId: string, persona: string | null): LoadPage {
  return async (after) => {
    const variables = { listId, after, persona };
    const { data, error } = await client.query({ query: BRIEFING_QUERY, variables, ...ASK });
    if (error) throw error;
    const list = data?.trackingLists?.find(({ id }) => id === listId);
    const page = data?.trackedOrders;
    if (!list || !page) return null;
    return {
      name: list.name ?? "",
      asOf: data.record.asOf,
      total: page.totalCount ?? 0,
      orders: (page.nodes ?? []).flatMap(({ order, note }) => (order ? [{ order, note }] : [])),
      next: page.pageInfo?.hasNextPage ? page.pageInfo.endCursor : null,
    };
  };
}

/** Pages of a list by the address under which it is shared. */
export function sharedPages(client: ApolloClient, publicId: string, persona: string | null): LoadPage {
  return async (after) => {
    const variables = { publicId, after, persona };
    const { data, error } = await client.query({ query: SHARED_BRIEFING_QUERY, variables, ...ASK });
    if (error) throw error;
    const list = data?.sharedList;
    if (!list) return null;
    return {
      name: list.name,
      asOf: data.record.asOf,
      total: list.orderCount,
      orders: list.nodes.map((order) => ({ order, note: null })),
      next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null,
    };
  };
}
