import { ROLES } from "@executive-disorder/shared/abilities";
import { LIMITS } from "@executive-disorder/shared/limits";
import { reasonSchema } from "@executive-disorder/shared/reason";
import type { Context } from "../../access/context.ts";
import { isAble, isReadablePersona } from "../../access/row-rules.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, conflict, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import type { Selection } from "../../lib/selection.ts";
import { actingAs } from "../audit/acting-as.ts";
import { PERSONA_MAILS } from "./persona-mails.ts";
import { findPersonaRequest, type PersonaRequestRow } from "./persona-request-sql.ts";

/** What a service that writes requests needs of the context. */
export type RequestContext = Pick<Context, "orm" | "db" | "viewer" | "notify">;

/**
 * Asks for a persona on behalf of the viewer, and tells the admins.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is nothing to ask for, the viewer may read it already, the reason is no reason, or too much was asked within a day; CONFLICT, with the request that is stored, when one waits already.
 */
export async function requestPersona(
  { orm, db, viewer, notify }: RequestContext,
  key: string,
  reason: string,
  selection?: Selection,
): Promise<PersonaRequestRow | null> {
  const { userId } = viewer;
  if (!userId) throw notSignedIn();
  if (!viewer.abilities.has("persona-request:make")) throw notAllowed();
  const why = checkReason(reason, true);
  const { waiting, made } = await actingAs(orm, viewer, async (_, client) => {
    const told = await lockAdmins(client);
    // One request of a reader at a time: the limit of a day and the look for one that waits then hold.
    const [user] = await queryPrepared(client, "select from app_user where id = $1 for no key update", [userId]);
    if (!user) throw notSignedIn();
    const persona = await askedPersona(client, key, userId, viewer.abilities.has("variant:read"));
    const [waiting] = await queryPrepared<{ id: number }>(
      client,
      "select id from persona_request where user_id = $1 and persona_id = $2 and state = 'ASKED'",
      [userId, persona.id],
    );
    if (waiting) return { waiting: waiting.id };
    await checkFrequency(client, userId);
    const made = await storeRequest(client, userId, persona.id, why);
    for (const admin of told)
      await notify?.(client, {
        kind: "PERSONA_ASKED",
        userId: admin.id,
        recipient: admin.email,
        ...PERSONA_MAILS.PERSONA_ASKED(persona.name),
      });
    return { made };
  });
  if (waiting)
    throw conflict(
      "You have asked for this persona already, and nobody has decided yet; nothing was changed.",
      await findPersonaRequest(db, viewer, waiting),
    );
  return findPersonaRequest(db, viewer, made as number, selection);
}

/**
 * Takes back a request of the viewer's that nobody has decided yet.
 *
 * @throws NOT_SIGNED_IN or NOT_ALLOWED; BAD_INPUT when there is no such request; CONFLICT, with what is stored, when it was decided or taken back since `version`.
 */
export async function takeBackPersonaRequest(
  { orm, db, viewer }: RequestContext,
  requestId: string,
  version: number,
  selection?: Selection,
): Promise<PersonaRequestRow | null> {
  const { userId } = viewer;
  if (!userId) throw notSignedIn();
  if (!viewer.abilities.has("persona-request:make")) throw notAllowed();
  const id = parseRequestId(requestId);
  const isTaken = await actingAs(orm, viewer, async (_, client) => {
    const [user] = await queryPrepared(client, "select from app_user where id = $1 for key share", [userId]);
    if (!user) throw notSignedIn();
    const [request] = await queryPrepared<{ state: string; version: number }>(
      client,
      `select r.state, r.version from persona_request r join persona p on p.id = r.persona_id and p.retired_at is null
         where r.id = $1 and r.user_id = $2 for update of r`,
      [id, userId],
    );
    if (!request) throw noSuchRequest();
    if (request.version !== version || request.state !== "ASKED") return false;
    await takeStep(client, id, { state: "TAKEN_BACK", by: userId, reason: null });
    return true;
  });
  if (!isTaken) throw await decidedMeanwhile({ db, viewer }, id, version);
  return findPersonaRequest(db, viewer, id, selection);
}

export const noSuchRequest = () => badInput("id", "There is no such request; it may be gone with its reader");

/** @throws BAD_INPUT when the text is no id. */
export function parseRequestId(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw noSuchRequest();
  return Number(text);
}

/** CONFLICT with both versions: the one that was seen, in words, and the one that is stored, whole. */
export async function decidedMeanwhile(
  { db, viewer }: Pick<RequestContext, "db" | "viewer">,
  id: number,
  seen: number,
): Promise<Error> {
  const stored = await findPersonaRequest(db, viewer, id);
  if (!stored) return noSuchRequest();
  return conflict(
    `You saw version ${seen} of this request, and version ${stored.version} is stored: it is ${stored.state}. Nothing was changed.`,
    stored,
  );
}

/** Raises a request that is locked to its next version. */
export async function takeStep(
  client: Queryable,
  id: number,
  { state, by, reason }: { state: string; by: string; reason: string | null },
): Promise<void> {
  await queryPrepared(
    client,
    `with r as (update persona_request set state = $2, version = version + 1 where id = $1 returning id, version, user_id, state)
     insert into persona_request_step (request_id, version, user_id, state, by_user_id, reason) select id, version, user_id, state, $3, $4 from r`,
    [id, state, by, reason],
  );
}

/**
 * A reason as it is stored, trimmed; null where none was given and none is needed.
 *
 * @throws BAD_INPUT when it is missing, too long, or no plain text.
 */
export function checkReason(reason: string | null | undefined, isNeeded: boolean): string | null {
  const parsed = reasonSchema.safeParse(reason ?? "");
  if (!parsed.success) throw badInput("reason", `\`reason\` ${parsed.error.issues[0]?.message ?? "is wrong"}`);
  if (isNeeded && parsed.data === "") throw badInput("reason", "`reason` is empty; say why");
  return parsed.data || null;
}

/** The persona, held in use until the transaction ends. A retired one is answered like one that does not exist. */
async function askedPersona(
  client: Queryable,
  key: string,
  userId: string,
  mayReadAll: boolean,
): Promise<{ id: number; name: string }> {
  const [persona] = await queryPrepared<{ id: number; name: string; isReadable: boolean }>(
    client,
    `select p.id, p.name, ${isReadablePersona("p", "$2", "$3")} as "isReadable" from persona p where p.key = $1 and p.retired_at is null for share of p`,
    [key.replaceAll("\0", ""), userId, mayReadAll],
  );
  if (!persona) throw badInput("key", "There is no such persona; Query.personas lists those that can be asked for");
  if (persona.isReadable)
    throw badInput("key", `The texts of ${persona.name} are open to you already; choose it in your profile`);
  return persona;
}

async function checkFrequency(client: Queryable, userId: string): Promise<void> {
  const [row] = await queryPrepared<{ count: number }>(
    client,
    `select count(*)::int as count from persona_request r join persona_request_step s on s.request_id = r.id and s.version = 1
       where r.user_id = $1 and s.taken_at > now() - interval '1 day'`,
    [userId],
  );
  if (row && row.count >= LIMITS.personaRequest.perDay)
    throw badInput("key", `You have asked ${row.count} times within a day; ask again tomorrow`);
}

async function storeRequest(
  client: Queryable,
  userId: string,
  personaId: number,
  reason: string | null,
): Promise<number | undefined> {
  const [row] = await queryPrepared<{ id: number }>(
    client,
    `with r as (insert into persona_request (user_id, persona_id) values ($1, $2) returning id)
     insert into persona_request_step (request_id, version, user_id, state, by_user_id, reason) select id, 1, $1, 'ASKED', $1, $3 from r returning request_id as id`,
    [userId, personaId, reason],
  );
  return row?.id;
}

/** Whom to tell. Locked before the reader, as whoever deletes an account does it: the two wait for each other then. */
function lockAdmins(client: Queryable): Promise<{ id: string; email: string }[]> {
  const roles = ROLES.filter((role) => isAble(role, "persona-request:decide"));
  return queryPrepared(client, "select id, email from app_user where role = any($1) order by id for key share", [
    roles,
  ]);
}
