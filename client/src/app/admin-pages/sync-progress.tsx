import { formatCount, plural } from "../../lib/day.ts";
import { formatDuration } from "../../lib/duration.ts";
import type { ImportRun } from "./import-run.ts";
import { newsOf } from "./run-words.ts";

/** One part of a sync's work. */
interface Part {
  name: string;
  done: number;
  /** Null where nothing tells how much there is: then there is no bar. */
  total: number | null;
  words: string;
}

type Progress = NonNullable<ImportRun["progress"]>;

function partsOf({ kind, counts, progress }: ImportRun): Part[] {
  if (!progress) return [];
  return [recordsOf(kind, counts, progress), textsOf(progress)];
}

function recordsOf(kind: ImportRun["kind"], counts: ImportRun["counts"], progress: Progress): Part {
  const { phase, pages, total } = progress;
  const part = { name: "Orders", done: counts.read, total: kind === "FULL_SYNC" ? total : null };
  if (phase === "TEXTS")
    return { ...part, total: null, words: `${plural(counts.read, "document")} read: ${newsOf(counts)}.` };
  if (pages === 0) return { ...part, words: "Asking for the first page." };
  const read =
    part.total === null
      ? `${plural(counts.read, "document")} read, until a page brings nothing new`
      : `${formatCount(counts.read)} of ${formatCount(part.total)} documents read`;
  return { ...part, words: `Page ${formatCount(pages)}: ${read}${left(progress)}. So far ${newsOf(counts)}.` };
}

function textsOf(progress: Progress): Part {
  const { phase, texts, totalTexts } = progress;
  const part = { name: "Texts", done: texts.read, total: null };
  if (phase !== "TEXTS" || totalTexts === null)
    return { ...part, words: "Behind the orders, those that are not held." };
  if (totalTexts === 0) return { ...part, words: "None is missing." };
  const asked = `${formatCount(texts.read)} of ${formatCount(totalTexts)} asked for${left(progress)}`;
  return { ...part, total: totalTexts, words: `${asked}. So far ${newsOf(texts)}.` };
}

const left = ({ secondsRemaining }: Progress) =>
  secondsRemaining ? `, about ${formatDuration(secondsRemaining)} left` : "";

/** How far a sync has come, part by part. */
export function SyncProgress({ run }: { run: ImportRun }) {
  return (
    <dl className="parts">
      {partsOf(run).map(({ name, done, total, words }) => (
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
  );
}
