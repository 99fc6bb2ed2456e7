import type { Queryable } from "../../db/prepared.ts";
export async function storeNotes(_client: Queryable, _notes: ReadonlyMap<string, string | null>): Promise<void> {}
