import { textInputSchema, type TextInput as Words } from "@executive-disorder/shared/text-input";
import type { Queryable } from "../../db/prepared.ts";
import { badInput } from "../../lib/api-error.ts";
import { today } from "../../lib/day.ts";
import { changing, checkMay, checkReason, checkState, stepping, type Writing } from "./change-text.ts";
import type { TextInput } from "./text.type.ts";
import type { FoundPlace, TextPlace } from "./text-place.ts";

/** Who wrote, by role. */
const AUTHOR = "An editor of this site";

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
  return changing(context, place, expectedVersion, words, (client, found, latest) =>
    insertVersion(client, context, found, expectedVersion, words, {
      author: AUTHOR,
      reviewer: null,
      asOf: today(),
      isModelDrafted: words.isModelDrafted ?? latest?.provenance.isModelDrafted ?? false,
      sources: words.sources ?? latest?.provenance.sources ?? [],
    }),
  );
}

/** The words of an earlier version as the next draft. Throws as saveDraft. */
export async function restoreVersion(
  context: Writing,
  place: TextPlace,
  number: number,
  expectedVersion: number,
): Promise<unknown> {
  checkMay(context, "text:edit");
  return changing(context, place, expectedVersion, { restored: number }, async (client, found) => {
    const { rowCount } = await client.query(
      `insert into text_version (order_id, kind, persona_id, number, origin, state, entries, is_intentionally_empty, provenance, editorial_note, restored_from, author_id)
         select order_id, kind, persona_id, $4, 'PERSON', 'DRAFT', entries, is_intentionally_empty, provenance, editorial_note, number, $5 from text_version
         where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint and number = $6`,
      [found.orderId, found.kind, found.personaId, expectedVersion + 1, context.viewer.userId, number],
    );
    if (rowCount === 0) throw badInput("version", `There is no version ${number} of this text`);
  });
}

/** Gives the newest version to somebody else to look at. Throws as saveDraft; BAD_INPUT when it is no draft. */
export async function submitText(context: Writing, place: TextPlace, expectedVersion: number): Promise<unknown> {
  checkMay(context, "text:edit");
  return stepping(context, place, expectedVersion, async (client, _, latest) => {
    checkState(latest, ["DRAFT"], "submitted");
    await client.query(
      "update text_version set state = 'IN_REVIEW', submitted_by = $2, submitted_at = now(), reason = null where id = $1",
      [latest.id, context.viewer.userId],
    );
  });
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
  return stepping(
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
}

function checkWords(input: TextInput): Words {
  const parsed = textInputSchema.safeParse(JSON.parse(JSON.stringify(input)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw badInput(`input.${field}`, `\`${field}\` ${issue?.message ?? "is wrong"}`);
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
