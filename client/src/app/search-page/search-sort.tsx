import type { OrderSearch } from "@executive-disorder/shared/order-search";

interface Props {
  search: OrderSearch;
  /** Whether somebody follows something to rank by. */
  hasInterests: boolean;
  onChange: (next: Partial<OrderSearch>) => void;
}

/** By the words of the search, or first by what the reader follows. */
export function SearchSort({ search, hasInterests, onChange }: Props) {
  if (!hasInterests) return <p className="hint">The closest to your words first.</p>;
  const isRanked = search.sort === "BEST_MATCH";
  return (
    <p className="row row--tight mt3">
      {(
        [
          [false, "Closest to your words first"],
          [true, "Best match for you first"],
        ] as const
      ).map(([ranks, label]) => (
        <button
          key={label}
          className="btn btn--small"
          type="button"
          aria-pressed={isRanked === ranks}
          onClick={() => onChange({ sort: ranks ? "BEST_MATCH" : "NEWEST_SIGNED" })}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
