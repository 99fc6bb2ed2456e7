import { type ReactNode, useEffect, useRef, useState } from "react";
import { formatCount } from "../../lib/day.ts";

interface Props {
  /** Rows that are shown. */
  count: number;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Loads the page after a cursor; the store appends it. */
  onMore: (after: string) => Promise<unknown>;
  /** What a failure calls the rows: "orders", "results". */
  noun: string;
  moreLabel: string;
  /** The rows do not begin at the first of all, so that their places are not known. */
  isLater: boolean;
  children: ReactNode;
}

/** Rows, and the next twenty when the reader asks. The focus goes to the first new one. */
export function PagedList({ count, totalCount, pageInfo, onMore, noun, moreLabel, isLater, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const firstNew = useRef<number | null>(null);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  useEffect(() => {
    if (firstNew.current === null || count <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>("a")?.focus();
    firstNew.current = null;
  }, [count]);
  const more = async (after: string) => {
    firstNew.current = count;
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
        {children}
      </ol>
      <div className="bar bar--foot">
        <span role="status">
          {isLater ? `${formatCount(count)} shown` : `1 to ${formatCount(count)}`} of {formatCount(totalCount)}
          {state === "loading" && ", loading more"}
          {state === "failed" && `. The next ${noun} could not be loaded.`}
        </span>
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <div className="end">
            <button
              className="btn"
              type="button"
              aria-disabled={state === "loading"}
              onClick={() => state !== "loading" && pageInfo.endCursor && more(pageInfo.endCursor)}
            >
              {state === "failed" ? "Try again" : moreLabel}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
