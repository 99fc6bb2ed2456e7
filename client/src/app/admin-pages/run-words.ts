import type { MarkName } from "../../components/mark-sprite.tsx";
import type { ImportRunKind, ImportRunStatus } from "../../gql/graphql.ts";
import { formatCount, formatMoment, plural } from "../../lib/day.ts";
import { formatDuration } from "../../lib/duration.ts";
import type { Tone } from "../../lib/legal-force.ts";
import type { ImportRun } from "./import-run.ts";

export const KIND_WORDS: Record<ImportRunKind, string> = {
  FULL_SYNC: "Full sync",
  RECENT_SYNC: "Sync of the newest orders",
  FILE: "File",
  TEXTS: "Texts",
};

export const STATUS_LOOKS: Record<ImportRunStatus, { word: string; mark: MarkName; tone: Tone }> = {
  RUNNING: { word: "Running", mark: "i-under-way", tone: "plain" },
  DONE: { word: "Done", mark: "i-done", tone: "plain" },
  STOPPED: { word: "Stopped", mark: "v-empty", tone: "held" },
  FAILED: { word: "Failed", mark: "v-stale", tone: "ended" },
};

/** As many problems as a run keeps. */
const MOST_PROBLEMS = 1_000;

/** "240 problems"; a run with more than it keeps has at least as many. */
export function problemsOf({ problemCount }: ImportRun): string {
  if (problemCount >= MOST_PROBLEMS) return `${formatCount(MOST_PROBLEMS)} problems or more`;
  return plural(problemCount, "problem");
}

/** How it stands with the sync, for the head of the page. */
export function syncHeadline(sync: ImportRun | null): string {
  if (!sync) return "No sync has run yet";
  if (sync.status === "RUNNING") return sync.isStopRequested ? "The sync is being stopped" : "A sync is running";
  if (sync.status === "FAILED") return "The last sync failed";
  if (sync.status === "STOPPED") return "The last sync was stopped";
  return `Last synced on ${formatMoment(sync.finishedAt ?? sync.startedAt)}`;
}

/** What became of a sync that is over, in sentences. */
export function syncReport(run: ImportRun): string {
  const { status, failure, progress } = run;
  const { pages = 0, texts, totalTexts } = progress ?? {};
  if (status === "DONE") return whatItRead(run);
  const kept = pages > 0 ? ` ${whatItRead(run)} That is kept.` : "";
  if (status === "FAILED") return `${failure ?? "Nothing tells why"}.${kept}`;
  if (pages === 0) return "Stopped before its first page came.";
  const place = totalTexts
    ? `text ${formatCount(texts?.read ?? 0)} of ${formatCount(totalTexts)}`
    : `page ${formatCount(pages)}`;
  return `Stopped behind ${place}; within a day the next sync goes on there.${kept}`;
}

function whatItRead({ counts, progress, seconds }: ImportRun): string {
  const took = seconds === null ? "" : ` in ${formatDuration(seconds)}`;
  const { texts, totalTexts } = progress ?? {};
  const ofTexts = texts && totalTexts ? ` Of ${plural(texts.read, "text")}: ${newsOf(texts)}.` : "";
  return `It read ${plural(counts.read, "document")}${took}: ${newsOf(counts)}.${ofTexts}`;
}

interface Counts {
  created: number;
  changed: number;
  refused: number;
}

/** "3 new, 12 changed, 2 refused"; "nothing new". */
export function newsOf({ created, changed, refused }: Counts): string {
  const parts = [
    created + changed === 0 && "nothing new",
    created > 0 && `${formatCount(created)} new`,
    changed > 0 && `${formatCount(changed)} changed`,
    refused > 0 && `${formatCount(refused)} refused`,
  ];
  return parts.filter(Boolean).join(", ");
}
