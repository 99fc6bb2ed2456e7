import { annualObjects } from "./annual-objects.ts";
import { findModals, type Modal } from "./clause-subject.ts";
import { deadlineActor, type FoundActor, LeadActors } from "./deadline-actor.ts";
import { dutyText } from "./deadline-duty.ts";
import { definedNames } from "./defined-names.ts";
import { dueDay, type OrderDays } from "./due-day.ts";
import { effectiveDate } from "./effective-date.ts";
import { findTimeLimits, type TimeLimit } from "./find-time-limits.ts";
import { governingModal } from "./governing-modal.ts";
import { maskQuotations } from "./mask-quotations.ts";
import type { OrderText, Paragraph, Provision } from "./order-text.ts";
import { type Stretch, splitClauses, splitSentences } from "./split-sentences.ts";

export interface FoundDeadline {
  /** DUTY: someone must have done something. END: a body ceases. EFFECT: a rule begins to bind. */
  kind: "DUTY" | "END" | "EFFECT";
  /** Never empty, without its article: "Secretary of Labor". Short names that the order defines are written out. */
  actor: string;
  /** How the actor was read; CONTEXT and NOUN_PHRASE deserve an editor's look. */
  actorFrom: FoundActor["from"];
  duty: string;
  /** The last day, computed; null where it hangs on an event or only recurs. */
  due: string | null;
  asWritten: string;
  /** The recurrence in the order's words, "annually thereafter". */
  recurs: string | null;
  provision: string;
  /** "Sec. 3(a)" */
  number: string;
  paragraph: string;
  /** Exactly words of the paragraph. */
  quote: string;
}

/** A time limit that binds someone whom the text does not name in a way that is read here. */
export interface UnreadDeadline {
  provision: string;
  number: string;
  paragraph: string;
  asWritten: string;
  quote: string;
  why: string;
}

export const MAX_QUOTE = 500;
/** No sentence of an order has more; what has is no sentence, and would cost time by the square. */
const MAX_PER_CLAUSE = 60;
/** "It shall end." has more; hostile files consist of shorter pieces. */
const SHORTEST = 12;

/**
 * Finds the time limits by which someone must act, in the order's own words; new wording of other documents is left out.
 *
 * A limit counts when a word that binds (shall, must, will, is directed to) governs it, in its clause or in the words that introduce
 * its list. Terms of office, conditions ("if … within 30 days"), permissions and words such as "promptly" are none. Never throws.
 */
export function findDeadlines(order: OrderText): { deadlines: FoundDeadline[]; unread: UnreadDeadline[] } {
  const reader = new DeadlineReader(order);
  for (const provision of order.provisions) {
    if (provision.kind === "ANNEX") continue;
    for (const paragraph of provision.paragraphs) if (!paragraph.quoted) reader.readParagraph(provision, paragraph);
  }
  return { deadlines: reader.deadlines, unread: reader.unread };
}

class DeadlineReader {
  readonly deadlines: FoundDeadline[] = [];
  readonly unread: UnreadDeadline[] = [];
  private readonly days: OrderDays;
  private readonly names: Map<string, string>;
  private readonly leads: LeadActors;
  private readonly children: Map<string | null, Provision[]>;

  constructor(order: OrderText) {
    this.children = Map.groupBy(order.provisions, (provision) => provision.parent);
    this.days = { signing: order.signingDate, effective: effectiveDate(order) };
    this.names = definedNames(order);
    this.leads = new LeadActors(order.provisions);
  }

  readParagraph(provision: Provision, paragraph: Paragraph): void {
    let context: string | null = null;
    for (const sentence of splitSentences(maskQuotations(paragraph.text))) {
      if (sentence.text.length < SHORTEST) continue;
      let sentenceSubject: string | null = null;
      for (const clause of splitClauses(sentence)) {
        const modals = findModals(clause.text);
        const limits = modals.length > MAX_PER_CLAUSE ? [] : limitsOf(clause.text, modals).slice(0, MAX_PER_CLAUSE);
        const place: ClausePlace = {
          provision,
          paragraph,
          sentence,
          clause,
          modals,
          limits,
          sentenceSubject,
          context,
          items: () => this.itemsOf(provision),
        };
        for (const group of groupByModal(place)) this.readGroup(place, group);
        const subject = deadlineActor({
          ...place,
          modal: modals[0] ?? null,
          leads: this.leads,
          clauseText: clause.text,
          at: 0,
        });
        if (subject && (subject.from === "SUBJECT" || subject.from === "AGENT")) {
          sentenceSubject = subject.phrase;
          context = subject.phrase;
        }
      }
    }
  }

  private readGroup(place: ClausePlace, { modal, limits }: LimitGroup): void {
    for (const { limit, recurrence } of joinRecurrences(limits)) {
      const due = limit.form === "RECURRENCE" ? null : dueDay(limit, this.days);
      // A day before the order was signed is history, not a deadline.
      if (due && this.days.signing && due < this.days.signing) continue;
      const original = place.paragraph.text;
      const quote = original.slice(place.sentence.start, place.sentence.start + place.sentence.text.length);
      const base = {
        provision: place.provision.key,
        number: place.provision.number,
        paragraph: place.paragraph.key,
        asWritten: original.slice(place.clause.start + limit.start, place.clause.start + lastOf(limit, recurrence).end),
        quote: cut(quote, limit.start + place.clause.start - place.sentence.start),
      };
      const kind = kindOf(place.clause.text, modal, limit);
      const actor = deadlineActor({
        ...place,
        modal,
        leads: this.leads,
        clauseText: place.clause.text,
        at: limit.start,
      });
      if (!actor) {
        if (limit.form !== "RECURRENCE" && modal) this.unread.push({ ...base, why: "nobody is named who must act" });
        continue;
      }
      this.deadlines.push({
        kind,
        actor: this.writtenOut(actor.phrase, place.context),
        actorFrom: actor.from,
        duty: dutyText(place, modal, limits, this.leads),
        due,
        recurs:
          limit.form === "RECURRENCE"
            ? limit.text
            : limit.form === "YEARLY_DAY"
              ? limit.text
              : (recurrence?.text ?? null),
        ...base,
      });
    }
  }

  private itemsOf(provision: Provision): string {
    const words: string[] = [];
    let length = 0;
    for (const child of this.children.get(provision.key) ?? []) {
      const text = [child.heading, child.paragraphs[0]?.text]
        .filter(Boolean)
        .join(". ")
        .replace(/[;,.]?(?:\s+(?:and|or))?\s*$/, "");
      words.push(text.slice(0, 400));
      length += text.length;
      if (length > 400) break;
    }
    return words.join("; ");
  }

  private writtenOut(phrase: string, context: string | null): string {
    const bare = phrase.replace(/^(?:the|an?)\s+/i, "");
    // "The Secretary" right after "the Secretary of Energy" is the same one.
    const before = context?.replace(/^the\s+/i, "");
    const full =
      this.names.get(bare) ??
      (/^\w+$/.test(bare) && before?.startsWith(`${bare} of `) && !/,|\band the\b/.test(before) ? before : undefined);
    return full ?? `${bare[0]?.toUpperCase() ?? ""}${bare.slice(1)}`;
  }
}

/** An "annual report" recurs, unless the same clause says when. */
function limitsOf(text: string, modals: Modal[]): TimeLimit[] {
  const limits = findTimeLimits(text);
  return limits.length > 0 ? limits : annualObjects(text, modals);
}

export interface ClausePlace {
  provision: Provision;
  paragraph: Paragraph;
  sentence: Stretch;
  clause: Stretch;
  modals: Modal[];
  limits: TimeLimit[];
  /** The subject of an earlier clause of the same sentence. */
  sentenceSubject: string | null;
  /** The words of the list that the provision introduces, shortened. */
  items: () => string;
  /** The last subject in the paragraph that can act. */
  context: string | null;
}

interface LimitGroup {
  modal: Modal | null;
  limits: TimeLimit[];
}

function groupByModal(place: ClausePlace): LimitGroup[] {
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
function joinRecurrences(limits: TimeLimit[]): { limit: TimeLimit; recurrence: TimeLimit | null }[] {
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
function lastOf(limit: TimeLimit, recurrence: TimeLimit | null): TimeLimit {
  return recurrence && recurrence.start - limit.end < 14 ? recurrence : limit;
}

function kindOf(clause: string, modal: Modal | null, limit: TimeLimit): FoundDeadline["kind"] {
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

/** An exact part of the sentence, about the limit where the sentence is long. */
function cut(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const from = at < MAX_QUOTE - 150 ? 0 : sentence.indexOf(" ", at - 200) + 1;
  const end = sentence.lastIndexOf(" ", from + MAX_QUOTE);
  return sentence.slice(from, end > from ? end : from + MAX_QUOTE);
}
