import { gql, type TypedDocumentNode } from "@apollo/client";
import { LIMITS } from "@executive-disorder/shared/limits";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import { type PageVariant, SectionPanel_variant } from "../../features/orders/section-panel.tsx";

/** A section as the query answers it: `t0` is the first audience's text, `t1` the second's. */
export type ComparedSection = { kind: SectionKind } & { [alias: `t${number}`]: PageVariant | null };

export interface CompareAnswer {
  order: { __typename: "Order"; number: string; title: string; sections: ComparedSection[] } | null;
}

export type CompareDocument = TypedDocumentNode<CompareAnswer, Record<string, string>>;

const composed = new Map<number, CompareDocument>();

/** The one query for an order's texts for several audiences, beside each other. */
export function composeCompareQuery(count: number): CompareDocument {
  if (count < LIMITS.compared.least || count > LIMITS.compared.most)
    throw new RangeError(`${count} texts cannot be compared`);
  const known = composed.get(count);
  if (known) return known;
  const aliases = Array.from({ length: count }, (_, index) => index);
  const source = `query CompareQuery($number: String!, ${aliases.map((index) => `$p${index}: String!`).join(", ")}) {
    order(number: $number) {
      number
      title
      sections {
        kind
        ${aliases.map((index) => `t${index}: variant(persona: $p${index}) { ...SectionPanel_variant @unmask }`).join("\n")}
      }
    }
  }`;
  const definitions = [...gql(source).definitions, ...SectionPanel_variant.definitions];
  const document = { kind: "Document", definitions } as CompareDocument;
  composed.set(count, document);
  return document;
}

export function compareVariables(number: string, audiences: readonly string[]): Record<string, string> {
  return { number, ...Object.fromEntries(audiences.map((key, index) => [`p${index}`, key])) };
}
