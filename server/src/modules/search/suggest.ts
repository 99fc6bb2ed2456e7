import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import type { SearchText } from "./search-text.ts";

/** Orders that a text which is still being typed may mean: by the beginning of the number, or by words of the title, the last one begun. */
export async function suggestOrders(db: Queryable, { text }: SearchText, first: number): Promise<object[]> {
  const number = /^(?:EO\s*|executive order\s*)?(\d{1,5}(?:-[a-z]?)?)$/i.exec(text)?.[1]?.toUpperCase();
  if (number) {
    return queryPrepared(
      db,
      "select number, title from executive_order where number ^@ $1 order by length(number), number_sort_key desc limit $2",
      [number, first],
    );
  }
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const query = words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(" & ");
  return queryPrepared(
    db,
    "select number, title from executive_order where title_words @@ to_tsquery('english', $1) order by coalesce(signing_date, '0001-01-01'::date) desc, number_sort_key desc limit $2",
    [query, first],
  );
}
