import type { LegalForce } from "@executive-disorder/shared/legal-force";
import { RELATION_KINDS, type RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { Queryable } from "../../db/prepared.ts";
import { deriveStatus } from "./derive-status.ts";
import { foldAssertions, type OrderAssertion } from "./fold-assertions.ts";
import { type ChangesRow, changesFrom, INCOMING_CHANGES } from "./incoming-changes.ts";

/** What came to be known of orders while relations and status were derived anew. */
export interface DerivedChanges {
  /** Relations that nobody had said before. */
  newRelations: { from: string; to: string; kind: RelationKind; inPart: boolean }[];
  /** Orders whose legal force is another than before. */
  newForces: { number: string; before: LegalForce; after: LegalForce }[];
}

/**
 * Derives relations anew from the assertions that touch the given orders, and the status of every order that is thereby affected.
 * Runs in the transaction that changed the assertions or the orders. Writes only what differs.
 *
 * @param numbers orders whose assertions or facts changed.
 * @returns how many relations and statuses changed, and what is new in them.
 */
export async function refreshRelations(
  client: Queryable,
  numbers: readonly string[],
): Promise<{ relations: number; statuses: number } & DerivedChanges> {
  if (numbers.length === 0) return { relations: 0, statuses: 0, newRelations: [], newForces: [] };
  const { rows: assertions } = await client.query<OrderAssertion>(
    `select source_number as "sourceNumber", source, kind, voice, in_part as "inPart", target, effective_on as "effectiveOn", quote, place, flags
       from disposition_assertion where target_kind = 'EXECUTIVE_ORDER' and kind = any($2) and (source_number = any($1) or target = any($1))`,
    [numbers, RELATION_KINDS],
  );
  const touched = new Set(numbers);
  for (const { sourceNumber, target } of assertions) touched.add(sourceNumber).add(target);
  const { written, removed, newRelations } = await writeRelations(client, numbers, foldAssertions(assertions));
  // What nobody says any more is no longer among the assertions: its orders are known from the relation only.
  for (const { from, to } of removed) touched.add(from).add(to);
  const { written: statuses, newForces } = await writeStatuses(client, [...touched]);
  return { relations: written + removed.length, statuses, newRelations, newForces };
}

type NewRelation = DerivedChanges["newRelations"][number];

/** Replaces the relations that have one of the orders at either end. @returns how many it wrote, which are new, and the ends of those it removed. */
async function writeRelations(
  client: Queryable,
  numbers: readonly string[],
  folded: ReturnType<typeof foldAssertions>,
): Promise<{ written: number; newRelations: NewRelation[]; removed: { from: string; to: string }[] }> {
  const rows = folded.map(({ from, to, assertions, ...relation }) => ({
    ...relation,
    from_number: from,
    to_number: to,
    in_part: relation.inPart,
    effective_on: relation.effectiveOn,
    asserted_by: relation.assertedBy,
    is_disputed: relation.isDisputed,
    is_qualified: relation.isQualified,
    assertions: assertions.map(({ sourceNumber, source, kind, inPart, quote, place }) => ({
      sourceNumber,
      source,
      kind,
      inPart,
      quote,
      // Where in a note is a matter of characters; readers are told the part of a text.
      where: source === "TEXT" ? place : null,
    })),
  }));
  const columns =
    "from_number text, to_number text, kind text, in_part boolean, effective_on date, asserted_by text, is_disputed boolean, is_qualified boolean, assertions json";
  const { rows: written } = await client.query<NewRelation & { isNew: boolean }>(
    `insert into relation (from_number, to_number, kind, in_part, effective_on, asserted_by, is_disputed, is_qualified, assertions)
       select from_number, to_number, kind, in_part, effective_on, asserted_by, is_disputed, is_qualified, assertions from json_to_recordset($1::json) as given(${columns})
     on conflict (from_number, to_number, kind) do update set in_part = excluded.in_part, effective_on = excluded.effective_on, asserted_by = excluded.asserted_by, is_disputed = excluded.is_disputed, is_qualified = excluded.is_qualified, assertions = excluded.assertions
       where (relation.in_part, relation.effective_on, relation.asserted_by, relation.is_disputed, relation.is_qualified, relation.assertions::text)
         is distinct from (excluded.in_part, excluded.effective_on, excluded.asserted_by, excluded.is_disputed, excluded.is_qualified, excluded.assertions::text)
     returning from_number as "from", to_number as "to", kind, in_part as "inPart", xmax = 0 as "isNew"`,
    [JSON.stringify(rows)],
  );
  const { rows: removed } = await client.query<{ from: string; to: string }>(
    `delete from relation r where (from_number = any($2) or to_number = any($2))
       and not exists (select from json_to_recordset($1::json) as given(${columns}) where given.from_number = r.from_number and given.to_number = r.to_number and given.kind = r.kind)
     returning from_number as "from", to_number as "to"`,
    [JSON.stringify(rows.map(({ from_number, to_number, kind }) => ({ from_number, to_number, kind }))), numbers],
  );
  // A row that was inserted has no transaction that ended it.
  const newRelations = written.flatMap(({ isNew, ...relation }) => (isNew ? [relation] : []));
  return { written: written.length, newRelations, removed };
}

interface StatusRow {
  number: string;
  readAsOf: string | null;
  changes: ChangesRow;
}

async function writeStatuses(
  client: Queryable,
  numbers: string[],
): Promise<{ written: number; newForces: DerivedChanges["newForces"] }> {
  const { rows } = await client.query<StatusRow>(
    `select o.number, o.changes_read_as_of as "readAsOf", ${INCOMING_CHANGES} as changes from executive_order o where o.number = any($1)`,
    [numbers],
  );
  const derived = rows.map(({ number, readAsOf, changes }) => {
    const status = deriveStatus(changesFrom(changes), readAsOf);
    return { number, force: status.legalForce, as_of: status.asOf, explanation: status.explanation, path: status.path };
  });
  const { rows: written } = await client.query<DerivedChanges["newForces"][number]>(
    `update executive_order o set legal_force = given.force, status_as_of = given.as_of, status_explanation = given.explanation, status_path = given.path
       from json_to_recordset($1::json) as given(number text, force text, as_of date, explanation text, path json)
         join executive_order held using (number)
       where o.number = held.number and (o.legal_force, o.status_as_of, o.status_explanation, o.status_path::text) is distinct from (given.force, given.as_of, given.explanation, given.path::text)
       returning o.number, held.legal_force as before, o.legal_force as after`,
    [JSON.stringify(derived)],
  );
  return { written: written.length, newForces: written.filter(({ before, after }) => before !== after) };
}
