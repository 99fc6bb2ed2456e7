import type { Viewer } from "../../access/viewer.ts";
import type { Selection } from "../../lib/selection.ts";

/** Every field of a persona, for what is handed on whole. */
export const WHOLE_PERSONA: Selection = new Map(
  [
    "name",
    "pluralName",
    "mark",
    "question",
    "access",
    "isReadable",
    "isChoosable",
    "standing",
    "guidance",
    "readerCount",
    "isRetired",
    "version",
  ].map((field) => [field, { args: [], below: new Map() }]),
);

/**
 * A JSON object of the selected fields of the persona row `alias`. What the viewer may not read is not fetched either:
 * the guard at the field refuses it, and there is nothing behind the guard.
 */
export function personaJson(alias: string, selection: Selection, viewer: Viewer): string {
  const fields: string[] = ["'key'", `${alias}.key`];
  const add = (field: string, sql: string) => {
    if (selection.has(field)) fields.push(`'${field}'`, sql);
  };
  add("name", `${alias}.name`);
  add("pluralName", `${alias}.plural_name`);
  add("mark", `${alias}.mark`);
  add("question", `${alias}.question`);
  add("access", `${alias}.access`);
  add("isReadable", isReadable(alias, viewer));
  add("isChoosable", viewer.userId ? isReadable(alias, viewer) : `(${alias}.access = 'OPEN')`);
  add("standing", standing(alias, viewer));
  if (viewer.abilities.has("persona-guidance:read")) add("guidance", `${alias}.guidance`);
  if (viewer.abilities.has("persona-readers:count")) add("readerCount", `ed_persona_reader_count(${alias}.id)`);
  if (viewer.abilities.has("persona:edit")) {
    add("isRetired", `(${alias}.retired_at is not null)`);
    add("version", `${alias}.version`);
  }
  return `json_build_object(${fields.join(", ")})`;
}

/** SQL of whether the texts of the persona row `alias` are open to the viewer as whom the statement runs. */
export function isReadable(alias: string, viewer: Viewer): string {
  if (!viewer.userId) return "false";
  return `(${alias}.id = any ((select ed_readable_personas(${viewer.abilities.has("variant:read")}))::smallint[]))`;
}

/** SQL of the viewer's standing; what decides about reading is the grant, and the last request tells the rest. */
function standing(alias: string, viewer: Viewer): string {
  if (!viewer.userId) return "null";
  if (viewer.abilities.has("variant:read")) return `case ${alias}.access when 'OPEN' then 'OPEN' else 'BY_ROLE' end`;
  return `case when ${alias}.access = 'OPEN' then 'OPEN'
    when exists (select from persona_grant g where g.persona_id = ${alias}.id and g.user_id = ed_user_id()) then 'GRANTED'
    else coalesce((select case r.state when 'TAKEN_BACK' then 'NOT_ASKED' when 'APPROVED' then 'WITHDRAWN' else r.state end
      from persona_request r where r.persona_id = ${alias}.id and r.user_id = ed_user_id() order by r.id desc limit 1), 'NOT_ASKED') end`;
}
