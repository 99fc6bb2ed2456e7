import { LIMITS } from "@executive-disorder/shared/limits";
import type { PersonaDecision, PersonaRequestState } from "@executive-disorder/shared/persona-requests";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import type { SelectedField, Selection } from "../../lib/selection.ts";
import { personaJson, WHOLE_PERSONA } from "./persona-sql.ts";

/** A request as resolvers hand it on. */
export interface PersonaRequestRow {
  id: number;
  state: PersonaRequestState;
  version: number;
  isOwn: boolean;
  isPersonaRetired: boolean;
  decisions: PersonaDecision[];
  [field: string]: unknown;
}

const NOTHING: Selection = new Map();
const whole = (below: Selection): SelectedField => ({ args: [], below });

/** All of a request, for what is handed on whole. */
const WHOLE_REQUEST: Selection = new Map([
  ["persona", whole(WHOLE_PERSONA)],
  ["user", whole(NOTHING)],
  ["steps", whole(new Map([["by", whole(NOTHING)]]))],
]);

const userJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email, 'role', ${alias}.role, 'createdAt', ${alias}.created_at)`;

/** Columns of the request `r` for the persona `p`; who asked and who decided are fetched for admins only. */
function requestColumns(selection: Selection, viewer: Viewer): string {
  const isAdmin = viewer.abilities.has("persona-request:decide");
  const columns = [
    "r.id",
    "r.state",
    "r.version",
    'r.user_id = ed_user_id() as "isOwn"',
    'p.retired_at is not null as "isPersonaRetired"',
  ];
  const persona = selection.get("persona")?.below;
  if (persona) columns.push(`${personaJson("p", persona, viewer)} as persona`);
  if (isAdmin && selection.has("user"))
    columns.push(`(select ${userJson("u")} from app_user u where u.id = r.user_id) as "user"`);
  const steps = selection.get("steps")?.below;
  if (steps) {
    const by =
      isAdmin && steps.has("by") ? `, 'by', (select ${userJson("b")} from app_user b where b.id = s.by_user_id)` : "";
    columns.push(
      `(select json_agg(json_build_object('version', s.version, 'state', s.state, 'takenAt', s.taken_at, 'reason', s.reason${by}) order by s.version)
          from persona_request_step s where s.request_id = r.id) as steps`,
    );
  }
  return columns.join(", ");
}

const FROM = "from persona_request r join persona p on p.id = r.persona_id";

/** What can be done about a request; never by the admin whose own it is, and a retired persona is granted to nobody. */
export function decisionsAbout(
  request: Pick<PersonaRequestRow, "state" | "isOwn" | "isPersonaRetired">,
): PersonaDecision[] {
  if (request.isOwn) return [];
  if (request.state === "ASKED") return request.isPersonaRetired ? ["REFUSE"] : ["APPROVE", "REFUSE"];
  return request.state === "APPROVED" ? ["WITHDRAW"] : [];
}

async function requests(db: Queryable, sql: string, values: unknown[]): Promise<PersonaRequestRow[]> {
  const rows = await queryPrepared<PersonaRequestRow>(db, sql, values);
  return rows.map((row) => ({
    ...row,
    decisions: decisionsAbout(row),
    steps: (row.steps as { takenAt: string }[] | undefined)?.map((step) => ({
      ...step,
      takenAt: new Date(step.takenAt),
    })),
  }));
}

/** A request that the viewer may see, with the fields that are selected, or all; null when there is none. */
export async function findPersonaRequest(
  db: Queryable,
  viewer: Viewer,
  id: number,
  selection: Selection = WHOLE_REQUEST,
): Promise<PersonaRequestRow | null> {
  const [row] = await requests(db, `select ${requestColumns(selection, viewer)} ${FROM} where r.id = $1`, [id]);
  return row ?? null;
}

/** The viewer's own requests for personas in use, newest first, the last hundred. */
export function ownPersonaRequests(db: Queryable, viewer: Viewer, selection: Selection): Promise<PersonaRequestRow[]> {
  return requests(
    db,
    `select ${requestColumns(selection, viewer)} ${FROM} where r.user_id = $1 and p.retired_at is null order by r.id desc limit 100`,
    [viewer.userId],
  );
}

export interface PersonaRequestArgs {
  state?: PersonaRequestState | null;
  first?: number | null;
  after?: string | null;
}

/**
 * One page of all requests: those that wait, the oldest first; any others, the newest first.
 *
 * @throws BAD_INPUT when `first` or `after` is wrong.
 */
export async function listPersonaRequests(
  db: Queryable,
  viewer: Viewer,
  { state = null, first, after }: PersonaRequestArgs,
  selection: Selection,
) {
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const sort = `persona-requests ${state ?? "all"}`;
  const [seen = null] = after == null ? [] : parseCursor(after, sort, [isWholeNumber]);
  const [beyond, direction] = state === "ASKED" ? [">", "asc"] : ["<", "desc"];
  const rows = await requests(
    db,
    `select ${requestColumns(selection.get("nodes")?.below ?? NOTHING, viewer)} ${FROM}
       where ($1::text is null or r.state = $1) and ($2::int is null or r.id ${beyond} $2) order by r.id ${direction} limit $3`,
    [state, seen, size + 1],
  );
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor(sort, [last.id]) : null },
    totalCount: selection.has("totalCount") ? await count(db, state) : undefined,
  };
}

async function count(db: Queryable, state: string | null): Promise<number | undefined> {
  const sql = "select count(*)::int as count from persona_request where $1::text is null or state = $1";
  return (await queryPrepared<{ count: number }>(db, sql, [state]))[0]?.count;
}
