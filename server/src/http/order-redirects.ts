import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import type { Request, RequestHandler } from "express";

/** To the canonical address of the order that the path names, or of its page `below` that, when it is another one. */
export function toCanonical(below = ""): RequestHandler {
  return (request, response, next) => {
    const number = parseOrderNumber(String(request.params.number));
    if (!number || request.path === `/orders/${number}${below}`) return next();
    response.redirect(301, `/orders/${number}${below}${queryOf(request)}`);
  };
}

/** A search for nothing but an order number leads to the order. */
export const numberToOrder: RequestHandler = (request, response, next) => {
  const number = parseOrderNumber(String(request.query.q ?? ""));
  if (!number) return next();
  response.redirect(302, `/orders/${number}`);
};

function queryOf({ originalUrl }: Request): string {
  return originalUrl.includes("?") ? originalUrl.slice(originalUrl.indexOf("?")) : "";
}
