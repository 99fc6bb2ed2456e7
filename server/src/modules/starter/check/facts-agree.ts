import type { StarterOrderFile } from "../read-starter.ts";
import type { CheckedLibrary, Fault, Rule } from "./finding.ts";
import { entriesOf, type LibraryText, textsOf } from "./library-texts.ts";
import { namedOrders } from "./order-numbers.ts";
import { type StatedFacts, statedFacts } from "./stated-facts.ts";

const KINDS: Record<keyof StatedFacts, string> = {
  dates: "the date",
  citations: "the citation",
  orders: "EO",
  amounts: "the amount",
  numbers: "the number",
};

/**
 * Variants state no date, citation, order, amount or number that neither the base texts nor the facts have: what one audience is told,
 * all are. The facts are those of the order and of the orders that its file names.
 */
export const checkFactsAgree: Rule = (file, library) => {
  const texts = textsOf(file.order);
  const known = knownFacts(file, library, texts);
  const explained = new Set(
    library.explainedFacts.filter(({ order }) => order === file.order.number).map(({ fact }) => fact),
  );
  const faults: Fault[] = [];
  for (const text of texts.filter(({ persona }) => persona))
    for (const { entry, path } of entriesOf(text)) {
      const stated = statedFacts(`${entry.heading ?? ""} ; ${entry.body}`);
      for (const kind of Object.keys(KINDS) as (keyof StatedFacts)[])
        for (const fact of new Set(stated[kind]))
          if (
            !known[kind].has(fact) &&
            !(kind === "numbers" && isSpan(fact, entry.body, [...known.dates, ...stated.dates])) &&
            !explained.has(kind === "orders" ? `EO ${fact}` : fact)
          )
            faults.push({
              path: [...path, "body"],
              reason: `${text.name} states ${KINDS[kind]} ${fact}, which no base text and no fact of the order has`,
              howToMend:
                "Tell it in a base text too, or leave it out; if it follows from what is told, explain it in explained-facts.yaml.",
            });
    }
  return faults;
};

/** "1,461 days" needs no telling where two of the days that are told lie as far apart. */
function isSpan(number: string, body: string, dates: string[]): boolean {
  const days = new RegExp(String.raw`(?<![\d,])${Number(number).toLocaleString("en-US").replace(",", ",?")} days`);
  if (!days.test(body)) return false;
  const told = [...new Set(dates.map((date) => Date.parse(`${date} UTC`)))];
  return told.some((from) => told.includes(from + Number(number) * 86_400_000));
}

function knownFacts(
  { order }: StarterOrderFile,
  library: CheckedLibrary,
  texts: LibraryText[],
): Record<keyof StatedFacts, Set<string>> {
  const { analysis, outline: _, ...facts } = order;
  const base = texts
    .filter(({ persona }) => !persona)
    .flatMap(entriesOf)
    .flatMap(({ entry }) => [entry.heading ?? "", entry.body, ...entry.cites]);
  const own = [
    ...stringsOf(facts),
    ...base,
    analysis?.asOf ?? "",
    ...(analysis?.sources.map(({ label }) => label) ?? []),
  ];
  const named = new Set([...own.flatMap(namedOrders), ...order.relations.flatMap((relation) => relation.order ?? [])]);
  const variants = texts.flatMap(entriesOf).flatMap(({ entry }) => namedOrders(entry.body));
  const others = [...new Set([...named, ...variants])].flatMap((number) => {
    const other = library.orders.get(number)?.order;
    if (!other) return [];
    const { analysis: __, outline: ___, ...rest } = other;
    return stringsOf(rest);
  });
  const known = {
    dates: new Set<string>(),
    citations: new Set<string>(),
    orders: new Set([order.number, ...named]),
    amounts: new Set<string>(),
    numbers: new Set<string>(),
  };
  for (const text of [...own, ...others]) {
    const stated = statedFacts(text);
    for (const kind of ["dates", "citations", "amounts", "numbers"] as const)
      for (const fact of stated[kind]) known[kind].add(fact);
  }
  for (const date of [...known.dates]) {
    known.dates.add(date.replace(/ \d{1,2},/, ""));
    // "in 2017" is known from "January 30, 2017".
    known.numbers.add(date.slice(-4));
  }
  for (const amount of known.amounts) for (const number of amount.match(/\d+/g) ?? []) known.numbers.add(number);
  return known;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsOf) : [];
}
