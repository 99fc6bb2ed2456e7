import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import {
  formatOrderSearch,
  type OrderSearch,
  orderVariables,
  pageStart,
  parseOrderSearch,
} from "@executive-disorder/shared/order-search";
import { useMemo } from "react";
import { Navigate, useSearchParams } from "react-router";
import { ExportLinks } from "../../components/export-links.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { ListAsked } from "../asked-panel/list-asked.tsx";
import { useListQuery } from "../use-list-query.ts";
import { countSentence } from "./count-sentence.ts";
import { FilterBar } from "./filter-bar.tsx";
import { Filters } from "./filters.tsx";
import { isNoPlace, LaterStart, NoSuchPlace } from "./later-start.tsx";
import { namesFrom } from "./names-from.ts";
import { OrderList } from "./order-list.tsx";
import { MORE_ORDERS_QUERY, ORDERS_QUERY } from "./orders-query.ts";
import { searchSentence } from "./search-sentence.ts";

/** The list of orders. What it looks for is the address, and the answer is the headline. */
export function OrdersPage() {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => parseOrderSearch(params), [params]);
  const start = pageStart(params);
  const variables = useMemo(() => ({ ...orderVariables(search), ...(start !== null && { start }) }), [search, start]);
  const number = parseOrderNumber(search.text);
  const reader = useReader();
  const { data, previousData, error, refetch, loadMore } = useListQuery({
    first: ORDERS_QUERY,
    more: MORE_ORDERS_QUERY,
    variables,
    listOf: ({ orders }) => orders,
    reader,
    isRanked: search.sort === "BEST_MATCH",
    skip: number !== null,
  });
  const orders = data?.orders ?? previousData?.orders;
  const nameOf = useMemo(() => namesFrom(orders?.facets), [orders?.facets]);
  const sentence = data?.orders ? searchSentence(data.orders.totalCount, search, nameOf) : null;
  usePageTitle(sentence ?? (orders ? null : "Orders"));

  if (number) return <Navigate to={`/orders/${number}`} replace />;
  if (start !== null && isNoPlace(error)) return <NoSuchPlace search={search} />;
  if (error && !orders) return <PageFailure name="The list of orders" onRetry={() => refetch()} />;
  const change = (next: Partial<OrderSearch>) =>
    setParams(formatOrderSearch({ ...search, ...next }, new URLSearchParams()), { preventScrollReset: true });

  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div aria-live="polite">
          <h1>{sentence ?? "Orders"}</h1>
          {data?.orders && search.legalForces.length === 0 && <p>{countSentence(data.orders.facets.legalForces)}</p>}
          {start !== null && <LaterStart search={search} />}
        </div>
      </div>
      <FilterBar search={search} nameOf={nameOf} hasInterests={Boolean(reader?.interests)} onChange={change} />
      <div className="page browse-orders">
        <Filters search={search} facets={orders?.facets ?? null} onChange={change} />
        <div aria-busy={!data?.orders}>
          {orders ? (
            <OrderList orders={orders} search={search} reader={reader} isLater={start !== null} onMore={loadMore} />
          ) : (
            <Waiting label="Loading orders" lines={10} />
          )}
          {data && data.orders.totalCount > 0 && (
            <ExportLinks
              label="Export:"
              files={{ CSV: "orders.csv", JSON: "orders.json", "GraphML of relations": "relations.graphml" }}
              query={formatOrderSearch({ ...search, sort: "NEWEST_SIGNED" }, new URLSearchParams()).toString()}
              codebook="orders"
            />
          )}
        </div>
      </div>
      <ListAsked reader={reader} />
    </>
  );
}
