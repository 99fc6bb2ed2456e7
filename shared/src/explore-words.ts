import type { ExploreSearch, Question } from "./explore-search.ts";
import { type AssertedBy, RELATION_LABELS, type RelationAgreement, type RelationKind } from "./relation-kinds.ts";

export const QUESTION_WORDS: Record<Question, string> = {
  lineage: "Lineage of an order",
  paths: "Paths between orders",
  neighbourhood: "Around an order",
  dependants: "What rests on an order",
  administrations: "Counts by President",
};

/** What a question asks, for whoever has not asked one yet. */
export const QUESTION_EXAMPLES: readonly { query: string; says: string }[] = [
  { query: "question=lineage&number=12866", says: "Where EO 12866 comes from, and what became of it" },
  { query: "question=paths&number=12291&to=14192", says: "How EO 12291 and EO 14192 are connected" },
  { query: "question=neighbourhood&number=14148", says: "Which orders EO 14148 touches, and which touch it" },
  { query: "question=dependants&number=13526", says: "What rests on EO 13526" },
  { query: "question=administrations&kind=revokes", says: "Whose orders each President revoked" },
];

export const AGREEMENT_WORDS: Record<RelationAgreement, string> = {
  AGREED: "Both orders say it",
  ONE_SIDED: "One order says it",
  DISPUTED: "Sources disagree",
};

const SAID_BY: Record<AssertedBy, string> = {
  BOTH: "Both",
  LATER_ORDER: "Later order",
  EARLIER_ORDER: "Earlier order",
};

/** Who says that a relation holds, in a cell of a table. */
export const saidBy = ({ assertedBy, agreement }: { assertedBy: AssertedBy; agreement: RelationAgreement }) =>
  agreement === "DISPUTED" ? "Sources disagree" : SAID_BY[assertedBy];

/** What the later order does: "Revokes in part". */
export const actOf = ({ kind, inPart }: { kind: RelationKind; inPart: boolean }) =>
  `${RELATION_LABELS[kind].active}${inPart ? " in part" : ""}`;

export const DIRECTION_WORDS = {
  EITHER: "Earlier and later orders",
  OUTGOING: "Earlier orders",
  INCOMING: "Later orders",
} as const;

export const PART_WORDS = { either: "Whole or in part", yes: "Only in part", no: "Only the whole order" } as const;

/** The question as a heading. */
export function headingOf({ question, number, to, depth }: ExploreSearch): string {
  const steps = depth === 1 ? "one step" : `${depth} steps`;
  if (question === "administrations") return "What presidents did to each other's orders";
  if (!number || (question === "paths" && (!to || to === number))) return "Explore relations between orders";
  if (question === "paths") return `From EO ${number} to EO ${to}`;
  if (question === "lineage") return `Lineage of EO ${number}, ${steps}`;
  if (question === "neighbourhood") return `Around EO ${number}, ${steps}`;
  return `What rests on EO ${number}, ${steps}`;
}

/** What an answer holds, counted. */
export interface AnswerCounts {
  /** Orders, or ways, on all pages. */
  total: number;
  /** On the pages that are here. */
  orders: number;
  relations: number;
  /** Steps of the shortest way; null where there is none, or the question is another. */
  shortest: number | null;
  isTruncated: boolean;
}

/** The answer in a sentence or two. */
export function answerSentence({ question, depth }: ExploreSearch, answer: AnswerCounts): string {
  const cut = answer.isTruncated ? " The search stopped at its bound: there is more than is shown." : "";
  if (question === "paths") {
    if (answer.total === 0)
      return `No path of at most ${counted(depth, "step")} is recorded. That does not prove that the orders have nothing to do with each other.${cut}`;
    return `${counted(answer.total, "path")}; the shortest has ${counted(answer.shortest ?? 0, "step")}.${cut}`;
  }
  if (answer.total <= 1) return `No relation that fits is recorded. That is not proof that there is none.${cut}`;
  return `${counted(answer.relations, "relation")} among ${counted(answer.orders, "order")}${
    answer.orders < answer.total ? `, the nearest of ${counted(answer.total, "order")}` : ""
  }.${cut}`;
}

/** What the record says of a number that it does not know. */
export const unknownSentence = ({ question, number }: ExploreSearch) =>
  `The record does not know ${question === "paths" ? "one of these numbers" : `EO ${number}`}. That does not prove that there is no such order: we may not hold it yet.`;

/** By what the question is narrowed: "Only: revokes; in part; signed by Joseph R. Biden Jr., from 1980". Null where it is not. */
export function narrowedWords(search: ExploreSearch, nameOf: (slug: string) => string | null): string | null {
  const { kinds, inPart, agreements, presidents, signedFrom, signedTo } = search;
  const signed = [
    presidents.length > 0 && `by ${or(presidents.map((slug) => nameOf(slug) ?? slug))}`,
    signedFrom && signedFrom === signedTo ? `in ${signedFrom}` : signedFrom && `from ${signedFrom}`,
    signedTo && signedFrom !== signedTo && `to ${signedTo}`,
  ].filter(Boolean);
  const parts = [
    kinds.length > 0 && or(kinds.map((kind) => RELATION_LABELS[kind].active.toLowerCase())),
    inPart !== null && (inPart ? "in part" : "the whole order"),
    agreements.length > 0 && or(agreements.map((agreement) => AGREEMENT_WORDS[agreement].toLowerCase())),
    signed.length > 0 && `orders signed ${signed.join(" ")}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Only: ${parts.join("; ")}.` : null;
}

const or = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const counted = (count: number, noun: string) => `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
