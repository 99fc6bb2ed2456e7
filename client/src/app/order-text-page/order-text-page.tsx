import { useQuery } from "@apollo/client/react";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { Navigate, useLocation, useParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import "../../styles/order-text.css";
import { NotFoundPage } from "../not-found-page.tsx";
import { OrderWaiting } from "../order-page/order-waiting.tsx";
import { OrderText } from "./order-text.tsx";
import { ORDER_TEXT_QUERY } from "./order-text-query.ts";

/** /orders/:number/text in its canonical form; every other way to write the number leads there. */
export function OrderTextPage() {
  const { number = "" } = useParams();
  const location = useLocation();
  const canonical = parseOrderNumber(number);
  if (!canonical) return <NotFoundPage lookedFor={number} />;
  if (canonical !== number) return <Navigate to={{ ...location, pathname: `/orders/${canonical}/text` }} replace />;
  return <TextView key={number} number={number} />;
}

function TextView({ number }: { number: string }) {
  const { data, error, loading, refetch } = useQuery(ORDER_TEXT_QUERY, { variables: { number } });
  if (data?.order?.provisions) return <OrderText order={data.order} />;
  if (loading) return <OrderWaiting number={number} />;
  if (error) return <PageFailure name={`The text of Executive Order ${number}`} onRetry={() => refetch()} />;
  return <NotFoundPage lookedFor={number} />;
}
