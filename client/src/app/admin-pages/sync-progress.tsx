import { formatCount, plural } from "../../lib/day.ts";
import { formatDuration } from "../../lib/duration.ts";
import type { ImportRun } from "./import-run.ts";
import { newsOf } from "./run-words.ts";

/** One part of a sync's work. */
interface Phase {
  name: string;
  done: number;
  /** Null where nothing tells how much there is: then there is no bar. */
  total: number | null;
  words: string;
}

function phasesOf({ kind, counts, progress }: ImportRun): Phase[] {
  const { pages = 0, total = null } = progress ?? {};
  if (pages === 0) return [{ name: "Orders", done: 0, total, words: "Asking for the first page" }];
  const page = `Page ${formatCount(pages)}`;
  if (kind !== "FULL_SYNC" || total === null) {
    const words = `${page}: ${plural(counts.read, "document")} read. It ends where a page brings nothing new.`;
    return [{ name: "Orders", done: counts.read, total: null, words }];
  }
  return [
    {
      name: "Orders",
      done: counts.read,
      total,
      words: `${page}: ${formatCount(counts.read)} of ${formatCount(total)} documents read`,
    },
  ];
}

/** How far a sync has come, part by part, and how long it may take. */
export function SyncProgress({ run }: { run: ImportRun }) {
  const { counts, progress } = run;
  const left = progress?.secondsRemaining;
  return (
    <>
      <dl className="phases">
        {phasesOf(run).map(({ name, done, total, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            {total !== null && (
              <dd>
                <progress value={done} max={Math.max(total, 1)} aria-label={name} />
              </dd>
            )}
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {counts.read > 0 && (
        <p className="quiet">
          So far {newsOf(run)}
          {left ? `; about ${formatDuration(left)} left` : ""}.
        </p>
      )}
    </>
  );
}
