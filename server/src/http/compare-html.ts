import {
  type Alignment,
  alignmentSentence,
  alignProvisions,
  type Side,
} from "@executive-disorder/shared/align-provisions";
import {
  type ComparableOrder,
  type ComparableRelation,
  type CompareSearch,
  compareFacts,
  compareRelations,
  listWords,
  missingTexts,
  provisionsOf,
  sentencesBetween,
} from "@executive-disorder/shared/compare-orders";
import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { RELATION_HTML, type RelationForHtml, relationTable } from "./explore-html.ts";
import type { PageParts } from "./html.ts";
import { orderLink } from "./order-link.ts";

export interface OrderToCompare extends ComparableOrder {
  relations: { totalCount: number; nodes: RelationForHtml[] };
}

/** Both orders; null: we do not hold it. */
export interface CompareForHtml {
  one: OrderToCompare | null;
  other: OrderToCompare | null;
}

const ORDER = `number title signingDate publicationDate frCitation legalForce president { name } status { explanation }
  topics { topic { name } } agencies { agency { name } } authorities { citation } deadlines { asWritten }
  relations(first: 500) { totalCount nodes { ${RELATION_HTML} } } provisions { key number marker heading paragraphs { text } }`;
export const COMPARE_HTML_DOCUMENT = `query CompareHtml($one: String!, $other: String!) {
  one: order(number: $one) { ${ORDER} } other: order(number: $other) { ${ORDER} } }`;

/** For all of two texts, while nobody else is answered. Two orders as long as the record's longest take less. */
const ALIGN_MS = 250;

const between = ({ relations }: OrderToCompare) =>
  relations.nodes.filter((relation): relation is RelationForHtml & ComparableRelation =>
    Boolean(relation.from && relation.to),
  );
/** What is compared of two orders' relations. */
export const comparedRelations = (one: OrderToCompare, other: OrderToCompare) =>
  compareRelations(
    { number: one.number, relations: between(one) },
    { number: other.number, relations: between(other) },
  );
export const alignTexts = (one: OrderToCompare, other: OrderToCompare): Alignment =>
  alignProvisions(provisionsOf(one), provisionsOf(other), ALIGN_MS);

/** Two orders side by side, without scripts. @param found null: nothing is asked, or what is asked cannot be. */
export function compareTwoPage(search: CompareSearch, found: CompareForHtml | null): PageParts {
  const { one = null, other = null } = found ?? {};
  const unknown = found
    ? [one ? null : search.one, other ? null : search.other].filter((number) => number !== null)
    : [];
  const name = found ? `EO ${search.one} beside EO ${search.other}` : "Compare two orders";
  const direct =
    one && other
      ? between(one).filter(({ from, to }) => from.number === other.number || to.number === other.number)
      : [];
  const remarks = [
    ...search.faults,
    ...(unknown.length > 0
      ? [
          `We do not hold ${unknown.map((number) => `EO ${number}`).join(" and ")}. That does not prove that there is no such order.`,
        ]
      : []),
    ...sentencesBetween(direct, formatDay),
    ...(found || search.faults.length > 0
      ? []
      : ["Facts, relations and texts of two orders beside each other, with what differs marked."]),
  ];
  return {
    status: search.faults.length > 0 ? 400 : unknown.length > 0 ? 404 : 200,
    title: `${name} | Executive Disorder`,
    description:
      one && other
        ? `EO ${one.number}, ${one.title}, beside EO ${other.number}, ${other.title}: facts, relations and texts.`
        : "Facts, relations and texts of two executive orders side by side.",
    canonical: found ? `/compare?orders=${search.one},${search.other}` : search.faults.length > 0 ? null : "/compare",
    isIndexed: search.typed.every((text) => text === ""),
    text: `<main class="page plain"><h1>${escapeHtml(name)}</h1>${remarks.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}${ordersForm(search)}${
      one && other
        ? `<h2>Facts</h2>${factsHtml(one, other)}<h2>Relations</h2>${relationsHtml(one, other, direct)}<h2>Texts</h2>${textsHtml(one, other)}${filesOf(one, other)}`
        : ""
    }</main>`,
  };
}

const ordersForm = ({ one, other, typed }: CompareSearch) =>
  `<form action="/compare"><p><label>One order <input name="one" inputmode="numeric" value="${escapeHtml(one ?? typed[0])}"></label> <label>The other <input name="other" inputmode="numeric" value="${escapeHtml(other ?? typed[1])}"></label> <button>Compare</button></p></form>`;

const row = (head: string, cells: readonly string[]) =>
  `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (caption: string, columns: readonly string[], rows: readonly string[]) =>
  `<table class="table"><caption class="vh">${caption}</caption><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

function factsHtml(one: OrderToCompare, other: OrderToCompare): string {
  const rows = compareFacts(one, other, formatDay).map((fact) => {
    const cell = (mine: readonly string[], theirs: readonly string[]) =>
      fact.isList
        ? listWords(mine, theirs)
            .map(({ label, items }) => escapeHtml(label ? `${label}: ${items}` : items))
            .join("<br>")
        : escapeHtml(mine[0] ?? "");
    return row(`${fact.name}${fact.isSame ? ", the same" : ""}`, [
      cell(fact.one, fact.other),
      cell(fact.other, fact.one),
    ]);
  });
  return table(
    "Facts of both orders",
    ["Fact", ...[one, other].map(({ number }) => orderLink({ number, title: null }))],
    rows,
  );
}

function relationsHtml(one: OrderToCompare, other: OrderToCompare, direct: readonly RelationForHtml[]): string {
  const rows = comparedRelations(one, other).map(({ partner, ...acts }) =>
    row(
      orderLink(partner),
      [acts.one, acts.other].map((words) => escapeHtml(words.join("; ") || "none recorded")),
    ),
  );
  const counts = [one, other].map(
    ({ number, relations }) => `EO ${number} has ${relations.totalCount.toLocaleString("en-US")}`,
  );
  return `${
    direct.length > 0
      ? relationTable(direct, "Relations between the two")
      : "<p>No relation between the two is recorded. That is not proof that there is none.</p>"
  }<p>Recorded relations: ${counts.join(", ")}. <a href="/explore?question=paths&amp;number=${one.number}&amp;to=${other.number}">Paths between the two</a></p>${
    rows.length > 0
      ? `<details><summary>${rows.length} other ${rows.length === 1 ? "order" : "orders"} to which one of them or both have a relation</summary>${table("Relations to other orders", ["The other order", `EO ${one.number}`, `EO ${other.number}`], rows)}</details>`
      : ""
  }`;
}

function textsHtml(one: OrderToCompare, other: OrderToCompare): string {
  const missing = missingTexts([one, other]);
  if (missing)
    return `<p>${missing} ${[one, other]
      .filter(({ provisions }) => provisions.length > 0)
      .map(({ number }) => `<a href="/orders/${number}/text">The text of EO ${number}</a>`)
      .join(" ")}</p>`;
  const alignment = alignTexts(one, other);
  const rows = alignment.pairs.map((pair) =>
    row(pair.isSame ? "The same" : pair.one && pair.other ? "Alike" : "One only", [
      sideHtml(pair.one, "del", one.number),
      sideHtml(pair.other, "ins", other.number),
    ]),
  );
  return `<p>${alignmentSentence(alignment)} What only one has is struck through or underlined.</p>${table("Provisions side by side", ["How", `EO ${one.number}`, `EO ${other.number}`], rows)}`;
}

function sideHtml(side: Side | null, tag: "del" | "ins", number: string): string {
  if (!side) return `Nothing like it in EO ${number}.`;
  const words = side.pieces.map(({ text, isOwn }) =>
    isOwn ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text),
  );
  return `${side.provision.number ? `<b>${escapeHtml(side.provision.number)}</b> ` : ""}${words.join("")}`;
}

const filesOf = (one: OrderToCompare, other: OrderToCompare) =>
  `<p>Export the comparison: ${[
    ["csv", "CSV"],
    ["json", "JSON"],
    ["graphml", "GraphML of both orders' relations"],
  ]
    .map(
      ([format, words]) =>
        `<a href="/export/comparison.${format}?orders=${one.number},${other.number}" download>${words}</a>`,
    )
    .join(", ")}. <a href="/codebook#export-comparison">What the columns mean</a></p>`;
