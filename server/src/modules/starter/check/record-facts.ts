import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PROJECT_ROOT } from "../../../lib/env.ts";
import { asOfFromFileName } from "../../federal-register/as-of-from-name.ts";
import type { FrFacts } from "../../federal-register/fr-field.ts";
import { mergeFacts, type StoredFacts } from "../../federal-register/merge-facts.ts";
import { readFrFile } from "../../federal-register/read-fr-file.ts";

const RECORD_FOLDER = resolve(PROJECT_ROOT, "../shared/data/federal-register");

/** What the Federal Register's own files state of an order. */
export interface RecordFacts {
  facts: FrFacts;
  /** The day of the latest file that has it. */
  asOf: string;
  /** The day of the latest file that states its notes, be it that there are none; null: none does. */
  notesAsOf: string | null;
}

/** Reads the record beside the project and merges it as an import would. @returns facts by number; null where it is not there. */
export function readRecordFacts(folder: string = RECORD_FOLDER): Map<string, RecordFacts> | null {
  if (!existsSync(folder)) return null;
  const stored = new Map<string, StoredFacts>();
  const latest = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const { records } = readFrFile({ name, bytes: readFileSync(resolve(folder, name)) });
    // A file without a day in its name is not older than the newest order in it.
    const days = records.flatMap(({ facts }) => [facts.publicationDate ?? "", facts.signingDate ?? ""]).sort();
    const asOf = asOfFromFileName(name) ?? days.at(-1) ?? "";
    for (const { number, facts } of records) {
      stored.set(number, mergeFacts(stored.get(number) ?? {}, facts, asOf).facts);
      if (asOf > (latest.get(number) ?? "")) latest.set(number, asOf);
    }
  }
  return new Map(
    [...stored].map(([number, facts]) => [
      number,
      {
        facts: Object.fromEntries(
          Object.entries(facts).map(([field, fact]) => [field, (fact as { value: unknown }).value]),
        ) as FrFacts,
        asOf: latest.get(number) ?? "",
        notesAsOf: facts.dispositionNotes?.asOf ?? null,
      },
    ]),
  );
}
