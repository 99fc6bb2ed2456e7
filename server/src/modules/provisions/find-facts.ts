import { findAgencies } from "./find-agencies.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { findTopics } from "./find-topics.ts";
import type { OrderText } from "./order-text.ts";

/** What is read from a text, as rows of the tables of the same names, less the order. */
export interface TextFacts {
  deadline: DeadlineRow[];
  authority: object[];
  order_agency: { slug: string; name: string; shortName: string }[];
  order_topic: object[];
  /** Limits of time that bind nobody whom the text names, as sentences for an editor. */
  doubts: string[];
}

interface DeadlineRow {
  kind: "DUTY" | "END" | "EFFECT";
  due_date: string | null;
}

const PARTS = { MUST_ACT: "must act", MAY_ACT: "may act", NAMED: "named" };

/**
 * Finds deadlines, authority, agencies and topics in a text; in an order without a text, what its title tells. Never throws.
 *
 * @param order `signingDate` is the day from which limits are counted.
 */
export function findFacts(order: OrderText): TextFacts {
  const { deadlines, unread } = findDeadlines(order);
  return {
    deadline: deadlines.map(({ kind, actor, duty, due, asWritten, recurs, number, paragraph, quote }) => ({
      kind,
      actor,
      duty,
      due_date: due,
      as_written: asWritten,
      recurs,
      place: number,
      paragraph_key: paragraph,
      quote,
    })),
    authority: findAuthorities(order)
      .filter((authority) => authority.role === "AUTHORITY")
      .map(({ citation, name, number, paragraph, quote }) => ({
        citation,
        name,
        place: number,
        paragraph_key: paragraph,
        quote,
      })),
    order_agency: findAgencies(order).map(({ slug, name, shortName, part, number, paragraph, quote }) => ({
      slug,
      name,
      shortName,
      part: PARTS[part],
      place: number,
      paragraph_key: paragraph,
      quote,
    })),
    order_topic: findTopics(order).map(({ slug, reason }) => ({ slug, reason })),
    doubts: unread.map(({ number, asWritten, why }) => `${number}: "${asWritten}" is no deadline that we list: ${why}`),
  };
}
