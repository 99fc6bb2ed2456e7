import { type ExploreSearch, INITIAL_DEPTH, QUESTIONS } from "@executive-disorder/shared/explore-search";
import { AGREEMENT_WORDS, DIRECTION_WORDS, PART_WORDS, QUESTION_WORDS } from "@executive-disorder/shared/explore-words";
import { LIMITS } from "@executive-disorder/shared/limits";
import { RELATION_AGREEMENTS, RELATION_KINDS, RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { escapeHtml } from "../lib/escape-html.ts";

export interface NamedPresident {
  slug: string;
  name: string;
}

/** The question as a form without scripts, which writes the same address as the client does. What was typed and cannot be read stays. */
export function questionForm(
  search: ExploreSearch,
  params: URLSearchParams,
  presidents: readonly NamedPresident[],
): string {
  const typed = (name: string, read: string | null = null) => escapeHtml(read ?? params.get(name) ?? "");
  const depths = Array.from({ length: LIMITS.graph.depth }, (_, index) => String(index + 1));
  const isTold = search.depth !== INITIAL_DEPTH[search.question];
  const param = (word: string) => word.toLowerCase().replaceAll("_", "-");
  const unlisted = search.presidents.filter((slug) => !presidents.some((known) => known.slug === slug));
  return `<form action="/explore"><h2>Ask</h2>
<p><label>Question ${select(
    "question",
    QUESTIONS.map((known) => [known, QUESTION_WORDS[known]]),
    search.question,
  )}</label></p>
<p><label>Order, or from order <input name="number" inputmode="numeric" value="${typed("number", search.number)}"></label> <label>To order, of paths <input name="to" inputmode="numeric" value="${typed("to", search.to)}"></label></p>
<p><label>Direction, of lineage ${select(
    "direction",
    [
      ["", DIRECTION_WORDS.EITHER],
      ["outgoing", DIRECTION_WORDS.OUTGOING],
      ["incoming", DIRECTION_WORDS.INCOMING],
    ],
    search.direction?.toLowerCase() ?? "",
  )}</label> <label>Steps ${select("depth", [["", "as usual"], ...depths.map((depth): Option => [depth, depth])], isTold ? String(search.depth) : "")}</label></p>
<fieldset><legend>Kinds of relation; none chosen: all of them</legend>${RELATION_KINDS.map((kind) => check("kind", param(kind), RELATION_LABELS[kind].active, search.kinds.includes(kind))).join("")}</fieldset>
<p><label>Part ${select(
    "in-part",
    [
      ["", PART_WORDS.either],
      ["yes", PART_WORDS.yes],
      ["no", PART_WORDS.no],
    ],
    search.inPart === null ? "" : search.inPart ? "yes" : "no",
  )}</label></p>
<fieldset><legend>Sources</legend>${RELATION_AGREEMENTS.map((agreement) => check("agreement", param(agreement), AGREEMENT_WORDS[agreement], search.agreements.includes(agreement))).join("")}</fieldset>
<fieldset><legend>Signed</legend><label>From year <input name="from-year" inputmode="numeric" value="${typed("from-year")}"></label> <label>To year <input name="to-year" inputmode="numeric" value="${typed("to-year")}"></label></fieldset>
<fieldset><legend>Signed by</legend>${[...unlisted.map((slug) => ({ slug, name: slug })), ...presidents].map(({ slug, name }) => check("president", slug, name, search.presidents.includes(slug))).join("")}</fieldset>
<p><button>Ask</button></p></form>`;
}

type Option = [value: string, label: string];

const select = (name: string, options: readonly Option[], chosen: string) =>
  `<select name="${name}">${options.map(([value, label]) => `<option value="${value}"${value === chosen ? " selected" : ""}>${escapeHtml(label)}</option>`).join("")}</select>`;

const check = (name: string, value: string, label: string, isChecked: boolean) =>
  `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${isChecked ? " checked" : ""}> ${escapeHtml(label)}</label> `;
