import type { TypedDocumentNode } from "@apollo/client";
import { useLazyQuery } from "@apollo/client/react";
import { type ReactNode, useEffect, useRef } from "react";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount } from "../../lib/day.ts";

/** What a page of relations must have, whatever else is asked of each. */
interface Page<Node> {
  order: {
    relations: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: readonly Node[] };
  } | null;
}

interface Props<Node> {
  /** A hundred relations of an order behind a cursor. */
  query: TypedDocumentNode<Page<Node>, { number: string; after: string }>;
  number: string;
  after: string;
  shown: number;
  total: number;
  /** What a failure calls them: "More relations". */
  name: string;
  children: (nodes: readonly Node[]) => ReactNode;
}

/** What follows the first ones, a hundred at a time, when the reader asks for them. The focus goes to what came. */
export function MoreRelations<Node>({ query, number, after, shown, total, name, children }: Props<Node>) {
  const [load, { data, loading, error, called }] = useLazyQuery(query);
  const show = () => load({ variables: { number, after } });
  const relations = (data as Page<Node> | undefined)?.order?.relations;
  const came = useRef<HTMLDivElement>(null);
  const hasCome = relations !== undefined;
  useEffect(() => {
    if (hasCome) came.current?.focus();
  }, [hasCome]);
  if (!called) {
    return (
      <p className="row mt4">
        <span className="muted">
          {formatCount(shown)} of {formatCount(total)} shown
        </span>
        <button className="btn" type="button" onClick={show}>
          Show {formatCount(Math.min(100, total - shown))} more
        </button>
      </p>
    );
  }
  if (!relations)
    return loading || !error ? (
      <Waiting label={`Loading ${name.toLowerCase()}`} />
    ) : (
      <PanelFailure name={name} onRetry={show} />
    );
  const { nodes, pageInfo } = relations;
  return (
    <>
      <div className="more" ref={came} tabIndex={-1}>
        {children(nodes)}
      </div>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <MoreRelations
          query={query}
          number={number}
          after={pageInfo.endCursor}
          shown={shown + nodes.length}
          total={total}
          name={name}
        >
          {children}
        </MoreRelations>
      )}
    </>
  );
}
