import { type Stretch, splitSentences } from "@executive-disorder/shared/sentences";
import { AGENCY_NAMES } from "./agency-names.ts";
import { findModals, nounPhrase, subjectBefore } from "./clause-subject.ts";
import { definedNames } from "./defined-names.ts";
import { type AgencyMention, findAgencyMentions } from "./find-agency-mentions.ts";
import { findTimeLimits } from "./find-time-limits.ts";
import type { OrderText, Paragraph, Provision } from "./order-text.ts";
import { splitClauses } from "./split-clauses.ts";

export interface FoundAgency {
  slug: string;
  name: string;
  shortName: string;
  /** MUST_ACT: the subject of a clause that binds. MAY_ACT: of one that permits. NAMED: anything else. */
  part: "MUST_ACT" | "MAY_ACT" | "NAMED";
  /** How often it is named, officers and short names included. */
  count: number;
  /** The sentence of its part, exactly words of the paragraph; of its first mention where it is only named. */
  quote: string;
  provision: string;
  number: string;
  paragraph: string;
}

/** What nearly every order says of these officers and that makes nobody's task: saving clauses, the cost of printing. */
const BOILERPLATE =
  /functions of the Director of (?:the )?(?:Office of Management and Budget|OMB)\b[^.;]{0,40}relating to budget|costs? for publication of this order|enforceable at law or in equity/i;
const RANK = { MUST_ACT: 0, MAY_ACT: 1, NAMED: 2 };
const MAX_QUOTE = 400;
/** Fewer characters name no agency in a sentence; hostile files consist of such pieces. */
const SHORTEST = 8;

/**
 * Finds the agencies that an order names, by the table of `agency-names.ts`, those that must act first, then by how often they are
 * named. Offices that the table does not have are not guessed at. New wording of other documents and annexes do not count.
 */
export function findAgencies(order: OrderText): FoundAgency[] {
  const short = definedNames(order);
  const found = new Map<string, FoundAgency>();
  for (const provision of order.provisions) {
    if (provision.kind === "ANNEX") continue;
    for (const paragraph of provision.paragraphs)
      if (!paragraph.quoted) readParagraph(provision, paragraph, short, found);
  }
  return [...found.values()].sort((a, b) => RANK[a.part] - RANK[b.part] || b.count - a.count);
}

function readParagraph(
  provision: Provision,
  paragraph: Paragraph,
  short: Map<string, string>,
  found: Map<string, FoundAgency>,
): void {
  for (const sentence of splitSentences(paragraph.text)) {
    if (sentence.text.length < SHORTEST || BOILERPLATE.test(sentence.text)) continue;
    for (const clause of splitClauses(sentence)) {
      const mentions = /[A-Z][A-Za-z]/.test(clause.text) ? findAgencyMentions(clause.text, short) : [];
      if (mentions.length === 0) continue;
      const parts = partsOf(clause, mentions, short);
      for (const mention of mentions) {
        const part = parts.get(mention.slug) ?? "NAMED";
        const known = found.get(mention.slug);
        if (known) known.count += 1;
        if (known && RANK[known.part] <= RANK[part]) continue;
        found.set(mention.slug, {
          ...namesOf(mention.slug),
          part,
          count: known?.count ?? 1,
          quote: cut(sentence.text, clause.start - sentence.start + mention.start),
          provision: provision.key,
          number: provision.number,
          paragraph: paragraph.key,
        });
      }
    }
  }
}

/** What the agencies of a clause have to do in it. */
function partsOf(
  clause: Stretch,
  mentions: AgencyMention[],
  short: Map<string, string>,
): Map<string, "MUST_ACT" | "MAY_ACT"> {
  const parts = new Map<string, "MUST_ACT" | "MAY_ACT">();
  const modals = findModals(clause.text);
  if (modals.length > 60) return parts;
  const limits = findTimeLimits(clause.text);
  for (const [index, modal] of modals.entries()) {
    const subject = subjectBefore(clause.text, modals, index, limits);
    if (subject) note(subject, modal.isPermission ? "MAY_ACT" : "MUST_ACT");
  }
  const authorized = /\b(?:is|are)\s+(?:hereby\s+)?authorized\b/i.exec(clause.text);
  if (authorized) note(nounPhrase(clause.text.slice(0, authorized.index)), "MAY_ACT");
  if (modals.length === 0 && /[:—]$/.test(clause.text)) note(nounPhrase(clause.text.replace(/[:—]$/, "")), "MUST_ACT");
  function note(subject: string, part: "MUST_ACT" | "MAY_ACT"): void {
    // "The report of the Secretary shall" binds nobody whom it names.
    if (
      /^(?:the|an?|any|each|such)?\s*(?:reports?|plans?|functions?|authorit\w+|regulations?|recommendations?|orders?)\b/i.test(
        subject,
      )
    )
      return;
    // "any person determined by the Secretary of the Treasury" is no task of the Secretary's.
    const head = subject.replace(
      /\b(?:determined|designated|identified|established|selected|appointed|approved|prescribed|issued|described|provided|requested|listed|by)\b.*$/,
      "",
    );
    for (const { slug } of findAgencyMentions(head, short)) {
      if (mentions.some((mention) => mention.slug === slug) && parts.get(slug) !== "MUST_ACT") parts.set(slug, part);
    }
  }
  return parts;
}

function namesOf(slug: string): { slug: string; name: string; shortName: string } {
  const agency = AGENCY_NAMES.find((one) => one.slug === slug);
  return { slug, name: agency?.name ?? slug, shortName: agency?.shortName ?? slug };
}

function cut(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const from = at < MAX_QUOTE - 150 ? 0 : sentence.indexOf(" ", at - 150) + 1;
  const end = sentence.lastIndexOf(" ", from + MAX_QUOTE);
  return sentence.slice(from, end > from ? end : from + MAX_QUOTE);
}
