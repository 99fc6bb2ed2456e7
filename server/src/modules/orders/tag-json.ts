import type { Selection } from "../../lib/selection.ts";

/** A JSON object of the selected fields of the topic row `alias`. */
export function topicJson(alias: string, selection: Selection): string {
  const fields = ["slug", "name", "description"].map((column) => `'${column}', ${alias}.${column}`);
  return tagJson(alias, fields, "order_topic", "topic_id", selection);
}

/** A JSON object of the selected fields of the agency row `alias`. */
export function agencyJson(alias: string, selection: Selection): string {
  const fields = [`'slug', ${alias}.slug`, `'name', ${alias}.name`, `'shortName', ${alias}.short_name`];
  return tagJson(alias, fields, "order_agency", "agency_id", selection);
}

/** Orders are counted only when the count is selected. */
function tagJson(alias: string, fields: string[], table: string, column: string, selection: Selection): string {
  const count = `'orderCount', (select count(*) from ${table} c where c.${column} = ${alias}.id)`;
  return `json_build_object(${[...fields, ...(selection.has("orderCount") ? [count] : [])].join(", ")})`;
}
