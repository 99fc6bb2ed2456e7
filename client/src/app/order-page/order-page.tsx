import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { Navigate, useLocation, useParams, useSearchParams } from "react-router";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { OrderView } from "./order-view.tsx";
import { OrderWaiting } from "./order-waiting.tsx";

/** /orders/:number in its canonical form; every other way to write the number leads there. */
export function OrderPage() {
  const { number = "" } = useParams();
  const [search] = useSearchParams();
  const location = useLocation();
  const reader = useReader();
  const canonical = parseOrderNumber(number);
  if (!canonical) return <NotFoundPage lookedFor={number} />;
  if (canonical !== number) return <Navigate to={{ ...location, pathname: `/orders/${canonical}` }} replace />;
  if (!reader) return <OrderWaiting number={number} />;
  return (
    <OrderView
      key={number}
      number={number}
      reader={reader}
      audience={(reader.isSignedIn && search.get("audience")) || null}
    />
  );
}
