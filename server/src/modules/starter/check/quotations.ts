import type { Fault, Rule } from "./finding.ts";
import { foldWords } from "./official-words.ts";

/** What is given as a quotation of an order's own words stands in its official text, where that is on this machine. */
export const checkQuotations: Rule = ({ order }, { officialWords }) => {
  const official = officialWords(order.number);
  if (official === null) return [];
  const faults: Fault[] = [];
  for (const list of ["relations", "authorities", "deadlines"] as const)
    for (const [index, { quote }] of order[list].entries())
      if (!official.includes(foldWords(quote)))
        faults.push({
          path: [list, index, "quote"],
          reason: `“${quote}” does not stand in the official text`,
          howToMend: "Copy the words exactly.",
        });
  return faults;
};
