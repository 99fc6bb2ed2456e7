import type { createAuthMiddleware } from "better-auth/api";

/** What better-auth tells its hooks of a request. */
export type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
