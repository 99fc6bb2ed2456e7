import { type ExploreSearch, exploreFilter, isAsked } from "@executive-disorder/shared/explore-search";
import { LIMITS } from "@executive-disorder/shared/limits";
import { RESTING_KINDS } from "@executive-disorder/shared/relation-kinds";
import { VISITOR } from "../../access/viewer.ts";
import type { Queryable } from "../../db/prepared.ts";
import type { Selection } from "../../lib/selection.ts";
import { SentenceError } from "../../lib/sentence-error.ts";
import type { Relation } from "../relations/relation.entity.ts";
import { administrationMatrix } from "./administration-matrix.ts";
import { type GraphQuestion, walkGraph } from "./order-graph.ts";
import { findPaths } from "./relation-paths.ts";

type Row = Record<string, unknown>;

const field = (below: Selection = new Map()) => ({ args: [{}], below });
const fields = (...names: string[]): Selection => new Map(names.map((name) => [name, field()]));
const ENDS: Selection = new Map(["from", "to"].map((end) => [end, field(fields("title"))]));
const EDGES = field(new Map([...fields("kind", "inPart", "assertedBy", "agreement", "on", "assertions"), ...ENDS]));
const GRAPH: Selection = new Map([
  ["nodes", field()],
  ["edges", EDGES],
]);
const PATHS: Selection = new Map([["nodes", field(GRAPH)]]);
const PRESIDENTS: Selection = new Map([["cells", field(fields("later", "earlier"))]]);

/**
 * The answer to a question as rows, a page of orders at a time, so that a file of it can be written while it is read. Relations with
 * the words that prove them; of administrations, counts. All pages, up to the bound of the walk.
 *
 * @throws SentenceError when the question does not say about what, or the record does not know it; BAD_INPUT for a filter that cannot be.
 */
export async function* answerRows(db: Queryable, search: ExploreSearch): AsyncGenerator<Row[]> {
  if (!isAsked(search))
    throw new SentenceError("`number` must be an order number such as 14060; paths need `to` as well");
  const filter = exploreFilter(search);
  if (search.question === "administrations") {
    const { cells } = await administrationMatrix(db, null, filter, PRESIDENTS);
    yield cells.map(({ later, earlier, kind, count, inPartCount }) => ({
      later_president: later?.name ?? null,
      earlier_president: earlier?.name ?? null,
      relation: kind,
      count,
      in_part_count: inPartCount,
    }));
    return;
  }
  for (let after: string | null = null; ; ) {
    const page: { rows: Row[]; next: string | null } | null = await (search.question === "paths"
      ? pathRows(db, search, after)
      : relationRows(db, search, after));
    if (!page) throw new SentenceError("The record does not know an order of this number");
    yield page.rows;
    if (!page.next) return;
    after = page.next;
  }
}

async function relationRows(db: Queryable, search: ExploreSearch, after: string | null) {
  const graph = await walkGraph(db, VISITOR, { ...questionOf(search), first: LIMITS.graph.orders.most, after }, GRAPH);
  return graph && { rows: graph.edges.map(rowOf), next: nextOf(graph.pageInfo) };
}

/** The walk that the question of an order means. */
function questionOf(search: ExploreSearch): GraphQuestion {
  const { question, depth, direction } = search;
  const walk = { number: search.number as string, depth, filter: exploreFilter(search) };
  if (question === "neighbourhood") return { ...walk, directions: ["EITHER"] };
  if (question === "dependants") return { ...walk, directions: ["INCOMING"], kinds: RESTING_KINDS };
  return { ...walk, directions: direction ? [direction] : ["OUTGOING", "INCOMING"] };
}

/** Each relation with the way and the step that it belongs to. */
async function pathRows(db: Queryable, search: ExploreSearch, after: string | null) {
  const question = { from: search.number as string, to: search.to as string, maxLength: search.depth };
  const filter = exploreFilter(search);
  const found = await findPaths(db, VISITOR, { ...question, filter, first: LIMITS.graph.paths.most, after }, PATHS);
  const rows = found?.nodes.flatMap(({ nodes, edges }) => {
    const path = nodes.map(({ number }) => number).join(" ");
    return edges.map((edge) => ({ path, ...rowOf(edge) }));
  });
  return found && { rows: rows ?? [], next: nextOf(found.pageInfo) };
}

const nextOf = ({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }) =>
  hasNextPage ? endCursor : null;

function rowOf({ from, to, kind, inPart, assertedBy, agreement, assertions, ...relation }: Relation): Row {
  return {
    from: from?.number,
    relation: kind,
    to: to?.number,
    in_part: inPart,
    asserted_by: assertedBy,
    agreement,
    on: (relation as { on?: string | null }).on ?? null,
    from_title: from?.title ?? null,
    to_title: to?.title ?? null,
    evidence: assertions.map(({ quote }) => quote).join(" | "),
  };
}
