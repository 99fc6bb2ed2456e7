import { Link } from "react-router";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { OrderRow } from "../../features/orders/order-row.tsx";
import type { SearchQuery } from "../../gql/graphql.ts";
import { PagedList } from "../orders-page/paged-list.tsx";
import { TrackStar } from "../track-star.tsx";

type Result = SearchQuery["search"]["nodes"][number];

interface Props {
  results: SearchQuery["search"];
  reader: Reader | null;
  /** They begin at a later place. */
  isLater: boolean;
  onMore: (after: string) => Promise<unknown>;
}

/** What was found, each with the words that match. */
export function SearchResults({ results, reader, isLater, onMore }: Props) {
  const { nodes, totalCount, pageInfo } = results;
  return (
    <PagedList
      count={nodes.length}
      totalCount={totalCount}
      pageInfo={pageInfo}
      onMore={onMore}
      noun="results"
      moreLabel="Show more"
      isLater={isLater}
    >
      {nodes.map((result) => (
        <OrderRow
          key={result.order.number}
          order={result.order}
          level={2}
          reader={reader}
          action={<TrackStar viewer={reader?.viewer} number={result.order.number} />}
        >
          <Excerpt result={result} />
        </OrderRow>
      ))}
    </PagedList>
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
