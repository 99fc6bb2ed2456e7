import type { Viewer } from "../../access/viewer.ts";
import type { ProvisionKind } from "../../lib/graphql-enums.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import type { SqlParameters } from "../../lib/sql-parameters.ts";
import { type CourtCasesRow, courtCasesColumn } from "../court-cases/court-case-sql.ts";
import { type SectionsRow, sectionsColumns } from "../editorial/section-sql.ts";
import { type MatchesRow, matchesColumn } from "../interest-profile/matches-sql.ts";
import { personaJson } from "../personas/persona-sql.ts";
import { INCOMING_CHANGES } from "../relations/incoming-changes.ts";
import { type RelationsRow, relationsColumn } from "../relations/relation-sql.ts";
import { HAS } from "./order-filter.ts";
import { agencyJson, topicJson } from "./tag-json.ts";

/** An order as fetched: the selected scalars under their GraphQL names, and one column for each selected list. */
export interface OrderRow extends SectionsRow {
  id: number;
  number: string;
  numberSortKey: number;
  relationsRow?: RelationsRow;
  matchesRow?: MatchesRow;
  courtCasesRow?: CourtCasesRow;
  [column: string]: unknown;
}

const NOTHING: Selection = new Map();

const SCALARS: Record<string, string> = {
  title: "o.title",
  signingDate: "o.signing_date",
  publicationDate: "o.publication_date",
  frCitation: "o.fr_citation",
  frDocumentNumber: "o.fr_document_number",
  htmlUrl: "o.html_url",
  pdfUrl: "o.pdf_url",
  dispositionNotes: "o.disposition_notes",
  recordAsOf: "o.record_as_of",
  legalForce: "o.legal_force",
  hasAnalysis: HAS.hasAnalysis,
};

/**
 * The columns of an order `o` that a document selects, for this viewer: nothing else is read. One statement serves one order
 * or a list, because every list below an order is a column of its row.
 */
export function orderColumns(selection: Selection, viewer: Viewer, params: SqlParameters): string {
  const columns = ["o.id", "o.number", 'o.number_sort_key as "numberSortKey"'];
  const add = (name: string, sql: string) => columns.push(`${sql} as "${name}"`);
  for (const [field, selected] of selection) {
    const scalar = SCALARS[field];
    if (scalar) add(field, scalar);
    else if (field === "sections") columns.push(...sectionsColumns(selected, viewer, params));
    else if (field === "relations") columns.push(relationsColumn(selected, params));
    else if (field === "courtCases") columns.push(courtCasesColumn(selected, params));
    else if (field === "matches") columns.push(matchesColumn(selected, params));
    else if (field in LISTS) add(field, LISTS[field]?.(selected, viewer, params) ?? "null");
  }
  return columns.join(", ");
}

type ListSql = (field: SelectedField, viewer: Viewer, params: SqlParameters) => string;

/** Where in the order a fact `x` stands; one that was noted without a paragraph links to the provision of its number. */
const PLACED = {
  provision: "x.place",
  anchor:
    "coalesce(x.paragraph_key, (select min(v.key) from provision v where v.order_id = x.order_id and v.number = x.place))",
};

const LISTS: Record<string, ListSql> = {
  president: ({ below }) => `(select ${presidentJson("p", below)} from president p where p.id = o.president_id)`,
  status: ({ args }) => {
    const stored = `'legalForce', o.legal_force, 'asOf', o.status_as_of, 'explanation', o.status_explanation, 'path', o.status_path`;
    const isDated = args.some((given) => given.asOf != null);
    return `json_build_object(${stored}${isDated ? `, 'readAsOf', o.changes_read_as_of, 'signed', o.signing_date, 'changes', ${INCOMING_CHANGES}` : ""})`;
  },
  provisions: provisionsSql,
  officialText: () =>
    "(select json_build_object('format', x.format, 'source', x.source, 'asOf', x.as_of, 'warnings', x.warnings) from order_text x where x.order_id = o.id)",
  deadlines: ({ below }) =>
    list("deadline", below, {
      kind: "x.kind",
      actor: "x.actor",
      duty: "x.duty",
      dueDate: "x.due_date",
      asWritten: "x.as_written",
      recurs: "x.recurs",
      ...PLACED,
      quote: "x.quote",
      origin: "x.origin",
    }),
  authorities: ({ below }) =>
    list("authority", below, {
      citation: "x.citation",
      name: "x.name",
      ...PLACED,
      quote: "x.quote",
      origin: "x.origin",
    }),
  agencies: ({ below }) =>
    list("order_agency", below, {
      agency: `(select ${agencyJson("a", below.get("agency")?.below ?? NOTHING)} from agency a where a.id = x.agency_id)`,
      part: "x.part",
      ...PLACED,
      quote: "x.quote",
      origin: "x.origin",
    }),
  topics: ({ below }) =>
    list("order_topic", below, {
      topic: `(select ${topicJson("t", below.get("topic")?.below ?? NOTHING)} from topic t where t.id = x.topic_id)`,
      reason: "x.reason",
      origin: "x.origin",
    }),
  textSources: () =>
    `(select coalesce(json_agg(json_build_object('label', d.label, 'url', d.url) order by d.place), '[]') from (
      select t.source ->> 'label' as label, t.source ->> 'url' as url, min(t.place) as place
        from section x, json_array_elements(x.provenance -> 'sources') with ordinality as t(source, place)
        where x.order_id = o.id and x.is_published group by 1, 2) d)`,
  citations: () =>
    `json_build_object('number', o.number, 'title', o.title, 'president', (select p.name from president p where p.id = o.president_id), 'signingDate', o.signing_date, 'frCitation', o.fr_citation, 'frDocumentNumber', o.fr_document_number, 'htmlUrl', o.html_url)`,
  drafts: ({ below }, viewer) => (viewer.abilities.has("draft:read") ? draftsSql(below, viewer) : "null"),
};

/** A JSON list of a table's rows for the order, in their order. */
function list(table: string, selection: Selection, columns: Record<string, string>, condition = ""): string {
  const fields = Object.entries(columns).flatMap(([name, sql]) => (selection.has(name) ? [`'${name}'`, sql] : []));
  return `(select coalesce(json_agg(json_build_object(${fields.join(", ")}) order by x.position), '[]') from ${table} x where x.order_id = o.id${condition})`;
}

/** The text, of the kinds that any alias asks for; each then takes its own (`provisionsFrom`). */
function provisionsSql({ args, below }: SelectedField, _: Viewer, params: SqlParameters): string {
  const asked = args.map(({ kinds }) => kinds as ProvisionKind[] | null | undefined);
  const columns = {
    key: "x.key",
    parent: "x.parent_key",
    kind: "x.kind",
    marker: "x.marker",
    number: "x.number",
    heading: "x.heading",
    level: "x.level",
    paragraphs: "x.paragraphs",
  };
  if (asked.every((kinds) => kinds == null)) return list("provision", below, columns);
  const selection = new Map([...below, ["kind", { args: [{}], below: NOTHING }]]);
  if (asked.some((kinds) => kinds == null)) return list("provision", selection, columns);
  const kinds = params.add([...new Set(asked.flatMap((some) => some ?? []))]);
  return list("provision", selection, columns, ` and x.kind = any(array(select unnest(${kinds}::text[])))`);
}

/** The provisions of a fetched order that one alias asked for. */
export function provisionsFrom(row: OrderRow, kinds: readonly ProvisionKind[] | null | undefined): unknown[] {
  const held = row.provisions as { kind: ProvisionKind }[];
  return kinds ? held.filter(({ kind }) => kinds.includes(kind)) : held;
}

/** A JSON object of the selected fields of the president row `alias`. */
export function presidentJson(alias: string, selection: Selection): string {
  const fields = ["'slug'", `${alias}.slug`, "'name'", `${alias}.name`];
  if (selection.has("terms"))
    fields.push(
      "'terms'",
      `(select coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on) order by starts_on), '[]') from president_term where president_id = ${alias}.id)`,
    );
  if (selection.has("orderCount"))
    fields.push("'orderCount'", `(select count(*) from executive_order where president_id = ${alias}.id)`);
  return `json_build_object(${fields.join(", ")})`;
}

function draftsSql(selection: Selection, viewer: Viewer): string {
  const persona = selection.get("persona")?.below ?? NOTHING;
  const fields = "'kind', d.kind, 'entries', d.entries, 'provenance', d.provenance, 'editorialNote', d.editorial_note";
  return `(select coalesce(json_agg(json_build_object(${fields}, 'persona', (select ${personaJson("pd", persona, viewer)} from persona pd where pd.id = d.persona_id)) order by d.kind, d.persona_id nulls first), '[]')
    from (select kind, entries, provenance, editorial_note, null::smallint as persona_id from section where order_id = o.id and not is_published
      union all select kind, entries, provenance, editorial_note, persona_id from audience_variant where order_id = o.id and not is_published
      union all select kind, entries, provenance, editorial_note, persona_id from text_version v where order_id = o.id and state in ('DRAFT', 'IN_REVIEW')
        and not exists (select from text_version n where n.order_id = v.order_id and n.kind = v.kind and n.persona_id is not distinct from v.persona_id and n.number > v.number)) d)`;
}
