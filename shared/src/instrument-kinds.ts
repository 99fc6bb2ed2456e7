/** Kinds of documents, other than numbered executive orders, that disposition notes name. */
export const INSTRUMENT_KINDS = [
  /** An order known by its date alone, which is its citation: "July 20, 1899". */
  "EXECUTIVE_ORDER_UNNUMBERED",
  /** Numbers outside the canonical form, as in the first years: "EO 9-2", "EO 396 1/2". */
  "EXECUTIVE_ORDER_IRREGULAR",
  "PROCLAMATION",
  "MEMORANDUM",
  "NOTICE",
  "PRESIDENTIAL_DETERMINATION",
  "LETTER",
  "DIRECTIVE",
  /** Orders that are not executive orders: military orders, transfer orders, orders of a department. */
  "OTHER_ORDER",
  "PUBLIC_LAND_ORDER",
  "PUBLIC_LAW",
  /** Acts and resolutions cited by name or date. */
  "STATUTE",
  "STATUTES_AT_LARGE",
  "US_CODE",
  "CODE_OF_FEDERAL_REGULATIONS",
  "FEDERAL_REGISTER",
  "FEDERAL_REGISTER_DOCUMENT",
  "REORGANIZATION_PLAN",
  "REGULATION",
  "TREATY",
  "OTHER",
] as const;

export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** How a sentence names it: by its citation, of an order that is known by its day alone "the executive order of July 20, 1899". */
export function instrumentName({ kind, citation }: { kind: InstrumentKind; citation: string }): string {
  return kind === "EXECUTIVE_ORDER_UNNUMBERED" ? `the executive order of ${citation}` : citation;
}
