import { useQuery } from "@apollo/client/react";
import { PageFailure } from "../../components/page-failure.tsx";
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

interface Props {
  number: string;
  reader: Reader;
  /** The persona that the address asks for; null for the reader's own. */
  audience: string | null;
}

/** Asks for the order as the reader's profile has it, in one query, and shows what comes. */
export function OrderView({ number, reader, audience }: Props) {
  const chosen = { ...reader.profile, interests: reader.interests };
  const own: Asking = { choice: chosen, reader: { isSignedIn: reader.isSignedIn, audience } };
  const base: Asking = { choice: { ...chosen, persona: null }, reader: { isSignedIn: reader.isSignedIn } };
  const first = useQuery(composeOrderQuery(own.choice, own.reader), { variables: variablesOf(number, own) });
  // No text for this reader, whether there is none or it may not be known: the base text, which the first query left out.
  const isRefused = first.data?.order?.sections?.some((section) => section?.variant === null) ?? false;
  const second = useQuery(composeOrderQuery(base.choice, base.reader), {
    variables: variablesOf(number, base),
    skip: !isRefused,
  });
  const { data, error, loading, refetch } = isRefused ? second : first;

  if (data?.order)
    return (
      <OrderArticle
        order={data.order as PageOrder}
        reader={reader}
        asking={isRefused ? base : own}
        audience={audience}
        isRefused={isRefused}
        onRetry={error ? () => void refetch() : null}
      />
    );
  if (loading) return <OrderWaiting number={number} />;
  if (error) return <PageFailure name={`Executive Order ${number}`} onRetry={() => refetch()} />;
  return <NotFoundPage lookedFor={number} />;
}

/** What is asked for, and as whom: the two sides of a composed query. */
export interface Asking {
  choice: OrderChoice;
  reader: OrderReader;
}

export function variablesOf(number: string, { choice, reader }: Asking): OrderVariables {
  const isNamed = choice.sectionKinds.length > 0 && textChoice(choice, reader) === "named";
  return {
    number,
    ...(isNamed && reader.audience && { persona: reader.audience }),
    ...(choice.interests && { interests: choice.interests }),
  };
}
