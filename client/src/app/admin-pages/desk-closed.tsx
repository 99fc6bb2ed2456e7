import { Link, useLocation } from "react-router";
import { usePageTitle } from "../../lib/page-title.ts";

/** What stands in the place of a page of the desk for whoever may not open it: the way in, or whom to ask. */
export function DeskClosed({ isSignedIn }: { isSignedIn: boolean }) {
  const { pathname, search } = useLocation();
  usePageTitle(isSignedIn ? "Not open to your account" : "Sign in to open the desk");
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not open</p>
      <div>
        <h1>{isSignedIn ? "This page is not open to your account" : "Sign in to open the desk"}</h1>
        <p>
          {isSignedIn
            ? "The desk belongs to those who keep the record and its texts. An admin can give your account a part in it."
            : "The desk belongs to those who keep the record and its texts. Everything else can be read without an account."}
        </p>
        <p className="row mt5">
          {!isSignedIn && (
            <Link className="btn btn--primary" to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
              Sign in
            </Link>
          )}
          <Link to="/orders">All orders</Link>
          <Link to="/">Front page</Link>
        </p>
      </div>
    </div>
  );
}
