import type { Path } from "../read-starter.ts";
import type { Fault, Rule } from "./finding.ts";
import { entriesOf, textsOf, wholeOf } from "./library-texts.ts";
import { wordsOf } from "./plain-words.ts";

/** Words of a whole text, of an entry, of a lead-in; entries of a section; provisions in short. */
export const LENGTHS = {
  SUMMARY: [40, 70],
  IMPLICATIONS: [90, 160],
  ENTRY: [35, 90],
  LEAD_IN: [1, 6],
  ENTRIES: [3, 6],
  PROVISIONS: [3, 8],
  PROVISION: [12, 40],
} as const;

/** Every text keeps to its length. */
export const checkLengths: Rule = ({ order }) => {
  const faults: Fault[] = [];
  const within = (path: Path, what: string, count: number, [least, most]: readonly [number, number]) => {
    if (count < least || count > most)
      faults.push({
        path,
        reason: `${what}: ${count}, not ${least} to ${most}`,
        howToMend: count < least ? `Add ${least - count} or more.` : `Cut ${count - most} or more.`,
      });
  };
  for (const text of textsOf(order)) {
    if (text.text.intentionallyEmpty) continue;
    const { kind, name, path } = text;
    if (kind === "SUMMARY" || kind === "IMPLICATIONS") {
      within(path, `words of ${name}`, wordsOf(wholeOf(text.text)).length, LENGTHS[kind]);
      if (kind === "SUMMARY") within([...path, "entries"], "entries of SUMMARY", text.text.entries.length, [1, 1]);
      continue;
    }
    within([...path, "entries"], `entries of ${name}`, text.text.entries.length, LENGTHS.ENTRIES);
    for (const { entry, path: at } of entriesOf(text)) {
      within([...at, "body"], `words of "${entry.heading ?? "an entry"}"`, wordsOf(entry.body).length, LENGTHS.ENTRY);
      if (entry.heading)
        within(
          [...at, "heading"],
          `words of the lead-in "${entry.heading}"`,
          wordsOf(entry.heading).length,
          LENGTHS.LEAD_IN,
        );
    }
  }
  if (order.provisions.length > 0)
    within(["provisions"], "main provisions", order.provisions.length, LENGTHS.PROVISIONS);
  for (const [index, { where, summary }] of order.provisions.entries())
    within(["provisions", index, "summary"], `words on ${where}`, wordsOf(summary).length, LENGTHS.PROVISION);
  return faults;
};
