import { ORDER_LIST, ORDER_PAGE, PERSONAL_ORDER_PAGE } from "./documents.ts";
import type { BenchStore } from "./prepare-store.ts";

export type ServerName = "ours" | "bare" | "yoga" | "open" | "uncounted";

/** What one case asks of which servers. */
export interface BenchCase {
  key: string;
  title: string;
  query: string;
  variables: Record<string, unknown>[];
  cookie?: string;
  servers: ServerName[];
  /** Whether ours may answer from its response cache. */
  isCached: boolean;
  /** Least ratio of ours to the other that we want. */
  aims: Partial<Record<ServerName, number>>;
}

export const SERVER_CASES = ["visitor", "litigator", "cached", "list"];

/** The pages that the cached case goes round: few enough for any response cache. */
const CACHED_PAGES = 200;

export function benchCases({ numbers, cursors, cookie }: BenchStore): BenchCase[] {
  const byNumber = scattered(numbers).map((number) => ({ number }));
  return [
    {
      key: "visitor",
      title: "order page, visitor, no cache",
      query: ORDER_PAGE,
      variables: byNumber,
      servers: ["ours", "bare", "yoga", "open", "uncounted"],
      isCached: false,
      aims: { bare: 0.5, yoga: 1, open: 0.95, uncounted: 0.95 },
    },
    {
      key: "litigator",
      title: "order page, signed-in litigator",
      query: PERSONAL_ORDER_PAGE,
      variables: byNumber,
      cookie,
      servers: ["ours", "yoga", "open"],
      isCached: false,
      aims: { yoga: 1, open: 0.95 },
    },
    {
      key: "cached",
      title: "order page, visitor, our cache against bare without one",
      query: ORDER_PAGE,
      variables: byNumber.slice(0, CACHED_PAGES),
      servers: ["ours", "bare"],
      isCached: true,
      aims: { bare: 2.5 },
    },
    {
      key: "list",
      title: "list of 20 orders, visitor, no cache",
      query: ORDER_LIST,
      variables: scattered(cursors).map((after) => ({ after })),
      servers: ["ours", "bare", "yoga"],
      isCached: false,
      aims: { bare: 0.5, yoga: 1 },
    },
  ];
}

/** All items once, neighbours far apart, the same each time. */
function scattered<T>(items: T[]): T[] {
  const step = [7919, 7907, 7901].find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((_, index) => items[(index * step) % items.length] as T);
}
