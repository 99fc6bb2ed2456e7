import type { RelationLabel } from "./label.ts";
import { at, textOf } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Reads "Federal Register page and date:" and "Federal Register correction page and date:", of which only pages follow. */
export function readPageLabel(scan: Scan, from: number): RelationLabel | null {
  if (at(scan, from) !== "federal" || at(scan, from + 1) !== "register") return null;
  const corrects = at(scan, from + 2) === "correction";
  let index = corrects ? from + 3 : from + 2;
  while (/^(page|pages|and|date|citation)$/.test(at(scan, index))) index += 1;
  if (at(scan, index) !== ":" || index === from + 2) return null;
  const relation = corrects ? "CORRECTS" : "PUBLISHED_AT";
  const text = textOf(scan, from, index);
  return {
    is: "RELATION",
    parts: [{ relation, alternative: null, inPart: false, verb: text }],
    voice: "PASSIVE",
    qualifier: null,
    flags: [],
    text,
    pagesOnly: true,
    item: null,
    from,
    next: index + 1,
  };
}
