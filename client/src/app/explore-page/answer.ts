import { type AnswerCounts, actOf } from "@executive-disorder/shared/explore-words";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { RelationItemRelation } from "../../features/relations/relation-item.tsx";

export interface AnswerNode {
  number: string;
  distance: number;
  order: { title: string; signingDate: string | null; legalForce: LegalForce } | null;
}

/** What a question brought: the same rows stand in the table, the picture and the time line. */
export interface Answer {
  nodes: AnswerNode[];
  relations: RelationItemRelation[];
  /** Numbers along each way; of other questions none. */
  paths: string[][];
  /** Orders, or ways, on all pages. */
  total: number;
  isTruncated: boolean;
  /** Where it goes on. */
  next: string | null;
}

export { actOf };
export const keyOf = ({ from, kind, to }: RelationItemRelation) => `${from.number} ${kind} ${to.number}`;

/** The same counted, for the sentence that tells it. */
export const countsOf = ({ nodes, relations, paths, total, isTruncated }: Answer): AnswerCounts => ({
  total,
  orders: nodes.length,
  relations: relations.length,
  shortest: paths.length > 0 ? Math.min(...paths.map((path) => path.length - 1)) : null,
  isTruncated,
});

/** Joins a page with those before it; an order or a relation that comes again stands once. */
export function joinAnswers(pages: readonly Answer[]): Answer {
  const last = pages.at(-1);
  const nodes = new Map<string, AnswerNode>();
  for (const node of pages.flatMap((page) => page.nodes)) if (!nodes.has(node.number)) nodes.set(node.number, node);
  const relations = new Map(pages.flatMap((page) => page.relations).map((relation) => [keyOf(relation), relation]));
  return {
    nodes: [...nodes.values()],
    relations: [...relations.values()],
    paths: pages.flatMap((page) => page.paths),
    total: last?.total ?? 0,
    isTruncated: pages.some((page) => page.isTruncated),
    next: last?.next ?? null,
  };
}

export const SORTS = {
  act: { label: "Act", key: (relation: RelationItemRelation) => actOf(relation) },
  from: { label: "Later order", key: (relation: RelationItemRelation) => sortNumber(relation.from.number) },
  to: { label: "Earlier order", key: (relation: RelationItemRelation) => sortNumber(relation.to.number) },
  on: { label: "Day", key: (relation: RelationItemRelation) => relation.on ?? "" },
  agreement: { label: "Said by", key: (relation: RelationItemRelation) => relation.assertedBy },
} as const;
export type SortName = keyof typeof SORTS;
export interface Sorting {
  by: SortName;
  isDescending: boolean;
}

const sortNumber = (number: string) => number.replace(/^\d+/, (digits) => digits.padStart(6, "0"));

/** The rows that have all words somewhere, in the chosen sequence; rows that are alike keep theirs. */
export function rowsOf(relations: readonly RelationItemRelation[], words: string, { by, isDescending }: Sorting) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = (relation: RelationItemRelation) =>
    [actOf(relation), relation.from.number, relation.from.title, relation.to.number, relation.to.title]
      .concat(relation.assertions.map(({ quote }) => quote))
      .join(" ")
      .toLowerCase();
  const { key } = SORTS[by];
  const sign = isDescending ? -1 : 1;
  return relations
    .filter((relation) => wanted.length === 0 || wanted.every((word) => textOf(relation).includes(word)))
    .toSorted((one, other) => sign * (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Orders that have no other relation in the answer are folded into their neighbour, where it has more than so many of them. */
const MOST_LEAVES = 12;

/** A group of orders that is drawn as one. */
export interface Fold {
  /** The order that they hang on. */
  hub: string;
  numbers: string[];
}

/** Which orders of an answer are drawn as one. @param kept orders that are never folded: those that were asked about. */
export function foldsOf({ nodes, relations }: Answer, kept: readonly string[], opened: ReadonlySet<string>): Fold[] {
  const neighbours = new Map<string, Set<string>>(nodes.map(({ number }) => [number, new Set()]));
  for (const { from, to } of relations) {
    neighbours.get(from.number)?.add(to.number);
    neighbours.get(to.number)?.add(from.number);
  }
  const leaves = new Map<string, string[]>();
  for (const [number, others] of neighbours) {
    const [hub] = others;
    if (others.size === 1 && hub && !kept.includes(number)) leaves.set(hub, [...(leaves.get(hub) ?? []), number]);
  }
  return [...leaves].flatMap(([hub, numbers]) =>
    numbers.length > MOST_LEAVES && !opened.has(hub) ? [{ hub, numbers }] : [],
  );
}

/** Relations by the year of their day, oldest first; those without a day are left out, and counted by the caller. */
export function yearsOf(
  relations: readonly RelationItemRelation[],
): [year: string, relations: RelationItemRelation[]][] {
  const years = new Map<string, RelationItemRelation[]>();
  for (const relation of relations) {
    const year = relation.on?.slice(0, 4);
    if (year) years.set(year, [...(years.get(year) ?? []), relation]);
  }
  return [...years].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
