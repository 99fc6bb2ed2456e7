import type { DataSource } from "typeorm";
import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import { transactionClient } from "../../db/transaction-client.ts";
import { today } from "../../lib/day.ts";
import { asOneEntry } from "../audit/acting-as.ts";
import { raiseRecordEvents } from "../events/record-events.ts";
import { refreshFacts } from "../provisions/refresh-facts.ts";
import { refreshRelations } from "../relations/refresh-relations.ts";
import { refreshSearch } from "../search/refresh-search.ts";
import { loadAssertions } from "./load-assertions.ts";
import { loadCourtCases } from "./load-court-cases.ts";
import { loadFacts } from "./load-facts.ts";
import { loadLists, loadPresidents } from "./load-lists.ts";
import { loadTexts } from "./load-texts.ts";
import type { StarterLibrary } from "./read-starter.ts";

export interface StarterReport {
  orders: number;
  /** Orders, lists, texts, relations and court cases that were written because they differed. 0: nothing was touched. */
  changed: number;
}

/**
 * Loads the starter library in one transaction, idempotently: a second run changes nothing.
 *
 * Facts give way to facts that were read later (see mergeFacts in the importer, same rule), and a text that a person has edited
 * since is left alone: only texts that the library itself wrote are replaced, or taken back. Personas are only ever added.
 */
export function loadStarter(orm: DataSource, library: StarterLibrary): Promise<StarterReport> {
  return orm.transaction(async (manager) => {
    const client = transactionClient(manager);
    return asOneEntry(
      client,
      "starter load",
      () => loadParts(client, library),
      ({ orders, changed }) => (changed > 0 ? { orders, changed } : null),
    );
  });
}

async function loadParts(client: Queryable, library: StarterLibrary): Promise<StarterReport> {
  const presidents = await loadPresidents(client, library);
  const lists = await loadLists(client, library);
  let changed = presidents.changed + lists.changed;
  const facts = await loadFacts(client, library.orders);
  changed += facts.changed;
  changed += await loadAssertions(client, library.orders);
  const derived = await refreshRelations(client, [
    ...library.orders.map((order) => order.number),
    ...presidents.orders,
  ]);
  changed += derived.relations + derived.statuses;
  // A new taxonomy concerns all orders that are held.
  const reread = lists.hasNewTopics ? await allNumbers(client) : library.orders.map((order) => order.number);
  changed += await refreshFacts(client, reread);
  const texts = await loadTexts(client, library.orders);
  changed += texts.changed;
  changed += await loadCourtCases(client, library.courtCases);
  const found = await refreshSearch(client, reread);
  if (changed + found > 0) await raiseContentVersion(client);
  await raiseRecordEvents(
    client,
    { created: facts.created, ...derived, published: texts.published },
    `starter ${today()}`,
  );
  return { orders: library.orders.length, changed };
}

async function allNumbers(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>("select number from executive_order");
  return rows.map((row) => row.number);
}
