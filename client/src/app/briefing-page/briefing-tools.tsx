import { useQuery } from "@apollo/client/react";
import { Printer } from "lucide-react";
import { Link, useLocation, useSearchParams } from "react-router";
import { Problem } from "../../components/problem.tsx";
import type { Viewer } from "../../features/account/viewer.ts";
import { BRIEFING_AUDIENCES_QUERY } from "./briefing-query.ts";
import type { useBriefing } from "./use-briefing.ts";

/** In the address, where the base text is asked for in place of the reader's own persona's. */
export const BASE = "base";

interface Props {
  briefing: ReturnType<typeof useBriefing>;
  viewer: Viewer | null;
  /** What is asked for; null for the base text. */
  persona: string | null;
  listPath: string;
  isOwn: boolean;
}

/** Above the pages, and never on paper: in whose words, with notes or without, how far it has come, and the button. */
export function BriefingTools({ briefing, viewer, persona, listPath, isOwn }: Props) {
  const { state, orders, total, problem, retry } = briefing;
  const [params, setParams] = useSearchParams();
  const { pathname, search } = useLocation();
  const isReady = state === "complete" && total > 0;
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="page leaf briefing__tools no-print">
      <p className="margin">
        <Link to={listPath}>{isOwn ? "Back to your lists" : "Back to the list"}</Link>
      </p>
      <div>
        <div className="row">
          {viewer ? (
            <AudienceChoice persona={persona} onChange={(key) => change("audience", key)} />
          ) : (
            <p>
              Base text.{" "}
              <Link to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
                Sign in to print it in an audience’s words
              </Link>
            </p>
          )}
          {isOwn && (
            <label className="check">
              <input
                type="checkbox"
                // Its own master: the address follows a moment later.
                defaultChecked={params.get("notes") === "1"}
                onChange={(event) => change("notes", event.target.checked ? "1" : null)}
              />
              Print my notes
            </label>
          )}
          <button
            className="btn btn--primary"
            type="button"
            aria-disabled={!isReady}
            onClick={() => isReady && window.print()}
          >
            <Printer className="i" aria-hidden="true" />
            Print
          </button>
        </div>
        <p className="hint" role="status">
          {progress(state, orders.length, total)}
        </p>
        {state === "failed" && (
          <>
            <Problem>
              {orders.length > 0 ? `${orders.length} of ${total} orders are here. ` : ""}
              {problem}
            </Problem>
            <p className="row mt2">
              <button className="btn" type="button" onClick={retry}>
                {orders.length > 0 ? "Load the rest" : "Try again"}
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

function progress(state: string, count: number, total: number): string {
  if (state === "failed") return "";
  if (state !== "complete") return total === 0 ? "Loading the orders." : `${count} of ${total} orders are here.`;
  if (total === 0) return "No order is in this list yet: there is nothing to print.";
  return `${total + 1} pages: a cover, and one for each order.`;
}

function AudienceChoice({ persona, onChange }: { persona: string | null; onChange: (key: string) => void }) {
  const { data } = useQuery(BRIEFING_AUDIENCES_QUERY);
  const readable = data?.personas.filter(({ isReadable }) => isReadable) ?? [];
  const isKnown = persona === null || readable.some(({ key }) => key === persona);
  return (
    <label className="field briefing__audience">
      <span className="label">In the words for</span>
      <select className="input" value={persona ?? BASE} onChange={(event) => onChange(event.target.value)}>
        <option value={BASE}>Everybody: the base text</option>
        {!isKnown && <option value={persona ?? ""}>{data ? "An audience that is not open to you" : "…"}</option>}
        {readable.map(({ key, pluralName }) => (
          <option key={key} value={key}>
            {pluralName}
          </option>
        ))}
      </select>
    </label>
  );
}
