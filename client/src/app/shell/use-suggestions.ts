import { gql, type TypedDocumentNode } from "@apollo/client";
import { useLazyQuery } from "@apollo/client/react";
import { useCallback, useEffect, useRef } from "react";
import type { SuggestionsQuery, SuggestionsQueryVariables } from "../../gql/graphql.ts";

const SUGGESTIONS_QUERY: TypedDocumentNode<SuggestionsQuery, SuggestionsQueryVariables> = gql`
  query SuggestionsQuery($text: String!) {
    searchSuggestions(text: $text) {
      number
      title
    }
  }
`;

/** As long as a hand rests between two letters. */
const PAUSE_MS = 180;

/** Orders that a text which is being typed may mean; asked for when the typing pauses. Failures are silent: the search works without. */
export function useSuggestions() {
  const [ask, { data }] = useLazyQuery(SUGGESTIONS_QUERY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const suggest = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      if (text.trim().length < 2) return;
      timer.current = setTimeout(() => void ask({ variables: { text: text.trim() } }).catch(() => {}), PAUSE_MS);
    },
    [ask],
  );
  return { suggestions: data?.searchSuggestions ?? [], suggest };
}
