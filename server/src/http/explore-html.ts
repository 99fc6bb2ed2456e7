import {
  type ExploreFault,
  type ExploreSearch,
  exploreFilter,
  formatExploreSearch,
  type Question,
} from "@executive-disorder/shared/explore-search";
import {
  type AnswerCounts,
  actOf,
  answerSentence,
  headingOf,
  narrowedWords,
  QUESTION_EXAMPLES,
  saidBy,
  unknownSentence,
} from "@executive-disorder/shared/explore-words";
import type { AssertedBy, RelationAgreement, RelationKind } from "@executive-disorder/shared/relation-kinds";
import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { type NamedPresident, questionForm } from "./explore-form.ts";
import type { PageParts } from "./html.ts";
import { orderLink } from "./order-link.ts";
import type { PageEnd } from "./paging-html.ts";

interface End {
  number: string;
  title: string | null;
}

/** A relation as rows tell it. */
export interface RelationForHtml {
  kind: RelationKind;
  inPart: boolean;
  on: string | null;
  assertedBy: AssertedBy;
  agreement: RelationAgreement;
  from: End | null;
  to: End | null;
  assertions: { quote: string }[];
}

interface Graph {
  nodeCount: number;
  isTruncated: boolean;
  pageInfo: PageEnd;
  nodes: { number: string }[];
  edges: RelationForHtml[];
}
interface Paths {
  totalCount: number;
  isTruncated: boolean;
  pageInfo: PageEnd;
  nodes: { length: number; nodes: { number: string }[]; edges: RelationForHtml[] }[];
}
interface Matrix {
  totalCount: number;
  cells: {
    later: { name: string } | null;
    earlier: { name: string } | null;
    kind: RelationKind;
    count: number;
    inPartCount: number;
  }[];
}

/** The answer to one of EXPLORE_HTML_DOCUMENTS; null: the record does not know the number. */
export interface ExploreForHtml {
  graph?: Graph | null;
  paths?: Paths | null;
  matrix?: Matrix;
  presidents: NamedPresident[];
}

const PRESIDENTS = "presidents { slug name }";
export const RELATION_HTML =
  "kind inPart on assertedBy agreement from { number title } to { number title } assertions { quote }";
const GRAPH = `nodeCount isTruncated pageInfo { hasNextPage endCursor } nodes { number } edges { ${RELATION_HTML} }`;
/** Orders of a page, and ways. */
const [ORDERS, WAYS] = [100, 20];
const NAMED = "$number: String!, $depth: Int, $filter: RelationFilter, $after: String";

export const PRESIDENTS_HTML_DOCUMENT = `query ExploreFormHtml { ${PRESIDENTS} }`;

export const EXPLORE_HTML_DOCUMENTS: Record<Question, string> = {
  lineage: `query LineageHtml(${NAMED}, $direction: RelationDirection) {
    graph: lineage(number: $number, direction: $direction, maxDepth: $depth, filter: $filter, first: ${ORDERS}, after: $after) { ${GRAPH} } ${PRESIDENTS} }`,
  neighbourhood: `query NeighbourhoodHtml(${NAMED}) {
    graph: neighbourhood(number: $number, depth: $depth, filter: $filter, first: ${ORDERS}, after: $after) { ${GRAPH} } ${PRESIDENTS} }`,
  dependants: `query DependantsHtml(${NAMED}) {
    graph: dependants(number: $number, maxDepth: $depth, filter: $filter, first: ${ORDERS}, after: $after) { ${GRAPH} } ${PRESIDENTS} }`,
  paths: `query PathsHtml(${NAMED}, $to: String!) {
    paths: relationPaths(from: $number, to: $to, maxLength: $depth, filter: $filter, first: ${WAYS}, after: $after) {
      totalCount isTruncated pageInfo { hasNextPage endCursor } nodes { length nodes { number } edges { ${RELATION_HTML} } } } ${PRESIDENTS} }`,
  administrations: `query MatrixHtml($filter: RelationFilter) {
    matrix: administrationMatrix(filter: $filter) { totalCount cells { later { name } earlier { name } kind count inPartCount } } ${PRESIDENTS} }`,
};

export const exploreVariables = (search: ExploreSearch, after: string | null): Record<string, unknown> =>
  search.question === "administrations"
    ? { filter: exploreFilter(search) }
    : {
        number: search.number,
        depth: search.depth,
        filter: exploreFilter(search),
        after,
        ...(search.question === "lineage" && { direction: search.direction }),
        ...(search.question === "paths" && { to: search.to }),
      };

/** What the address asks. */
export interface Asked {
  search: ExploreSearch;
  params: URLSearchParams;
  faults: readonly ExploreFault[];
  /** The cursor behind which the answer begins; null for its first page. */
  after: string | null;
}

/**
 * The explorer's question as a form, and its answer as a table, without scripts.
 *
 * @param answer null: nothing is asked, or what is asked cannot be.
 */
export function explorePage(
  asked: Asked,
  answer: Omit<ExploreForHtml, "presidents"> | null,
  presidents: readonly NamedPresident[],
): PageParts {
  const { search, faults, params } = asked;
  const heading = headingOf(search);
  const isUnknown = answer?.graph === null || answer?.paths === null;
  const isStopped = faults.some(({ isMended }) => !isMended);
  const nameOf = (slug: string) => presidents.find((known) => known.slug === slug)?.name ?? null;
  const says = answer === null ? null : isUnknown ? unknownSentence(search) : sentenceOf(search, answer);
  const address = formatExploreSearch(search);
  const remarks = [
    says,
    answer && narrowedWords(search, nameOf),
    ...(isStopped ? ["This cannot be asked as it stands in the address:"] : faults.map((fault) => fault.says)),
  ].filter((sentence) => sentence !== null);
  return {
    status: isStopped ? 400 : isUnknown ? 404 : 200,
    title: `${heading} | Executive Disorder`,
    description: says ?? "Where an executive order comes from, what became of it, and how two orders are connected.",
    canonical: isStopped ? null : answer ? `/explore?${address}` : "/explore",
    isIndexed: params.size === 0,
    text: `<main class="page plain"><h1>${escapeHtml(heading)}</h1>${remarks.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}${
      isStopped ? list(faults.map((fault) => escapeHtml(fault.says))) : ""
    }${answer && !isUnknown ? `${answerHtml(answer)}${pagesOf(asked, answer)}${filesOf(address)}` : ""}${
      answer || isStopped ? "" : firstQuestions()
    }${questionForm(search, params, presidents)}</main>`,
  };
}

/** In the place of a page that the answer does not have. */
export const noSuchAnswerPage = (search: ExploreSearch): PageParts => ({
  status: 400,
  title: "No such page of the answer | Executive Disorder",
  description: "The answer has no such page.",
  canonical: null,
  text: `<main class="page plain"><h1>The answer has no such page</h1><p>What stands after “after=” in the address is no place of this answer: it was cut short or changed, or belongs to another question.</p><p><a href="/explore?${escapeHtml(formatExploreSearch(search))}">The answer from its first page</a></p></main>`,
});

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const firstQuestions = () =>
  `<p>Ask where an order comes from, what became of it, what rests on it, or how two orders are connected. Some questions to begin with:</p>${list(
    QUESTION_EXAMPLES.map(({ query, says }) => `<a href="/explore?${escapeHtml(query)}">${escapeHtml(says)}</a>`),
  )}`;

function sentenceOf(search: ExploreSearch, { graph, paths, matrix }: Omit<ExploreForHtml, "presidents">): string {
  if (matrix) return `${matrix.totalCount.toLocaleString("en-US")} relations. Presidents are those who signed.`;
  const counts: AnswerCounts = {
    total: graph?.nodeCount ?? paths?.totalCount ?? 0,
    orders: graph?.nodes.length ?? 0,
    relations: graph?.edges.length ?? 0,
    shortest: paths?.nodes.length ? Math.min(...paths.nodes.map(({ length }) => length)) : null,
    isTruncated: Boolean(graph?.isTruncated || paths?.isTruncated),
  };
  return answerSentence(search, counts);
}

function answerHtml({ graph, paths, matrix }: Omit<ExploreForHtml, "presidents">): string {
  if (matrix) return matrixTable(matrix);
  if (graph) return relationTable(graph.edges);
  const ways = paths?.nodes ?? [];
  const chains = ways.map(({ nodes }) => nodes.map(({ number }) => orderLink({ number, title: null })).join(" – "));
  // A relation that stands on several ways is told once.
  const edges = new Map(
    ways.flatMap((way) => way.edges).map((edge) => [`${edge.from?.number} ${edge.kind} ${edge.to?.number}`, edge]),
  );
  return ways.length > 0
    ? `<h2>Paths</h2><ol>${chains.map((chain) => `<li>${chain}</li>`).join("")}</ol>${relationTable([...edges.values()])}`
    : "";
}

/** Relations as rows, with the words that prove each. */
export function relationTable(relations: readonly RelationForHtml[], caption = "Relations"): string {
  if (relations.length === 0) return "";
  const rows = relations.map(
    (relation) =>
      `<tr>${cell("Act", escapeHtml(actOf(relation)))}${cell("Later order", endHtml(relation.from))}${cell("Earlier order", endHtml(relation.to))}${cell("Day", relation.on ? formatDay(relation.on) : "no day")}${cell("Said by", saidBy(relation))}${cell("Words", [...new Set(relation.assertions.map(({ quote }) => quote))].map((quote) => `<q>${escapeHtml(quote)}</q>`).join("; "))}</tr>`,
  );
  return `<table class="table table--cards"><caption class="vh">${caption}</caption><thead><tr>${["Act", "Later order", "Earlier order", "Day", "Said by", "Words"].map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

const cell = (label: string, html: string) => `<td data-label="${label}"><span>${html}</span></td>`;
const endHtml = (end: End | null) => (end ? orderLink(end) : "");

function matrixTable({ cells }: Matrix): string {
  const rows = cells.map(
    ({ later, earlier, kind, count, inPartCount }) =>
      `<tr>${cell("Later orders of", escapeHtml(later?.name ?? "Not held"))}${cell("Act", actOf({ kind, inPart: false }))}${cell("Earlier orders of", escapeHtml(earlier?.name ?? "Not held"))}${cell("Relations", count.toLocaleString("en-US"))}${cell("In part", inPartCount.toLocaleString("en-US"))}</tr>`,
  );
  return `<table class="table table--cards"><caption class="vh">Relations by President</caption><thead><tr>${["Later orders of", "Act", "Earlier orders of", "Relations", "In part"].map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function pagesOf({ search, after }: Asked, { graph, paths }: Omit<ExploreForHtml, "presidents">): string {
  const end = graph?.pageInfo ?? paths?.pageInfo;
  const address = `/explore?${formatExploreSearch(search)}`;
  const links = [
    after !== null && `<a href="${escapeHtml(address)}">First page</a>`,
    end?.hasNextPage &&
      `<a rel="next" href="${escapeHtml(`${address}&after=${encodeURIComponent(end.endCursor ?? "")}`)}">Next page of the answer</a>`,
  ].filter(Boolean);
  return links.length > 0 ? `<nav aria-label="Pages">${links.join(" ")}</nav>` : "";
}

const filesOf = (address: string) =>
  `<p>The whole answer: ${["csv", "json", "graphml"]
    .map((format) => `<a href="/export/answer.${format}?${escapeHtml(address)}" download>${NAMES[format]}</a>`)
    .join(", ")}. <a href="/codebook#export-answers">What the columns mean</a></p>`;
const NAMES: Record<string, string> = { csv: "CSV", json: "JSON", graphml: "GraphML" };
