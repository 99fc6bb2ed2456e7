import type { Root } from "./fake-server.ts";

export interface Call {
  /** Without /api/auth/. */
  path: string;
  /** Null when nothing was sent. */
  body: Root | null;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A refusal as better-auth words it. */
export const refuse = (status: number, code: string): Answer => ({ status, body: { code } });

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** better-auth in the place of the network. What is asked of it is remembered, in order. */
export function fakeAuth(answer: (call: Call) => Answer | Promise<Answer> = () => ({ status: 200 })): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = (async (address: string, init: RequestInit = {}) => {
    const call = {
      path: address.replace(/^\/api\/auth\//, ""),
      body: init.body ? JSON.parse(String(init.body)) : null,
    };
    calls.push(call);
    const { status, body = {}, headers = {} } = await answer(call);
    return new Response(JSON.stringify(body), { status, headers });
  }) as typeof fetch;
  return calls;
}
