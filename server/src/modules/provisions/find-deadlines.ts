import { splitSentences } from "@executive-disorder/shared/sentences";
import type { ClausePlace } from "./clause-place.ts";
import { findModals, isAgent, type Modal, subjectBefore } from "./clause-subject.ts";
import { deadlineActor, type FoundActor, LeadActors } from "./deadline-actor.ts";
import { dutyText } from "./deadline-duty.ts";
import { definedNames } from "./defined-names.ts";
import { dueDay, type OrderDays } from "./due-day.ts";
import { effectiveDate } from "./effective-date.ts";
import type { TimeLimit } from "./find-time-limits.ts";
import { groupByModal, joinRecurrences, kindOf, type LimitGroup, lastOf, limitsOf } from "./limit-groups.ts";
import { maskQuotations } from "./mask-quotations.ts";
import type { OrderText, Paragraph, Provision } from "./order-text.ts";
import { splitClauses } from "./split-clauses.ts";

export interface FoundDeadline {
  /** DUTY: someone must have done something. END: a body ceases. EFFECT: a rule begins to bind. */
  kind: "DUTY" | "END" | "EFFECT";
  /** Never empty, without its article: "Secretary of Labor". Short names that the order defines are written out. */
  actor: string;
  /** How the actor was read; CONTEXT and NOUN_PHRASE deserve an editor's look. */
  actorFrom: FoundActor["from"];
  /** Never empty nor punctuation alone. */
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
        if (clause.text.length < SHORTEST) continue;
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
        asWritten: original.slice(
          place.clause.start + limit.start,
          place.clause.start + lastOf(place.clause.text, limit, recurrence).end,
        ),
        quote: cut(quote, limit.start + place.clause.start - place.sentence.start),
      };
      const kind = kindOf(place.clause.text, modal, limit);
      const actor =
        deadlineActor({ ...place, modal, leads: this.leads, clauseText: place.clause.text, at: limit.start }) ??
        this.actorOfItems(place, modal);
      if (!actor || !/\p{L}/u.test(actor.phrase)) {
        if (modal ? limit.form !== "RECURRENCE" : isFirm(limit))
          this.unread.push({ ...base, why: "nobody is named who must act" });
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

  /** "… for fiscal year 2026, and for each fiscal year thereafter:" binds those whom its first item binds. */
  private actorOfItems({ provision, clause }: ClausePlace, modal: Modal | null): FoundActor | null {
    if (modal !== null || !/[:—]$/.test(clause.text)) return null;
    const text = this.children.get(provision.key)?.[0]?.paragraphs[0]?.text.slice(0, 1500);
    const modals = text ? findModals(text) : [];
    const subject = text && modals[0] && !modals[0].isPermission ? subjectBefore(text, modals, 0, []) : null;
    return subject && isAgent(subject) ? { phrase: subject, from: "CONTEXT" } : null;
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

/** A limit that names its day: with nobody to keep it, an editor must look. */
function isFirm(limit: TimeLimit): boolean {
  return limit.form !== "RECURRENCE" && limit.from !== "EVENT";
}

/** An exact part of the sentence, about the limit where the sentence is long. */
function cut(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const from = at < MAX_QUOTE - 150 ? 0 : sentence.indexOf(" ", at - 200) + 1;
  const end = sentence.lastIndexOf(" ", from + MAX_QUOTE);
  return sentence.slice(from, end > from ? end : from + MAX_QUOTE);
}
