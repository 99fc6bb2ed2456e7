import type { SyncKind, SyncPhase, SyncRun, SyncState, SyncTexts } from "./sync-run.ts";
import type { ImportCounts } from "./take-in.ts";

export interface SyncProgress {
  runId: number;
  kind: SyncKind;
  phase: SyncPhase;
  pages: number;
  /** Estimated; null where the Federal Register does not say how much there is, and for recent runs, which end early. */
  totalPages: number | null;
  /** Orders read so far, and how many documents the search found. */
  orders: number;
  total: number | null;
  created: number;
  changed: number;
  /** Texts that were asked for so far, and how many there are in all; null before their phase. */
  texts: number;
  totalTexts: number | null;
  /** Of the phase. */
  secondsRemaining: number | null;
}

export function progressOf({
  id,
  kind,
  counts,
  state,
}: Pick<SyncRun, "id" | "kind" | "counts" | "state">): SyncProgress {
  const { pages, total, phase, texts } = state;
  const isKnown = kind === "FULL_SYNC" && total !== null && counts.read > 0;
  return {
    runId: id,
    kind,
    phase,
    pages,
    totalPages: isKnown ? Math.max(pages, Math.ceil((total * pages) / counts.read)) : null,
    orders: ordersIn(counts),
    total,
    created: counts.created,
    changed: counts.changed,
    texts: texts.counts.read,
    totalTexts: phase === "TEXTS" ? texts.total : null,
    secondsRemaining: secondsRemaining(kind, counts, state),
  };
}

export const ordersIn = ({ created, changed, unchanged }: ImportCounts) => created + changed + unchanged;

/** For the rest of the phase: as long for each further document, or text, as for those so far. Null where that cannot be known. */
export function secondsRemaining(kind: string, { read }: ImportCounts, state: SyncState): number | null {
  const { phase, texts } = state;
  if (phase === "TEXTS") return texts.total === 0 ? 0 : atThePace(texts.counts.read, texts.total, texts.seconds);
  return kind === "FULL_SYNC" && state.total !== null ? atThePace(read, state.total, state.seconds) : null;
}

function atThePace(done: number, total: number, seconds: number): number | null {
  return done === 0 ? null : Math.max(0, Math.ceil(((total - done) * seconds) / done));
}

export interface EndedRun {
  status: "DONE" | "FAILED" | "STOPPED";
  failure: string | null;
  counts: ImportCounts;
  pages: number;
  texts: SyncTexts;
}

/** Every so many texts there is a line. */
const TEXTS_A_LINE = 25;

/** Tells a terminal of runs, line by line: of their beginnings, of each page, and of texts now and then. */
export function tellProgress(say: (line: string) => void): (progress: SyncProgress) => void {
  let runId = 0;
  return (progress) => {
    const { texts, totalTexts } = progress;
    if (progress.runId !== runId || texts % TEXTS_A_LINE === 0 || texts === totalTexts) say(formatProgress(progress));
    runId = progress.runId;
  };
}

const count = (number: number) => number.toLocaleString("en-US");

/** "page 3: 1,500 of 6,912 orders, about 12 s left", "50 of 1,412 texts, about 340 s left". */
export function formatProgress({ pages, orders, total, texts, totalTexts, secondsRemaining }: SyncProgress): string {
  const left = secondsRemaining ? `, about ${count(secondsRemaining)} s left` : "";
  if (totalTexts) return `${count(texts)} of ${count(totalTexts)} texts${left}`;
  if (pages === 0) return "asking for the first page";
  // The last page leaves a few documents that are no orders of their own.
  const of = secondsRemaining && total !== null ? ` of ${count(total)}` : "";
  return `page ${pages}: ${count(orders)}${of} orders${left}`;
}

/** The end of a run in one sentence, without its full stop. */
export function formatReport({ status, failure, counts, pages, texts }: EndedRun): string {
  const news = [
    `${counts.created} new and ${counts.changed} changed of ${counts.read} that were read`,
    ...newsOf(texts),
  ].join("; ");
  if (status === "DONE") return `The record is up to date with the Federal Register: ${news}`;
  const kept = pages > 0 ? `; what came before it is kept: ${news}` : "";
  if (status === "FAILED") return `${failure}${kept}`;
  if (texts.total > 0)
    return `The sync was stopped behind text ${count(texts.counts.read)} of ${count(texts.total)}, and the next one goes on there: ${news}`;
  return pages > 0
    ? `The sync was stopped behind page ${pages}, and the next one goes on there: ${news}`
    : "The sync was stopped";
}

/** Of texts, where a run had any. */
function newsOf({ counts, total }: SyncTexts): string[] {
  if (total === 0) return [];
  const refused = counts.refused > 0 ? `, ${count(counts.refused)} could not be taken` : "";
  return [`${count(counts.created)} new and ${count(counts.changed)} changed of ${count(counts.read)} texts${refused}`];
}
