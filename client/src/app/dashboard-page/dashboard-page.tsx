import { useMutation, useQuery } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { EVENT_KIND_LABELS, EVENT_KINDS, type EventKind } from "@executive-disorder/shared/event-kinds";
import { LEGAL_FORCE_LABELS, LEGAL_FORCES, type LegalForce } from "@executive-disorder/shared/legal-force";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Said } from "../../components/said.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { TrackProblem } from "../../features/tracking/track-problem.tsx";
import { DASHBOARD_QUERY, type Dashboard, MARK_SEEN } from "../../features/tracking/tracking-queries.ts";
import { formatMoment, plural } from "../../lib/day.ts";
import { errorCode, errorMessage } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/account.css";
import "../../styles/dashboard.css";
import { SignedOut } from "../lists-page/signed-out.tsx";
import { ChangeGroups } from "./change-groups.tsx";
import { DeadlineLine } from "./deadline-line.tsx";
import { TrackedTable } from "./tracked-table.tsx";

/** /dashboard: what changed since the reader looked, how their orders stand, and what is due. */
export function DashboardPage() {
  const viewer = useViewer();
  usePageTitle("Dashboard");
  if (viewer === undefined) return <DashboardWaiting />;
  if (viewer === null) return <SignedOut what="your dashboard" />;
  return <OwnDashboard />;
}

function DashboardWaiting() {
  return (
    <div className="page leaf pagehead">
      <span className="margin" />
      <Waiting label="Loading your dashboard" lines={10} />
    </div>
  );
}

const among = <T extends string>(known: readonly T[], given: string | null): T | null =>
  known.find((one) => one === given) ?? null;

function OwnDashboard() {
  const [params, setParams] = useSearchParams();
  const listId = params.get("list");
  const kind = among(EVENT_KINDS, params.get("kind"));
  const force = among(LEGAL_FORCES, params.get("force"));
  const { data, previousData, error, loading, refetch } = useQuery(DASHBOARD_QUERY, {
    variables: { listId, kinds: kind && [kind], legalForces: force && [force] },
    fetchPolicy: "cache-and-network",
  });
  const [markSeen, { loading: isMarking }] = useMutation(MARK_SEEN);
  const [said, setSaid] = useState<number | null>(null);
  const [problem, setProblem] = useState<{ words: string; hasSessionEnded: boolean; at: number } | null>(null);
  // What was shown before stays while the next is on its way, and never in the place of a refusal.
  const known = data ?? (loading ? previousData : undefined);
  const dashboard = known?.dashboard;
  if (error && !dashboard) {
    const code = errorCode(error);
    if (code === ERROR_CODES.NOT_SIGNED_IN) return <SignedOut what="your dashboard" hasEnded />;
    if (code === ERROR_CODES.BAD_INPUT && listId !== null) return <NoSuchList params={params} />;
    return <PageFailure name="Your dashboard" onRetry={() => refetch()} />;
  }
  if (!dashboard) return <DashboardWaiting />;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  const seen = async () => {
    setProblem(null);
    const { error: failure } = await markSeen({ variables: { upTo: dashboard.latestEvent ?? "" } }).catch(
      (caught: unknown) => ({ error: caught }),
    );
    if (failure) {
      const hasSessionEnded = errorCode(failure) === ERROR_CODES.NOT_SIGNED_IN;
      return setProblem({ words: `${errorMessage(failure)} Nothing was marked.`, hasSessionEnded, at: Date.now() });
    }
    await refetch().catch(() => undefined);
    setSaid(Date.now());
  };
  const lists = known?.trackingLists ?? [];
  const hasFilter = listId !== null || kind !== null || force !== null;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          {dashboard.seenAt && (
            <>
              <strong>Since you looked</strong>
              <br />
              {formatMoment(dashboard.seenAt)}
            </>
          )}
        </p>
        <div>
          <h1>{headline(dashboard)}</h1>
          <p>{standing(dashboard)}</p>
        </div>
      </div>
      <div className="page leaf dash__bar">
        <span className="margin" />
        <form className="row" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
          <Choice name="list" label="List" value={listId ?? ""} onChange={choose} all="All lists">
            {lists.map((list) => [list.id ?? "", `${list.name} (${list.orderCount})`])}
          </Choice>
          <Choice name="kind" label="What happened" value={kind ?? ""} onChange={choose} all="Anything">
            {EVENT_KINDS.map((one: EventKind) => [one, EVENT_KIND_LABELS[one]])}
          </Choice>
          <Choice name="force" label="Legal force" value={force ?? ""} onChange={choose} all="Any">
            {LEGAL_FORCES.map((one: LegalForce) => [one, LEGAL_FORCE_LABELS[one]])}
          </Choice>
          <Link to="/lists">Your lists</Link>
          <Link to="/lists#digest">Digest by mail</Link>
          {loading && <span className="hint">Loading…</span>}
        </form>
      </div>
      {(dashboard.trackedCount ?? 0) === 0 && (dashboard.newCount ?? 0) === 0 && !hasFilter ? (
        <FirstVisit />
      ) : (
        <div className="page with-rail">
          <div>
            <section className="leaf section" aria-labelledby="changed-h">
              <div className="margin">
                <h2 className="sidehead" id="changed-h">
                  Changed
                </h2>
              </div>
              <div className="stack">
                {(dashboard.groups ?? []).length > 0 ? (
                  <>
                    <ChangeGroups groups={dashboard.groups ?? []} personaName={dashboard.personaName ?? null} />
                    <p className="row">
                      <button className="btn" type="button" aria-disabled={isMarking} onClick={seen}>
                        Mark all as seen
                      </button>
                    </p>
                  </>
                ) : (
                  <p className="muted">
                    {hasFilter ? "Nothing new within these filters." : "Nothing that you have not seen."}
                  </p>
                )}
                {said !== null && <Said key={said}>Marked. What comes from now on is new.</Said>}
                {problem && <TrackProblem key={problem.at} {...problem} />}
              </div>
            </section>
            <TrackedTable tracked={dashboard.tracked ?? []} count={dashboard.trackedCount ?? 0} />
          </div>
          <aside className="rail" aria-label="Deadlines">
            <DeadlineLine deadlines={dashboard.deadlines ?? []} />
          </aside>
        </div>
      )}
    </>
  );
}

/** The address names a list that was removed, is another reader's, or never was. */
function NoSuchList({ params }: { params: URLSearchParams }) {
  const others = new URLSearchParams(params);
  others.delete("list");
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">No such list</p>
      <div>
        <h1>This list is none of yours</h1>
        <p>It was removed, or it belongs to another account. Your other lists are as they were.</p>
        <p className="row mt5">
          <Link className="btn btn--primary" to={{ search: String(others) }} replace>
            All your lists on the dashboard
          </Link>
          <Link to="/lists">Your lists</Link>
        </p>
      </div>
    </div>
  );
}

/** "4 of your 14 orders changed", from what the groups tell. */
function headline({ groups, tracked, trackedCount }: Dashboard): string {
  const changed = (tracked ?? []).filter((order) => order.isChanged).length;
  const others = (groups ?? [])
    .flatMap(({ changes }) => changes ?? [])
    .filter(({ reason }) => reason === "FOLLOWED").length;
  if ((trackedCount ?? 0) === 0 && others === 0) return "Your dashboard";
  const news = others > 0 ? ` ${plural(others, "new order")} that you follow.` : "";
  if ((trackedCount ?? 0) === 0) return news.trim();
  return `${changed === 0 ? "None" : changed} of your ${plural(trackedCount ?? 0, "order")} changed.${news}`;
}

function standing({ newCount, groups }: Dashboard): string {
  if (!newCount)
    return "What happens to the orders in your lists, and new orders that your profile follows, stands here.";
  const things = newCount >= 1_000 ? "More than a thousand things" : plural(newCount, "thing");
  const count = (groups ?? []).length;
  return `${things} happened${count > 1 ? `, in ${plural(count, "group")}` : ""}. What came at once stands together.`;
}

function FirstVisit() {
  return (
    <div className="page leaf">
      <span className="margin" />
      <div className="stack">
        <p className="measure">
          You track nothing yet. Open an order and choose “Track this order”, or paste numbers into a{" "}
          <Link to="/lists">list</Link>. What happens to them then stands here: who revoked or amended them, what is
          due, and what is newly written in your persona’s words.
        </p>
        <p className="row">
          <Link className="btn btn--primary" to="/orders">
            Find orders
          </Link>
          <Link to="/profile">What you follow</Link>
        </p>
      </div>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  all: string;
  onChange: (name: string, value: string) => void;
  children: (readonly [string, string])[];
}

function Choice({ name, label, value, all, onChange, children }: ChoiceProps) {
  return (
    <label className="field dash__choice">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(name, event.target.value)}>
        <option value="">{all}</option>
        {children.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
