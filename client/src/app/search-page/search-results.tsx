import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { OrderRow } from "../../features/orders/order-row.tsx";
import type { SearchQuery } from "../../gql/graphql.ts";
import { formatCount } from "../../lib/day.ts";

type Result = SearchQuery["search"]["nodes"][number];

interface Props {
  results: SearchQuery["search"];
  onMore: (after: string) => Promise<unknown>;
}

/** What was found, each with the words that match, and the next twenty when the reader asks. The focus goes to the first new one. */
export function SearchResults({ results, onMore }: Props) {
  const { nodes, totalCount, pageInfo } = results;
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  useEffect(() => {
    if (firstNew.current === null || nodes.length <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>("a")?.focus();
    firstNew.current = null;
  }, [nodes.length]);
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
        {nodes.map((result) => (
          <OrderRow key={result.order.number} order={result.order} level={2}>
            <Excerpt result={result} />
          </OrderRow>
        ))}
      </ol>
      <div className="bar bar--foot">
        <span role="status">
          1 to {formatCount(nodes.length)} of {formatCount(totalCount)}
          {state === "loading" && ", loading more"}
          {state === "failed" && ". The next results could not be loaded."}
        </span>
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <div className="end">
            <button
              className="btn"
              type="button"
              aria-disabled={state === "loading"}
              onClick={() => state !== "loading" && pageInfo.endCursor && more(pageInfo.endCursor)}
            >
              {state === "failed" ? "Try again" : "Show more"}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function Excerpt({ result: { order, excerpt, excerptFrom, anchor } }: { result: Result }) {
  if (excerpt.length === 0) return null;
  return (
    <p className="excerpt">
      {excerptFrom && (
        <>
          {anchor ? <Link to={`/orders/${order.number}/text#${anchor}`}>{excerptFrom}</Link> : excerptFrom}
          {": "}
        </>
      )}
      {excerpt.map(({ text, isMatch }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        isMatch ? <mark key={index}>{text}</mark> : text,
      )}
    </p>
  );
}
