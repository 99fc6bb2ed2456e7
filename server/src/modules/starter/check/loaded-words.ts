import type { CheckedLibrary, Fault, LoadedWord, Rule } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";
import { plain, withoutQuotations } from "./plain-words.ts";

const patterns = new WeakMap<LoadedWord, RegExp>();

/**
 * No word that argues. What stands in quotation marks, in italics or in the title of an order is somebody else's word: it is not
 * looked at.
 */
export const checkLoadedWords: Rule = ({ order }, library) => {
  const faults: Fault[] = [];
  const look = (text: string, path: Fault["path"]) => faults.push(...loadedWordsIn(text, path, library));
  for (const { entry, path } of textsOf(order).flatMap(entriesOf)) {
    if (entry.heading) look(entry.heading, [...path, "heading"]);
    look(entry.body, [...path, "body"]);
  }
  for (const [index, { summary }] of order.provisions.entries()) look(summary, ["provisions", index, "summary"]);
  return faults;
};

/** The words of one text that argue. */
export function loadedWordsIn(text: string, path: Fault["path"], library: CheckedLibrary): Fault[] {
  return loadedIn(ownWords(text, titlesOf(library)), library.loadedWords).map((fault) => ({ path, ...fault }));
}

/** The words of a list that a text has, with what is wrong with them. */
export function loadedIn(text: string, loadedWords: LoadedWord[]): Omit<Fault, "path">[] {
  return loadedWords.flatMap((loaded) =>
    [...text.matchAll(patternOf(loaded))].map(([found]) => ({
      reason: `“${found}”: ${loaded.reason}`,
      howToMend: loaded.instead,
    })),
  );
}

const titles = new WeakMap<CheckedLibrary, string[]>();

function titlesOf(library: CheckedLibrary): string[] {
  const known = titles.get(library);
  if (known) return known;
  const all = [...[...library.orders.values()].map((file) => file.order.title), ...library.otherOrders.values()];
  titles.set(library, all);
  return all;
}

function ownWords(text: string, titles: string[]): string {
  const unmarked = plain(withoutQuotations(text.replace(/\*[^*]+\*/g, " … ")));
  return titles.reduce((rest, title) => rest.replaceAll(title, " … "), unmarked);
}

function patternOf(loaded: LoadedWord): RegExp {
  const known = patterns.get(loaded);
  if (known) return known;
  const forms = loaded.words.map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+")
      .replace(/\*$/, "[\\p{L}’'-]*"),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  patterns.set(loaded, pattern);
  return pattern;
}
