import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import type { Viewer } from "../../access/viewer.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { personaJson } from "../personas/persona-sql.ts";
import type { Entry, Provenance } from "./provenance.type.ts";

interface TextRow {
  entries?: Entry[] | null;
  provenance?: Provenance | null;
  editorialNote?: string | null;
  isEmpty?: boolean;
}

/** What `sectionsColumns` fetches for one order, as columns of its row. */
export interface SectionsRow {
  sectionsBase?: Partial<Record<SectionKind, TextRow>> | null;
  sectionsVariants?: (TextRow & { kind: SectionKind; persona: string })[] | null;
  sectionsPersonas?: Record<string, { key: string }> | null;
}

/** A section as resolvers hand it on, with what `variant` needs. */
export interface SectionObject {
  kind: SectionKind;
  heading: string;
  entries: Entry[];
  provenance: Provenance | null;
  editorialNote: string | null;
  row: SectionsRow;
}

const NOTHING: Selection = new Map();

/** The persona whose text `variant(persona)` is to show this viewer; null when there is none for them. */
export function readablePersona(viewer: Viewer, asked: unknown): string | null {
  const key = typeof asked === "string" ? asked : viewer.persona;
  return key !== null && viewer.readablePersonas.has(key) ? key : null;
}

/**
 * Columns with the published sections of the order `o`: only the kinds, texts and personas that the document selects and the
 * viewer may read.
 *
 * A kind is there when its base text is published, or a text of a persona that the viewer may read: a text that the viewer
 * may not read leaves no trace.
 *
 * Lists are given as `any(array(select …))`: their length then tells the planner nothing, so that it keeps one plan for the
 * statement instead of making one for each execution. Columns stand side by side, because JSON within JSON is copied once more.
 */
export function sectionsColumns(sections: SelectedField, viewer: Viewer, params: SqlParameters): string[] {
  const asked = sections.args.map((args) => args.kinds as SectionKind[] | null | undefined);
  const kinds = asked.some((list) => list == null) ? null : [...new Set(asked.flatMap((list) => list ?? []))];
  const published = `s.order_id = o.id and s.is_published${kinds ? ` and s.kind = any(array(select unnest(${params.add(kinds)}::text[])))` : ""}`;
  const variant = sections.below.get("variant");
  const personas = [
    ...new Set(
      (variant?.args ?? []).map((args) => readablePersona(viewer, args.persona)).filter((key) => key !== null),
    ),
  ];
  if (!variant || personas.length === 0) {
    const text = textJson(sections.below, viewer, sections.below.has("entries") ? "s.entries" : null);
    return [`(select json_object_agg(s.kind, ${text}) from section s where ${published}) as "sectionsBase"`];
  }
  const keys = params.add(personas);
  const ids = `array(select id from persona where key = any(${keys}))`;
  const persona = variant.below.get("persona")?.below ?? NOTHING;
  // A reader of a variant gets the base entries only where a persona has no text of its own.
  const own = `(select count(*) from audience_variant v where v.order_id = s.order_id and v.kind = s.kind and v.is_published and v.persona_id = any(${ids}))`;
  const entries = sections.below.has("entries")
    ? "s.entries"
    : variant.below.has("entries")
      ? `case when ${own} < ${personas.length} then s.entries end`
      : null;
  const variantText = textJson(variant.below, viewer, variant.below.has("entries") ? "s.entries" : null, [
    "'kind', s.kind",
    "'persona', (select key from persona where id = s.persona_id)",
  ]);
  return [
    `(select json_object_agg(s.kind, ${textJson(sections.below, viewer, entries)}) from section s where ${published}) as "sectionsBase"`,
    `(select json_agg(${variantText}) from audience_variant s where ${published} and s.persona_id = any(${ids})) as "sectionsVariants"`,
    `(select json_object_agg(pk.key, ${personaJson("pk", persona, viewer)}) from persona pk where pk.key = any(${keys})) as "sectionsPersonas"`,
  ];
}

function textJson(selection: Selection, viewer: Viewer, entries: string | null, more: string[] = []): string {
  const fields = [...more, "'isEmpty', s.is_intentionally_empty"];
  if (entries) fields.push(`'entries', ${entries}`);
  const wantsProvenance = selection.has("provenance") || selection.get("variant")?.below.has("provenance");
  if (wantsProvenance) fields.push("'provenance', s.provenance");
  if (selection.has("editorialNote") && viewer.abilities.has("editorial-note:read"))
    fields.push("'editorialNote', s.editorial_note");
  return `json_build_object(${fields.join(", ")})`;
}

/** The sections of a fetched order, of the kinds that one alias asked for, in that order. */
export function sectionsFrom(row: SectionsRow, kinds: readonly SectionKind[] | null | undefined): SectionObject[] {
  const base = row.sectionsBase ?? {};
  const own = new Set((row.sectionsVariants ?? []).map((text) => text.kind));
  return [...new Set(kinds ?? SECTION_KINDS)]
    .filter((kind) => base[kind] || own.has(kind))
    .map((kind) => {
      const text = base[kind];
      return {
        kind,
        heading: SECTION_HEADINGS[kind],
        entries: text?.entries ?? [],
        provenance: text?.provenance ?? null,
        editorialNote: text?.editorialNote ?? null,
        row,
      };
    });
}

export interface VariantObject {
  persona: { key: string };
  outcome: VariantOutcome;
  entries: Entry[];
  provenance: Provenance | null;
  editorialNote: string | null;
}

/** The section for a persona, with the outcome told apart. */
export function variantFrom(section: SectionObject, key: string): VariantObject | null {
  const { row, kind } = section;
  const persona = row.sectionsPersonas?.[key];
  if (!persona) return null;
  const own = row.sectionsVariants?.find((text) => text.kind === kind && text.persona === key);
  if (own)
    return {
      persona,
      outcome: own.isEmpty ? "INTENTIONALLY_EMPTY" : "VARIANT",
      entries: own.entries ?? [],
      provenance: own.provenance ?? null,
      editorialNote: own.editorialNote ?? null,
    };
  const base = row.sectionsBase?.[kind];
  if (!base) return { persona, outcome: "MISSING", entries: [], provenance: null, editorialNote: null };
  return {
    persona,
    outcome: base.isEmpty ? "INTENTIONALLY_EMPTY" : "FALLBACK",
    entries: base.entries ?? [],
    provenance: base.provenance ?? null,
    editorialNote: null,
  };
}
