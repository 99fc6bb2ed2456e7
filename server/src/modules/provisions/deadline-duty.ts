import type { ClausePlace } from "./clause-place.ts";
import type { Modal } from "./clause-subject.ts";
import type { LeadActors } from "./deadline-actor.ts";
import type { TimeLimit } from "./find-time-limits.ts";

const MAX_DUTY = 400;

/**
 * What must be done: the words after the modal, without the limit, as a phrase that begins with a capital. A passive keeps its
 * subject ("The report shall be finalized"), since the verb alone would say nothing. Words of the order, shortened, never rephrased.
 */
export function dutyText(place: ClausePlace, modal: Modal | null, limits: TimeLimit[], leads: LeadActors): string {
  const { provision } = place;
  const { start, text } = place.clause;
  // The clause is blanked where it quotes; the paragraph has the words.
  const clause = { text: place.paragraph.text.slice(start, start + text.length) };
  const isPassive = modal !== null && /^\s*(?:also\s+)?be\s+\w+/i.test(clause.text.slice(modal.end, modal.end + 40));
  const from = modal && !isPassive ? modal.end : 0;
  let words = withoutLimits(clause.text, from, limits);
  if (leads.lead(provision)?.endsWith(clause.text.slice(-40)) || /[:—]$/.test(words)) words += ` ${place.items()}`;
  const clean = words
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/,\s*,/g, ",")
    .replace(/^(?:\s|,|;|:|—|and\b|but\b|also\b)+/i, "")
    .replace(/[\s,;:—]+(?:and|or)?[\s,;:.]*$/i, "")
    .trim();
  const short = clean.length <= MAX_DUTY ? clean : `${clean.slice(0, clean.lastIndexOf(" ", MAX_DUTY))} …`;
  return `${short[0]?.toUpperCase() ?? ""}${short.slice(1)}` || place.clause.text.slice(0, MAX_DUTY);
}

function withoutLimits(text: string, from: number, limits: TimeLimit[]): string {
  let words = "";
  let at = from;
  for (const limit of limits) {
    // "an annual report" says what, not only when.
    if (limit.end <= at || /^(?:annual|semi-?annual|quarterly|monthly|biennial|weekly)\s/i.test(limit.text)) continue;
    words += text.slice(at, Math.max(at, limit.start));
    at = Math.max(at, limit.end);
  }
  return words + text.slice(at);
}
