import { LIMITS } from "@executive-disorder/shared/limits";
import { badInput } from "../../lib/api-error.ts";
import type { Passage } from "./relation-filter.ts";

export type WalkDirection = "OUTGOING" | "INCOMING" | "EITHER";

/**
 * The orders one step from those whose number is `from`, as `number`; an order with two relations comes twice.
 *
 * @param from SQL of one number, or `any(…)` of an array: of many, PostgreSQL finds the relations in one pass over the index.
 * @param exempt SQL that is true of numbers to which the condition on orders does not apply.
 */
export function stepSql(direction: WalkDirection, passage: Passage, from: string, exempt = "false"): string {
  const sides = [
    direction !== "INCOMING" && ["from_number", "to_number"],
    direction !== "OUTGOING" && ["to_number", "from_number"],
  ].flatMap((side) => (side ? [side] : []));
  const steps = sides.map(([here, there]) => {
    const order =
      passage.order &&
      ` and (${exempt.replaceAll("NUMBER", `r.${there}`)} or exists (select from executive_order o where o.number = r.${there} and ${passage.order}))`;
    return `select r.${there} as number from relation r where r.${here} = ${from} and ${passage.relation}${order ?? ""}`;
  });
  return steps.join(" union all ");
}

/**
 * A recursive table `name` (distance, frontier, visited): a walk in breadth, one row a distance, so that each order is met once and
 * circles end by themselves. It stops widening once it has met LIMITS.graph.walked orders.
 *
 * @param start SQL of the number where it begins.
 * @param depth SQL of the most steps.
 */
export function walkSql(
  name: string,
  start: string,
  depth: string,
  direction: WalkDirection,
  passage: Passage,
  exempt?: string,
): string {
  return `${name}(distance, frontier, visited) as (
    select 0, array[${start}::text], array[${start}::text]
    union all
    select w.distance + 1, n.numbers, w.visited || n.numbers from ${name} w cross join lateral (
      select array_agg(l.number) as numbers
        from (select s.number from (${stepSql(direction, passage, "any(w.frontier)", exempt)}) s except select unnest(w.visited)) l) n
    where w.distance < ${depth} and cardinality(w.visited) <= ${LIMITS.graph.walked} and n.numbers is not null)`;
}

/** Whether the walk stopped widening before its time. */
export const stoppedSql = (name: string, depth: string) =>
  `exists (select from ${name} w where w.distance < ${depth} and cardinality(w.visited) > ${LIMITS.graph.walked})`;

/** SQL that is true when the record knows the number: as an order that is held, or one that a relation names. */
export const isKnown = (number: string) =>
  `(exists (select from executive_order where number = ${number}) or exists (select from relation where from_number = ${number} or to_number = ${number}))`;

/** @throws BAD_INPUT that names the bound. */
export function depthOf(argument: string, given: number | null | undefined, initial: number): number {
  const depth = given ?? initial;
  if (!Number.isInteger(depth) || depth < 1 || depth > LIMITS.graph.depth)
    throw badInput(argument, `\`${argument}\` must be between 1 and ${LIMITS.graph.depth} steps, not ${depth}`);
  return depth;
}
