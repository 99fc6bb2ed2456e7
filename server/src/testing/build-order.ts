import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { numberSortKey } from "@executive-disorder/shared/order-number";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Queryable } from "../db/prepared.ts";

export interface BuildOrderOptions {
  title?: string;
  signingDate?: string | null;
  legalForce?: LegalForce;
  /** Slug of a president who is held. */
  president?: string;
  dispositionNotes?: string | null;
}

/** Puts an order straight into its table. */
export async function buildOrder(
  db: Queryable,
  number: string,
  {
    title = `Order ${number}`,
    signingDate = null,
    legalForce,
    president,
    dispositionNotes = null,
  }: BuildOrderOptions = {},
): Promise<void> {
  await db.query(
    `insert into executive_order (number, number_sort_key, title, signing_date, legal_force, president_id, disposition_notes)
       values ($1, $2, $3, $4, $5, (select id from president where slug = $6), $7)`,
    [number, numberSortKey(number), title, signingDate, legalForce ?? "UNKNOWN", president ?? null, dispositionNotes],
  );
}

export interface BuildTextOptions {
  /** Body of its one entry; null: no entries. */
  body?: string | null;
  isPublished?: boolean;
  isIntentionallyEmpty?: boolean;
  editorialNote?: string | null;
  /** Makes a base text a persona's. */
  persona?: string;
}

/** Puts a section, or a persona's text of it, straight into its table. Every text in it holds the body. */
export async function buildText(
  db: Queryable,
  number: string,
  kind: SectionKind,
  {
    body = `${kind} of ${number}`,
    isPublished = true,
    isIntentionallyEmpty = false,
    editorialNote = null,
    persona,
  }: BuildTextOptions = {},
): Promise<void> {
  const entries = body === null ? [] : [{ heading: `heading ${body}`, body, cites: [`cites ${body}`] }];
  const provenance = {
    author: `author ${body}`,
    reviewer: `reviewer ${body}`,
    asOf: "2025-01-20",
    isModelDrafted: true,
    sources: [{ label: `label ${body}`, url: `https://example.test/${encodeURIComponent(body ?? "")}` }],
  };
  await db.query(
    `insert into ${persona ? "audience_variant" : "section"} (order_id, kind, is_published, entries, is_intentionally_empty, provenance, editorial_note${persona ? ", persona_id" : ""})
       select id, $2, $3, $4, $5, $6, $7${persona ? ", (select id from persona where key = $8)" : ""} from executive_order where number = $1`,
    [
      number,
      kind,
      isPublished,
      JSON.stringify(entries),
      isIntentionallyEmpty,
      JSON.stringify(provenance),
      editorialNote,
      ...(persona ? [persona] : []),
    ],
  );
}

/** Gives an order a text of its own: Sec. 1 with a unit (a), of the given words; new wording for another document where it says so. */
export async function buildProvisions(
  db: Queryable,
  number: string,
  { text = "It is so ordered.", heading = "Policy.", isQuotation = false } = {},
): Promise<void> {
  const ofOrder = "from executive_order where number = $1";
  await db.query(
    `insert into order_text (order_id, format, source, as_of, hash) select id, 'XML', 'a.xml', '2025-02-01', 'x' ${ofOrder}`,
    [number],
  );
  const provision = `insert into provision (order_id, position, key, parent_key, kind, marker, number, heading, level, paragraphs)`;
  await db.query(
    `${provision} select id, 0, 'sec-1', null, 'SECTION', 'Section 1.', 'Sec. 1', $2, 0, '[]'::json ${ofOrder}
     union all select id, 1, 'sec-1-a', 'sec-1', 'UNIT', '(a)', 'Sec. 1(a)', null, 1, $3::json ${ofOrder}`,
    [number, heading, JSON.stringify([{ key: "sec-1-a-p1", text, quoted: isQuotation }])],
  );
}

export interface BuildPersonaOptions {
  access?: "OPEN" | "BY_APPROVAL";
  isRetired?: boolean;
  guidance?: string;
}

/** Puts a persona straight into its table. */
export async function buildPersona(
  db: Queryable,
  key: string,
  { access = "OPEN", isRetired = false, guidance = `guidance of ${key}` }: BuildPersonaOptions = {},
): Promise<void> {
  await db.query(
    `insert into persona (key, name, plural_name, mark, question, guidance, access, position, retired_at)
       values ($1, 'Name of ' || $1, 'Readers of ' || $1, '*', 'Why?', $2, $3, (select count(*) from persona), case when $4 then now() end)`,
    [key, guidance, access, isRetired],
  );
}
