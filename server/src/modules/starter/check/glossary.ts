import { GLOSSARY_FILE } from "../read-glossary.ts";
import type { Path } from "../read-starter.ts";
import type { StarterTerm } from "../starter-file.ts";
import type { CheckedLibrary, Fault, Finding } from "./finding.ts";
import { loadedIn } from "./loaded-words.ts";
import { isPlace, readPlaces, withHolders } from "./places.ts";
import { sentencesOf, wordsOf } from "./plain-words.ts";
import { readingGrade } from "./reading-grade.ts";

export const GLOSSARY_LIMITS = {
  LEAST_TERMS: 80,
  WORDS: [6, 45],
  SENTENCES: [1, 3],
  /** Of one definition: legal terms are long words, and a single sentence of them counts much. */
  HIGHEST_GRADE: 13,
  /** On average. */
  HIGHEST_MEAN_GRADE: 10,
} as const;

/** Terms and forms that are told apart, references that lead somewhere, and definitions that are short, plain and fair. */
export function checkGlossary(library: CheckedLibrary): Finding[] {
  const { terms, lineOf } = library.glossary;
  if (terms.length === 0) return [];
  const faults = [...terms.flatMap((_, at) => checkTerm(at, library)), ...doubles(terms), ...checkWhole(terms)];
  return faults.map(({ path, ...said }) => ({
    file: GLOSSARY_FILE,
    line: lineOf(path),
    field: path.join("."),
    rule: "glossary",
    ...said,
  }));
}

export function glossaryFigures(terms: StarterTerm[]): { terms: number; readingGrade: number } {
  const sum = terms.reduce((total, { definition }) => total + readingGrade(definition), 0);
  return { terms: terms.length, readingGrade: terms.length > 0 ? Math.round((sum / terms.length) * 10) / 10 : 0 };
}

function checkTerm(at: number, library: CheckedLibrary): Fault[] {
  const { terms } = library.glossary;
  const { key, term, definition, seeAlso, source } = terms[at] as StarterTerm;
  const faults: Fault[] = [];
  const fault = (field: string, reason: string, howToMend: string) =>
    faults.push({ path: [at, field], reason: `${term}: ${reason}`, howToMend });
  const count = (what: string, number: number, [least, most]: readonly [number, number]) => {
    if (number < least || number > most)
      fault("definition", `${number} ${what}, not ${least} to ${most}`, "One or two plain sentences say it.");
  };
  count("words", wordsOf(definition).length, GLOSSARY_LIMITS.WORDS);
  count("sentences", sentencesOf(definition).length, GLOSSARY_LIMITS.SENTENCES);
  const grade = readingGrade(definition);
  if (grade > GLOSSARY_LIMITS.HIGHEST_GRADE)
    fault("definition", `reads at grade ${grade.toFixed(1)}`, "Cut the sentence, and use shorter words.");
  for (const loaded of loadedIn(definition, library.loadedWords)) fault("definition", loaded.reason, loaded.howToMend);
  for (const other of seeAlso) {
    if (other === key) fault("seeAlso", "refers to itself", "Take it out.");
    else if (!terms.some((one) => one.key === other))
      fault("seeAlso", `there is no term "${other}"`, "Name the key of a term.");
  }
  if (source) {
    const reason = sourceFault(source, library);
    if (reason) fault("source", reason, "Look it up in the official text.");
  }
  return faults;
}

/** An order that is named is of the library, and has the part that is named. */
function sourceFault(source: string, { orders }: CheckedLibrary): string | null {
  const [, number = "", place = ""] = /^EO (\d{1,5}(?:-[A-Z])?), (.+)$/.exec(source) ?? [];
  if (!number) {
    const named = /\bEO (\d{1,5}(?:-[A-Z])?)$/.exec(source)?.[1];
    return named && orders.has(named) ? null : `"${source}" names no order of the library that says so`;
  }
  const outline = orders.get(number)?.order.outline;
  if (!outline || outline.length === 0) return `the library has no outline of EO ${number}`;
  const places = isPlace(place) ? readPlaces(place) : null;
  if (!places) return `"${place}" cannot be read`;
  const known = withHolders(outline);
  const missing = places.find((one) => !known.has(one));
  return missing ? `EO ${number} has no ${missing}` : null;
}

/** Keys, terms and forms stand once in the whole glossary: otherwise a text would not know which is meant. */
function doubles(terms: StarterTerm[]): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  const take = (word: string, path: Path, term: string) => {
    const holder = seen.get(word);
    if (holder !== undefined)
      faults.push({
        path,
        reason: `"${word}" stands under ${holder} and under ${term}`,
        howToMend: "Leave it with one of them.",
      });
    seen.set(word, term);
  };
  for (const [at, { key, term, forms }] of terms.entries()) {
    take(`#${key}`, [at, "key"], term);
    take(term, [at, "term"], term);
    for (const [index, form] of forms.entries()) take(form, [at, "forms", index], term);
  }
  return faults;
}

function checkWhole(terms: StarterTerm[]): Fault[] {
  const faults: Fault[] = [];
  if (terms.length < GLOSSARY_LIMITS.LEAST_TERMS)
    faults.push({
      path: [],
      reason: `${terms.length} terms, fewer than ${GLOSSARY_LIMITS.LEAST_TERMS}`,
      howToMend: "Define the words that readers meet.",
    });
  const { readingGrade: mean } = glossaryFigures(terms);
  if (mean > GLOSSARY_LIMITS.HIGHEST_MEAN_GRADE)
    faults.push({
      path: [],
      reason: `definitions read at grade ${mean} on average, above ${GLOSSARY_LIMITS.HIGHEST_MEAN_GRADE}`,
      howToMend: "Cut sentences and use shorter words.",
    });
  return faults;
}
