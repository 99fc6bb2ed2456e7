import { escapeHtml } from "../lib/escape-html.ts";

/** An order as a link, with its title behind it where we hold it; its page says where we do not. */
export const orderLink = ({ number, title }: { number: string; title: string | null }) =>
  `<a href="/orders/${escapeHtml(number)}">EO ${escapeHtml(number)}</a>${title ? ` ${escapeHtml(title)}` : ""}`;
