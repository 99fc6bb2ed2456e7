import type { Ability } from "@executive-disorder/shared/abilities";
import { reasonSchema } from "@executive-disorder/shared/reason";
import { textInputSchema, type TextInput as Words } from "@executive-disorder/shared/text-input";
import type { Context } from "../../access/context.ts";
import { raiseContentVersion } from "../../db/content-version.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import { today } from "../../lib/day.ts";
import { actingAs } from "../audit/acting-as.ts";
import { raiseEvents } from "../events/raise-events.ts";
import { refreshSearch } from "../search/refresh-search.ts";
import { keepPublished } from "./library-versions.ts";
import type { TextInput } from "./text.type.ts";
import { type FoundPlace, findPlace, type TextPlace } from "./text-place.ts";
import { findText, findVersion } from "./text-sql.ts";

type Writing = Pick<Context, "orm" | "db" | "viewer">;

interface Latest {
  id: number;
  number: number;
  state: string;
  authorId: string | null;
  submittedBy: string | null;
  provenance: { isModelDrafted?: boolean; sources?: unknown[] };
}

/** Who wrote and who checked, by role. */
const AUTHOR = "An editor of this site";
const REVIEWER = "A second editor of this site";

/**
 * Saves the next version of a text, as a draft. Versions that were saved before stay as they are.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT naming the field; CONFLICT, with the stored version and the given words, when
 * somebody saved since `expectedVersion` (0: there is none yet).
 */
export async function saveDraft(
  context: Writing,
  place: TextPlace,
  input: TextInput,
  expectedVersion: number,
): Promise<unknown> {
  checkMay(context, "text:edit");
  const words = checkWords(input);
  await changing(context, place, expectedVersion, words, (client, found, latest) =>
    insertVersion(client, context, found, expectedVersion, words, {
      author: AUTHOR,
      reviewer: null,
      asOf: today(),
      isModelDrafted: words.isModelDrafted ?? latest?.provenance.isModelDrafted ?? false,
      sources: words.sources ?? latest?.provenance.sources ?? [],
    }),
  );
  return findText(context.db, context.viewer, place);
}

/** The words of an earlier version as the next draft. Throws as saveDraft. */
export async function restoreVersion(
  context: Writing,
  place: TextPlace,
  number: number,
  expectedVersion: number,
): Promise<unknown> {
  checkMay(context, "text:edit");
  await changing(context, place, expectedVersion, { restored: number }, async (client, found) => {
    const { rowCount } = await client.query(
      `insert into text_version (order_id, kind, persona_id, number, origin, state, entries, is_intentionally_empty, provenance, editorial_note, restored_from, author_id)
         select order_id, kind, persona_id, $4, 'PERSON', 'DRAFT', entries, is_intentionally_empty, provenance, editorial_note, number, $5 from text_version
         where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint and number = $6`,
      [found.orderId, found.kind, found.personaId, expectedVersion + 1, context.viewer.userId, number],
    );
    if (rowCount === 0) throw badInput("version", `There is no version ${number} of this text`);
  });
  return findText(context.db, context.viewer, place);
}

/** Gives the newest version to somebody else to look at. Throws as saveDraft; BAD_INPUT when it is no draft. */
export async function submitText(context: Writing, place: TextPlace, expectedVersion: number): Promise<unknown> {
  checkMay(context, "text:edit");
  await stepping(context, place, expectedVersion, async (client, _, latest) => {
    checkState(latest, ["DRAFT"], "submitted");
    await client.query(
      "update text_version set state = 'IN_REVIEW', submitted_by = $2, submitted_at = now(), reason = null where id = $1",
      [latest.id, context.viewer.userId],
    );
  });
  return findText(context.db, context.viewer, place);
}

/** Back to a draft: its author takes it back, or a reviewer returns it with a reason. Throws as submitText. */
export async function returnText(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  reason: string,
): Promise<unknown> {
  checkMay(context, "text:edit");
  const why = checkReason(reason);
  await stepping(
    context,
    place,
    expectedVersion,
    async (client, _, latest) => {
      checkState(latest, ["IN_REVIEW"], "returned");
      await client.query(
        "update text_version set state = 'DRAFT', submitted_by = null, submitted_at = null, reason = $2 where id = $1",
        [latest.id, why],
      );
    },
    why,
  );
  return findText(context.db, context.viewer, place);
}

/**
 * Publishes the newest version, for its readers to read from now on.
 *
 * @throws as submitText; NOT_ALLOWED for who wrote or submitted it: a text is published by a second person. The database refuses too.
 */
export async function publishText(context: Writing, place: TextPlace, expectedVersion: number): Promise<unknown> {
  checkMay(context, "text:publish");
  const { userId } = context.viewer;
  await stepping(context, place, expectedVersion, async (client, found, latest) => {
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
  return findText(context.db, context.viewer, place);
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
  await changing(
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
  return findText(context.db, context.viewer, place);
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
  await changing(
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
  return findText(context.db, context.viewer, place);
}

function checkMay({ viewer }: Writing, ability: Ability): void {
  if (!viewer.userId) throw notSignedIn();
  if (!viewer.abilities.has(ability)) throw notAllowed();
}

function checkWords(input: TextInput): Words {
  const parsed = textInputSchema.safeParse(JSON.parse(JSON.stringify(input)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw badInput(`input.${field}`, `\`${field}\` ${issue?.message ?? "is wrong"}`);
}

function checkReason(reason: string): string {
  const parsed = reasonSchema.safeParse(reason);
  if (!parsed.success) throw badInput("reason", `\`reason\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  if (parsed.data === "") throw badInput("reason", "`reason` is empty; say why");
  return parsed.data;
}

function checkState(latest: Latest, wanted: string[], act: string): void {
  if (wanted.includes(latest.state)) return;
  throw badInput("expectedVersion", `Version ${latest.number} is ${latest.state}, and cannot be ${act}`);
}

/** Does work on a text whose newest version is the expected one; others who write it wait. */
async function changing(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  given: unknown,
  work: (client: Queryable, found: FoundPlace, latest: Latest | null) => Promise<unknown>,
  reason: string | null = null,
): Promise<void> {
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
}

/** As `changing`, where there must be a version. */
function stepping(
  context: Writing,
  place: TextPlace,
  expectedVersion: number,
  work: (client: Queryable, found: FoundPlace, latest: Latest) => Promise<unknown>,
  reason: string | null = null,
): Promise<void> {
  const onLatest = (client: Queryable, found: FoundPlace, latest: Latest | null) => {
    if (!latest) throw badInput("expectedVersion", "Nothing of this text has been saved yet");
    return work(client, found, latest);
  };
  return changing(context, place, expectedVersion, null, onLatest, reason);
}

function insertVersion(
  client: Queryable,
  { viewer }: Writing,
  { orderId, kind, personaId }: FoundPlace,
  expectedVersion: number,
  { entries, isIntentionallyEmpty, editorialNote }: Words,
  provenance: object,
): Promise<unknown> {
  return client.query(
    `insert into text_version (order_id, kind, persona_id, number, origin, state, entries, is_intentionally_empty, provenance, editorial_note, author_id)
       values ($1, $2, $3, $4, 'PERSON', 'DRAFT', $5, $6, $7, $8, $9)`,
    [
      orderId,
      kind,
      personaId,
      expectedVersion + 1,
      JSON.stringify(entries),
      isIntentionallyEmpty,
      JSON.stringify(provenance),
      editorialNote,
      viewer.userId,
    ],
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
