import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useRef } from "react";
import { PageFailure } from "../../components/page-failure.tsx";
import { VIEWER_QUERY } from "../../features/account/use-viewer.ts";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import {
  composeOrderQuery,
  type OrderChoice,
  type OrderReader,
  type OrderVariables,
  type PageOrder,
  textChoice,
} from "./compose-order-query.ts";
import { OrderArticle } from "./order-article.tsx";
import { OrderWaiting } from "./order-waiting.tsx";
import { useAsking } from "./use-asking.ts";

interface Props {
  number: string;
  reader: Reader;
  /** The persona that the address asks for; null for the reader's own. */
  audience: string | null;
}

/** Asks for the order as the reader's profile has it, in one query, and shows what comes. */
export function OrderView({ number, reader, audience }: Props) {
  const { asking: own, isLost } = useAsking(reader, audience);
  const base = baseOf(own);
  const first = useQuery(composeOrderQuery(own.choice, own.reader), { variables: variablesOf(number, own) });
  // No text for this reader, whether there is none or it may not be known: the base text, which the first query left out.
  const isRefused = first.data?.order?.sections?.some((section) => section?.variant === null) ?? false;
  const second = useQuery(composeOrderQuery(base.choice, base.reader), {
    variables: variablesOf(number, base),
    skip: !isRefused,
  });
  const { data, error, loading, refetch } = isRefused ? second : first;
  const askWhoReads = useAskWhoReads();
  const isOwnRefused = isRefused && !audience;
  useEffect(() => {
    if (isOwnRefused) askWhoReads();
  }, [isOwnRefused, askWhoReads]);

  // While another answer is on the way (another persona, another profile), what was shown stays.
  const shown = useRef<PageOrder | null>(null);
  const came = (data?.order as PageOrder | null | undefined) ?? null;
  useEffect(() => {
    if (came) shown.current = came;
  }, [came]);
  const order = came ?? (loading ? shown.current : null);

  if (order)
    return (
      <OrderArticle
        order={order}
        reader={reader}
        asking={isRefused ? base : own}
        audience={audience}
        isRefused={isRefused}
        isLost={isLost && !isRefused}
        onRefused={askWhoReads}
        onRetry={error ? () => void refetch() : null}
      />
    );
  if (loading) return <OrderWaiting number={number} />;
  if (error) return <PageFailure name={`Executive Order ${number}`} onRetry={() => refetch()} />;
  return <NotFoundPage lookedFor={number} />;
}

/** Asks the server anew who reads: a text that was refused tells that a persona was lost, and the answer which and why. */
function useAskWhoReads(): () => void {
  const client = useApolloClient();
  return useCallback(
    () => void client.query({ query: VIEWER_QUERY, fetchPolicy: "network-only" }).catch(() => null),
    [client],
  );
}

/** What is asked for, and as whom: the two sides of a composed query. */
export interface Asking {
  choice: OrderChoice;
  reader: OrderReader;
}

/** The same of the base text. */
export function baseOf({ choice, reader }: Asking): Asking {
  return { choice: { ...choice, persona: null }, reader: { isSignedIn: reader.isSignedIn } };
}

export function variablesOf(number: string, { choice, reader }: Asking): OrderVariables {
  const isNamed = choice.sectionKinds.length > 0 && textChoice(choice, reader) === "named";
  return {
    number,
    ...(isNamed && reader.audience && { persona: reader.audience }),
    ...(choice.interests && { interests: choice.interests }),
  };
}
