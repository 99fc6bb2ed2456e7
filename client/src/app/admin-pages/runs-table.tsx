import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount, formatShortMoment } from "../../lib/day.ts";
import { formatDuration } from "../../lib/duration.ts";
import { type ImportRun, runFrom } from "./import-run.ts";
import { IMPORT_RUNS_QUERY } from "./imports-queries.ts";
import { KIND_WORDS, STATUS_LOOKS } from "./run-words.ts";
import { useFirstNew } from "./use-first-new.ts";

/** Rows of a step. One more is asked for, which tells whether there is another step. */
const STEP = 20;

interface Props {
  /** Changes when a sync began or ended: then the list is asked for anew. Null while it is not known. */
  syncState: string | null;
}

/** What was brought in and when, latest first. */
export function RunsTable({ syncState }: Props) {
  const { data, error, refetch, fetchMore } = useQuery(IMPORT_RUNS_QUERY, {
    variables: { first: STEP + 1 },
    fetchPolicy: "cache-and-network",
    // What was shown behind the first rows stays.
    refetchWritePolicy: "merge",
  });
  const [wanted, setWanted] = useState(STEP);
  const [more, setMore] = useState<"idle" | "loading" | "failed">("idle");
  const known = useRef(syncState);
  useEffect(() => {
    const isNews = known.current !== null && known.current !== syncState;
    known.current = syncState;
    if (isNews) refetch().catch(() => undefined);
  }, [syncState, refetch]);
  const runs = data?.importRuns?.flatMap((run) => runFrom(run) ?? []);
  const shown = runs?.slice(0, wanted) ?? [];
  const { list, mark } = useFirstNew<HTMLTableSectionElement>(shown.length);

  if (!runs)
    return error ? (
      <PanelFailure name="The runs" onRetry={() => refetch()} />
    ) : (
      <Waiting label="Loading the runs" lines={6} />
    );
  if (runs.length === 0) {
    return (
      <p className="empty">
        <b>Nothing was brought in yet.</b> Runs stand here after a sync, or after files were imported on the server.
      </p>
    );
  }
  const onMore = async () => {
    if (more === "loading") return;
    mark();
    setMore("loading");
    const isLoaded = await fetchMore({ variables: { first: STEP, after: runs.at(-1)?.id } }).then(
      ({ error }) => !error,
      () => false,
    );
    setMore(isLoaded ? "idle" : "failed");
    if (isLoaded) setWanted(wanted + STEP);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll" aria-label="Runs, latest first" tabIndex={0}>
        <table className="table table--cards runs">
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Began</th>
              <th scope="col">Took</th>
              {["Read", "New", "Changed", "Problems"].map((name) => (
                <th className="num" scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody ref={list}>
            {shown.map((run) => (
              <RunRow key={run.id} run={run} />
            ))}
          </tbody>
        </table>
      </section>
      <div className="bar bar--foot">
        <span role="status">
          {more === "loading" && "Loading more runs"}
          {more === "failed" && "The next runs could not be loaded."}
        </span>
        {runs.length > shown.length && (
          <div className="end">
            <button className="btn" type="button" aria-disabled={more === "loading"} onClick={onMore}>
              {more === "failed" ? "Try again" : "Show more"}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function RunRow({ run }: { run: ImportRun }) {
  const { id, kind, source, startedAt, seconds, counts, problemCount, status, failure } = run;
  const { word, mark, tone } = STATUS_LOOKS[status];
  const isFile = kind === "FILE" || kind === "TEXTS";
  return (
    <tr>
      <th scope="row" data-label="Run">
        <span>
          <Link to={`/admin/imports/${id}`}>{isFile ? source : KIND_WORDS[kind]}</Link>
          <span className="table__sub">{isFile ? KIND_WORDS[kind] : hostOf(source)}</span>
        </span>
      </th>
      <td data-label="Began">
        <time dateTime={startedAt}>{formatShortMoment(startedAt)}</time>
      </td>
      <td data-label="Took">{seconds === null ? "" : <span>{formatDuration(seconds)}</span>}</td>
      {[
        ["Read", counts.read],
        ["New", counts.created],
        ["Changed", counts.changed],
        ["Problems", problemCount],
      ].map(([label, count]) => (
        <td className="num" data-label={label} key={label}>
          <span className={count === 0 ? "muted" : undefined}>{formatCount(Number(count))}</span>
        </td>
      ))}
      <td data-label="State">
        <span>
          <StateWord mark={mark} tone={tone}>
            {word}
          </StateWord>
          {failure && <span className="table__sub">{failure}</span>}
        </span>
      </td>
    </tr>
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address);
