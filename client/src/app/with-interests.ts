import type { TypedDocumentNode } from "@apollo/client";
import { type DocumentNode, Kind, parse, type SelectionNode, visit } from "graphql";
import { OrderMatches_order } from "../features/orders/order-matches.tsx";
import { OrderRow_order } from "../features/orders/order-row.tsx";
import type { InterestsInput } from "../gql/graphql.ts";

const ROW = spreadOf(OrderRow_order);
const MATCHES = spreadOf(OrderMatches_order);
/** What lists are ranked by, as parts of a document. */
const VARIABLE = parse("query ($interests: InterestsInput!) { a }").definitions[0];
const RANKED = {
  orders: argumentsOf("interests: $interests"),
  search: argumentsOf("sort: BEST_MATCH, interests: $interests"),
};

type Made = Partial<Record<"marked" | "ranked", DocumentNode>>;
const made = new WeakMap<DocumentNode, Made>();

/**
 * The document of a list for somebody who follows something: it asks of each row what of that its order matches and, where the
 * list is ranked by it, hands on what is followed. Whoever follows nothing sends the document as it is. The same document gives
 * the same one each time.
 */
export function withInterests<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  { isRanked }: { isRanked: boolean },
): TypedDocumentNode<Data, Variables & { interests: InterestsInput }> {
  const known = made.get(document) ?? {};
  const name = isRanked ? "ranked" : "marked";
  known[name] ??= addInterests(document, isRanked);
  made.set(document, known);
  return known[name] as TypedDocumentNode<Data, Variables & { interests: InterestsInput }>;
}

function addInterests(document: DocumentNode, isRanked: boolean): DocumentNode {
  const variables = VARIABLE?.kind === Kind.OPERATION_DEFINITION ? (VARIABLE.variableDefinitions ?? []) : [];
  const isRow = (selection: SelectionNode) =>
    selection.kind === Kind.FRAGMENT_SPREAD && selection.name.value === ROW.name.value;
  const changed: DocumentNode = visit(document, {
    enter(node) {
      if (node.kind === Kind.OPERATION_DEFINITION)
        return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...variables] };
      if (node.kind === Kind.FIELD && isRanked && node.name.value in RANKED)
        return {
          ...node,
          arguments: [...(node.arguments ?? []), ...RANKED[node.name.value as keyof typeof RANKED]],
        };
      if (node.kind === Kind.SELECTION_SET && node.selections.some(isRow))
        return { ...node, selections: [...node.selections, MATCHES] };
      return undefined;
    },
  });
  return { ...changed, definitions: [...changed.definitions, ...OrderMatches_order.definitions] };
}

function spreadOf(fragment: DocumentNode) {
  const [definition] = fragment.definitions;
  if (definition?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error("This is no fragment");
  return { kind: Kind.FRAGMENT_SPREAD as const, name: definition.name };
}

function argumentsOf(text: string) {
  const [operation] = parse(`{ a(${text}) }`, { noLocation: true }).definitions;
  const field = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : null;
  return field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
}
