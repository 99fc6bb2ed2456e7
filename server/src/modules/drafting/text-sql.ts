import { LIMITS } from "@executive-disorder/shared/limits";
import type { TextState } from "@executive-disorder/shared/text-input";
import type { Viewer } from "../../access/viewer.ts";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { formatCursor, isWholeNumber, pageSize, parseCursor } from "../../lib/cursor.ts";
import { findPlace, type TextPlace } from "./text-place.ts";

/** Of the version `v`. Names of people stand only where the viewer may read accounts; `isOwn` says what everybody needs. */
const VERSION = `v.number as version, v.state, v.origin, v.entries, v.is_intentionally_empty as "isIntentionallyEmpty", v.provenance, v.editorial_note as "editorialNote",
  v.restored_from as "restoredFrom", v.written_at as "writtenAt", v.submitted_at as "submittedAt", v.published_at as "publishedAt", v.withdrawn_at as "withdrawnAt", v.reason,
  (select name from app_user where id = v.author_id) as "authorName", (select name from app_user where id = v.published_by) as "publisherName",
  coalesce(v.author_id = ed_user_id() or v.submitted_by = ed_user_id(), false) as "isOwn"`;
const OF_TEXT = "v.order_id = $1 and v.kind = $2 and v.persona_id is not distinct from $3::smallint";
const MOST_VERSIONS = 200;

interface VersionRow {
  version: number;
  state: TextState;
  isOwn: boolean;
  [field: string]: unknown;
}

/** A text with its versions, newest first, as the viewer sees it. @throws BAD_INPUT when there is no such order or persona. */
export async function findText(db: Queryable, viewer: Viewer, place: TextPlace) {
  const found = await findPlace(db, place);
  const values = [found.orderId, found.kind, found.personaId];
  const versions = await queryPrepared<VersionRow>(
    db,
    `select ${VERSION} from text_version v where ${OF_TEXT} order by v.number desc limit ${MOST_VERSIONS}`,
    values,
  );
  const published = await publishedText(db, found);
  const [base] = found.personaId === null ? [] : [await publishedText(db, { ...found, personaId: null })];
  const [order] = await queryPrepared<{ number: string; title: string }>(
    db,
    "select number, title from executive_order where id = $1",
    [found.orderId],
  );
  const stale = await queryPrepared<{ reason: string; since: Date }>(
    db,
    "select reason, since from stale_text where order_id = $1 and kind = $2 and persona_id is not distinct from $3::smallint order by id",
    values,
  );
  const shown =
    versions.length > 0 || !published
      ? versions
      : [{ ...published, version: 1, state: "PUBLISHED" as const, isOwn: false }];
  const [latest] = shown;
  return {
    number: order?.number,
    title: order?.title,
    kind: found.kind,
    personaKey: place.persona,
    version: latest?.version ?? 0,
    versions: shown,
    staleReasons: stale,
    baseEntries: (base as { entries?: unknown } | undefined)?.entries ?? null,
    canPublish: latest?.state === "IN_REVIEW" && !latest.isOwn && viewer.abilities.has("text:publish"),
  };
}

async function publishedText(
  db: Queryable,
  { orderId, kind, personaId }: { orderId: number; kind: string; personaId: number | null },
): Promise<Record<string, unknown> | undefined> {
  const table = personaId === null ? "section" : "audience_variant";
  const [row] = await queryPrepared(
    db,
    `select entries, is_intentionally_empty as "isIntentionallyEmpty", provenance, editorial_note as "editorialNote", 'LIBRARY' as origin
       from ${table} where order_id = $1 and kind = $2 and is_published ${personaId === null ? "" : "and persona_id = $3"}`,
    personaId === null ? [orderId, kind] : [orderId, kind, personaId],
  );
  return row;
}

/** The newest version of a text, whole; null when there is none. */
export async function findVersion(db: Queryable, viewer: Viewer, place: TextPlace): Promise<unknown> {
  return (await findText(db, viewer, place)).versions[0] ?? null;
}

export interface TextDeskArgs {
  state?: TextState | null;
  first?: number | null;
  after?: string | null;
}

/**
 * Newest versions in one state: those that wait for review, the longest first; drafts, the latest first.
 *
 * @throws BAD_INPUT when `first` or `after` is wrong.
 */
export async function listTexts(db: Queryable, { state, first, after }: TextDeskArgs) {
  const wanted = state ?? "IN_REVIEW";
  const size = pageSize(first, LIMITS.pageSize.initial, LIMITS.pageSize.most);
  const sort = `texts ${wanted}`;
  const [seen = null] = after == null ? [] : parseCursor(after, sort, [isWholeNumber]);
  const [beyond, direction] = wanted === "IN_REVIEW" ? [">", "asc"] : ["<", "desc"];
  const rows = await queryPrepared<{ id: number }>(
    db,
    `select v.id, o.number, o.title, v.kind, p.key as "personaKey", ${VERSION} from text_version v
       join executive_order o on o.id = v.order_id left join persona p on p.id = v.persona_id
       where v.state = $1 and ($2::int is null or v.id ${beyond} $2)
         and not exists (select from text_version n where n.order_id = v.order_id and n.kind = v.kind and n.persona_id is not distinct from v.persona_id and n.number > v.number)
       order by v.id ${direction} limit $3`,
    [wanted, seen, size + 1],
  );
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? formatCursor(sort, [last.id]) : null },
  };
}
