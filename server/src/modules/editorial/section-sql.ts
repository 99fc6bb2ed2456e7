import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import type { Viewer } from "../../access/viewer.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { personaJson } from "../personas/persona-sql.ts";
import type { Entry, Provenance } from "./provenance.type.ts";

interface TextRow {
  kind: SectionKind;
  entries: Entry[] | null;
  provenance: Provenance | null;
  editorialNote?: string | null;
  isEmpty: boolean;
}

/** What `sectionsColumn` fetches for one order. */
export interface SectionsRow {
  base: TextRow[];
  variants: (TextRow & { persona: string })[];
  personas: Record<string, { key: string }>;
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
 * One column with the published sections of the order `o`: only the kinds, texts and personas that the document selects and
 * the viewer may read.
 *
 * A kind is there when its base text is published, or a text of a persona that the viewer may read: a text that the viewer
 * may not read leaves no trace.
 */
export function sectionsColumn(sections: SelectedField, viewer: Viewer, params: SqlParameters): string {
  const asked = sections.args.map((args) => args.kinds as SectionKind[] | null | undefined);
  const kinds = asked.some((list) => list == null)
    ? [...SECTION_KINDS]
    : [...new Set(asked.flatMap((list) => list ?? []))];
  const kindsHere = `kind = any(${params.add(kinds)})`;
  const variant = sections.below.get("variant");
  const personas = [
    ...new Set(
      (variant?.args ?? []).map((args) => readablePersona(viewer, args.persona)).filter((key) => key !== null),
    ),
  ];

  const parts = [
    `'base', (select coalesce(json_agg(${textJson(sections.below, viewer, baseEntries(sections.below, personas, params))}), '[]') from section s where s.order_id = o.id and s.is_published and s.${kindsHere})`,
  ];
  if (variant && personas.length > 0) {
    const keys = params.add(personas);
    const persona = variant.below.get("persona")?.below ?? NOTHING;
    parts.push(
      `'variants', (select coalesce(json_agg(${textJson(variant.below, viewer, "s.entries", "pv.key")}), '[]') from audience_variant s join persona pv on pv.id = s.persona_id where s.order_id = o.id and s.is_published and s.${kindsHere} and pv.key = any(${keys}))`,
      `'personas', (select json_object_agg(pk.key, ${personaJson("pk", persona, viewer)}) from persona pk where pk.key = any(${keys}))`,
    );
  }
  return `json_build_object(${parts.join(", ")}) as "sectionsRow"`;
}

/** The base entries, where somebody asks for them: a reader of a variant gets them only where a persona has no text of its own. */
function baseEntries(section: Selection, personas: string[], params: SqlParameters): string | null {
  if (section.has("entries")) return "s.entries";
  if (personas.length === 0 || !section.get("variant")?.below.has("entries")) return null;
  const own = `select count(*) from audience_variant v join persona p on p.id = v.persona_id where v.order_id = s.order_id and v.kind = s.kind and v.is_published and p.key = any(${params.add(personas)})`;
  return `case when (${own}) < ${personas.length} then s.entries end`;
}

function textJson(selection: Selection, viewer: Viewer, entries: string | null, persona?: string): string {
  const fields = ["'kind'", "s.kind", "'isEmpty'", "s.is_intentionally_empty"];
  if (persona) fields.push("'persona'", persona);
  if (entries && (!persona || selection.has("entries"))) fields.push("'entries'", entries);
  const wantsProvenance = selection.has("provenance") || selection.get("variant")?.below.has("provenance");
  if (wantsProvenance) fields.push("'provenance'", "s.provenance");
  if (selection.has("editorialNote") && viewer.abilities.has("editorial-note:read"))
    fields.push("'editorialNote'", "s.editorial_note");
  return `json_build_object(${fields.join(", ")})`;
}

/** The sections of a fetched order, of the kinds that one alias asked for, in that order. */
export function sectionsFrom(row: SectionsRow, kinds: readonly SectionKind[] | null | undefined): SectionObject[] {
  const base = new Map(row.base.map((text) => [text.kind, text]));
  const own = new Set((row.variants ?? []).map((text) => text.kind));
  return [...new Set(kinds ?? SECTION_KINDS)]
    .filter((kind) => base.has(kind) || own.has(kind))
    .map((kind) => {
      const text = base.get(kind);
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
  const persona = row.personas?.[key];
  if (!persona) return null;
  const own = row.variants.find((text) => text.kind === kind && text.persona === key);
  if (own)
    return {
      persona,
      outcome: own.isEmpty ? "INTENTIONALLY_EMPTY" : "VARIANT",
      entries: own.entries ?? [],
      provenance: own.provenance ?? null,
      editorialNote: own.editorialNote ?? null,
    };
  const base = row.base.find((text) => text.kind === kind);
  if (!base) return { persona, outcome: "MISSING", entries: [], provenance: null, editorialNote: null };
  return {
    persona,
    outcome: base.isEmpty ? "INTENTIONALLY_EMPTY" : "FALLBACK",
    entries: base.entries ?? [],
    provenance: base.provenance ?? null,
    editorialNote: null,
  };
}
