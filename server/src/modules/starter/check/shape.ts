import type { Fault, Rule } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";

/** An analysis has a bottom line for each persona (eight sections the format asks for), lead-ins where they belong, no marks but links and italics. */
export const checkShape: Rule = ({ order }, { lists }) => {
  const { analysis } = order;
  if (!analysis) return [];
  const faults: Fault[] = [];
  for (const { key } of lists.personas)
    if (!analysis.variants.IMPLICATIONS?.[key])
      faults.push({
        path: ["analysis", "variants", "IMPLICATIONS"],
        reason: `has no Implications for ${key}`,
        howToMend: "Write them: each persona has its own bottom line.",
      });
  for (const text of textsOf(order))
    for (const { entry, path } of entriesOf(text)) {
      const isWhole = text.kind === "SUMMARY" || text.kind === "IMPLICATIONS";
      if (isWhole && entry.heading)
        faults.push({
          path: [...path, "heading"],
          reason: `${text.name} has a lead-in`,
          howToMend: "Take it away: Summary and Implications go without.",
        });
      if (!isWhole && !entry.heading)
        faults.push({
          path,
          reason: `an entry of ${text.name} has no lead-in`,
          howToMend: "Give it one of one to six words.",
        });
      const mark = markOf(entry.body) ?? markOf(entry.heading ?? "");
      if (mark)
        faults.push({
          path: [...path, "body"],
          reason: `has "${mark}", which is no mark that texts may hold`,
          howToMend: "Use *italic* and [EO 14148](/orders/14148) only.",
        });
    }
  return faults;
};

/** What is neither words, nor italics, nor a link to an order; null: nothing. */
function markOf(text: string): string | null {
  const rest = text.replace(/\[[^\]]+\]\(\/orders\/[1-9]\d{0,5}(?:-[A-Z])?\)/g, "").replace(/\*[^*\s][^*]*\*/g, "");
  return /\*+|`|\]\([^)]*\)|^#+|<[a-z/][^>]*>|https?:\S+|__/.exec(rest)?.[0] ?? null;
}
