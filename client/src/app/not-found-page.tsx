import { Link } from "react-router";
import { usePageTitle } from "../lib/page-title.ts";

/** What was looked for, and the ways on. The same for what does not exist and for what may not be known to exist. */
export function NotFoundPage({ lookedFor }: { lookedFor?: string }) {
  usePageTitle("Not found");
  const isNumber = lookedFor !== undefined && /^\d+(-[A-Z])?$/.test(lookedFor);
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not found</p>
      <div>
        <h1>{isNumber ? `Executive Order ${lookedFor} is not in our record` : "There is no page at this address"}</h1>
        <p>
          {isNumber
            ? "That is not proof that there is no such order: the record holds orders since 1937, and some numbers carry a letter, such as 12154-A."
            : "The address may be mistyped, or what stood here has moved."}
        </p>
        <p className="row mt5">
          {lookedFor && (
            <Link to={`/orders?${new URLSearchParams({ q: lookedFor })}`}>Search titles for “{lookedFor}”</Link>
          )}
          <Link to="/orders">All orders</Link>
          <Link to="/">Front page</Link>
        </p>
      </div>
    </div>
  );
}
