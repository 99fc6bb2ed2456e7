import type { ExploreSearch, Question } from "@executive-disorder/shared/explore-search";
import type { RelationAgreement } from "@executive-disorder/shared/relation-kinds";
import { plural } from "../../lib/day.ts";
import type { Answer } from "./answer.ts";

export const QUESTION_WORDS: Record<Question, string> = {
  lineage: "Lineage of an order",
  paths: "Paths between two orders",
  neighbourhood: "Neighbourhood of an order",
  dependants: "What rests on an order",
  administrations: "Presidents and what they did to each other's orders",
};

export const AGREEMENT_WORDS: Record<RelationAgreement, string> = {
  AGREED: "Both orders say it",
  ONE_SIDED: "One order says it",
  DISPUTED: "Sources disagree",
};

/** The question as a heading. */
export function headingOf({ question, number, to, depth }: ExploreSearch): string {
  const steps = depth === 1 ? "one step" : `${depth} steps`;
  if (question === "administrations") return "What presidents did to each other's orders";
  if (!number || (question === "paths" && !to)) return "Explore relations between orders";
  if (question === "paths") return `From EO ${number} to EO ${to}`;
  if (question === "lineage") return `Lineage of EO ${number}, ${steps}`;
  if (question === "neighbourhood") return `Around EO ${number}, ${steps}`;
  return `What rests on EO ${number}, ${steps}`;
}

/** The answer in a sentence or two. */
export function answerSentence({ question, depth }: ExploreSearch, answer: Answer): string {
  const cut = answer.isTruncated ? " The search stopped at its bound: there is more than is shown." : "";
  if (question === "paths") {
    if (answer.total === 0)
      return `No path of at most ${plural(depth, "step")} is recorded. That does not prove that the orders have nothing to do with each other.${cut}`;
    const shortest = Math.min(...answer.paths.map((path) => path.length - 1));
    return `${plural(answer.total, "path")}; the shortest has ${plural(shortest, "step")}.${cut}`;
  }
  if (answer.total <= 1) return `No relation that fits is recorded. That is not proof that there is none.${cut}`;
  return `${plural(answer.relations.length, "relation")} among ${plural(answer.nodes.length, "order")}${
    answer.nodes.length < answer.total ? `, the nearest of ${plural(answer.total, "order")}` : ""
  }.${cut}`;
}
