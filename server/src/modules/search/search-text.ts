import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { badInput } from "../../lib/api-error.ts";

/** What somebody typed, as the search takes it. */
export interface SearchText {
  /** For websearch_to_tsquery: "14,060" and "E.O." are written as the index has them. */
  text: string;
  /** Where the whole text is an order number. */
  number: string | null;
}

/** @throws BAD_INPUT where it is empty, too long, or holds what no text has. */
export function readSearchText(given: string, argument = "text"): SearchText {
  const text = given.trim();
  if (text === "") throw badInput(argument, `\`${argument}\` must hold at least one word`);
  if (text.length > LIMITS.searchText)
    throw badInput(argument, `\`${argument}\` may have ${LIMITS.searchText} characters, not ${text.length}`);
  if (text.includes("\0")) throw badInput(argument, `\`${argument}\` holds a character that no text has (U+0000)`);
  return {
    number: parseOrderNumber(text),
    text: text.replace(/\b(\d{1,2}),(\d{3})\b/g, "$1$2").replace(/\bE\.\s?O\.(?=\s|$)/gi, "EO"),
  };
}

/** The words that may be misspelled: plain ones of four letters and more, outside quotation marks, not excluded. */
export function plainWords(text: string): string[] {
  const bare = text.replace(/"[^"]*"?/g, " ").replace(/(^|\s)-\S+/g, " ");
  return [...new Set([...bare.toLowerCase().matchAll(/\b[a-z]{4,30}\b/g)].map((match) => match[0]))].filter(
    (word) => word !== "executive" && word !== "order",
  );
}

/** Puts other words in the place of some, as whole words, whatever their case. */
export function replaceWords(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.replace(/\b[a-z]{4,30}\b/gi, (word) => corrections.get(word.toLowerCase()) ?? word);
}
