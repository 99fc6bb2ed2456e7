import type { FragmentType } from "@apollo/client";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { Link } from "react-router";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { OrderRow } from "../../features/orders/order-row.tsx";
import type { OrderRow_order } from "../../gql/graphql.ts";
import { TrackStar } from "../track-star.tsx";
import { EndsBefore } from "./later-start.tsx";
import { PagedList } from "./paged-list.tsx";
import { searchSentence } from "./search-sentence.ts";

interface Props {
  orders: {
    totalCount: number;
    nodes: readonly (FragmentType<OrderRow_order> & { number: string })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  search: OrderSearch;
  reader: Reader | null;
  /** The list begins at a later place. */
  isLater: boolean;
  /** Loads the page after a cursor; the store appends it. */
  onMore: (after: string) => Promise<unknown>;
}

export function OrderList({ orders, search, reader, isLater, onMore }: Props) {
  const { nodes, totalCount, pageInfo } = orders;
  if (nodes.length === 0) return isLater ? <EndsBefore /> : <NothingFound search={search} />;
  return (
    <PagedList
      count={nodes.length}
      totalCount={totalCount}
      pageInfo={pageInfo}
      onMore={onMore}
      noun="orders"
      isLater={isLater}
      moreLabel={isLater ? "Show more" : `Show ${Math.min(LIMITS.pageSize.initial, totalCount - nodes.length)} more`}
    >
      {nodes.map((order) => (
        <OrderRow
          key={order.number}
          order={order}
          level={2}
          reader={reader}
          action={<TrackStar viewer={reader?.viewer} number={order.number} />}
        />
      ))}
    </PagedList>
  );
}

function NothingFound({ search }: { search: OrderSearch }) {
  return (
    <div className="empty mt5">
      <p>
        <b>No order found.</b> We looked for{" "}
        {searchSentence(2, search, (_, slug) => slug.replaceAll("-", " ")).replace(/^2 /, "")} among the orders of our
        record. That is not proof that there is none: this list looks at titles only.{" "}
        {search.text && <Link to={`/search?${new URLSearchParams({ q: search.text })}`}>Search the texts too</Link>}
      </p>
    </div>
  );
}
