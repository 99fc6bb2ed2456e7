import type { StarterOrder } from "../starter-file.ts";
import type { CheckedLibrary, Rule } from "./finding.ts";
import { entriesOf, textsOf } from "./library-texts.ts";
import { wordsOf } from "./plain-words.ts";

/** Words that take a statement back a little. More of them for one president than for another is a bias, too. */
const HEDGES =
  /\b(?:may|might|could|would|perhaps|possibly|probably|likely|unlikely|appears?|seems?|reportedly|arguably|suggests?|tends? to|in principle|so far)\b/gi;

/** Analyses of one president's orders, in figures. */
export interface BalanceRow {
  president: string;
  analyses: number;
  /** Mean of an analysis, all texts. */
  words: number;
  /** Means of an analysis. */
  benefits: number;
  harms: number;
  controversies: number;
  /** Of 1,000 words. */
  hedges: number;
}

/** What is told of the orders of each president, side by side; presidents without an analysis are left out. */
export function balanceOf({
  orders,
  lists,
}: {
  orders: readonly StarterOrder[];
  lists: Pick<CheckedLibrary["lists"], "presidents">;
}): BalanceRow[] {
  return lists.presidents.flatMap(({ slug, name }) => {
    const analysed = orders.filter(({ president, analysis }) => president === slug && analysis);
    if (analysed.length === 0) return [];
    const mean = (count: (order: StarterOrder) => number) =>
      Math.round((analysed.reduce((sum, order) => sum + count(order), 0) / analysed.length) * 10) / 10;
    const words = mean((order) => wordsOf(allOf(order)).length);
    const hedges = mean((order) => allOf(order).match(HEDGES)?.length ?? 0);
    const row = {
      president: name,
      analyses: analysed.length,
      words: Math.round(words),
      benefits: mean(({ analysis }) => analysis?.sections.WHO_BENEFITS?.entries.length ?? 0),
      harms: mean(({ analysis }) => analysis?.sections.WHO_SUFFERS?.entries.length ?? 0),
      controversies: mean(({ analysis }) => analysis?.sections.CONTROVERSIES?.entries.length ?? 0),
      hedges: words > 0 ? Math.round((hedges / words) * 10_000) / 10 : 0,
    };
    return [row];
  });
}

function allOf(order: StarterOrder): string {
  return textsOf(order)
    .flatMap(entriesOf)
    .map(({ entry }) => entry.body)
    .join(" ");
}

/** Those who gain and those who lose are told in about the same number. */
export const checkBalance: Rule = ({ order }) => {
  const { WHO_BENEFITS: benefits, WHO_SUFFERS: harms } = order.analysis?.sections ?? {};
  if (!benefits || !harms || Math.abs(benefits.entries.length - harms.entries.length) <= 2) return [];
  return [
    {
      path: ["analysis", "sections", harms.entries.length < benefits.entries.length ? "WHO_SUFFERS" : "WHO_BENEFITS"],
      reason: `${benefits.entries.length} groups gain and ${harms.entries.length} lose`,
      howToMend: "Look again at the other side: the numbers should differ by two at most.",
    },
  ];
};
