import type { FragmentType } from "@apollo/client";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { OrderSearch } from "@executive-disorder/shared/order-search";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { OrderRow } from "../../features/orders/order-row.tsx";
import type { OrderRow_order } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/day.ts";
import { searchSentence } from "./search-sentence.ts";

interface Props {
  orders: {
    totalCount: number;
    nodes: readonly (FragmentType<OrderRow_order> & { number: string })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  search: OrderSearch;
  /** Loads the page after a cursor; the store appends it. */
  onMore: (after: string) => Promise<unknown>;
}

/** Rows, and the next twenty when the reader asks. The focus goes to the first new one. */
export function OrderList({ orders, search, onMore }: Props) {
  const { nodes, totalCount, pageInfo } = orders;
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  useEffect(() => {
    if (firstNew.current === null || nodes.length <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>("a")?.focus();
    firstNew.current = null;
  }, [nodes.length]);
  if (nodes.length === 0) return <NothingFound search={search} />;
  const more = async (after: string) => {
    firstNew.current = nodes.length;
    setState("loading");
    setState(
      await onMore(after).then(
        () => "idle" as const,
        () => "failed" as const,
      ),
    );
  };
  return (
    <>
      <ol className="orders orders--inset" ref={list}>
        {nodes.map((order) => (
          <OrderRow key={order.number} order={order} level={2} />
        ))}
      </ol>
      <div className="bar bar--foot">
        <span role="status">
          1 to {formatCount(nodes.length)} of {formatCount(totalCount)}
          {state === "loading" && ", loading more"}
          {state === "failed" && ". The next orders could not be loaded."}
        </span>
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <div className="end">
            <button
              className="btn"
              type="button"
              aria-disabled={state === "loading"}
              onClick={() => state !== "loading" && pageInfo.endCursor && more(pageInfo.endCursor)}
            >
              {state === "failed"
                ? "Try again"
                : `Show ${Math.min(LIMITS.pageSize.initial, totalCount - nodes.length)} more`}
            </button>
          </div>
        )}
      </div>
    </>
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
