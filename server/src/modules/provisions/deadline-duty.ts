import type { ClausePlace } from "./clause-place.ts";
import type { Modal } from "./clause-subject.ts";
import type { LeadActors } from "./deadline-actor.ts";
import type { TimeLimit } from "./find-time-limits.ts";

const MAX_DUTY = 400;

/**
 * What must be done: the words after the modal, without the limit, as a phrase that begins with a capital. A passive, and what takes
 * effect, keeps its subject: "The report shall be finalized", "This order shall take effect". Words of the order, shortened, never
 * rephrased.
 */
export function dutyText(place: ClausePlace, modal: Modal | null, limits: TimeLimit[], leads: LeadActors): string {
  const { provision } = place;
  const { start, text } = place.clause;
  // The clause is blanked where it quotes; the paragraph has the words.
  const clause = { text: place.paragraph.text.slice(start, start + text.length) };
  const verb = modal ? clause.text.slice(modal.end, modal.end + 40) : "";
  const needsSubject = /^\s*(?:also\s+)?(?:be\s+\w+|become\s+effective|take\s+effect)/i.test(verb);
  const from = modal && !needsSubject ? modal.end : 0;
  let words = withoutLimits(clause.text, from, limits);
  if (leads.lead(provision)?.endsWith(clause.text.slice(-40)) || /[:—]$/.test(words)) words += ` ${place.items()}`;
  const clean = words
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/,\s*,/g, ",")
    .replace(/^(?:\s|,|;|:|—|and\b|but\b|also\b)+/i, "")
    .replace(/[\s,;:—]+(?:and|or|but)?[\s,;:.]*$/i, "")
    .trim();
  const short = clean.length <= MAX_DUTY ? clean : `${clean.slice(0, clean.lastIndexOf(" ", MAX_DUTY))} …`;
  // Where the limit is all there is, the clause says it.
  if (!/[\p{L}\p{N}]/u.test(short)) return clause.text.trim().slice(0, MAX_DUTY);
  return `${short[0]?.toUpperCase() ?? ""}${short.slice(1)}`;
}

function withoutLimits(text: string, from: number, limits: TimeLimit[]): string {
  let words = "";
  let at = from;
  for (const limit of limits) {
    // "an annual report" says what, not only when.
    if (limit.end <= at || /^(?:annual|semi-?annual|quarterly|monthly|biennial|weekly)\s/i.test(limit.text)) continue;
    words += text.slice(at, Math.max(at, limit.start)) + verbOf(text, limit);
    at = Math.max(at, limit.end);
  }
  return words + text.slice(at);
}

/** The verb that stands within a limit: "take effect on January 1" is what happens, and only then when; "is effective on" too. */
function verbOf(text: string, limit: TimeLimit): string {
  const effect = /^(?:takes? effect|effective)\b/i.exec(limit.text)?.[0];
  if (!effect) return "";
  const before = text.slice(Math.max(0, limit.start - 12), limit.start);
  return /^t/i.test(effect) || /\b(?:is|are|be|becomes?)\s+$/i.test(before) ? effect : "";
}
