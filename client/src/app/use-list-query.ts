import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { Reader } from "../features/interest-profile/use-reader.ts";
import { withInterests } from "./with-interests.ts";

interface ListQuery<Data, Variables> {
  first: TypedDocumentNode<Data, Variables>;
  /** The pages behind the first. */
  more: TypedDocumentNode<object, Variables & { after?: string | null }>;
  variables: Variables;
  /** The list within an answer, of which the store may hold parts only. */
  listOf: (data: Partial<Data>) => { totalCount?: number } | undefined;
  /** Null while it is not known who reads, and so what they follow. */
  reader: Reader | null;
  /** The list stands in the order of what is followed. */
  isRanked: boolean;
  skip: boolean;
}

interface ListResult<Data> {
  data: Data | undefined;
  previousData: Data | undefined;
  error: unknown;
  refetch: () => Promise<unknown>;
  /** Loads the page after a cursor; the store appends it. */
  loadMore: (after: string) => Promise<unknown>;
}

/**
 * Asks for a list, with marks for whoever follows something. What the page holds already, such as the rows that came with it, is
 * shown while the marks are on the way.
 */
export function useListQuery<Data, Variables extends OperationVariables>(
  list: ListQuery<Data, Variables>,
): ListResult<Data> {
  const { first, more, reader, isRanked } = list;
  const interests = reader?.interests;
  const variables: OperationVariables = interests ? { ...list.variables, interests } : list.variables;
  const documentOf = (document: TypedDocumentNode<unknown, never>) =>
    (interests ? withInterests(document, { isRanked }) : document) as TypedDocumentNode<Data, OperationVariables>;
  const { data, previousData, error, refetch, fetchMore } = useQuery(documentOf(first), {
    variables,
    skip: list.skip || reader === null,
    returnPartialData: interests != null,
  });
  const shown = (held: unknown) =>
    held && list.listOf(held as Partial<Data>)?.totalCount !== undefined ? (held as Data) : undefined;
  return {
    data: shown(data),
    previousData: shown(previousData),
    error,
    refetch: () => refetch(),
    loadMore: (after) => fetchMore({ query: documentOf(more), variables: { ...variables, after } }),
  };
}
