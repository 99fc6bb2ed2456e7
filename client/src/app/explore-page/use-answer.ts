import { useApolloClient } from "@apollo/client/react";
import { type ExploreSearch, exploreFilter, formatExploreSearch } from "@executive-disorder/shared/explore-search";
import { useCallback, useEffect, useState } from "react";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { type Answer, joinAnswers } from "./answer.ts";
import { PATHS_QUERY, WALK_QUERY } from "./explore-queries.ts";

type Client = ReturnType<typeof useApolloClient>;

export interface Asked {
  /** Null while it is not here; "unknown": the record does not know the number. */
  answer: Answer | "unknown" | null;
  isLoading: boolean;
  hasFailed: boolean;
  more: () => void;
  again: () => void;
}

/** The answer to a question about orders, a page after the other. @param isWanted whether it can be asked: false asks nothing. */
export function useAnswer(search: ExploreSearch, isWanted: boolean): Asked {
  const client = useApolloClient();
  const address = formatExploreSearch(search);
  const [state, setState] = useState<{ address: string; pages: (Answer | "unknown")[]; hasFailed: boolean }>({
    address,
    pages: [],
    hasFailed: false,
  });
  const [tries, setTries] = useState(0);
  const [after, setAfter] = useState<{ address: string; cursor: string | null }>({ address, cursor: null });
  const cursor = after.address === address ? after.cursor : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for the search; a try asks anew
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const keep = (page: Answer | "unknown" | null) => {
      if (!isCurrent) return;
      setState((known) => {
        const pages = known.address === address && cursor !== null ? known.pages : [];
        return { address, pages: page ? [...pages, page] : pages, hasFailed: page === null };
      });
    };
    ask(client, search, cursor).then(keep, () => keep(null));
    return () => {
      isCurrent = false;
    };
  }, [client, address, cursor, tries, isWanted]);
  const isHere = state.address === address && (state.pages.length > 0 || state.hasFailed);
  const pages = isHere ? state.pages : [];
  const answer = pages.includes("unknown") ? "unknown" : pages.length > 0 ? joinAnswers(pages as Answer[]) : null;
  const next = answer && answer !== "unknown" ? answer.next : null;
  return {
    answer,
    isLoading: isWanted && !state.hasFailed && (!isHere || (cursor !== null && cursor === next)),
    hasFailed: isHere && state.hasFailed,
    more: useCallback(() => setAfter({ address, cursor: next }), [address, next]),
    again: () => setTries((count) => count + 1),
  };
}

async function ask(client: Client, search: ExploreSearch, after: string | null): Promise<Answer | "unknown"> {
  const filter = exploreFilter(search);
  const number = search.number as string;
  if (search.question === "paths") {
    const { data } = await client.query({
      query: PATHS_QUERY,
      variables: { from: number, to: search.to as string, length: search.depth, filter, after },
      fetchPolicy: "no-cache",
    });
    const found = data?.relationPaths;
    if (!found) return "unknown";
    return {
      nodes: found.nodes.flatMap((path) => path.nodes),
      relations: found.nodes.flatMap((path) => path.edges.filter(isBetweenOrders)),
      paths: found.nodes.map((path) => path.nodes.map((node) => node.number)),
      total: found.totalCount,
      isTruncated: found.isTruncated,
      next: found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
    };
  }
  const { data } = await client.query({
    query: WALK_QUERY,
    variables: {
      number,
      depth: search.depth,
      direction: search.direction,
      filter,
      after,
      isLineage: search.question === "lineage",
      isNeighbourhood: search.question === "neighbourhood",
      isDependants: search.question === "dependants",
    },
    fetchPolicy: "no-cache",
  });
  const graph = data?.lineage ?? data?.neighbourhood ?? data?.dependants;
  if (!graph) return "unknown";
  return {
    nodes: graph.nodes,
    relations: graph.edges.filter(isBetweenOrders),
    paths: [],
    total: graph.nodeCount,
    isTruncated: graph.isTruncated,
    next: graph.pageInfo.hasNextPage ? graph.pageInfo.endCursor : null,
  };
}
