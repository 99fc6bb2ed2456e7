import type { PersonaDecision, PersonaRequestState } from "@executive-disorder/shared/persona-requests";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { badInput, notAllowed, notSignedIn } from "../../lib/api-error.ts";
import type { Selection } from "../../lib/selection.ts";
import { actingAs } from "../audit/acting-as.ts";
import { PERSONA_MAILS, type PersonaMailKind } from "./persona-mails.ts";
import {
  checkReason,
  decidedMeanwhile,
  noSuchRequest,
  parseRequestId,
  type RequestContext,
  takeStep,
} from "./persona-request-service.ts";
import { decisionsAbout, findPersonaRequest, type PersonaRequestRow } from "./persona-request-sql.ts";

export interface DecisionArgs {
  id: string;
  decision: PersonaDecision;
  reason?: string | null;
  /** The version that the admin saw. */
  version: number;
}

const OUTCOMES: Record<PersonaDecision, { state: PersonaRequestState; mail: PersonaMailKind }> = {
  APPROVE: { state: "APPROVED", mail: "PERSONA_APPROVED" },
  REFUSE: { state: "REFUSED", mail: "PERSONA_REFUSED" },
  WITHDRAW: { state: "WITHDRAWN", mail: "PERSONA_WITHDRAWN" },
};

interface Locked {
  state: PersonaRequestState;
  version: number;
  userId: string;
  personaId: number;
  personaName: string;
  isPersonaRetired: boolean;
  email: string;
}

/**
 * Decides a request, grants or takes the persona accordingly, and tells the reader: all of it or nothing, once.
 *
 * @throws NOT_SIGNED_IN; NOT_ALLOWED, for one's own request too; BAD_INPUT when there is no such request, it cannot be decided so, or a reason is missing; CONFLICT, with what is stored, when it changed since `version`.
 */
export async function decidePersonaRequest(
  { orm, db, viewer, notify }: RequestContext,
  { id: requestId, decision, reason, version }: DecisionArgs,
  selection?: Selection,
): Promise<PersonaRequestRow | null> {
  const { userId } = viewer;
  if (!userId) throw notSignedIn();
  if (!viewer.abilities.has("persona-request:decide")) throw notAllowed();
  const why = checkReason(reason, decision !== "APPROVE");
  const id = parseRequestId(requestId);
  const { state, mail } = OUTCOMES[decision];
  const isDecided = await actingAs(orm, viewer, async (_, client) => {
    const request = await lockRequest(client, id, userId);
    if (request.userId === userId) throw notAllowed("This is your own request: another admin has to decide it.");
    if (request.version !== version) return false;
    checkDecision(decision, request);
    await takeStep(client, id, { state, by: userId, reason: why });
    await setGrant(client, request, decision === "APPROVE");
    await notify?.(client, {
      kind: mail,
      userId: request.userId,
      recipient: request.email,
      ...PERSONA_MAILS[mail](request.personaName),
    });
    return true;
  });
  if (!isDecided) throw await decidedMeanwhile({ db, viewer }, id, version);
  return findPersonaRequest(db, viewer, id, selection);
}

/**
 * The request, locked together with the accounts of its reader and of the admin. Accounts first, and admins before readers, as
 * whoever deletes an account does it: the two wait for each other then, and do not lock each other out.
 */
async function lockRequest(client: Queryable, id: number, adminId: string): Promise<Locked> {
  const accounts = await queryPrepared<{ id: string }>(
    client,
    "select u.id from app_user u where u.id in ($1, (select user_id from persona_request where id = $2)) order by u.role <> 'ADMIN', u.id for key share",
    [adminId, id],
  );
  if (!accounts.some((account) => account.id === adminId)) throw notSignedIn();
  const [request] = await queryPrepared<Locked>(
    client,
    `select r.state, r.version, r.user_id as "userId", u.email, p.id as "personaId", p.name as "personaName", p.retired_at is not null as "isPersonaRetired"
       from persona_request r join persona p on p.id = r.persona_id join app_user u on u.id = r.user_id
       where r.id = $1 for update of r for share of p`,
    [id],
  );
  if (!request) throw noSuchRequest();
  return request;
}

function checkDecision(decision: PersonaDecision, request: Locked): void {
  if (decisionsAbout({ ...request, isOwn: false }).includes(decision)) return;
  if (request.isPersonaRetired && request.state === "ASKED")
    throw badInput("decision", `The persona ${request.personaName} is retired: it can be granted to nobody`);
  throw badInput(
    "decision",
    decision === "WITHDRAW"
      ? `\`WITHDRAW\` is for requests that are APPROVED, and this one is ${request.state}`
      : `\`${decision}\` is for requests that are ASKED, and this one is ${request.state}`,
  );
}

async function setGrant(client: Queryable, { userId, personaId }: Locked, isGranted: boolean): Promise<void> {
  await queryPrepared(
    client,
    isGranted
      ? "insert into persona_grant (user_id, persona_id) values ($1, $2) on conflict do nothing"
      : "delete from persona_grant where user_id = $1 and persona_id = $2",
    [userId, personaId],
  );
}
