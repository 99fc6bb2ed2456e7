import { parseOrderNumber } from "@executive-disorder/shared/order-number";

/** Where a search leads: a text that is an order number goes straight to that order, anything else to the search. */
export function searchRoute(text: string): string {
  const query = text.trim();
  const number = parseOrderNumber(query);
  if (number) return `/orders/${number}`;
  return query === "" ? "/orders" : `/search?${new URLSearchParams({ q: query })}`;
}
