import { type OrderSearch, SORT_LABELS, SORTS } from "@executive-disorder/shared/order-search";
import { filtersInUse, type NameOf, NO_FILTER } from "@executive-disorder/shared/order-search-words";
import { X } from "lucide-react";
import { Link } from "react-router";
import type { OrderSort } from "../../gql/graphql.ts";

interface Props {
  search: OrderSearch;
  nameOf: NameOf;
  /** Whether somebody follows something to rank by. */
  hasInterests: boolean;
  onChange: (next: Partial<OrderSearch>) => void;
}

/** The filters in use, each with the way out of it, and the sort. */
export function FilterBar({ search, nameOf, hasInterests, onChange }: Props) {
  const chips = filtersInUse(search, nameOf);
  return (
    <div className="page leaf filterbar">
      <div className="margin margin--form">
        <h2 className="sidehead filterbar__head">Filters</h2>
      </div>
      <div className="bar">
        {chips.length > 0 ? (
          <>
            <ul className="chips" aria-label="Filters in use">
              {chips.map(({ label, without }) => (
                <li className="chip" key={label}>
                  {label}{" "}
                  <button type="button" aria-label={`Remove filter: ${label}`} onClick={() => onChange(without)}>
                    <X className="i" />
                  </button>
                </li>
              ))}
            </ul>
            <button className="linkish" type="button" onClick={() => onChange(NO_FILTER)}>
              Clear all
            </button>
          </>
        ) : (
          <span className="muted">No filter in use</span>
        )}
        <div className="end">
          <label className="vh" htmlFor="sort">
            Sort
          </label>
          <select
            className="input filterbar__sort"
            id="sort"
            value={search.sort}
            onChange={(event) => onChange({ sort: event.target.value as OrderSort })}
          >
            {SORTS.filter((sort) => sort !== "BEST_MATCH" || hasInterests || search.sort === sort).map((sort) => (
              <option key={sort} value={sort}>
                {SORT_LABELS[sort]}
              </option>
            ))}
          </select>
        </div>
        {search.sort === "BEST_MATCH" && !hasInterests && (
          <p className="hint filterbar__why">
            Your profile follows nothing yet, so the newest come first. <Link to="/profile#interests">Choose</Link>
          </p>
        )}
      </div>
    </div>
  );
}
