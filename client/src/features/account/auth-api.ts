/** What an attempt came to. `code` is better-auth's own, or one of ours for what never reached it. */
export type AuthResult = { ok: true } | { ok: false; code: string };

async function post(path: string, body: object): Promise<AuthResult> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      credentials: "include",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    // Read in any case: a body that nobody reads keeps its connection.
    const answer = (await response.json().catch(() => null)) as { code?: unknown } | null;
    if (response.ok) return { ok: true };
    if (response.status === 429) return { ok: false, code: "TOO_MANY_REQUESTS" };
    return { ok: false, code: typeof answer?.code === "string" ? answer.code : "UNKNOWN" };
  } catch {
    return { ok: false, code: "UNREACHABLE" };
  }
}

export const signIn = (email: string, password: string) => post("sign-in/email", { email, password });
export const signUp = (name: string, email: string, password: string) =>
  post("sign-up/email", { name, email, password });
export const signOut = () => post("sign-out", {});
