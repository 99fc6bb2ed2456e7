import type { Modal } from "./clause-subject.ts";
import type { TimeLimit } from "./find-time-limits.ts";

/**
 * The word that binds whoever must keep a limit. Null where the clause has none, as in a list item. "NONE" where the limit stands in
 * a condition, a relative clause or a description, and is no deadline.
 */
export function governingModal(text: string, limit: TimeLimit, modals: Modal[]): Modal | null | "NONE" {
  // "…, as amended, effective January 1, 2021" tells of another rule.
  if (
    limit.form === "DAY" &&
    /^effective/i.test(limit.text) &&
    !/(?:^|\b(?:is|are|be|becomes?|and|but|also)|[;:])\s*$/i.test(
      text.slice(Math.max(0, limit.start - 12), limit.start),
    )
  )
    return "NONE";
  if (/^take effect/i.test(limit.text)) return modals.findLast((modal) => modal.end <= limit.start) ?? "NONE";
  const before = modals.findLast((modal) => modal.end <= limit.start);
  const after = modals.find((modal) => modal.start >= limit.end);
  if (isConditional(text, limit) || isPast(text, limit)) return "NONE";
  // "Should any such action not be finalized within 180 days"; "every American should be vaccinated annually".
  if (before && /^should$/i.test(text.slice(before.start, before.end))) {
    const inverted = /^\s+(?:the|any|all|such|an?)\b/i.test(text.slice(before.end, before.end + 8));
    if (inverted || limit.form === "RECURRENCE") return "NONE";
  }
  if (before && after && beginsClause(text, before, limit, after)) return after;
  const outer = modals.find((modal) => modal.end <= limit.start);
  if (before) {
    const isNested = outer !== before && isSubordinate(text.slice(outer?.end, before.start), limit);
    return isNested || isSubordinate(text.slice(before.end, limit.start), limit) ? "NONE" : before;
  }
  if (after) return isSubordinate(text.slice(0, limit.start), limit) ? "NONE" : after;
  return isSubordinate(text.slice(0, limit.start), limit) ? "NONE" : null;
}

/** "…, and within 90 days, the Council shall": the limit belongs to what follows. */
function beginsClause(text: string, before: Modal, limit: TimeLimit, after: Modal): boolean {
  const lead = text.slice(Math.max(before.end, limit.start - 24), limit.start);
  const tail = text.slice(limit.end, Math.min(after.start, limit.end + 60));
  return (
    /(?:[,;:—]\s*(?:and|but)?|\band)\s*$/i.test(lead) &&
    /^\s*,?\s*(?:the|each|all|every|such|heads|agencies|any|no|\p{Lu})/u.test(tail)
  );
}

function isConditional(text: string, limit: TimeLimit): boolean {
  const segment =
    text
      .slice(Math.max(0, limit.start - 400), limit.start)
      .split(/[,;—]/)
      .at(-1) ?? "";
  return /^\s*(?:and\s+|but\s+|or\s+)?(?:if|when|whenever|where|unless|until|in the event|provided|to the extent|in any case|for any|for each .* that)\b/i.test(
    segment,
  );
}

/** "offenses committed before January 1, 2019", "rules issued within 30 days of …": what has happened, not what must. */
function isPast(text: string, limit: TimeLimit): boolean {
  const before = text.slice(Math.max(0, limit.start - 40), limit.start);
  if (/^(?:on or before|before|prior to)/i.test(limit.text)) {
    return /\b(?:\w+ed|made|held|built|begun|done|force|effect)\s*$/i.test(before) && !/\bbe \w+\s*$/i.test(before);
  }
  return (
    /\b(?:detained|employed|signed|introduced|constructed|occurring|elapsed|issued|entered into|prescribed|specified|provided for)\s*$/i.test(
      before,
    ) && !/\bbe \w+\s*$/i.test(before)
  );
}

/** Within "that …" or "who …" only a limit counted from this order, or a day of the calendar, still binds. */
function isSubordinate(between: string, limit: TimeLimit): boolean {
  const isFirm = limit.form !== "RECURRENCE" && limit.from !== "EVENT" && !limit.isAhead;
  if (isFirm) return false;
  if (/\b(?:provide|require|ensure|certify|agree|specify|state)s?\b[^.;]{0,60}\bthat\b/i.test(between.slice(0, 80)))
    return true;
  return /\b(?:that|which|who|whose|whether|if|unless|when)\b[^,]*$/i.test(between.slice(-300));
}
