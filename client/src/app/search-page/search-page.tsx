import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import {
  formatOrderSearch,
  type OrderSearch,
  orderFilter,
  pageStart,
  parseOrderSearch,
} from "@executive-disorder/shared/order-search";
import { type ComponentProps, useMemo } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { ExportLinks } from "../../components/export-links.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { ListAsked } from "../asked-panel/list-asked.tsx";
import { Filters } from "../orders-page/filters.tsx";
import { EndsBefore, isNoPlace, LaterStart, NoSuchPlace } from "../orders-page/later-start.tsx";
import { useListQuery } from "../use-list-query.ts";
import { MORE_RESULTS_QUERY, SEARCH_QUERY } from "./search-query.ts";
import { SearchResults } from "./search-results.tsx";
import { SearchSort } from "./search-sort.tsx";

/** The search of titles, texts and analyses. What it looks for is the address. */
export function SearchPage() {
  const [params, setParams] = useSearchParams();
  const search = useMemo(() => parseOrderSearch(params), [params]);
  const start = pageStart(params);
  const variables = useMemo(() => {
    const { text, ...filter } = orderFilter(search);
    return { text: text ?? "", ...(Object.keys(filter).length > 0 && { filter }), ...(start !== null && { start }) };
  }, [search, start]);
  const number = parseOrderNumber(search.text);
  const isEmpty = search.text === "";
  const reader = useReader();
  const { data, previousData, error, refetch, loadMore } = useListQuery({
    first: SEARCH_QUERY,
    more: MORE_RESULTS_QUERY,
    variables,
    listOf: (held) => held.search,
    reader,
    isRanked: search.sort === "BEST_MATCH",
    skip: isEmpty || number !== null,
  });
  const results = data?.search ?? previousData?.search;
  const headline = data?.search ? `${plural(data.search.totalCount, "order")} with “${search.text}”` : null;
  usePageTitle(headline ?? "Search");

  if (number) return <Navigate to={`/orders/${number}`} replace />;
  if (isEmpty) return <Navigate to="/orders" replace />;
  if (start !== null && isNoPlace(error)) return <NoSuchPlace search={search} />;
  if (error && !results) return <PageFailure name="The search" onRetry={() => refetch()} />;
  const change = (next: Partial<OrderSearch>) =>
    setParams(formatOrderSearch({ ...search, ...next }, new URLSearchParams()), { preventScrollReset: true });
  const corrected = data?.search.correctedText;

  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div aria-live="polite">
          <h1>
            {corrected
              ? `${plural(data?.search.totalCount ?? 0, "order")} with “${corrected}”`
              : (headline ?? "Search")}
          </h1>
          {corrected ? (
            <p>Nothing has “{search.text}” as it is spelled, so we looked for the nearest words that the record has.</p>
          ) : (
            <p>In titles, the texts that we hold, and published analyses.</p>
          )}
          <SearchSort search={search} hasInterests={Boolean(reader?.interests)} onChange={change} />
          {start !== null && <LaterStart search={search} />}
        </div>
      </div>
      <div className="page browse-orders">
        <Filters search={search} facets={results?.facets ?? null} onChange={change} textLabel="Words, or a number" />
        <div aria-busy={!data?.search}>
          {results ? (
            <Results results={results} text={search.text} reader={reader} isLater={start !== null} onMore={loadMore} />
          ) : (
            <Waiting label="Searching" lines={10} />
          )}
          {data?.search && data.search.totalCount > 0 && (
            <ExportLinks
              label="Export what was found:"
              files={{ CSV: "search.csv", JSON: "search.json", GraphML: "search.graphml" }}
              query={formatOrderSearch(search, new URLSearchParams()).toString()}
              codebook="search"
            />
          )}
        </div>
      </div>
      <ListAsked reader={reader} />
    </>
  );
}

function Results({ text, ...props }: ComponentProps<typeof SearchResults> & { text: string }) {
  if (props.results.nodes.length > 0) return <SearchResults {...props} />;
  return props.isLater ? <EndsBefore /> : <NothingFound text={text} />;
}

function NothingFound({ text }: { text: string }) {
  return (
    <div className="empty mt5">
      <p>
        <b>Nothing found.</b> No title, no text that we hold and no published analysis has “{text}” with the filters in
        use, nor words near it. That is not proof that no order does: we do not hold every text. Fewer words find more;{" "}
        <Link to="/orders">all orders</Link> can be filtered too.
      </p>
    </div>
  );
}
