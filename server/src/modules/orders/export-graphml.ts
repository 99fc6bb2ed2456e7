import { XMLBuilder } from "fast-xml-parser";
import type { Queryable } from "../../db/prepared.ts";
import { inBatches } from "../../lib/in-batches.ts";

type Row = Record<string, unknown>;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  suppressEmptyNode: true,
});
/** Where nodes and edges come into the frame. */
const CONTENT = "content";

/** Relations as GraphML: every end is a node under its number, with what we hold of it. */
export async function graphml(db: Queryable, relations: Row[]): Promise<string> {
  const nodes = await ordersOf(db, [...new Set(relations.flatMap(({ from, to }) => [String(from), String(to)]))]);
  const edges = relations.map(({ from, to, ...attributes }) => ({
    "@source": from,
    "@target": to,
    data: dataOf(attributes),
  }));
  const [head = "", foot = ""] = frame().split(CONTENT);
  const content = [
    await inBatches(nodes, (node) => builder.build({ node })),
    await inBatches(edges, (edge) => builder.build({ edge })),
  ];
  return `${head}\n${content.join("")}${foot}\n`;
}

async function ordersOf(db: Queryable, numbers: string[]): Promise<{ "@id": string; data: unknown }[]> {
  const { rows: held } = await db.query<Row>(
    "select number, title, signing_date, legal_force from executive_order where number = any($1)",
    [numbers],
  );
  const known = new Map(held.map(({ number, ...attributes }) => [number, attributes]));
  return numbers.map((number) => ({ "@id": number, data: dataOf(known.get(number) ?? {}) }));
}

function dataOf(attributes: Row): { "@key": string; "#text": string }[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value == null ? [] : [{ "@key": key, "#text": String(value) }],
  );
}

function frame(): string {
  const keys = (domain: string, names: string[]) =>
    names.map((name) => ({
      "@id": name,
      "@for": domain,
      "@attr.name": name,
      "@attr.type": name === "in_part" ? "boolean" : "string",
    }));
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    graphml: {
      "@xmlns": "http://graphml.graphdrawing.org/xmlns",
      key: [
        ...keys("node", ["title", "signing_date", "legal_force"]),
        ...keys("edge", ["relation", "in_part", "asserted_by", "agreement"]),
      ],
      graph: { "@id": "executive-orders", "@edgedefault": "directed", "#text": CONTENT },
    },
  });
}
