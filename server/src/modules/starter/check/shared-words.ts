import type { Path, StarterOrderFile } from "../read-starter.ts";
import type { CheckedLibrary, Fault } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";
import { plain } from "./plain-words.ts";

/** So many words in a row are nobody's chance. */
export const RUN = 8;
/** Of which so many are neither names, nor dates, nor numbers: "the Director of the Office of Management and Budget" is a name. */
const OWN_WORDS = 5;

interface Token {
  /** Lower case; null where somebody else's words stood: no run goes across. */
  word: string | null;
  isName: boolean;
}

interface Passage {
  file: StarterOrderFile | null;
  path: Path;
  /** Where it stands, for whoever reads of it from the other side. */
  name: string;
  tokens: Token[];
}

/**
 * Runs of eight words or more that two texts share, or a text and the official text of its order. Quotations between quotation marks and
 * titles of orders are nobody's own words; names, dates and numbers alone make no run.
 */
export function checkSharedWords(library: CheckedLibrary): { file: StarterOrderFile; fault: Fault }[] {
  const titles = [...[...library.orders.values()].map(({ order }) => order.title), ...library.otherOrders.values()]
    .filter((title) => title.split(" ").length > 2)
    .sort((a, b) => b.length - a.length);
  const passages = library.files.flatMap((file) => passagesOf(file, titles));
  const found: { file: StarterOrderFile; fault: Fault }[] = [];
  const report = (at: Passage, run: string, where: string) => {
    if (at.file)
      found.push({
        file: at.file,
        fault: {
          path: at.path,
          reason: `“${run}” stands in ${where} too`,
          howToMend: "Say it in other words, or mark a quotation as such.",
        },
      });
  };

  const held = new Map<string, { passage: Passage; at: number }>();
  for (const passage of passages)
    forRuns(
      passage.tokens,
      held,
      (at, other, length) => {
        if (other.passage === passage) return;
        report(passage, runOf(passage.tokens, at, length), other.passage.name);
      },
      passage,
    );
  for (const file of library.files) {
    const own = passages.filter((passage) => passage.file === file);
    const official = own.length > 0 ? library.officialWords(file.order.number) : null;
    if (official === null) continue;
    const text: Passage = { file: null, path: [], name: "the official text", tokens: tokensOf(official, []) };
    const grams = new Map<string, { passage: Passage; at: number }>();
    forRuns(text.tokens, grams, () => {}, text);
    for (const passage of own)
      forRuns(passage.tokens, grams, (at, _, length) => report(passage, runOf(passage.tokens, at, length), text.name));
  }
  return found;
}

/**
 * Looks up each run of a text among those held and reports the longest shared one.
 *
 * @param adding the passage, where its own runs are to be held too.
 */
function forRuns(
  tokens: Token[],
  held: Map<string, { passage: Passage; at: number }>,
  onShared: (at: number, other: { passage: Passage; at: number }, length: number) => void,
  adding?: Passage,
): void {
  const added: [string, number][] = [];
  let reportedTo = 0;
  for (let at = 0; at + RUN <= tokens.length; at++) {
    const gram = gramAt(tokens, at);
    if (!gram) continue;
    const other = held.get(gram);
    if (other && at >= reportedTo) {
      let length = RUN;
      const theirs = other.passage.tokens;
      while (tokens[at + length]?.word && tokens[at + length]?.word === theirs[other.at + length]?.word) length++;
      if (tokens.slice(at, at + length).filter(({ isName }) => !isName).length >= OWN_WORDS) {
        onShared(at, other, length);
        reportedTo = at + length;
      }
    }
    if (adding) added.push([gram, at]);
  }
  if (adding) for (const [gram, at] of added) if (!held.has(gram)) held.set(gram, { passage: adding, at });
}

function gramAt(tokens: Token[], at: number): string | null {
  let gram = "";
  for (let offset = 0; offset < RUN; offset++) {
    const word = tokens[at + offset]?.word;
    if (!word) return null;
    gram += `${word} `;
  }
  return gram;
}

function runOf(tokens: Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
}

function passagesOf(file: StarterOrderFile, titles: string[]): Passage[] {
  const { order } = file;
  const entries = textsOf(order)
    .flatMap(entriesOf)
    .map(({ of, entry, path }) => ({
      file,
      path: [...path, "body"],
      name: `${file.file}, ${of.name}${entry.heading ? `, "${entry.heading}"` : ""}`,
      tokens: tokensOf(entry.body, titles),
    }));
  const provisions = order.provisions.map(({ where, summary }, index) => ({
    file,
    path: ["provisions", index, "summary"],
    name: `${file.file}, provisions, ${where}`,
    tokens: tokensOf(summary, titles),
  }));
  return [...entries, ...provisions];
}

/** A name runs from capital to capital, over the small words between: "Director of the Office of Management and Budget". */
const NAME = /\p{Lu}[\p{L}.’'-]*(?:,? (?:(?:of|the|and|for|to|on|in|against|&) ){0,3}\p{Lu}[\p{L}.’'-]*)+/gu;
/** What names a document or a part of one, and the months. */
const NAMING =
  /^(?:eo|sec|secs|section|title|chapter|subchapter|part|subpart|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "(e)(v)": the labels of a provision, which belong to its number. */
const LABEL = /^(?:[a-z]|[ivx]+|([a-z])\1)$/i;

/** In place of somebody else's words. */
const BARRIER = "¦";

function tokensOf(text: string, titles: string[]): Token[] {
  let own = plain(text).replace(/“[^”]*”/g, ` ${BARRIER} `);
  if (titles.length > 0) {
    own = own.replace(/"[^"]*"/g, ` ${BARRIER} `);
    for (const title of titles) if (own.includes(title)) own = own.replaceAll(title, ` ${BARRIER} `);
  }
  const names: [number, number][] = [...own.matchAll(NAME)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const tokens: Token[] = [];
  let next = 0;
  for (const match of own.matchAll(/¦|[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)) {
    if (match[0] === BARRIER) {
      tokens.push({ word: null, isName: false });
      continue;
    }
    while (names[next] && (names[next]?.[1] ?? 0) <= match.index) next++;
    const [from = -1, to = -1] = names[next] ?? [];
    const word = match[0]
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[.'-]+$/, "");
    const isLabel = LABEL.test(word) && own[match.index - 1] === "(" && own[match.index + match[0].length] === ")";
    const isInName = from <= match.index && match.index < to;
    tokens.push({ word, isName: isInName || isLabel || /\d/.test(word) || NAMING.test(word) });
  }
  return tokens;
}
