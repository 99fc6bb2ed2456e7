/** What an attempt came to. */
export type AuthResult<T = unknown> = { ok: true; data: T } | AuthRefusal;

export interface AuthRefusal {
  ok: false;
  /** better-auth's own, or one of ours for what never reached it. */
  code: string;
  /** Seconds until another attempt counts; null when the server names none. */
  retryAfter: number | null;
}

export const refused = (code: string, retryAfter: number | null = null): AuthRefusal => ({
  ok: false,
  code,
  retryAfter,
});

/** What an answer that is no success says. */
export function refusalOf({ status, headers }: Response, body: string): AuthRefusal {
  const { code } = (parseJson(body) ?? {}) as { code?: unknown };
  const after = Number(headers.get("retry-after") ?? headers.get("x-retry-after"));
  const fallback = { 401: "UNAUTHORIZED", 429: "TOO_MANY_TRIES" }[status] ?? "UNKNOWN";
  return refused(typeof code === "string" && code ? code : fallback, after > 0 ? after : null);
}

async function call<T>(path: string, init: RequestInit): Promise<AuthResult<T>> {
  try {
    const response = await fetch(`/api/auth/${path}`, { credentials: "include", ...init });
    // Read in any case: a body that nobody reads keeps its connection.
    const body = await response.text();
    return response.ok ? { ok: true, data: parseJson(body) as T } : refusalOf(response, body);
  } catch {
    return refused("UNREACHABLE");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Asks an endpoint of better-auth that only reads. */
export const getAuth = <T>(path: string) => call<T>(path, { method: "GET" });

/** Asks an endpoint of better-auth that changes something. */
export const postAuth = <T = unknown>(path: string, body: object = {}) =>
  call<T>(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
