import type { Viewer } from "../../access/viewer.ts";
import type { Selection } from "../../lib/selection.ts";

/** Every field of a persona, for what is handed on whole. */
export const WHOLE_PERSONA: Selection = new Map(
  ["name", "pluralName", "mark", "question", "access", "guidance", "readerCount"].map((field) => [
    field,
    { args: [], below: new Map() },
  ]),
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
  if (viewer.abilities.has("persona-guidance:read")) add("guidance", `${alias}.guidance`);
  if (viewer.abilities.has("persona-readers:count")) add("readerCount", `ed_persona_reader_count(${alias}.id)`);
  return `json_build_object(${fields.join(", ")})`;
}
