import { NUMBER_COLUMN } from "./fr-columns.ts";
import { FR_FIELDS, type FrFacts } from "./fr-field.ts";
import { type FrRecord, type RefusedRow, type SkippedRow, shorten } from "./fr-record.ts";
import { mergeFacts, type StoredFacts } from "./merge-facts.ts";

/**
 * Settles the rows of one file that claim the same number, so that each number stands once.
 *
 * The row that was signed first is the order; then the one published first, then by document number and contents. Where the
 * rows stand in the file makes no difference. Each other row is
 * - a repetition, if it has the same document number, or the same title and signing date: skipped, and what it states in
 *   addition is merged as if it stood in a second file of the same day;
 * - a reprint, if in addition it was published later under another document number: skipped, and its facts with it;
 * - refused otherwise. Two orders under one number cannot be told apart later, and which of them the number belongs to is for a
 *   person to say.
 */
export function settleRepeats(records: readonly FrRecord[]): {
  records: FrRecord[];
  skipped: SkippedRow[];
  refused: RefusedRow[];
} {
  const byNumber = Map.groupBy(records, (record) => record.number);
  const settled: { records: FrRecord[]; skipped: SkippedRow[]; refused: RefusedRow[] } = {
    records: [],
    skipped: [],
    refused: [],
  };
  for (const [number, group] of byNumber) {
    const [first, ...others] =
      group.length > 1
        ? group
            .map((record) => ({ record, key: sortKey(record) }))
            .sort(byKey)
            .map((item) => item.record)
        : group;
    if (!first) continue;
    let facts = first.facts;
    for (const other of others) {
      const place = { ...other.place, field: NUMBER_COLUMN, value: number };
      const kind = repeatKind(first.facts, other.facts);
      if (kind === null) {
        const reason = `row ${first.place.row} has another order of this number, "${shorten(first.facts.title ?? "")}", signed ${first.facts.signingDate ?? "on an unknown day"}`;
        settled.refused.push({
          ...place,
          reason,
          howToMend:
            'If they are two orders, give this one its suffix ("10571-A"); if it is a correction or reprint, leave it out.',
        });
        continue;
      }
      if (kind === "REPETITION") facts = together(facts, other.facts);
      const differing = FR_FIELDS.filter((field) => other.facts[field] !== first.facts[field]);
      const reason = `repeats the order of row ${first.place.row}${differing.length > 0 ? `, with another ${differing.join(", ")}` : ""}`;
      settled.skipped.push({ ...place, reason, kind, number });
    }
    settled.records.push(facts === first.facts ? first : { ...first, facts });
  }
  return settled;
}

/** What another row of one number is to the first; null: another order. */
export function repeatKind(first: FrFacts, other: FrFacts): "REPETITION" | "REPRINT" | null {
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  if (first.frDocumentNumber !== undefined && first.frDocumentNumber === other.frDocumentNumber) return "REPETITION";
  if (!agree(plain(first.title), plain(other.title)) || !agree(first.signingDate, other.signingDate)) return null;
  return agree(first.frDocumentNumber, other.frDocumentNumber) || agree(first.publicationDate, other.publicationDate)
    ? "REPETITION"
    : "REPRINT";
}

/** What two rows state together, whichever comes first. */
function together(a: FrFacts, b: FrFacts): FrFacts {
  const day = "0001-01-01";
  const stored: StoredFacts = mergeFacts(mergeFacts({}, a, day).facts, b, day).facts;
  return Object.fromEntries(FR_FIELDS.flatMap((field) => (stored[field] ? [[field, stored[field].value]] : [])));
}

function plain(title: string | undefined): string | undefined {
  return title
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function sortKey({ facts, place }: FrRecord): string[] {
  const last = "\uffff";
  return [
    facts.signingDate ?? last,
    facts.publicationDate ?? last,
    facts.frDocumentNumber ?? last,
    JSON.stringify(FR_FIELDS.map((field) => facts[field] ?? null)),
    String(place.row).padStart(9, "0"),
  ];
}

function byKey(a: { key: string[] }, b: { key: string[] }): number {
  const at = a.key.findIndex((part, index) => part !== b.key[index]);
  return at < 0 ? 0 : (a.key[at] ?? "") < (b.key[at] ?? "") ? -1 : 1;
}
