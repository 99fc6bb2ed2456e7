import { usePageTitle } from "../lib/page-title.ts";

/** What stands in the place of a whole page whose answer did not come. */
export function PageFailure({ name, onRetry }: { name: string; onRetry: () => void }) {
  usePageTitle(`${name} could not be loaded`);
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not loaded</p>
      <div role="alert">
        <h1>{name} could not be loaded</h1>
        <p>
          {navigator.onLine
            ? "The server did not answer as it should. What you wrote and chose is kept."
            : "This browser is offline. What you wrote and chose is kept."}
        </p>
        <p className="row mt5">
          <button className="btn" type="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      </div>
    </div>
  );
}
