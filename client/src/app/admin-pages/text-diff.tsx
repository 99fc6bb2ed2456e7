import { diffWordsWithSpace } from "diff";
import type { TextEntry } from "./text-query.ts";

/** An entry as words in one line each: heading, body, what it rests on. */
function wordsOf(entries: readonly TextEntry[] | null | undefined): string {
  return (entries ?? [])
    .map(({ heading, body, cites }) =>
      [heading, body, cites?.length ? `[${cites.join("; ")}]` : null].filter(Boolean).join("\n"),
    )
    .join("\n\n");
}

/** What one version of a text changes in another, word by word: taken out struck, put in underlined. */
export function TextDiff({
  from,
  to,
}: {
  from: readonly TextEntry[] | null | undefined;
  to: readonly TextEntry[] | null | undefined;
}) {
  const parts = diffWordsWithSpace(wordsOf(from), wordsOf(to));
  if (parts.every(({ added, removed }) => !added && !removed)) return <p className="note">The words are the same.</p>;
  return (
    <p className="drafting__diff">
      {parts.map(({ added, removed, value }, index) =>
        removed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and are made anew together
          <del key={index}>{value}</del>
        ) : added ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <ins key={index}>{value}</ins>
        ) : (
          value
        ),
      )}
    </p>
  );
}
