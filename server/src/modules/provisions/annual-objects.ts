import type { Modal } from "./clause-subject.ts";
import type { TimeLimit } from "./find-time-limits.ts";

const ANNUAL_OBJECT =
  /^[^.;:]{0,90}?\b(an?|its|their|the)\s+(?:\w+\s+){0,2}?((annual|semi-?annual|quarterly|monthly|biennial|weekly)\s+(?:[\w-]+\s+){0,3}?(?:reports?|reviews?|assessments?|updates?|summar(?:y|ies)|meetings?|evaluations?|audits?|inventor(?:y|ies)|surveys?|scorecards?|accounting|briefings?|conference|summit))\b/i;
const VERB =
  /^(?:[^.;:]{0,140}?\band(?=\s+(?:submit|provide|prepare|produce|publish|issue|make|conduct)\s))?\s*(?:,[^,]{0,120},\s*)?(?:\w+ly\s+)?(?:also\s+)?(?:(?:\w+)(?: and (?:\w+))?\s+)?(?:submit|provide|prepare|produce|publish|issue|make|conduct|develop|deliver|transmit|complete|hold|convene|perform|undertake|coordinate|chair)\b/i;

/** "shall submit an annual report": a recurrence that stands as an adjective. Only right after the verb of a duty. */
export function annualObjects(text: string, modals: Modal[]): TimeLimit[] {
  const starts = modals.length > 0 ? modals.filter((modal) => !modal.isPermission).map((modal) => modal.end) : [0];
  return starts.flatMap((from): TimeLimit[] => {
    const rest = text.slice(from, from + 260);
    const verb = VERB.exec(rest);
    const match = verb && ANNUAL_OBJECT.exec(rest.slice(verb[0].length));
    if (!verb || !match?.[2] || /\b(?:that|which|who|required|described)\b/.test(match[0])) return [];
    const start = from + verb[0].length + match[0].length - match[2].length;
    const nothing = {
      count: null,
      unit: null,
      from: null,
      isBusinessDays: false,
      isAhead: false,
      year: null,
      month: null,
      day: null,
    };
    return [{ ...nothing, start, end: start + match[2].length, text: match[2], form: "RECURRENCE" }];
  });
}
