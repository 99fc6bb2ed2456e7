import { cleanText, foldSpace } from "./clean-text.ts";
import type { FrFacts, FrField } from "./fr-field.ts";
import { presidentSlugOf } from "./president-of.ts";
import { readDate } from "./read-date.ts";
import { readLink } from "./read-link.ts";

/** What a cell says. `DROPPED` leaves the field out and keeps the row; `REFUSED` refuses the row. */
export type Reading<T> =
  | { kind: "VALUE"; value: T; doubt: string | null }
  | { kind: "ABSENT" }
  | { kind: "DROPPED"; reason: string }
  | { kind: "REFUSED"; reason: string; howToMend: string };

type Reader<F extends FrField> = (cell: unknown) => Reading<NonNullable<FrFacts[F]> | Extract<FrFacts[F], null>>;

const MAX_TITLE = 2_000;
const MAX_NOTES = 200_000;
const MEND_DATE = "Write the day as 2021-12-15.";
const ABSENT = { kind: "ABSENT" } as const;
const dropped = (reason: string) => ({ kind: "DROPPED", reason }) as const;
const refused = (reason: string, howToMend: string) => ({ kind: "REFUSED", reason, howToMend }) as const;
const value = <T>(read: T, doubt: string | null = null) => ({ kind: "VALUE", value: read, doubt }) as const;
const NUL = refused("holds a NUL character", "Take the character out, or download the file again.");

/** Reads each field from a cell of CSV (always a text) or of JSON (any value). None of them throws. */
export const FIELD_READERS: { readonly [F in FrField]: Reader<F> } = {
  title: (cell) => {
    const text = textOf(cell);
    if (typeof text !== "string") return text;
    const clean = cleanText(text);
    if (!clean) return NUL;
    const title = foldSpace(clean.text);
    if (title.length > MAX_TITLE)
      return refused(
        `is ${title.length} characters long; a title has at most ${MAX_TITLE}`,
        "Check that the cell holds the title alone.",
      );
    return title === "" ? ABSENT : value(title, clean.doubt);
  },
  signingDate: dateReader,
  publicationDate: dateReader,
  frCitation: shortReader(/^\d{1,4} FR \d{1,6}[A-Z]?(?:[ ,(].{0,60})?$/, 'is no citation such as "86 FR 71793"'),
  frDocumentNumber: shortReader(
    /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/,
    'is no document number such as "2021-27505"',
  ),
  presidentSlug: (cell) => {
    if (typeof cell !== "object" || cell === null) return presidentReader(cell);
    const { identifier, name } = cell as { identifier?: unknown; name?: unknown };
    const byIdentifier = presidentReader(identifier);
    const byName = presidentReader(name);
    if (byIdentifier.kind !== "VALUE")
      return byIdentifier.kind === "ABSENT" || byName.kind === "VALUE" ? byName : byIdentifier;
    return byName.kind === "VALUE" && byName.value !== byIdentifier.value
      ? dropped("names two presidents")
      : byIdentifier;
  },
  htmlUrl: linkReader,
  pdfUrl: linkReader,
  fullTextXmlUrl: linkReader,
  rawTextUrl: linkReader,
  startPage: pageReader,
  endPage: pageReader,
  notReceivedForPublication: (cell) => {
    if (typeof cell === "boolean") return value(cell);
    const text = shortTextOf(cell);
    if (typeof text !== "string") return text;
    return /^true$/i.test(text)
      ? value(true)
      : /^false$/i.test(text)
        ? value(false)
        : dropped("is neither true nor false");
  },
  dispositionNotes: (cell) => {
    if (cell === null || (typeof cell === "string" && cell.trim() === "")) return value(null);
    const text = textOf(cell);
    if (typeof text !== "string") return text;
    if (text.length > MAX_NOTES)
      return refused(
        `are ${text.length} characters long; notes have at most ${MAX_NOTES}`,
        "Check that the cell holds the notes alone.",
      );
    const clean = cleanText(text);
    return clean ? value(clean.text, clean.doubt) : NUL;
  },
};

/** A text or number as text; otherwise what the cell comes to. Null and undefined are no statement. */
function textOf(cell: unknown): string | Reading<never> {
  if (cell === null || cell === undefined) return ABSENT;
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell : dropped("is no text");
}

/** A text of one short line; an empty one is no statement. */
function shortTextOf(cell: unknown): string | Reading<never> {
  const text = textOf(cell);
  if (typeof text !== "string") return text;
  if (text.includes("\0")) return NUL;
  const folded = foldSpace(text);
  return folded === "" ? ABSENT : folded;
}

function shortReader(shape: RegExp, otherwise: string): (cell: unknown) => Reading<string> {
  return (cell) => {
    const text = shortTextOf(cell);
    if (typeof text !== "string") return text;
    return text.length <= 100 && shape.test(text) ? value(text) : dropped(otherwise);
  };
}

function dateReader(cell: unknown): Reading<string> {
  const text = shortTextOf(cell);
  if (typeof text !== "string") return text.kind === "DROPPED" ? refused("is no date", MEND_DATE) : text;
  const date = readDate(text);
  return date ? value(date) : refused("is no date, or no day of the calendar", MEND_DATE);
}

function linkReader(cell: unknown): Reading<string> {
  const text = shortTextOf(cell);
  if (typeof text !== "string") return text;
  const link = readLink(text);
  return link ? value(link) : dropped("is no link to the Federal Register or the Government Publishing Office");
}

/** Pages are whole numbers from 1; a zero is what the Federal Register writes for "unknown". */
function pageReader(cell: unknown): Reading<number> {
  const text = shortTextOf(cell);
  if (typeof text !== "string") return text;
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.0+)?$/.exec(text);
  const page = Number(match?.[1]?.replaceAll(",", ""));
  return page > 0 ? value(page) : page === 0 ? ABSENT : dropped("is no page number");
}

function presidentReader(cell: unknown): Reading<string> {
  const text = shortTextOf(cell);
  if (typeof text !== "string") return text;
  const slug = presidentSlugOf(text);
  return slug ? value(slug) : dropped("names no president that we know");
}
