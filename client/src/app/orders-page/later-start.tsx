import { CombinedGraphQLErrors } from "@apollo/client";
import { formatOrderSearch, type OrderSearch } from "@executive-disorder/shared/order-search";
import { Link } from "react-router";
import { usePageTitle } from "../../lib/page-title.ts";

/** Whether the server knows no such place in the list as the address names. */
export function isNoPlace(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.argument === "after");
}

/** The way to the first row of a list that the address begins at a later place, as links of the page without scripts do. */
export function LaterStart({ search }: { search: OrderSearch }) {
  return (
    <p>
      The address begins this list at a later place. <FromTheFirst search={search} />
    </p>
  );
}

/** In the place of a page of the list that does not exist. */
export function NoSuchPlace({ search }: { search: OrderSearch }) {
  usePageTitle("No such page of the list");
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not found</p>
      <div>
        <h1>The list has no such page</h1>
        <p>
          What stands after “after=” in the address is no place of this list: it was cut short or changed, or belongs to
          a list that is sorted otherwise.
        </p>
        <p className="row mt5">
          <FromTheFirst search={search} />
        </p>
      </div>
    </div>
  );
}

/** Of a place behind the last row. */
export function EndsBefore() {
  return <p className="empty mt5">The list ends before this place.</p>;
}

function FromTheFirst({ search }: { search: OrderSearch }) {
  return (
    <Link to={{ search: formatOrderSearch(search, new URLSearchParams()).toString() }}>
      Show the list from its first row
    </Link>
  );
}
