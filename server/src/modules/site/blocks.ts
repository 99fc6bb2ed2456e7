import type { SiteBlock, SiteSection, SiteTable } from "@executive-disorder/shared/site-pages";
import type { Operator } from "./site.ts";

/** A section from its parts: a string is a paragraph, a list its items. */
export function section(
  id: string,
  heading: string,
  ...parts: (string | readonly string[] | SiteTable)[]
): SiteSection {
  return { id, heading, blocks: parts.map(blockOf) };
}

function blockOf(part: string | readonly string[] | SiteTable): SiteBlock {
  if (typeof part === "string") return { text: part };
  return "rows" in part ? { table: part } : { items: part };
}

/** Who runs this installation, in a sentence. */
export function operatorSentence(operator: Operator): string {
  return operator
    ? `This installation is run by ${plainText(operator.name)}. Contact: ${plainText(operator.contact)}.`
    : "Whoever runs this installation has not said who they are. The software lets them name themselves in its settings; until they do, this page can give no contact.";
}

/** Words that somebody set, without the marks that our texts use. */
function plainText(words: string): string {
  return words
    .replace(/[*[\]]/g, "")
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
}

/** "1 analysis", "36 analyses". */
export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
