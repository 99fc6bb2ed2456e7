import { withoutAgencyNames } from "./find-agency-mentions.ts";
import { findAuthorities } from "./find-authorities.ts";
import type { OrderText } from "./order-text.ts";
import { TOPIC_RULES, type TopicRule } from "./topic-rules.ts";

export interface FoundTopic {
  slug: string;
  /** A sentence that names the decisive words and where they stand. */
  reason: string;
  score: number;
}

export const MAX_TOPICS = 5;
const ENOUGH = 10;
const TITLE_FACTOR = 3;
const STATUTE_SCORE = 12;
/** Provisions that have a term count up to here. */
const MAX_COUNT = 4;

const COMPILED = TOPIC_RULES.map((rule) => ({
  rule,
  terms: rule.terms.map(([pattern, weight]) => ({
    weight,
    pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w])`, "i"),
  })),
}));

/** Saving clauses, which name agencies and laws that an order is not about. */
const BOILERPLATE = /^(?:general provisions|judicial review|definitions?|severability|general|miscellaneous)\b/i;

interface Evidence {
  words: string;
  places: string[];
  count: number;
  points: number;
}

/**
 * Says which policy areas an order is about, with the words that decide, at most five, strongest first. It rather says nothing than
 * something doubtful: without a decisive title or statute, several terms in several provisions must agree. Never throws.
 */
export function findTopics(order: OrderText): FoundTopic[] {
  const passages = passagesOf(order);
  const size = passages.reduce((sum, passage) => sum + passage.text.length, 0);
  // A long order touches much; what it is about, it says more often.
  const enough = ENOUGH + Math.min(12, Math.max(0, (size - 8000) / 2500));
  const authorities = findAuthorities(order).filter((one) => one.role === "AUTHORITY");
  const title = withoutAgencyNames((order.title ?? "").slice(0, 1000));
  const found = COMPILED.flatMap(({ rule, terms }): FoundTopic[] => {
    const evidence = terms.flatMap(({ pattern, weight }) => evidenceOf(pattern, weight, title, passages));
    const statute = statuteOf(rule, authorities);
    const inTitle = evidence.filter((one) => one.places[0] === "the title");
    const score = evidence.reduce((sum, one) => sum + one.points, 0) + (statute ? STATUTE_SCORE : 0);
    const decides = statute !== null || inTitle.some((one) => one.points >= ENOUGH);
    const strong = evidence.filter((one) => one.points >= 6).length;
    if (decides ? score < ENOUGH : score < enough || (strong < 2 && inTitle.length === 0)) return [];
    const strongest = [...evidence].sort((a, b) => b.points - a.points).slice(0, 3);
    return [{ slug: rule.slug, score: Math.round(score), reason: reasonOf(strongest, statute) }];
  });
  found.sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  // What scores a fraction of the leading topic is a side of it.
  return found.filter((one) => one.score >= Math.min(ENOUGH * 2, best * 0.34)).slice(0, MAX_TOPICS);
}

interface Passage {
  number: string;
  text: string;
}

function passagesOf(order: OrderText): Passage[] {
  const skipped = new Set<string>();
  return order.provisions.flatMap((provision): Passage[] => {
    if (provision.kind === "ANNEX") return [];
    if ((provision.parent !== null && skipped.has(provision.parent)) || BOILERPLATE.test(provision.heading ?? "")) {
      skipped.add(provision.key);
      return [];
    }
    const text = [provision.heading ?? "", ...provision.paragraphs.map((paragraph) => paragraph.text)].join(" ");
    return [{ number: provision.number, text: withoutAgencyNames(text.slice(0, 20_000)) }];
  });
}

function evidenceOf(pattern: RegExp, weight: number, title: string, passages: Passage[]): Evidence[] {
  const inTitle = pattern.exec(title)?.[0];
  const hits: { words: string; number: string }[] = [];
  for (const passage of passages) {
    const words = pattern.exec(passage.text)?.[0];
    if (words) hits.push({ words, number: passage.number });
  }
  const count = Math.min(hits.length, MAX_COUNT);
  const points = (inTitle ? weight * TITLE_FACTOR : 0) + weight * count * (hits.length > 1 ? 1 : 0.5);
  if (points === 0) return [];
  const places = [...(inTitle ? ["the title"] : []), ...new Set(hits.slice(0, 3).map((hit) => hit.number))];
  return [{ words: inTitle ?? hits[0]?.words ?? "", places, count: hits.length, points: points }];
}

function statuteOf(
  rule: TopicRule,
  authorities: { citation: string; number: string; name: string | null }[],
): string | null {
  const one = authorities.find((authority) =>
    rule.statutes?.some((start) => startsWithCitation(authority.citation, start)),
  );
  return one ? `rests on ${one.name ?? one.citation}${one.name ? ` (${one.citation})` : ""} (${one.number})` : null;
}

/** "50 U.S.C. 1701" begins "50 U.S.C. 1701 et seq.", not "50 U.S.C. 17010". */
function startsWithCitation(citation: string, start: string): boolean {
  return citation.startsWith(start) && !/^[\da-z]/.test(citation.slice(start.length).replace(/^ et seq\./, ""));
}

function reasonOf(evidence: Evidence[], statute: string | null): string {
  const words = evidence.map((one) => `“${one.words.replace(/\s+/g, " ")}” in ${listed(one.places.slice(0, 3))}`);
  const spoken = words.length > 0 ? `speaks of ${listed(words, ";")}` : "";
  return `It ${[statute, spoken].filter(Boolean).join(" and ")}.`;
}

function listed(items: string[], separator = ","): string {
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(`${separator} `)}${separator === ";" ? ";" : ""} and ${items.at(-1)}`;
}
