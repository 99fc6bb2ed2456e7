import { LIMITS } from "./limits.ts";
import { parseOrderNumber } from "./order-number.ts";
import { parseYear } from "./order-search.ts";
import { RELATION_AGREEMENTS, RELATION_KINDS, type RelationAgreement, type RelationKind } from "./relation-kinds.ts";

/** What a researcher can ask of the relations. */
export const QUESTIONS = ["lineage", "paths", "neighbourhood", "dependants", "administrations"] as const;
export type Question = (typeof QUESTIONS)[number];

/** The question of the explorer page, and of its exports, as it stands in the address. The client reads and writes it; the server reads it. */
export interface ExploreSearch {
  question: Question;
  /** Canonical; null: not asked yet, or none that can be read. Of paths, where they begin. */
  number: string | null;
  /** Where paths end. */
  to: string | null;
  depth: number;
  direction: "OUTGOING" | "INCOMING" | null;
  kinds: RelationKind[];
  inPart: boolean | null;
  agreements: RelationAgreement[];
  presidents: string[];
  signedFrom: number | null;
  signedTo: number | null;
}

interface AddressParams {
  get(name: string): string | null;
  getAll(name: string): string[];
}

/** Steps of a question that does not say how many. */
export const INITIAL_DEPTH: Record<Question, number> = {
  lineage: 3,
  paths: 4,
  neighbourhood: 1,
  dependants: 3,
  administrations: 1,
};
const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const param = (word: string) => word.toLowerCase().replaceAll("_", "-");
const YES_NO = new Map([
  ["yes", true],
  ["no", false],
]);

/** Reads the address. What it does not understand it passes over; a depth out of bounds becomes the nearest that can be. */
export function parseExploreSearch(params: AddressParams): ExploreSearch {
  const question = QUESTIONS.find((known) => known === params.get("question")) ?? "lineage";
  const depth = Math.round(Number(params.get("depth")?.trim() || Number.NaN));
  const [kinds, agreements] = [params.getAll("kind"), params.getAll("agreement")];
  return {
    question,
    number: parseOrderNumber(params.get("number") ?? ""),
    to: parseOrderNumber(params.get("to") ?? ""),
    depth: Number.isNaN(depth) ? INITIAL_DEPTH[question] : Math.min(Math.max(depth, 1), LIMITS.graph.depth),
    direction: (["OUTGOING", "INCOMING"] as const).find((known) => param(known) === params.get("direction")) ?? null,
    kinds: RELATION_KINDS.filter((kind) => kinds.includes(param(kind))),
    inPart: YES_NO.get(params.get("in-part") ?? "") ?? null,
    agreements: RELATION_AGREEMENTS.filter((agreement) => agreements.includes(param(agreement))),
    presidents: [...new Set(params.getAll("president").filter(isSlug))].slice(0, 50),
    signedFrom: parseYear(params.get("from-year")?.trim() ?? null),
    signedTo: parseYear(params.get("to-year")?.trim() ?? null),
  };
}

/** A field of the form, and of the address. */
export type ExploreField =
  | "question"
  | "number"
  | "to"
  | "depth"
  | "direction"
  | "kind"
  | "in-part"
  | "agreement"
  | "president"
  | "from-year"
  | "to-year";

/** What stands in the address and cannot be asked, in a sentence that says what can. */
export interface ExploreFault {
  field: ExploreField;
  says: string;
  /** It is answered all the same, with what is nearest to it. */
  isMended: boolean;
}

/** What parseExploreSearch passed over: whoever typed it is told, and nothing is answered in its place but a depth out of bounds. */
export function exploreFaults(params: AddressParams): ExploreFault[] {
  const search = parseExploreSearch(params);
  const faults: ExploreFault[] = [];
  const fault = (field: ExploreField, says: string, isMended = false) => void faults.push({ field, says, isMended });
  const given = (field: ExploreField) => params.get(field)?.trim() ?? "";
  const check = (field: ExploreField, noun: string, known: readonly string[]) => {
    for (const value of params.getAll(field).map((one) => one.trim()))
      if (value && !known.includes(value))
        fault(field, `There is no ${noun} ${quoted(value)}. There are: ${known.join(", ")}.`);
  };
  check("question", "question", QUESTIONS);
  for (const field of endsOf(search.question)) {
    const typed = given(field);
    if (typed && !search[field])
      fault(field, `${quoted(typed)} is no order number. Order numbers look like 14060 or 12154-A.`);
    else if (!typed && params.get(field) !== null) fault(field, missingEnd(search.question));
  }
  if (search.question === "paths" && search.number) {
    if (params.get("to") === null) fault("to", missingEnd("paths"));
    if (search.number === search.to)
      fault("to", `A path leads from one order to another, and EO ${search.to} is given for both. Give another one.`);
  }
  const depth = given("depth");
  if (depth && search.question !== "administrations" && depth !== String(search.depth))
    fault(
      "depth",
      `Steps go from 1 to ${LIMITS.graph.depth}. ${quoted(depth)} was asked for; this is the answer for ${search.depth}.`,
      true,
    );
  check("direction", "direction", ["outgoing", "incoming"]);
  check("kind", "kind of relation", RELATION_KINDS.map(param));
  check("in-part", "choice of part", [...YES_NO.keys()]);
  check("agreement", "agreement of sources", RELATION_AGREEMENTS.map(param));
  for (const slug of params.getAll("president"))
    if (slug && !isSlug(slug)) fault("president", `${quoted(slug)} is no President's name as addresses have it.`);
  for (const field of ["from-year", "to-year"] as const)
    if (given(field) && parseYear(given(field)) === null)
      fault(field, `${quoted(given(field))} is no year. Give four digits, such as 1981.`);
  if (search.signedFrom && search.signedTo && search.signedFrom > search.signedTo)
    fault("to-year", `The years end with ${search.signedTo}, before they begin with ${search.signedFrom}.`);
  return faults;
}

const endsOf = (question: Question) =>
  question === "administrations" ? [] : question === "paths" ? (["number", "to"] as const) : (["number"] as const);
const missingEnd = (question: Question) =>
  question === "paths"
    ? "Give two order numbers, such as 12291 and 14192."
    : "Give the number of an order, such as 14060.";
/** What somebody typed, short enough for a sentence. */
const quoted = (typed: string) => `“${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}”`;

/** Writes the address, in one order, defaults left out. */
export function formatExploreSearch(search: ExploreSearch): string {
  const parts: [string, string][] = [["question", search.question]];
  if (search.number) parts.push(["number", search.number]);
  if (search.to && search.question === "paths") parts.push(["to", search.to]);
  if (search.depth !== INITIAL_DEPTH[search.question]) parts.push(["depth", String(search.depth)]);
  if (search.direction && search.question === "lineage") parts.push(["direction", param(search.direction)]);
  for (const kind of search.kinds) parts.push(["kind", param(kind)]);
  if (search.inPart !== null) parts.push(["in-part", search.inPart ? "yes" : "no"]);
  for (const agreement of search.agreements) parts.push(["agreement", param(agreement)]);
  for (const slug of search.presidents) parts.push(["president", slug]);
  if (search.signedFrom) parts.push(["from-year", String(search.signedFrom)]);
  if (search.signedTo) parts.push(["to-year", String(search.signedTo)]);
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}

/** The filter as the API takes it: only what is in use. */
export function exploreFilter(search: ExploreSearch) {
  return {
    ...(search.kinds.length > 0 && { kinds: search.kinds }),
    ...(search.inPart !== null && { inPart: search.inPart }),
    ...(search.agreements.length > 0 && { agreements: search.agreements }),
    ...(search.presidents.length > 0 && { presidents: search.presidents }),
    ...(search.signedFrom && { signedFrom: search.signedFrom }),
    ...(search.signedTo && { signedTo: search.signedTo }),
  };
}

/** Whether the question names what it is about. */
export const isAsked = ({ question, number, to }: ExploreSearch) =>
  question === "administrations" || (number !== null && (question !== "paths" || to !== null));
