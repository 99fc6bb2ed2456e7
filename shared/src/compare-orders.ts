import type { AlignedProvision } from "./align-provisions.ts";
import { actOf } from "./explore-words.ts";
import { LEGAL_FORCE_LABELS, type LegalForce } from "./legal-force.ts";
import { numberSortKey, parseOrderNumber } from "./order-number.ts";
import { RELATION_LABELS, type RelationAgreement, type RelationKind } from "./relation-kinds.ts";

interface End {
  number: string;
  title: string | null;
}

export interface ComparableRelation {
  kind: RelationKind;
  inPart: boolean;
  on: string | null;
  agreement: RelationAgreement;
  from: End;
  to: End;
}

/** What is compared of an order, as the API has it. */
export interface ComparableOrder {
  number: string;
  title: string;
  signingDate: string | null;
  publicationDate: string | null;
  frCitation: string | null;
  legalForce: LegalForce;
  president: { name: string } | null;
  status: { explanation: string };
  topics: { topic: { name: string } }[];
  agencies: { agency: { name: string } }[];
  authorities: { citation: string }[];
  deadlines: { asWritten: string }[];
  provisions: { key: string; number: string; marker: string; heading: string | null; paragraphs: { text: string }[] }[];
}

type FormatDay = (day: string) => string;

/** Which orders the address asks for: /compare?orders=12291,12866. Typed without scripts they come as one= and other=. */
export interface CompareSearch {
  /** What was typed; empty where nothing was. */
  typed: [one: string, other: string];
  one: string | null;
  other: string | null;
  /** What stands in the way, as sentences; empty while nothing is asked. */
  faults: string[];
}

export function parseCompareSearch(params: { get(name: string): string | null }): CompareSearch {
  const listed = (params.get("orders") ?? "").split(/\s*[,;]\s*|(?<=\d)\s+(?=[\de])/i).filter(Boolean);
  const typed: [string, string] = [params.get("one") ?? listed[0] ?? "", params.get("other") ?? listed[1] ?? ""];
  const [one = null, other = null] = typed.map(parseOrderNumber);
  const faults = typed.flatMap((text, index) =>
    text.trim() && [one, other][index] === null
      ? [`“${text.slice(0, 40)}” is no order number. Order numbers look like 14060 or 12154-A.`]
      : [],
  );
  if (one !== null && one === other) faults.push("An order is not compared with itself. Choose another.");
  if (listed.length > 2)
    faults.push(`Two orders are compared at a time; ${listed.length} are asked for. Choose two of them.`);
  if (params.get("one") !== null && typed.some((text) => !text.trim()))
    faults.push("Give two order numbers, such as 12291 and 12866.");
  return { typed, one, other, faults };
}

/** A fact of both orders. A list has what both have, and what only one has. */
export interface ComparedFact {
  key: string;
  name: string;
  one: readonly string[];
  other: readonly string[];
  isSame: boolean;
  isList: boolean;
}

const NOTHING = "not recorded";

/** The facts of two orders beside each other, in one sequence. */
export function compareFacts(one: ComparableOrder, other: ComparableOrder, formatDay: FormatDay): ComparedFact[] {
  const text = (key: string, name: string, of: (order: ComparableOrder) => string | null): ComparedFact => {
    const [a, b] = [of(one) || NOTHING, of(other) || NOTHING];
    return { key, name, one: [a], other: [b], isSame: a === b, isList: false };
  };
  const list = (key: string, name: string, of: (order: ComparableOrder) => string[]): ComparedFact => {
    const [a, b] = [[...new Set(of(one))], [...new Set(of(other))]];
    return {
      key,
      name,
      one: a,
      other: b,
      isSame: a.length === b.length && a.every((item) => b.includes(item)),
      isList: true,
    };
  };
  const day = (given: string | null) => given && formatDay(given);
  return [
    text("title", "Title", (order) => order.title),
    text("signed", "Signed", (order) => day(order.signingDate)),
    text("president", "President", (order) => order.president?.name ?? null),
    text("published", "Published", (order) =>
      [day(order.publicationDate), order.frCitation].filter(Boolean).join(", "),
    ),
    text("legalForce", "Legal force", (order) => LEGAL_FORCE_LABELS[order.legalForce]),
    text("status", "As recorded", (order) => order.status.explanation),
    list("topics", "Topics", (order) => order.topics.map(({ topic }) => topic.name)),
    list("agencies", "Agencies", (order) => order.agencies.map(({ agency }) => agency.name)),
    list("authority", "Authority", (order) => order.authorities.map(({ citation }) => citation)),
    list("deadlines", "Deadlines", (order) => order.deadlines.map(({ asWritten }) => asWritten)),
  ];
}

/** A list on one side, in words: what both have, and what only this one has. */
export function listWords(
  mine: readonly string[],
  theirs: readonly string[],
): { label: string | null; items: string }[] {
  if (mine.length === 0) return [{ label: null, items: "none recorded" }];
  const both = mine.filter((item) => theirs.includes(item));
  const own = mine.filter((item) => !theirs.includes(item));
  if (both.length === 0 || (own.length === 0 && theirs.length === mine.length))
    return [{ label: null, items: mine.join("; ") }];
  return [
    { label: "In both", items: both.join("; ") },
    ...(own.length > 0 ? [{ label: "Only here", items: own.join("; ") }] : []),
  ];
}

/** What two orders did to a third one, or it to them. */
export interface ComparedRelation {
  partner: End;
  /** "Revokes", "Amended in part by"; empty where no relation is recorded. */
  one: string[];
  other: string[];
}

/** Relations of two orders to others, by the other order: those that both have a relation to first, then the newest. */
export function compareRelations(
  one: { number: string; relations: readonly ComparableRelation[] },
  other: { number: string; relations: readonly ComparableRelation[] },
): ComparedRelation[] {
  const rows = new Map<string, ComparedRelation>();
  for (const side of ["one", "other"] as const) {
    const order = side === "one" ? one : other;
    for (const relation of order.relations) {
      const isActive = relation.from.number === order.number;
      const partner = isActive ? relation.to : relation.from;
      if (partner.number === one.number || partner.number === other.number) continue;
      const row = rows.get(partner.number) ?? { partner, one: [], other: [] };
      row[side].push(isActive ? actOf(relation) : passiveOf(relation));
      rows.set(partner.number, row);
    }
  }
  const isShared = (row: ComparedRelation) => row.one.length > 0 && row.other.length > 0;
  return [...rows.values()].sort(
    (a, b) =>
      Number(isShared(b)) - Number(isShared(a)) || numberSortKey(b.partner.number) - numberSortKey(a.partner.number),
  );
}

const passiveOf = ({ kind, inPart }: Pick<ComparableRelation, "kind" | "inPart">) => {
  const { passive } = RELATION_LABELS[kind];
  if (!inPart) return passive;
  return passive.endsWith(" by") ? `${passive.slice(0, -3)} in part by` : `${passive} in part`;
};

/** Acts that change whether an order stands, before those that do not. */
const DECISIVE: readonly RelationKind[] = [
  "REVOKES",
  "SUPERSEDES",
  "NULLIFIES",
  "TERMINATES",
  "SUSPENDS",
  "REINSTATES",
];

/** What one of two orders did to the other, as sentences, what decides about an order first. */
export function sentencesBetween(relations: readonly ComparableRelation[], formatDay: FormatDay): string[] {
  const rank = ({ kind }: ComparableRelation) => (DECISIVE.includes(kind) ? DECISIVE.indexOf(kind) : DECISIVE.length);
  return relations
    .toSorted((a, b) => rank(a) - rank(b))
    .map((relation) => {
      const { kind, from, to, on, agreement } = relation;
      const day = on ? ` on ${formatDay(on)}` : "";
      const doubt = agreement === "DISPUTED" ? " Sources disagree about it." : "";
      if (kind === "SEE") return `The sources have “See” between EO ${from.number} and EO ${to.number}.${doubt}`;
      return `EO ${to.number} was ${lower(passiveOf(relation))} EO ${from.number}${day}.${doubt}`;
    });
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The provisions of an order as they are aligned: their headings are part of their words. */
export const provisionsOf = ({ provisions }: Pick<ComparableOrder, "provisions">): AlignedProvision[] =>
  provisions.map(({ key, number, marker, heading, paragraphs }) => ({
    key,
    number: number || marker || null,
    text: [heading && sentence(heading), ...paragraphs.map(({ text }) => text)].filter(Boolean).join(" "),
  }));

const sentence = (words: string) => (/[.:;?!—]$/.test(words) ? words : `${words}.`);

/** Why there are no texts beside each other; null where there are. */
export function missingTexts(orders: readonly Pick<ComparableOrder, "number" | "provisions">[]): string | null {
  const missing = orders.filter(({ provisions }) => provisions.length === 0).map(({ number }) => `EO ${number}`);
  if (missing.length === 0) return null;
  return missing.length === 1
    ? `We do not hold the text of ${missing[0]}, so there is nothing to set beside the other one.`
    : "We hold the text of neither order, so there is nothing to set side by side.";
}
