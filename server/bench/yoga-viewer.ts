import { createHmac, timingSafeEqual } from "node:crypto";
import type pg from "pg";

export interface SessionViewer {
  userId: string;
  role: string;
  persona: string | null;
  readable: string[];
}

const SESSION_SQL = `select s.user_id as "userId" from auth_session s join app_user u on u.id = s.user_id where s.token = $1 and s.expires_at > now()`;
const VIEWER_SQL = `select u.id as "userId", u.role, p.key as persona,
    array(select r.key from persona r where r.retired_at is null
      and (r.access = 'OPEN' or u.role in ('EDITOR', 'ADMIN') or exists (select from persona_grant g where g.persona_id = r.id and g.user_id = u.id))) as readable
  from app_user u left join interest_profile i on i.user_id = u.id and i.is_active left join persona p on p.id = i.persona_id and p.retired_at is null
  where u.id = $1`;

/** The viewer of a session cookie by the same two look-ups as ours makes, written by hand: session, then user; null for a visitor. */
export async function viewerOfCookie(
  pool: pg.Pool,
  secret: string,
  cookies: string | null,
): Promise<SessionViewer | null> {
  const value = cookies && /(?:^|; )ed\.session_token=([^;]*)/.exec(cookies)?.[1];
  if (!value) return null;
  const [token = "", signature = ""] = decodeURIComponent(value).split(".");
  const given = Buffer.from(signature);
  const expected = Buffer.from(createHmac("sha256", secret).update(token).digest("base64"));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const session = await pool.query({ name: "session", text: SESSION_SQL, values: [token] });
  if (session.rows.length === 0) return null;
  const { rows } = await pool.query({ name: "viewer", text: VIEWER_SQL, values: [session.rows[0].userId] });
  return rows[0] ?? null;
}
