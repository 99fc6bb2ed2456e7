import { splitSentences } from "@executive-disorder/shared/sentences";
import { findModals, isAgent, type Modal, nounPhrase, subjectBefore } from "./clause-subject.ts";
import { findTimeLimits, type TimeLimit } from "./find-time-limits.ts";
import type { Provision } from "./order-text.ts";

export interface FoundActor {
  phrase: string;
  /** SUBJECT of the clause, AGENT after "by", LEAD of the list, CONTEXT of the paragraph, or the NOUN_PHRASE that must be done. */
  from: "SUBJECT" | "AGENT" | "LEAD" | "CONTEXT" | "NOUN_PHRASE";
}

interface ActorQuestion {
  clauseText: string;
  modal: Modal | null;
  modals: Modal[];
  limits: TimeLimit[];
  provision: Provision;
  sentenceSubject: string | null;
  context: string | null;
  leads: LeadActors;
  /** Where the limit stands in the clause. */
  at: number;
}

const PRONOUN = /^(?:it|they|he|she|he or she|this|there)$/i;
/** "I hereby direct the Secretary of Labor to develop, within 180 days, …" */
const DIRECTED =
  /\bI (?:hereby |further |also )?(?:direct|instruct|order|request) ((?:the|each|all) [^,;:]{3,200}?) to\b/;
const BY =
  /\bby\s+((?:the|each|all|such|any|an?)\s+[^,.;:()]{3,140}|agencies\b[^,.;:()]{0,60}|(?:\p{Lu}[\w.&-]*\s?){1,8})/u;

const TAKES_EFFECT = /^\s*(?:be(?:come)? effective|take effect)\b/i;

/** Who must keep a limit. Null where the text does not say, or where it is a permission. */
export function deadlineActor(question: ActorQuestion): FoundActor | null {
  const { clauseText, modal, modals, limits, provision, leads } = question;
  if (!modal) return withoutModal(question);
  const subject = subjectBefore(clauseText, modals, modals.indexOf(modal), limits);
  if (subject === null) {
    const agent = agentAfter(clauseText, modal);
    return agent ? { phrase: agent, from: "AGENT" } : contextOf(question);
  }
  if (subject === "") return leads.of(provision) ?? contextOf(question);
  if (PRONOUN.test(subject)) return antecedentOf(clauseText.slice(0, modal.start)) ?? contextOf(question);
  if (TAKES_EFFECT.test(clauseText.slice(modal.end, modal.end + 40)))
    return { phrase: whatTakesEffect(clauseText.slice(0, modal.start), subject), from: "NOUN_PHRASE" };
  const owner = ownerOf(subject);
  if (owner) return { phrase: owner, from: "SUBJECT" };
  if (isAgent(subject)) return { phrase: subject, from: "SUBJECT" };
  const agent = agentAfter(clauseText, modal);
  if (agent) return { phrase: agent, from: "AGENT" };
  return contextOf(question) ?? (subject.length <= 200 ? { phrase: subject, from: "NOUN_PHRASE" } : null);
}

/** Nobody acts where something takes effect: what stands before the verb does, whoever is named in the words that introduce it. */
function whatTakesEffect(before: string, subject: string): string {
  return /,\s+((?:the|this|these) [^,;:]{1,120}?)\s*$/i.exec(before.slice(-160))?.[1] ?? subject;
}

function withoutModal({ clauseText, limits, provision, sentenceSubject, leads, at }: ActorQuestion): FoundActor | null {
  if (/[:—]$/.test(clauseText)) {
    // "No later than 30 days of the date of this order, the heads of all agencies:"
    const phrase = nounPhrase(blank(clauseText, limits).replace(/[:—]$/, ""));
    if (phrase && isAgent(phrase)) return { phrase, from: "SUBJECT" };
  }
  if (/\b(?:is|are|becomes?|takes?)\s+effect(?:ive)?\b/i.test(clauseText.slice(0, at + 12))) {
    const phrase = nounPhrase(clauseText.slice(0, clauseText.search(/\b(?:is|are|becomes?|takes?)\s+effect/i)));
    return phrase ? { phrase, from: "NOUN_PHRASE" } : null;
  }
  const directed = DIRECTED.exec(clauseText.slice(0, 600))?.[1];
  if (directed && isAgent(directed)) return { phrase: directed, from: "SUBJECT" };
  if (sentenceSubject) return { phrase: sentenceSubject, from: "LEAD" };
  return leads.of(provision);
}

function contextOf({ sentenceSubject, context, provision, leads }: ActorQuestion): FoundActor | null {
  const phrase = sentenceSubject ?? context;
  return phrase ? { phrase, from: "CONTEXT" } : leads.of(provision);
}

/** "after the Commission is established, it will" → the Commission. */
function antecedentOf(before: string): FoundActor | null {
  const named = [...before.slice(-300).matchAll(/\bthe ((?:\p{Lu}[\w-]*\s?){1,5})/gu)]
    .map((match) => (match[1] ?? "").trim())
    .filter(isAgent);
  const last = named.at(-1);
  return last ? { phrase: last, from: "CONTEXT" } : null;
}

/** "shall be made by agencies within 30 days" → agencies. */
function agentAfter(text: string, modal: Modal): string | null {
  const match = BY.exec(text.slice(modal.end, modal.end + 600));
  const phrase = nounPhrase(
    (match?.[1] ?? "").replace(
      /\s+(?:within|not later|no later|on or before|pursuant|under|at least|and (?:shall|may)|in|for|that|which|to)\b.*$/i,
      "",
    ),
  );
  return phrase && isAgent(phrase) ? phrase : null;
}

/** "The responsibilities of the Steering Committee shall include:" → the Steering Committee. */
function ownerOf(subject: string): string | null {
  const match =
    /^(?:the |its )?(?:\w+ )?(?:responsibilit(?:y|ies)|functions?|dut(?:y|ies)|missions?|tasks?|role)(?: and \w+)? of (.{3,160})$/i.exec(
      subject,
    );
  const possessive = /^(.{3,120})['’]s? (?:\w+ )?(?:responsibilities|functions|duties|mission|tasks|role)\b/i.exec(
    subject,
  );
  return match?.[1] ?? possessive?.[1] ?? null;
}

/** Who the words that introduce a list bind: "The Secretary shall:" for each of its items, and theirs. */
export class LeadActors {
  private readonly byKey: Map<string, Provision>;
  private readonly known = new Map<string, FoundActor | null>();

  constructor(provisions: Provision[]) {
    this.byKey = new Map(provisions.map((provision) => [provision.key, provision]));
  }

  of(provision: Provision): FoundActor | null {
    const known = this.known.get(provision.key);
    if (known !== undefined) return known;
    const parent = provision.parent === null ? undefined : this.byKey.get(provision.parent);
    const actor = parent && provision.kind !== "FLUSH" ? this.fromLead(parent) : null;
    this.known.set(provision.key, actor);
    return actor;
  }

  /** The words before the list, where they end as such words do. */
  lead(provision: Provision): string | null {
    const text = provision.paragraphs.at(-1)?.text ?? "";
    return /[:—–-]$/.test(text) ? (splitSentences(text.slice(-1500)).at(-1)?.text ?? null) : null;
  }

  private fromLead(parent: Provision): FoundActor | null {
    const text = this.lead(parent);
    if (text === null) return parent.paragraphs.length === 0 && parent.kind === "UNIT" ? this.of(parent) : null;
    const modals = findModals(text);
    const limits = findTimeLimits(text);
    const last = modals.at(-1);
    if (!last) {
      const phrase = nounPhrase(
        blank(text, limits)
          .replace(/[:—–-]$/, "")
          .replace(/\s+(?:is|are)\s+responsible for$/, ""),
      );
      return phrase && isAgent(phrase) && phrase.length <= 200 ? { phrase, from: "LEAD" } : this.of(parent);
    }
    if (last.isPermission) return null;
    const subject = subjectBefore(text, modals, modals.length - 1, limits);
    if (subject === null) return relativeActor(text.slice(0, last.start)) ?? this.of(parent);
    if (subject === "" || PRONOUN.test(subject)) return this.of(parent);
    const actor = ownerOf(subject) ?? (isAgent(subject) ? subject : null);
    return actor ? { phrase: actor, from: "LEAD" } : this.of(parent);
  }
}

/** "… the Threat Mitigation Working Group (TMWG), which shall:" → the group. */
function relativeActor(before: string): FoundActor | null {
  const words = before.slice(-300).replace(/,?\s*\b(?:which|who|that)\s*$/i, "");
  const name =
    /((?:\p{Lu}[\w'’-]{0,40})(?: (?:of|the|and|for|on|\p{Lu}[\w'’-]{0,40})){0,12})(?:\s*\([^()]{1,40}\))?\s*$/u.exec(
      words,
    )?.[1];
  return name && isAgent(name) ? { phrase: name, from: "LEAD" } : null;
}

function blank(text: string, limits: TimeLimit[]): string {
  let out = text;
  for (const limit of limits)
    out = out.slice(0, limit.start) + " ".repeat(limit.end - limit.start) + out.slice(limit.end);
  return out;
}
