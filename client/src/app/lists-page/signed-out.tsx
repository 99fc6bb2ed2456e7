import { Link, useLocation } from "react-router";

/** What stands in the place of a page that belongs to an account. */
export function SignedOut({ what, hasEnded = false }: { what: string; hasEnded?: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not open</p>
      <div>
        <h1>{hasEnded ? `Your session has ended: sign in to see ${what}` : `Sign in to see ${what}`}</h1>
        <p>Lists, notes and what you have seen are kept with your account. Everything else can be read without one.</p>
        <p className="row mt5">
          <Link className="btn btn--primary" to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
            Sign in
          </Link>
          <Link to="/sign-up">Create an account</Link>
        </p>
      </div>
    </div>
  );
}
