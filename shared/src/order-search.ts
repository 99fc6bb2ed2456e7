import { LEGAL_FORCES, type LegalForce } from "./legal-force.ts";
import { LIMITS } from "./limits.ts";

/**
 * The search of the list of orders as it stands in the address. The client reads and writes it; the server reads it too, so
 * that the list is right without scripts, and sends the first page with it.
 */
export const SORTS = ["NEWEST_SIGNED", "OLDEST_SIGNED", "NUMBER_DESCENDING", "NUMBER_ASCENDING", "BEST_MATCH"] as const;
export type OrderSort = (typeof SORTS)[number];

export const SORT_LABELS: Record<OrderSort, string> = {
  NEWEST_SIGNED: "Newest signed first",
  OLDEST_SIGNED: "Oldest signed first",
  NUMBER_DESCENDING: "Highest number first",
  NUMBER_ASCENDING: "Lowest number first",
  BEST_MATCH: "Best match first",
};

/** What the list looks for. All of it stands in the address. */
export interface OrderSearch {
  text: string;
  presidents: string[];
  legalForces: LegalForce[];
  signedFrom: number | null;
  signedTo: number | null;
  topics: string[];
  agencies: string[];
  hasAnalysis: boolean;
  hasDeadlines: boolean;
  hasText: boolean;
  sort: OrderSort;
}

/** The part of URLSearchParams that is needed; browser and node have it each under types of their own. */
interface AddressParams {
  get(name: string): string | null;
  getAll(name: string): string[];
}
interface WritableParams {
  set(name: string, value: string): void;
  append(name: string, value: string): void;
}

/** The list's filter as the API takes it. */
export interface OrderSearchFilter {
  text?: string;
  presidents?: string[];
  signedFrom?: number;
  signedTo?: number;
  legalForces?: LegalForce[];
  topics?: string[];
  agencies?: string[];
  hasAnalysis?: boolean;
  hasDeadlines?: boolean;
  hasText?: boolean;
}

const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
/** Slugs of a parameter that may stand several times; more than anybody chooses is passed over. */
const slugs = (params: AddressParams, name: string) =>
  [...new Set(params.getAll(name).filter(isSlug))].slice(0, MOST_SLUGS);
const MOST_SLUGS = 50;
/** A legal force as it stands in the address: "superseded-in-part". */
export const forceParam = (force: LegalForce) => force.toLowerCase().replaceAll("_", "-");

/** A year of four digits; anything else is no year and filters nothing. */
export function parseYear(text: string | null): number | null {
  return text && /^\d{4}$/.test(text.trim()) ? Number(text) : null;
}

/** Reads the address. What it does not understand it passes over. */
export function parseOrderSearch(params: AddressParams): OrderSearch {
  const forces = params.getAll("force");
  const sort = params.get("sort")?.toUpperCase().replaceAll("-", "_");
  return {
    text: (params.get("q") ?? "").trim().slice(0, LIMITS.searchText),
    presidents: slugs(params, "president"),
    legalForces: LEGAL_FORCES.filter((force) => forces.includes(forceParam(force))),
    signedFrom: parseYear(params.get("from")),
    signedTo: parseYear(params.get("to")),
    topics: slugs(params, "topic"),
    agencies: slugs(params, "agency"),
    hasAnalysis: params.get("analysis") === "yes",
    hasDeadlines: params.get("deadlines") === "yes",
    hasText: params.get("text") === "yes",
    sort: SORTS.find((known) => known === sort) ?? "NEWEST_SIGNED",
  };
}

/** Writes the address into empty parameters, in one order, defaults left out. */
export function formatOrderSearch<P extends WritableParams>(search: OrderSearch, params: P): P {
  if (search.text) params.set("q", search.text);
  for (const slug of search.presidents) params.append("president", slug);
  for (const force of search.legalForces) params.append("force", forceParam(force));
  if (search.signedFrom) params.set("from", String(search.signedFrom));
  if (search.signedTo) params.set("to", String(search.signedTo));
  for (const slug of search.topics) params.append("topic", slug);
  for (const slug of search.agencies) params.append("agency", slug);
  if (search.hasAnalysis) params.set("analysis", "yes");
  if (search.hasDeadlines) params.set("deadlines", "yes");
  if (search.hasText) params.set("text", "yes");
  if (search.sort !== "NEWEST_SIGNED") params.set("sort", search.sort.toLowerCase().replaceAll("_", "-"));
  return params;
}

/**
 * Where the list goes on, as the address has it: a cursor of the API's pages, unread. Null for the list from its first row. No part
 * of the search, so that every other choice leads to the first row again.
 */
export function pageStart(params: AddressParams): string | null {
  return params.get("after")?.trim() || null;
}

/** The variables of the list's query: nothing for what stands by default, so that the plain list asks as the server expects it. */
export function orderVariables(search: OrderSearch): { filter?: OrderSearchFilter; sort?: OrderSort } {
  const filter = orderFilter(search);
  return {
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(search.sort !== "NEWEST_SIGNED" && { sort: search.sort }),
  };
}

/** The filter as the API takes it: only what is in use. */
export function orderFilter(search: OrderSearch): OrderSearchFilter {
  return {
    ...(search.text && { text: search.text }),
    ...(search.presidents.length > 0 && { presidents: search.presidents }),
    ...(search.signedFrom && { signedFrom: search.signedFrom }),
    ...(search.signedTo && { signedTo: search.signedTo }),
    ...(search.legalForces.length > 0 && { legalForces: search.legalForces }),
    ...(search.topics.length > 0 && { topics: search.topics }),
    ...(search.agencies.length > 0 && { agencies: search.agencies }),
    ...(search.hasAnalysis && { hasAnalysis: true }),
    ...(search.hasDeadlines && { hasDeadlines: true }),
    ...(search.hasText && { hasText: true }),
  };
}
