import { XMLBuilder } from "fast-xml-parser";
import type { Queryable } from "../../db/prepared.ts";
import { inBatches } from "../../lib/in-batches.ts";

type Row = Record<string, unknown>;

export const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  suppressEmptyNode: true,
});
/** Where nodes and edges come into the frame. */
const CONTENT = "content";

/**
 * Relations as GraphML: orders are nodes under their numbers, with what we hold of them; other documents, where they are among
 * the rows, are nodes i1, i2 and so on with their citation as title.
 */
export async function graphml(db: Queryable, relations: Row[]): Promise<string> {
  const ends = relations.map((relation) => endsOf(relation));
  const instruments = new Map<string, { id: string; title: unknown; instrument_kind: unknown }>();
  const idOf = (end: End): string => {
    if (end.instrumentKind === null) return end.name;
    const key = `${end.instrumentKind} ${end.name}`;
    const known = instruments.get(key);
    if (known) return known.id;
    const id = `i${instruments.size + 1}`;
    instruments.set(key, { id, title: end.name, instrument_kind: end.instrumentKind });
    return id;
  };
  const edges = relations.map(({ from, to, instrument_kind, ...attributes }, at) => {
    const [source, target] = ends[at] as [End, End];
    return { "@source": idOf(source), "@target": idOf(target), data: dataOf(attributes) };
  });
  const numbers = new Set(ends.flat().flatMap((end) => (end.instrumentKind === null ? [end.name] : [])));
  const nodes = [
    ...(await ordersOf(db, [...numbers])),
    ...[...instruments.values()].map(({ id, ...attributes }) => ({ "@id": id, data: dataOf(attributes) })),
  ];
  const hasInstruments = relations.some((relation) => "instrument_kind" in relation);
  const [head, foot] = graphmlFrame(hasInstruments ? [...OF_ORDERS, "instrument_kind"] : OF_ORDERS, [
    "relation",
    "in_part",
    "asserted_by",
    "agreement",
  ]);
  const content = [
    await inBatches(nodes, (node) => builder.build({ node })),
    await inBatches(edges, (edge) => builder.build({ edge })),
  ];
  return `${head}\n${content.join("")}${foot}\n`;
}

interface End {
  name: string;
  /** Null for an order. */
  instrumentKind: string | null;
}

/** Of a relation to another document, the order is the one that says so: the later one of what it did, the earlier one of what befell it. */
function endsOf({ from, to, instrument_kind, asserted_by }: Row): [End, End] {
  const kind = instrument_kind == null ? null : String(instrument_kind);
  const isTarget = asserted_by === "LATER_ORDER";
  return [
    { name: String(from), instrumentKind: isTarget ? null : kind },
    { name: String(to), instrumentKind: isTarget ? kind : null },
  ];
}

export async function ordersOf(
  db: Queryable,
  numbers: string[],
): Promise<{ "@id": string; data: ReturnType<typeof dataOf> }[]> {
  const { rows: held } = await db.query<Row>(
    "select number, title, signing_date, legal_force from executive_order where number = any($1)",
    [numbers],
  );
  const known = new Map(held.map(({ number, ...attributes }) => [number, attributes]));
  return numbers.map((number) => ({ "@id": number, data: dataOf(known.get(number) ?? {}) }));
}

export function dataOf(attributes: Row): { "@key": string; "#text": string }[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value == null ? [] : [{ "@key": key, "#text": String(value) }],
  );
}

/** What a node has of its order. */
export const OF_ORDERS = ["title", "signing_date", "legal_force"];
const TYPES: Record<string, string> = { in_part: "boolean", place: "int", count: "int", in_part_count: "int" };

/** What stands before and behind the nodes and edges, which declares their attributes. */
export function graphmlFrame(ofNodes: readonly string[], ofEdges: readonly string[]): [head: string, foot: string] {
  const keys = (domain: string, names: readonly string[]) =>
    names.map((name) => ({ "@id": name, "@for": domain, "@attr.name": name, "@attr.type": TYPES[name] ?? "string" }));
  const text: string = builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    graphml: {
      "@xmlns": "http://graphml.graphdrawing.org/xmlns",
      key: [...keys("node", ofNodes), ...keys("edge", ofEdges)],
      graph: { "@id": "executive-orders", "@edgedefault": "directed", "#text": CONTENT },
    },
  });
  const [head = "", foot = ""] = text.split(CONTENT);
  return [head, foot];
}
