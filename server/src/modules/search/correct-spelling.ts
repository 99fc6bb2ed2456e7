import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { plainWords, replaceWords, type SearchText } from "./search-text.ts";

/**
 * What was probably meant, when nothing has the words as they were typed: each word that the record does not have becomes the
 * nearest one that it has, by letters that differ.
 *
 * @returns null where every word is known, or none is near enough.
 */
export async function correctSpelling(db: Queryable, search: SearchText): Promise<SearchText | null> {
  const words = plainWords(search.text).slice(0, 8);
  if (words.length === 0) return null;
  const rows = await queryPrepared<{ word: string; near: string | null }>(
    db,
    `select given.word, (select s.word from search_word s where s.word % given.word and levenshtein(s.word, given.word) <= case when length(given.word) < 6 then 1 else 2 end
        order by levenshtein(s.word, given.word), similarity(s.word, given.word) desc, s.word limit 1) as near
      from unnest($1::text[]) as given(word)
      where not exists (select from search_word s where s.word = given.word)`,
    [words],
  );
  const corrections = new Map(rows.flatMap(({ word, near }) => (near ? [[word, near] as const] : [])));
  if (corrections.size === 0) return null;
  return { number: null, text: replaceWords(search.text, corrections) };
}
