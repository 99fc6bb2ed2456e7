import { LEGAL_FORCE_LABELS, type LegalForce } from "@executive-disorder/shared/legal-force";
import {
  forceParam,
  formatOrderSearch,
  type OrderSearch,
  SORT_LABELS,
  SORTS,
} from "@executive-disorder/shared/order-search";
import { filtersInUse, HAS_LABELS, type NameOf } from "@executive-disorder/shared/order-search-words";
import { escapeHtml } from "../lib/escape-html.ts";

/** What the filters of the list need of an answer. */
export interface FacetsForHtml {
  presidents: { count: number; president: Named }[];
  topics: { count: number; topic: Named }[];
  agencies: { count: number; agency: Named }[];
  legalForces: { count: number; legalForce: LegalForce }[];
  withAnalysis: number;
  withDeadlines: number;
  withText: number;
}

interface Named {
  slug: string;
  name: string;
}

export const FACETS_HTML = `facets {
  presidents { count president { slug name } } topics { count topic { slug name } } agencies { count agency { slug name } }
  legalForces { count legalForce } withAnalysis withDeadlines withText
}`;

/** The filters in use, each a link to the list without it. Empty when there is none. */
export function filtersInUseHtml(search: OrderSearch, facets: FacetsForHtml): string {
  const filters = filtersInUse(search, namesFrom(facets));
  if (filters.length === 0) return "";
  const items = filters.map(({ label, without }) => {
    const query = formatOrderSearch({ ...search, ...without }, new URLSearchParams()).toString();
    return `<li>${escapeHtml(label)} <a href="${escapeHtml(`/orders${query && `?${query}`}`)}">Remove<span class="vh"> filter: ${escapeHtml(label)}</span></a></li>`;
  });
  return `<h2>Filters in use</h2><ul>${items.join("")}</ul><p><a href="/orders">Clear all</a></p>`;
}

/** All filters as a form, which writes the same address as the client does. */
export function filterForm(search: OrderSearch, facets: FacetsForHtml): string {
  const year = (name: "from" | "to", label: string, value: number | null) =>
    `<label>${label} <input name="${name}" inputmode="numeric" pattern="[0-9]{4}" value="${value ?? ""}"></label>`;
  // Interests stand in the browser, and are ranked by with scripts only.
  const sorts = SORTS.filter((sort) => sort !== "BEST_MATCH").map(
    (sort) =>
      `<option value="${sort.toLowerCase().replaceAll("_", "-")}"${sort === search.sort ? " selected" : ""}>${SORT_LABELS[sort]}</option>`,
  );
  return `<form action="/orders"><h2>Choose filters</h2>
<p><label>Number or words of the title <input name="q" maxlength="200" value="${escapeHtml(search.text)}"></label></p>
<fieldset><legend>Signed</legend>${year("from", "From", search.signedFrom)} ${year("to", "To", search.signedTo)}</fieldset>
${choices(
  "Legal force",
  "force",
  facets.legalForces.map(({ legalForce, count }) => ({
    value: forceParam(legalForce),
    label: LEGAL_FORCE_LABELS[legalForce],
    count,
  })),
  search.legalForces.map(forceParam),
  12,
)}
${choices(
  "President",
  "president",
  facets.presidents.map(({ president, count }) => choice(president, count)),
  search.presidents,
  8,
)}
${choices(
  "Topic",
  "topic",
  facets.topics.map(({ topic, count }) => choice(topic, count)),
  search.topics,
  12,
)}
${choices(
  "Agency",
  "agency",
  facets.agencies.map(({ agency, count }) => choice(agency, count)),
  search.agencies,
  12,
)}
<fieldset><legend>What we hold</legend>${check("analysis", { value: "yes", label: HAS_LABELS.hasAnalysis, count: facets.withAnalysis }, search.hasAnalysis)}${check("deadlines", { value: "yes", label: HAS_LABELS.hasDeadlines, count: facets.withDeadlines }, search.hasDeadlines)}${check("text", { value: "yes", label: HAS_LABELS.hasText, count: facets.withText }, search.hasText)}</fieldset>
<p><label>Sort <select name="sort">${sorts.join("")}</select></label> <button>Apply</button></p></form>`;
}

interface Choice {
  value: string;
  label: string;
  count: number;
}

const choice = ({ slug, name }: Named, count: number): Choice => ({ value: slug, label: name, count });

/** What is chosen stands open, and stays in the form where the facet no longer lists it. */
function choices(legend: string, name: string, listed: Choice[], chosen: readonly string[], open: number): string {
  const unlisted = chosen
    .filter((value) => !listed.some((one) => one.value === value))
    .map((value) => ({ value, label: value.replaceAll("-", " "), count: 0 }));
  const all = [...listed, ...unlisted];
  if (all.length === 0) return "";
  const isOpen = ({ value }: Choice, index: number) => index < open || chosen.includes(value);
  const item = (one: Choice) => check(name, one, chosen.includes(one.value));
  const more = all.filter((one, index) => !isOpen(one, index));
  return `<fieldset><legend>${legend}</legend>${all.filter(isOpen).map(item).join("")}${more.length ? `<details><summary>${more.length} more</summary>${more.map(item).join("")}</details>` : ""}</fieldset>`;
}

function check(name: string, { value, label, count }: Choice, isChecked: boolean): string {
  return `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${isChecked ? " checked" : ""}> ${escapeHtml(label)} (${count.toLocaleString("en-US")})</label> `;
}

function namesFrom(facets: FacetsForHtml): NameOf {
  const names = {
    presidents: new Map(facets.presidents.map(({ president }) => [president.slug, president.name])),
    topics: new Map(facets.topics.map(({ topic }) => [topic.slug, topic.name])),
    agencies: new Map(facets.agencies.map(({ agency }) => [agency.slug, agency.name])),
  };
  return (kind, slug) => names[kind].get(slug) ?? slug.replaceAll("-", " ");
}
