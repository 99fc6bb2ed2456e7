import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { Field, InputType, Int } from "type-graphql";
import { badInput } from "../../lib/api-error.ts";
import { LegalForceEnum } from "../../lib/graphql-enums.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";

@InputType({ description: "Orders that fit all of it. What is absent does not filter." })
export class OrderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title ("quoted phrase", -without), or an order number.',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: "Slugs; any of them." })
  presidents?: string[] | null;

  @Field(() => Int, { nullable: true, description: "First year of signing." })
  signedFrom?: number | null;

  @Field(() => Int, { nullable: true, description: "Last year of signing." })
  signedTo?: number | null;

  @Field(() => [LegalForceEnum], { nullable: true, description: "Any of them." })
  legalForces?: LegalForce[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs; any of them." })
  topics?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Slugs; any of them." })
  agencies?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only orders with a deadline, or only those without." })
  hasDeadlines?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only orders of which we hold the text, or only those without.",
  })
  hasText?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only orders with a published analysis, or only those without.",
  })
  hasAnalysis?: boolean | null;
}

/** Parts of the filter that a facet leaves out of its own counts. */
export type FilterPart = "presidents" | "legalForces" | "topics" | "agencies" | "years" | keyof typeof HAS;

/** Filter → what must exist of the order `o`. */
export const HAS = {
  hasAnalysis: "exists (select from section x where x.order_id = o.id and x.is_published)",
  hasDeadlines: "exists (select from deadline x where x.order_id = o.id)",
  hasText: "exists (select from order_text x where x.order_id = o.id)",
};

/**
 * Conditions on the order `o`.
 *
 * @throws BAD_INPUT naming the argument.
 */
export function filterConditions(filter: OrderFilter, params: SqlParameters, except?: FilterPart): string[] {
  const conditions: string[] = [];
  const text = filter.text?.trim();
  if (text) {
    if (text.length > LIMITS.searchText)
      throw badInput("filter.text", `\`text\` may have ${LIMITS.searchText} characters, not ${text.length}`);
    if (text.includes("\0")) throw badInput("filter.text", "`text` holds a character that no title has (U+0000)");
    const number = parseOrderNumber(text);
    const words = `o.title_words @@ websearch_to_tsquery('english', ${params.add(text)})`;
    conditions.push(number ? `(o.number = ${params.add(number)} or ${words})` : words);
  }
  const slugs = (given: string[]) => params.add(given.map((slug) => slug.replaceAll("\0", "")));
  if (filter.presidents && except !== "presidents")
    conditions.push(
      `o.president_id = any(array(select id from president where slug = any(${slugs(filter.presidents)})))`,
    );
  if (filter.topics && except !== "topics")
    conditions.push(
      `o.id in (select x.order_id from order_topic x join topic t on t.id = x.topic_id where t.slug = any(${slugs(filter.topics)}))`,
    );
  if (filter.agencies && except !== "agencies")
    conditions.push(
      `o.id in (select x.order_id from order_agency x join agency a on a.id = x.agency_id where a.slug = any(${slugs(filter.agencies)}))`,
    );
  if (filter.legalForces && except !== "legalForces")
    conditions.push(`o.legal_force = any(${params.add(filter.legalForces)})`);
  for (const [name, sign, day] of [
    ["signedFrom", ">=", "01-01"],
    ["signedTo", "<=", "12-31"],
  ] as const) {
    const year = filter[name];
    if (year == null || except === "years") continue;
    if (year < 1 || year > 9999)
      throw badInput(`filter.${name}`, `\`${name}\` must be a year such as 2021, not ${year}`);
    conditions.push(`o.signing_date ${sign} ${params.add(`${String(year).padStart(4, "0")}-${day}`)}::date`);
  }
  for (const [name, exists] of Object.entries(HAS)) {
    const wanted = filter[name as keyof typeof HAS];
    if (wanted != null && except !== name) conditions.push(wanted ? exists : `not ${exists}`);
  }
  return conditions;
}
