import type { TimeLimit } from "./find-time-limits.ts";

/** A word that binds: what stands before it is the subject, what follows the duty. */
export interface Modal {
  start: number;
  end: number;
  /** "may": a permission, whose time limit is no deadline for anybody. */
  isPermission: boolean;
}

const MODAL =
  /\b(?:shall|must|will|should|(?:is|are)(?: hereby)?(?: further)?(?: authorized and)? (?:directed|instructed|ordered|requested|required)(?:,[^,:;]{0,90}(?:,|(?=:)))? ?(?:to\b|(?=:))|(?<!\b(?:as|that|which|who|where|when|it|they)\s)(?:may|can|could|would))\b/gi;

const INTRODUCTION =
  /^(?:(?:and|but|or)\s+)?(?:within|not later|no later|in\b|on\b|by\b|to\b|as\b|for\b|upon|after|before|prior|pursuant|consistent|notwithstanding|except|subject|under|with\b|without|through\b|throughout|beginning|effective|from|at\b|if\b|when|where|unless|until|once|following|based|recogni|thereafter|further\b|additionally|moreover|accordingly|however|therefore|immediately|promptly|every\b|each year|each fiscal|during|acting|given|because|since|while|provided|consult|working|using|building|initially|finally|first\b|second\b|third\b|unless|also\b|such as|such (?:other|longer|shorter)\b|despite\b|including|together|jointly|separately|respectively|\w+ly\s*$|\w+ing\s(?!agenc|department|offic|member|part(?:y|ies)|head|compon))/i;
const MODIFIER =
  /^(?:(?:and|or)\s+)?(?:in\b|through\b|acting|as\b|to\b|after|before|upon|with\b|within|not later|no later|consistent|subject|pursuant|on\b|by\b|when|where|if\b|unless|who\b|whose|which|that\b|under|for\b|using|including|at\b|except|based|annually|other than|via\b|using|during|until|beginning|along with|together with|if\b|(?:his|her|its|their)\b|(?:his|her) or (?:his|her)|or (?:his|her|their|the\s+\w+(?:'s)?\s+design)|\w+ly\b|\w+ing\b|(?:established|created|designated|described|identified|referred|appointed|required|defined|listed)\b)/i;
/** Prepositions after which a list of officers may follow, with commas of its own. */
const LIST_OPENER =
  /\b(?:consult\w*|coordinat\w*|cooperat\w*|collaborat\w*|conjunction|concurrence|agreement|advice|working|together|along)\b/i;
const NOUN_START =
  /^(?:[Tt]he|[Ee]ach|[Aa]ll|[Ee]very|[Aa]ny|[Aa]n?|[Ss]uch|[Tt]hese|[Tt]hose|[Nn]o|heads?|agencies|members?|[Bb]oth|one|two|three|this|that|its|their|other|relevant|appropriate|executive|he|she|it|they|(?:co-)?chairs?)\b|^[“"]?\p{Lu}/u;
const LOOSE_CONJUNCTION = /^(?:and|but|or|then|thereafter|commencing|beginning|starting)?$/i;

export function findModals(text: string): Modal[] {
  // "… and others as the Director shall determine": binds nobody.
  const isAside = (at: number) => /\bas (?:the|he|she|it|they)\b[^,;]*$/i.test(text.slice(Math.max(0, at - 100), at));
  return [...text.matchAll(MODAL)]
    .filter((match) => !isAside(match.index))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isPermission: /^(?:may|can|could|would)$/i.test(match[0]),
    }));
}

/**
 * The grammatical subject before a modal, as a noun phrase of the text: without what introduces it ("Within 90 days …,"), and
 * without what qualifies it ("in consultation with …"). Empty where there is none, as in a list item; null where the modal stands
 * in a relative clause ("a report that shall …").
 */
export function subjectBefore(text: string, modals: Modal[], index: number, limits: TimeLimit[]): string | null {
  const modal = modals[index];
  if (!modal) return "";
  const previous = modals[index - 1];
  const from = Math.max(previous?.end ?? 0, modal.start - 1500);
  let words = withoutLimits(text, from, modal.start, limits);
  if (previous) {
    if (
      /(?:^|[,;\s])(?:and|but|or)?\s*(?:then|also|thereafter|further)?\s*,?\s*$/i.test(words.slice(-24)) &&
      /\b(?:and|but|or)\W*(?:\w+ly\W*)?$/i.test(words)
    ) {
      return subjectBefore(text, modals, index - 1, limits);
    }
    const boundary = lastBoundary(words);
    if (boundary === null) return null;
    words = words.slice(boundary);
  } else if (/\b(?:that|which|who)\s*$/i.test(words)) return null;
  return nounPhrase(words);
}

/** The noun phrase at the head of some words, with the introductions before it and the qualifications after it taken away. */
export function nounPhrase(words: string): string {
  const segments = words
    .replace(/\((?![a-z\d]{1,4}\))[^()]*\)/g, " ")
    .replace(/,\s+(?=United States Code\b)/g, " ")
    .split(/,|—/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const isConditional = /^(?:(?:and|but)\s+)?(?:if|when|whenever|where|unless|once)\b/i.test(segments[0] ?? "");
  while (
    segments.length > 0 &&
    (LOOSE_CONJUNCTION.test(segments[0] ?? "") ||
      INTRODUCTION.test(segments[0] ?? "") ||
      !NOUN_START.test(withoutConjunction(segments[0] ?? "")))
  ) {
    const opensList =
      LIST_OPENER.test(segments[0] ?? "") &&
      (isAgent(segments[0] ?? "") || /\bwith (?:the |other |relevant )*[\w'’-]{1,30}$/.test(segments[0] ?? ""));
    segments.shift();
    const last = opensList ? segments.findIndex((segment) => /^(?:and|or)\b/i.test(segment)) : -1;
    if (last >= 0 && last < segments.length - 1) segments.splice(0, last + 1);
  }
  if (isConditional) segments.splice(0, lastList(segments));
  const end = segments.findIndex((segment, at) => at > 0 && MODIFIER.test(segment));
  const phrase = (end < 0 ? segments : segments.slice(0, end)).join(", ");
  return withoutConjunction(phrase)
    .replace(
      /\s+(?:in (?:consultation|coordination|cooperation|collaboration|conjunction|turn|addition)|acting (?:through|by)|through the|after consult\w+|jointly|promptly|immediately)\b.*$/i,
      "",
    )
    .replace(/\s+/g, " ")
    .replace(/[\s,:;]+$/, "")
    .trim();
}

/** After "If …, …," the subject stands last: where the last noun phrase begins, with the list that an "and" before it ends. */
function lastList(segments: string[]): number {
  const isNoun = (segment: string | undefined) =>
    segment !== undefined && !MODIFIER.test(segment) && NOUN_START.test(withoutConjunction(segment));
  let at = segments.findLastIndex(isNoun);
  if (at > 0 && /^(?:and|or)\b/i.test(segments[at] ?? "")) while (at > 0 && isNoun(segments[at - 1])) at -= 1;
  return Math.max(0, at);
}

function withoutConjunction(text: string): string {
  return text.replace(/^(?:and|but|or|that)\s+/i, "");
}

/** Where the last main clause begins within words that follow another modal; null in a relative clause. */
function lastBoundary(words: string): number | null {
  if (/\b(?:that|which|who)\s*$/i.test(words)) return null;
  const boundaries = [...words.matchAll(/(?:[,;:—]\s*)?\b(?:and|but|that)\s+|[,;:—]\s+/gi)].map(
    (match) => match.index + match[0].length,
  );
  const start = boundaries.findLast(
    (at) => NOUN_START.test(words.slice(at, at + 40)) && !MODIFIER.test(words.slice(at, at + 40)),
  );
  return start ?? 0;
}

function withoutLimits(text: string, from: number, to: number, limits: TimeLimit[]): string {
  let words = "";
  let at = from;
  for (const limit of limits) {
    if (limit.end <= from || limit.start >= to) continue;
    words += text.slice(at, Math.max(at, limit.start));
    at = Math.max(at, Math.min(limit.end, to));
  }
  return words + text.slice(at, to);
}

const AGENT =
  /\b(?:Secretar(?:y|ies)|Directors?|Administrators?|Attorney General|Chair(?:man|men|person|s)?|Co-?Chairs?|heads?|agency|agencies|departments?|Councils?|Committees?|Commissions?|Boards?|Task Force|Office|President|Groups?|Commissioners?|Archivist|contractors?|Advisors?|Advisers?|Representatives?|Initiative|Center|Institute|officers?|officials?|members?|parties|party|Panel|Bureau|Corps|Council Principals|Counsel|Comptroller|Liaisons?|Administration|Assistants?|Postmaster|Ambassador|Surgeon General|Librarian|Governors?|Executives?|branch|Coordinators?|Partnership|Team|employees|employers?|persons?|Executive Agents?|Inspectors? General|Chiefs?|bidders|licensees|Foundation|Authority|Service|Treasurer|Envoy|Trustees?|appointees?|carriers?|CEQ|[A-Z]{3,8})\b/;
/** A name in capitals: "the Federal Laboratory Consortium". */
const PROPER_NAME = /^(?:the )?\p{Lu}[\w&-]*(?: (?:\p{Lu}[\w&-]*|of|the|and|for|on)){0,8}$/u;
const THING =
  /^(?:an?|the|each|all|any|such|these|those|this|its|their)?\s*(?:\w+[\s-]){0,4}?(?:reports?|plans?|reviews?|assessments?|regulations?|rules?|orders?|lists?|guidance|guidelines|appointments?|strateg(?:y|ies)|designations?|recommendations?|procedures?|information|determinations?|submissions?|updates?|meetings?|requirements?|policy|policies|proposals?|actions?|authorizations?|decisions?|dates?|functions?|findings?|responses?|summar(?:y|ies)|inventor(?:y|ies)|results?|notices?|documents?|materials?|communications?|section|subsection|paragraph)\b(?! of (?:staff|operations))/i;

/** Whether a noun phrase names someone who can act, rather than a report or a rule. */
export function isAgent(phrase: string): boolean {
  const head = phrase.replace(/\b(?:of|for|from|on|in|under|by|to|required|described|established|pursuant)\b.*$/i, "");
  const words = head || phrase;
  if (PROPER_NAME.test(phrase) && !THING.test(head)) return true;
  return AGENT.test(`${words.toLowerCase()} ${words}`) && !THING.test(head);
}
