import type { MouseEvent } from "react";
import { Link } from "react-router";
import { StateWord } from "../../components/state-word.tsx";
import { formatMoment } from "../../lib/day.ts";
import type { ImportRun } from "./import-run.ts";
import { KIND_WORDS, problemsOf, STATUS_LOOKS, syncReport } from "./run-words.ts";
import { SyncProgress } from "./sync-progress.tsx";
import { useSyncSwitch } from "./use-sync-switch.ts";

interface Props {
  sync: ImportRun | null;
  mayStart: boolean;
  refetch: () => Promise<unknown>;
}

/** The sync that runs with its progress, or what became of the last one; and the switch, for those who may use it. */
export function SyncPanel({ sync, mayStart, refetch }: Props) {
  return (
    <div className="stack sync">
      {sync ? (
        <SyncState sync={sync} />
      ) : (
        <p>The first one reads the whole record of the Federal Register, oldest orders first.</p>
      )}
      {mayStart && <SyncSwitch sync={sync} refetch={refetch} />}
    </div>
  );
}

function SyncState({ sync }: { sync: ImportRun }) {
  const { id, kind, status, startedAt, isStopRequested } = sync;
  const { word, mark, tone } = STATUS_LOOKS[status];
  const isRunning = status === "RUNNING";
  return (
    <>
      <p className="row">
        <StateWord mark={mark} tone={tone}>
          {word}
        </StateWord>
        <span className="quiet">
          {KIND_WORDS[kind]}, begun on {formatMoment(startedAt)}
        </span>
      </p>
      {isRunning ? <SyncProgress run={sync} /> : <p>{syncReport(sync)}</p>}
      {isRunning && isStopRequested && (
        <p>It ends behind the page or text that it is at; the next one goes on there.</p>
      )}
      {sync.problemCount > 0 && (
        <p>
          <Link to={`/admin/imports/${id}`}>{problemsOf(sync)}</Link> {isRunning && "so far"}
        </p>
      )}
    </>
  );
}

/** One button that starts or stops: it stays where it is, and so does the focus. */
function SyncSwitch({ sync, refetch }: Omit<Props, "mayStart">) {
  const { waiting, said, problem, press } = useSyncSwitch(refetch);
  const isRunning = sync?.status === "RUNNING";
  const isStopping = isRunning && (waiting === "stop" || sync.isStopRequested);
  const isBusy = waiting !== null || isStopping;
  const onClick = ({ detail }: MouseEvent) => {
    // The second click of a double one would undo the first.
    if (!isBusy && detail < 2) void press(isRunning ? "stop" : "start");
  };
  return (
    <div>
      <div className="row">
        <button
          className={isRunning ? "btn" : "btn btn--primary"}
          type="button"
          aria-disabled={isBusy}
          onClick={onClick}
        >
          {isRunning ? "Stop the sync" : "Start a sync"}
        </button>
        <span className="hint" role="status">
          {waiting === "start" ? "Starting." : isStopping ? "Stopping." : said}
        </span>
      </div>
      {problem && (
        <p className="error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
