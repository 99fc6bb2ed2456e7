import { Link } from "react-router";
import { usePageTitle } from "../lib/page-title.ts";

/** Inner boundary: a page broke, masthead and foot stay. */
export function PageError() {
  usePageTitle("Something broke on this page");
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Our fault</p>
      <div role="alert">
        <h1>Something broke on this page</h1>
        <p>It is not your doing, and nothing you saved is lost. Loading the page again may help.</p>
        <p className="row mt5">
          <button className="btn" type="button" onClick={() => window.location.reload()}>
            Load again
          </button>
          <Link to="/">Front page</Link>
        </p>
      </div>
    </div>
  );
}

/** Outer boundary: the shell itself broke. No navigation, for it may be what broke; plain links that load anew. */
export function ShellError() {
  usePageTitle("Something broke");
  return (
    <main className="page pagehead" role="alert">
      <h1>Something broke</h1>
      <p>It is not your doing, and nothing you saved is lost.</p>
      <p>
        <a href={window.location.href}>Load again</a>, or go to the <a href="/">front page</a>.
      </p>
    </main>
  );
}
