import { API_EXAMPLES, asCommand } from "@executive-disorder/shared/api-examples";
import { lazy, Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/api-page.css";

const GraphiqlPanel = lazy(() => import("./graphiql-panel.tsx").then((file) => ({ default: file.GraphiqlPanel })));

/** /api-explorer: the public API, tried out in place, with worked examples. */
export function ApiPage() {
  usePageTitle("API explorer");
  const [params, setParams] = useSearchParams();
  const example = API_EXAMPLES.find(({ id }) => id === params.get("example")) ?? API_EXAMPLES[0];
  if (!example) return null;
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>API explorer</h1>
          <p>
            Everything that this site shows comes from one GraphQL API at <code>/graphql</code>, which you may ask too.
            Here you ask as whoever is signed in; programs ask with a <Link to="/account#tokens">token</Link> in the
            header <code>authorization: Bearer …</code>
          </p>
          <p>
            Each answer tells its cost in the header <code>query-cost</code>, and in <code>ratelimit</code> how much is
            left of this minute. A field costs one for each row in which it stands.
          </p>
        </div>
      </div>
      <div className="page leaf api">
        <p className="margin muted">Worked examples</p>
        <div>
          <fieldset className="api__examples" aria-label="Worked examples">
            {API_EXAMPLES.map(({ id, title }) => (
              <button
                key={id}
                className="btn btn--small"
                type="button"
                aria-pressed={id === example.id}
                onClick={() => setParams({ example: id }, { replace: true, preventScrollReset: true })}
              >
                {title}
              </button>
            ))}
          </fieldset>
          <p className="hint mt2" role="status">
            {example.says}
          </p>
          <details className="words">
            <summary>The same from a program</summary>
            <p className="hint">
              Without a token, leave its header out: you are then asked for as a visitor, with a visitor's limits.
            </p>
            <pre className="api__command">{asCommand(example, location.origin)}</pre>
          </details>
          <section aria-label="Explorer">
            <PanelBoundary name="The explorer">
              <Suspense fallback={<Waiting label="Loading the explorer" lines={12} />}>
                <GraphiqlPanel example={example} />
              </Suspense>
            </PanelBoundary>
          </section>
        </div>
      </div>
    </>
  );
}
