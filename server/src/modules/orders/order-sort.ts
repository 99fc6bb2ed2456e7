import type { Interests } from "@executive-disorder/shared/interests";
import { isDayPart, isWholeNumber } from "../../lib/cursor.ts";
import type { OrderSort } from "../../lib/graphql-enums.ts";
import { interestsDigest } from "../interest-profile/interests-input.ts";
import type { OrderRow } from "./order-sql.ts";

/** SQL of a page's rows. */
interface RowsSql {
  /** Whole rows of executive_order with `points`, where the sort has them; at most so many. */
  rows: string;
  /** The sequence of those rows `o`. */
  sequence: string;
}

export interface Sorting {
  /** In cursors: one of another sort is refused. */
  name: string;
  /** Tests of a cursor's parts. */
  shape: ((part: unknown) => boolean)[];
  key(row: OrderRow): (string | number)[];
  /** Reads the table `matched` (see matchedSql), which the statement then begins with. */
  isRanked: boolean;
  /**
   * @param conditions on the order `o`.
   * @param after SQL of a cursor's parts: the rows behind them.
   */
  rows(conditions: string[], after: string[] | null, most: number): RowsSql;
}

export const SIGNED = "coalesce(o.signing_date, '0001-01-01'::date)";
const SIGNED_AND_NUMBER = [SIGNED, "o.number_sort_key"];
export const where = (conditions: string[]) => (conditions.length ? ` where ${conditions.join(" and ")}` : "");

/** By columns of the order alone. */
function plain(
  name: string,
  by: string[],
  direction: "asc" | "desc",
  shape: Sorting["shape"],
  key: Sorting["key"],
): Sorting {
  const sequence = by.map((expression) => `${expression} ${direction}`).join(", ");
  return {
    name,
    shape,
    key,
    isRanked: false,
    rows: (conditions, after, most) => {
      const behind = after ? [`(${by.join(", ")}) ${direction === "desc" ? "<" : ">"} (${after.join(", ")})`] : [];
      const from = `from executive_order o${where([...conditions, ...behind])}`;
      return { rows: `select * ${from} order by ${sequence} limit ${most}`, sequence };
    },
  };
}

const bySigning = (name: string, direction: "asc" | "desc") =>
  plain(name, SIGNED_AND_NUMBER, direction, [isDayPart, isWholeNumber], (row) => [
    row.signedKey as string,
    row.numberSortKey,
  ]);
const byNumber = (name: string, direction: "asc" | "desc") =>
  plain(name, ["o.number_sort_key"], direction, [isWholeNumber], (row) => [row.numberSortKey]);

const NEWEST_SIGNED = bySigning("NEWEST_SIGNED", "desc");
const PLAIN: Record<Exclude<OrderSort, "BEST_MATCH">, Sorting> = {
  NEWEST_SIGNED,
  OLDEST_SIGNED: bySigning("OLDEST_SIGNED", "asc"),
  NUMBER_DESCENDING: byNumber("NUMBER_DESCENDING", "desc"),
  NUMBER_ASCENDING: byNumber("NUMBER_ASCENDING", "asc"),
};

/**
 * The orders that match most first, then the newest; those that match nothing follow, the newest first, straight out of their index.
 */
function bestMatch(interests: Interests): Sorting {
  const by = ["o.points", ...SIGNED_AND_NUMBER];
  const sequence = by.map((expression) => `${expression} desc`).join(", ");
  return {
    name: `BEST_MATCH ${interestsDigest(interests)}`,
    shape: [isWholeNumber, isDayPart, isWholeNumber],
    key: (row) => [row.points as number, row.signedKey as string, row.numberSortKey],
    isRanked: true,
    rows: (conditions, after, most) => {
      const some = (points: string, from: string, and: string[], first: string) => {
        const behind = after ? [`(${points}, ${SIGNED_AND_NUMBER.join(", ")}) < (${after.join(", ")})`] : [];
        const order = [first, ...SIGNED_AND_NUMBER].filter(Boolean).map((expression) => `${expression} desc`);
        return `(select o.id, ${points} as points from ${from}${where([...and, ...conditions, ...behind])} order by ${order.join(", ")} limit ${most})`;
      };
      const matching = some("m.points", "matched m join executive_order o on o.id = m.order_id", [], "m.points");
      // `not in` is looked up in a hash, whatever the planner thinks of the number of matches; an anti-join may become a loop in a loop.
      const others = some("0", "executive_order o", ["o.id not in (select m.order_id from matched m)"], "");
      return {
        rows: `select o.*, f.points from (${matching} union all ${others}) f join executive_order o on o.id = f.id order by f.points desc, ${SIGNED_AND_NUMBER.map((expression) => `${expression} desc`).join(", ")} limit ${most}`,
        sequence,
      };
    },
  };
}

/** Without interests the best match is the newest. */
export function sortingOf(sort: OrderSort, interests: Interests | null): Sorting {
  if (sort === "BEST_MATCH") return interests ? bestMatch(interests) : NEWEST_SIGNED;
  return PLAIN[sort];
}
