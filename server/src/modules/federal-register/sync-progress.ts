import type { SyncKind, SyncRun, SyncState } from "./sync-run.ts";
import type { ImportCounts } from "./take-in.ts";

export interface SyncProgress {
  runId: number;
  kind: SyncKind;
  pages: number;
  /** Estimated; null where the Federal Register does not say how much there is, and for recent runs, which end early. */
  totalPages: number | null;
  /** Orders read so far, and how many documents the search found. */
  orders: number;
  total: number | null;
  created: number;
  changed: number;
  secondsRemaining: number | null;
}

export function progressOf({
  id,
  kind,
  counts,
  state,
}: Pick<SyncRun, "id" | "kind" | "counts" | "state">): SyncProgress {
  const { pages, total } = state;
  const isKnown = kind === "FULL_SYNC" && total !== null && counts.read > 0;
  return {
    runId: id,
    kind,
    pages,
    totalPages: isKnown ? Math.max(pages, Math.ceil((total * pages) / counts.read)) : null,
    orders: ordersIn(counts),
    total,
    created: counts.created,
    changed: counts.changed,
    secondsRemaining: secondsRemaining(kind, counts, state),
  };
}

export const ordersIn = ({ created, changed, unchanged }: ImportCounts) => created + changed + unchanged;

/** As long for each further document as it took for those so far; null where that cannot be known. */
export function secondsRemaining(kind: string, { read }: ImportCounts, { total, seconds }: SyncState): number | null {
  if (kind !== "FULL_SYNC" || total === null || read === 0) return null;
  return Math.max(0, Math.ceil(((total - read) * seconds) / read));
}

export interface EndedRun {
  status: "DONE" | "FAILED" | "STOPPED";
  failure: string | null;
  counts: ImportCounts;
  pages: number;
}

/** One line of it for a terminal: "1,500 of 6,912 orders, about 12 s left". */
export function formatProgress({ pages, orders, total, secondsRemaining }: SyncProgress): string {
  const count = (number: number) => number.toLocaleString("en-US");
  if (pages === 0) return "asking for the first page";
  // The last page leaves a few documents that are no orders of their own.
  const of = secondsRemaining && total !== null ? ` of ${count(total)}` : "";
  const left = secondsRemaining ? `, about ${count(secondsRemaining)} s left` : "";
  return `page ${pages}: ${count(orders)}${of} orders${left}`;
}

/** The end of a run in one sentence, without its full stop. */
export function formatReport({ status, failure, counts, pages }: EndedRun): string {
  const news = `${counts.created} new and ${counts.changed} changed of ${counts.read} that were read`;
  if (status === "DONE") return `The record is up to date with the Federal Register: ${news}`;
  const kept = pages > 0 ? `; what came before it is kept: ${news}` : "";
  if (status === "FAILED") return `${failure}${kept}`;
  return pages > 0
    ? `The sync was stopped behind page ${pages}, and the next one goes on there: ${news}`
    : "The sync was stopped";
}
