import type { Fault, Rule } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";

const NAMES =
  /\b(?:EO|Executive Order)(s?)\s+(?:Nos?\.\s*)?(\d{3,5}(?:-[A-Z]\b)?(?:(?:,| and| or| to|, and)\s*\d{4,5}(?:-[A-Z]\b)?)*)/g;

/** Every order that a text names, or links to, is one that we know of. */
export const checkOrderNumbers: Rule = ({ order }, { orders, otherOrders }) => {
  const faults: Fault[] = [];
  const isKnown = (number: string) => orders.has(number) || otherOrders.has(number);
  const look = (text: string, path: Fault["path"]) => {
    for (const number of new Set(namedOrders(text).filter((one) => !isKnown(one))))
      faults.push({
        path,
        reason: `EO ${number} is neither in orders/ nor in other-orders.yaml`,
        howToMend: "Look the number up in the record; if it is right, add it to other-orders.yaml with its title.",
      });
    for (const [link, label = "", target] of text.matchAll(/\[([^\]]+)\]\(\/orders\/([^)]+)\)/g)) {
      const named = namedOrders(label);
      if (named.length > 0 && !named.includes(target ?? ""))
        faults.push({ path, reason: `${link} leads to another order`, howToMend: "Link to the order that is named." });
    }
  };
  for (const { entry, path } of textsOf(order).flatMap(entriesOf)) {
    look(entry.body, [...path, "body"]);
    for (const [index, cite] of entry.cites.entries()) look(cite, [...path, "cites", index]);
  }
  for (const [index, { summary }] of order.provisions.entries()) look(summary, ["provisions", index, "summary"]);
  for (const [index, { order: other }] of order.relations.entries())
    if (other && !isKnown(other)) look(`EO ${other}`, ["relations", index, "order"]);
  return faults;
};

/** The numbers of the orders that a text names: "EO 14060", "EOs 13836, 13837 and 13839", a link. */
export function namedOrders(text: string): string[] {
  const numbers = [...text.matchAll(/\/orders\/(\d{1,5}(?:-[A-Z])?)/g)].map((match) => match[1] ?? "");
  for (const [, plural, list = ""] of text.matchAll(NAMES)) {
    const all = list.match(/\d{3,5}(?:-[A-Z]\b)?/g) ?? [];
    numbers.push(...(plural ? all : all.slice(0, 1)));
  }
  return [...new Set(numbers)];
}
