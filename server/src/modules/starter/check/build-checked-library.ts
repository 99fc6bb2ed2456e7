import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import type { StarterOrderFile } from "../read-starter.ts";
import { type StarterOrder, type StarterText, starterOrderSchema } from "../starter-file.ts";
import type { CheckedLibrary, Fault, Rule } from "./finding.ts";
import { statusesOf } from "./statuses.ts";

/** Made-up parts of a library for tests of its rules: what is not given is in order. */

export const PERSONAS = ["general-interest", "litigator"].map((key) => ({
  key,
  name: key,
  plural: key,
  mark: "x",
  question: "?",
  guidance: "Plain.",
}));

/** `count` words that mean nothing and repeat nothing of other texts: "alpha17 alpha18 …". */
let used = 0;
export function fill(count: number): string {
  return Array.from({ length: count }, () => `word${letters(used++)}`).join(" ");
}
const letters = (value: number): string =>
  value < 26 ? String.fromCharCode(97 + value) : `${letters(Math.floor(value / 26) - 1)}${letters(value % 26)}`;

export function text(...bodies: string[]): StarterText {
  return {
    entries: bodies.map((body) => ({ heading: null, body, cites: ["Sec. 1"] })),
    intentionallyEmpty: false,
    editorialNote: null,
  };
}

export function section(count = 4): StarterText {
  return {
    ...text(),
    entries: Array.from({ length: count }, (_, index) => ({
      heading: `Group ${"ABCDEFGHIJ"[index]}`,
      body: `${fill(40)}.`,
      cites: ["Sec. 1"],
    })),
  };
}

interface Texts {
  sections?: Partial<Record<SectionKind, StarterText>>;
  implications?: Record<string, StarterText>;
}

/** A whole analysis in order, with the given texts in place of the made-up ones. */
export function analysis({ sections = {}, implications = {} }: Texts = {}): NonNullable<StarterOrder["analysis"]> {
  const base = Object.fromEntries(SECTION_KINDS.map((kind) => [kind, section()]));
  return {
    asOf: "2031-06-01",
    author: "a writer",
    reviewer: null,
    modelDrafted: true,
    sources: [{ label: "The text", url: null }],
    sections: {
      ...base,
      SUMMARY: text(`${fill(50)}.`),
      IMPLICATIONS: text(`${fill(100)}.`),
      ...sections,
    } as NonNullable<StarterOrder["analysis"]>["sections"],
    variants: {
      IMPLICATIONS: {
        "general-interest": text(Array.from({ length: 12 }, () => "The dog ran to the big red house.").join(" ")),
        litigator: text(`${fill(100)}.`),
        ...implications,
      },
    },
  };
}

export function orderFile(number: string, given: Partial<StarterOrder> = {}): StarterOrderFile {
  const order = starterOrderSchema.parse({
    number,
    title: `Title of ${number}`,
    president: "a-president",
    signingDate: "2031-05-04",
    asOf: "2031-06-01",
    dispositionNotes: null,
    outline: ["Preamble", "Sec. 1", "Sec. 2(a)", "Sec. 2(b)(i)"],
    ...given,
  });
  return { file: `orders/${number}.yaml`, order, lineOf: () => 1 };
}

export function checkedLibrary(files: StarterOrderFile[], given: Partial<CheckedLibrary> = {}): CheckedLibrary {
  const lists = {
    presidents: [{ slug: "a-president", name: "A. President", terms: [] }],
    personas: PERSONAS,
    topics: [],
    agencies: [],
  };
  return {
    lists,
    files,
    caseFiles: [],
    orders: new Map(files.map((file) => [file.order.number, file])),
    otherOrders: new Map(),
    statuses: statusesOf({ ...lists, orders: files.map(({ order }) => order) }),
    loadedWords: [],
    glossary: { terms: [], lineOf: () => 1 },
    explainedFacts: [],
    explainedDifferences: [],
    record: null,
    officialWords: () => null,
    ...given,
  };
}

/** What one rule says of the first file, as "path: reason". */
export function faultsOf(rule: Rule, files: StarterOrderFile[], given: Partial<CheckedLibrary> = {}): string[] {
  const [first] = files;
  return first ? rule(first, checkedLibrary(files, given)).map(said) : [];
}

export function said({ path, reason }: Fault): string {
  return `${path.join(".")}: ${reason}`;
}
