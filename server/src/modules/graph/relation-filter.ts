import type { RelationAgreement, RelationKind } from "@executive-disorder/shared/relation-kinds";
import { Field, InputType, Int } from "type-graphql";
import { badInput } from "../../lib/api-error.ts";
import { RelationAgreementEnum, RelationKindEnum } from "../../lib/graphql-enums.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { filterConditions } from "../orders/order-filter.ts";
import { agreementSql } from "../relations/agreement-sql.ts";

@InputType({ description: "Relations that fit all of it, and orders that may be met. What is absent does not filter." })
export class RelationFilter {
  @Field(() => [RelationKindEnum], { nullable: true, description: "Any of them." })
  kinds?: RelationKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "Only relations that touch a part, or only those that do not." })
  inPart?: boolean | null;

  @Field(() => [RelationAgreementEnum], { nullable: true, description: "Any of them." })
  agreements?: RelationAgreement[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Slugs; any of them. Only orders of these presidents are met, besides those that were asked about.",
  })
  presidents?: string[] | null;

  @Field(() => Int, { nullable: true, description: "First year of signing of the orders that are met." })
  signedFrom?: number | null;

  @Field(() => Int, { nullable: true, description: "Last year of signing of the orders that are met." })
  signedTo?: number | null;
}

/** What a question lets a walk pass: conditions on the relation `r`, and on the order `o` at its end; null: any. */
export interface Passage {
  relation: string;
  order: string | null;
}

const MOST_SLUGS = 50;

/** @throws BAD_INPUT naming the argument. */
export function passageOf(
  kinds: readonly RelationKind[] | null | undefined,
  filter: RelationFilter | null | undefined,
  params: SqlParameters,
): Passage {
  const relation = [kinds, filter?.kinds].flatMap((given) => (given ? [`r.kind = any(${params.add(given)})`] : []));
  if (filter?.inPart != null) relation.push(`r.in_part = ${params.add(filter.inPart)}`);
  if (filter?.agreements) relation.push(`${agreementSql("r")} = any(${params.add(filter.agreements)})`);
  if ((filter?.presidents?.length ?? 0) > MOST_SLUGS)
    throw badInput("filter.presidents", `\`presidents\` may have ${MOST_SLUGS} slugs`);
  const { presidents, signedFrom, signedTo } = filter ?? {};
  const order = filterConditions(
    { presidents: presidents ?? null, signedFrom: signedFrom ?? null, signedTo: signedTo ?? null },
    params,
  );
  return {
    relation: relation.length > 0 ? relation.join(" and ") : "true",
    order: order.length > 0 ? order.join(" and ") : null,
  };
}
