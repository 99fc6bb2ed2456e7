import type { Fault, Rule } from "./finding.ts";
import { foldWords } from "./official-words.ts";
import { namedOrders } from "./order-numbers.ts";

/**
 * What is given as a quotation of an order's own words stands in its official text, where that is on this machine. The words of
 * another document that acts on the order are not at hand; they must name the order, or they prove nothing of it.
 */
export const checkQuotations: Rule = ({ order }, { officialWords }) => {
  const faults: Fault[] = [];
  for (const [index, { quote, voice }] of order.relations.entries())
    if (voice === "PASSIVE" && !namedOrders(quote).includes(order.number))
      faults.push({
        path: ["relations", index, "quote"],
        reason: `“${quote}” does not name EO ${order.number}`,
        howToMend: "Quote the words by which the document acts on this order, its number among them.",
      });
  const official = officialWords(order.number);
  if (official === null) return faults;
  for (const list of ["relations", "authorities", "deadlines"] as const)
    for (const [index, item] of order[list].entries()) {
      const { quote } = item;
      if ("voice" in item && item.voice === "PASSIVE") continue;
      if (!official.includes(foldWords(quote)))
        faults.push({
          path: [list, index, "quote"],
          reason: `“${quote}” does not stand in the official text`,
          howToMend: "Copy the words exactly.",
        });
    }
  return faults;
};
