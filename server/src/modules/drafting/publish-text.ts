import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import { badInput, notAllowed } from "../../lib/api-error.ts";
import { raiseEvents } from "../events/raise-events.ts";
import { refreshSearch } from "../search/refresh-search.ts";
import { changing, checkMay, checkReason, checkState, stepping, type Writing } from "./change-text.ts";
import type { FoundPlace, TextPlace } from "./text-place.ts";

/** Who checked, by role. */
const REVIEWER = "A second editor of this site";

/**
 * Publishes the newest version, for its readers to read from now on.
 *
 * @throws as submitText; NOT_ALLOWED for who wrote or submitted it: a text is published by a second person. The database refuses too.
 */
export async function publishText(context: Writing, place: TextPlace, expectedVersion: number): Promise<unknown> {
  checkMay(context, "text:publish");
  const { userId } = context.viewer;
  return stepping(context, place, expectedVersion, async (client, found, latest) => {
    checkState(latest, ["IN_REVIEW"], "published");
    if (latest.authorId === userId || latest.submittedBy === userId)
      throw notAllowed("You wrote or submitted this version: somebody else has to publish it.");
    await client.query(
      "update text_version set state = 'REPLACED' where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint and state = 'PUBLISHED'",
      [found.orderId, found.kind, found.personaId],
    );
    await client.query(
      "update text_version set state = 'PUBLISHED', published_by = $2, published_at = now() where id = $1",
      [latest.id, userId],
    );
    await writePublished(client, found, latest.id);
    await tellReaders(client, place);
    await raiseEvents(client, [
      {
        kind: "TEXT_PUBLISHED",
        orderNumber: place.number,
        sectionKind: place.kind,
        ...(place.persona != null && { persona: place.persona }),
      },
    ]);
  });
}

/** Takes what is published away from its readers; they see the base text, or none. Throws as submitText; a reason is needed. */
export async function withdrawText(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  reason: string,
): Promise<unknown> {
  checkMay(context, "text:publish");
  const why = checkReason(reason);
  return changing(
    context,
    place,
    expectedVersion,
    null,
    async (client, found) => {
      const { rowCount } = await client.query(
        `update text_version set state = 'WITHDRAWN', withdrawn_by = $4, withdrawn_at = now(), reason = $5
           where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint and state = 'PUBLISHED'`,
        [found.orderId, found.kind, found.personaId, context.viewer.userId, why],
      );
      if (rowCount === 0) throw badInput("kind", "Nothing of this text is published");
      await client.query(
        found.personaId === null
          ? "delete from section where order_id = $1 and kind = $2 and is_published"
          : "delete from audience_variant where order_id = $1 and kind = $2 and persona_id = $3 and is_published",
        found.personaId === null ? [found.orderId, found.kind] : [found.orderId, found.kind, found.personaId],
      );
      await tellReaders(client, place);
    },
    why,
  );
}

/** Says that a published text still holds although what it rests on has changed. Throws as submitText; a reason is needed. */
export async function confirmText(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  reason: string,
): Promise<unknown> {
  checkMay(context, "text:publish");
  const why = checkReason(reason);
  return changing(
    context,
    place,
    expectedVersion,
    null,
    async (client, found) => {
      const { rowCount } = await client.query(
        "delete from stale_text where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint",
        [found.orderId, found.kind, found.personaId],
      );
      if (rowCount === 0) throw badInput("kind", "This text is not stale: there is nothing to confirm");
    },
    why,
  );
}

/** What readers read. The text is a person's from now on: the starter library leaves it alone. */
async function writePublished(client: Queryable, { personaId }: FoundPlace, versionId: number): Promise<void> {
  const [table, column, key] =
    personaId === null ? ["section", "", ""] : ["audience_variant", ", persona_id", ", persona_id"];
  await client.query(
    `insert into ${table} (order_id, kind${column}, is_published, entries, is_intentionally_empty, provenance, editorial_note, starter_hash)
       select order_id, kind${column}, true, entries, is_intentionally_empty, (provenance::jsonb || jsonb_build_object('reviewer', $2::text))::json, editorial_note, null from text_version where id = $1
     on conflict (order_id, kind${key}, is_published) do update set entries = excluded.entries, is_intentionally_empty = excluded.is_intentionally_empty, provenance = excluded.provenance, editorial_note = excluded.editorial_note, starter_hash = null`,
    [versionId, REVIEWER],
  );
}

/** Lets pages and search know that what is published has changed, within the transaction that changes it. */
async function tellReaders(client: Queryable, { number }: TextPlace): Promise<void> {
  await refreshSearch(client, [number]);
  await raiseContentVersion(client);
}
