import type { Ability } from "@executive-disorder/shared/abilities";
import { reasonSchema } from "@executive-disorder/shared/reason";
import type { Context } from "../../access/context.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { actingAs } from "../audit/acting-as.ts";
import { keepPublished } from "./library-versions.ts";
import { type FoundPlace, findPlace, type TextPlace } from "./text-place.ts";
import { findText, findVersion } from "./text-sql.ts";

export type Writing = Pick<Context, "orm" | "db" | "viewer">;

export interface Latest {
  id: number;
  number: number;
  state: string;
  authorId: string | null;
  submittedBy: string | null;
  provenance: { isModelDrafted?: boolean; sources?: unknown[] };
}

export function checkMay({ viewer }: Writing, ability: Ability): void {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has(ability)) throw notAllowed();
}

export function checkReason(reason: string): string {
  const parsed = reasonSchema.safeParse(reason);
  if (!parsed.success) throw badInput("reason", `\`reason\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  if (parsed.data === "") throw badInput("reason", "`reason` is empty; say why");
  return parsed.data;
}

export function checkState(latest: Latest, wanted: string[], act: string): void {
  if (wanted.includes(latest.state)) return;
  throw badInput("expectedVersion", `Version ${latest.number} is ${latest.state}, and cannot be ${act}`);
}

/** Does work on a text whose newest version is the expected one; others who write it wait. @returns the text after it. */
export async function changing(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  given: unknown,
  work: (client: Queryable, found: FoundPlace, latest: Latest | null) => Promise<unknown>,
  reason: string | null = null,
): Promise<unknown> {
  const { orm, viewer } = context;
  const isCurrent = await actingAs(
    orm,
    viewer,
    async (_, client) => {
      const found = await findPlace(client, place, true);
      await client.query("select pg_advisory_xact_lock(hashtext('executive-disorder: text'), hashtext($1))", [
        `${found.orderId} ${found.kind} ${found.personaId}`,
      ]);
      await keepPublished(client, found);
      const [latest = null] = await queryPrepared<Latest>(
        client,
        `select id, number, state, author_id as "authorId", submitted_by as "submittedBy", provenance from text_version
           where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint order by number desc limit 1`,
        [found.orderId, found.kind, found.personaId],
      );
      if ((latest?.number ?? 0) !== expectedVersion) return false;
      await work(client, found, latest);
      return true;
    },
    reason,
  );
  if (!isCurrent)
    throw conflict("This text was saved elsewhere in the meantime; nothing was overwritten.", {
      stored: await findVersion(context.db, viewer, place),
      yours: given,
    });
  return findText(context.db, viewer, place);
}

/** As `changing`, where there must be a version. */
export function stepping(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  work: (client: Queryable, found: FoundPlace, latest: Latest) => Promise<unknown>,
  reason: string | null = null,
): Promise<unknown> {
  const onLatest = (client: Queryable, found: FoundPlace, latest: Latest | null) => {
    if (!latest) throw badInput("expectedVersion", "Nothing of this text has been saved yet");
    return work(client, found, latest);
  };
  return changing(context, place, expectedVersion, null, onLatest, reason);
}
