import { annualObjects } from "./annual-objects.ts";
import type { ClausePlace } from "./clause-place.ts";
import type { Modal } from "./clause-subject.ts";
import { findTimeLimits, type TimeLimit } from "./find-time-limits.ts";
import { governingModal } from "./governing-modal.ts";

/** An "annual report" recurs, unless the same clause says when. */
export function limitsOf(text: string, modals: Modal[]): TimeLimit[] {
  const limits = findTimeLimits(text);
  return limits.length > 0 ? limits : annualObjects(text, modals);
}

/** The limits of a clause that one word governs. */
export interface LimitGroup {
  modal: Modal | null;
  limits: TimeLimit[];
}

/** Leaves out what is a condition, a permission or a description. */
export function groupByModal(place: ClausePlace): LimitGroup[] {
  const groups = new Map<Modal | null, TimeLimit[]>();
  for (const limit of place.limits) {
    const modal = governingModal(place.clause.text, limit, place.modals);
    if (modal === "NONE" || (modal?.isPermission ?? false)) continue;
    const group = groups.get(modal);
    if (group) group.push(limit);
    else groups.set(modal, [limit]);
  }
  return [...groups].map(([modal, limits]) => ({ modal, limits }));
}

/** "within 120 days …, and annually thereafter" is one deadline that recurs; a recurrence by itself is one too. */
export function joinRecurrences(limits: TimeLimit[]): { limit: TimeLimit; recurrence: TimeLimit | null }[] {
  const joined: { limit: TimeLimit; recurrence: TimeLimit | null }[] = [];
  for (const limit of limits) {
    const last = joined.at(-1);
    const follows = last && !last.recurrence && last.limit.form !== "RECURRENCE" && limit.form === "RECURRENCE";
    if (follows && (/thereafter/i.test(limit.text) || limit.start - last.limit.end < 80)) last.recurrence = limit;
    else joined.push({ limit, recurrence: null });
  }
  return joined;
}

/** The recurrence stands in the words of the limit only where it follows at once: "within 90 days, and annually thereafter". */
export function lastOf(text: string, limit: TimeLimit, recurrence: TimeLimit | null): TimeLimit {
  const follows = recurrence && /^[,\s]*(?:and|but)?[,\s]*$/.test(text.slice(limit.end, recurrence.start).slice(0, 20));
  return follows ? recurrence : limit;
}

/** DUTY: someone must have done something. END: a body ceases. EFFECT: a rule begins to bind. */
export function kindOf(clause: string, modal: Modal | null, limit: TimeLimit): "DUTY" | "END" | "EFFECT" {
  const verb = clause.slice(modal?.end ?? 0, (modal?.end ?? 0) + 60);
  if (
    /^\s*(?:\w+ly\s+)?(?:terminate|expire|sunset|dissolve|disband|cease\b|be (?:terminated|dissolved|abolished|disbanded))/i.test(
      verb,
    )
  )
    return "END";
  const before = clause.slice(Math.max(0, limit.start - 80), limit.start);
  if (
    /^(?:effective|takes? effect)\b/i.test(limit.text) ||
    /\b(?:effective|tak\w+ effect|take effect|apply)\b[^,;]*$/i.test(before)
  )
    return "EFFECT";
  if (/^\s*(?:be(?:come)? effective|take effect)/i.test(verb)) return "EFFECT";
  return "DUTY";
}
