import { SentenceError } from "../lib/sentence-error.ts";
import type { ViewerKind } from "./viewer.ts";

/** Who is answered at an address. What the answer holds is decided by the rules of its fields and rows. */
export interface RouteRule {
  /** As the access table prints it. */
  name: string;
  reach(kind: ViewerKind): "every" | "own" | "none";
}

/** The address says nothing that fields and rows do not allow to a visitor. */
const ANYBODY: RouteRule = { name: "anyone", reach: () => "every" };
/** The client's bare shell: what it then shows is asked over /graphql. */
const SHELL: RouteRule = { name: "anyone: an empty page, whose data come over /graphql", reach: () => "every" };
/** The address itself opens it; it is kept by nobody and told to no other site. */
const LINK: RouteRule = { name: "whoever has the link from the mail", reach: () => "every" };
const SIGNED_IN: RouteRule = {
  name: "signed in, about themselves",
  reach: (kind) => (kind === "VISITOR" ? "none" : "own"),
};
/** Each field and row of the answer has its own rule. */
const BY_FIELD: RouteRule = { name: "anyone, each field by its rule", reach: () => "every" };
const BY_ACCOUNT: RouteRule = { name: "anyone, about their own account", reach: () => "every" };

/** Every route of the server, by method and path as they are registered. One that is missing here stops the start. */
export const ROUTE_ACCESS: Record<string, RouteRule> = {
  "ALL /graphql": BY_FIELD,
  "GET /api/auth/{*path}": BY_ACCOUNT,
  "POST /api/auth/{*path}": BY_ACCOUNT,
  "GET /api/account/take-out": SIGNED_IN,
  "ALL /api/{*path}": ANYBODY,
  "GET /livez": ANYBODY,
  "GET /readyz": ANYBODY,
  "GET /export/:file": ANYBODY,
  "GET /feeds/:file": ANYBODY,
  "GET /feeds/:kind/:file": {
    name: "anyone; a shared list by its address, a reader's own by the token in it",
    reach: () => "every",
  },
  "GET /export/answer.:format": ANYBODY,
  "GET /export/search.:format": ANYBODY,
  "GET /export/codebook.:format": ANYBODY,
  "GET /export/comparison.:format": ANYBODY,
  "GET /orders/:number/cite.:format": ANYBODY,

  "GET /": ANYBODY,
  "GET /index.html": ANYBODY,
  "GET /assets/{*path}": ANYBODY,
  "GET /fonts/{*path}": ANYBODY,
  "GET /orders": ANYBODY,
  "GET /orders/:number": { name: "anyone; ?audience= by the rule of its texts", reach: () => "every" },
  "GET /orders/:number/text": ANYBODY,
  "GET /orders/:number/compare": ANYBODY,
  "GET /search": ANYBODY,
  "GET /presidents": ANYBODY,
  "GET /presidents/:slug": ANYBODY,
  "GET /topics": ANYBODY,
  "GET /topics/:slug": ANYBODY,
  "GET /agencies": ANYBODY,
  "GET /agencies/:slug": ANYBODY,
  "GET /coverage": ANYBODY,
  "GET /explore": ANYBODY,
  "GET /compare": ANYBODY,
  "GET /api-explorer": ANYBODY,
  "GET /glossary": ANYBODY,
  "GET /method": ANYBODY,
  "GET /codebook": ANYBODY,
  "GET /about": ANYBODY,
  "GET /legal": ANYBODY,
  "GET /privacy": ANYBODY,
  "GET /accessibility": ANYBODY,
  "GET /eo/:number": ANYBODY,
  "GET /executive-order/:number": ANYBODY,
  "GET /executive-orders/:number": ANYBODY,
  "GET /:number": ANYBODY,
  "GET /{*path}": ANYBODY,

  "GET /profile": SHELL,
  "GET /welcome": SHELL,
  "GET /dashboard": SHELL,
  "GET /lists": SHELL,
  "GET /lists/print": SHELL,
  "GET /lists/:publicId": { ...SHELL, name: "anyone: an empty page, with the feeds of a list that is shared" },
  "GET /lists/:publicId/print": SHELL,
  "GET /sign-in": SHELL,
  "GET /sign-up": SHELL,
  "GET /signed-in": SHELL,
  "GET /forgot-password": SHELL,
  "GET /account": SHELL,
  "GET /admin": SHELL,
  "GET /admin/imports": SHELL,
  "GET /admin/imports/:run": SHELL,
  "GET /admin/persona-requests": SHELL,
  "GET /admin/outbox": SHELL,
  "GET /admin/personas": SHELL,
  "GET /admin/texts": SHELL,
  "GET /admin/texts/:number/:kind": SHELL,
  "GET /admin/matrix": SHELL,
  "GET /admin/users": SHELL,
  "GET /admin/audit": SHELL,
  "GET /digest/unsubscribe": LINK,
  "POST /digest/unsubscribe": LINK,
  "GET /verify-email": LINK,
  "GET /reset-password": LINK,
};

/** Routes without a rule, or rules without a route. The server does not start with one. */
export class RouteAccessError extends SentenceError {
  constructor(faults: string[]) {
    super(`The addresses cannot be guarded:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

/**
 * @param routes as registered: "GET /orders/:number".
 * @throws RouteAccessError naming every route without a rule, and every rule without a route.
 */
export function checkRoutes(routes: readonly string[], access: Record<string, RouteRule> = ROUTE_ACCESS): void {
  const faults = [
    ...[...new Set(routes)]
      .filter((route) => !access[route])
      .map((route) => `route ${route} has no rule in access/route-access.ts`),
    ...Object.keys(access)
      .filter((route) => !routes.includes(route))
      .map((route) => `${route} has a rule, and is no route of the server`),
  ];
  if (faults.length > 0) throw new RouteAccessError(faults);
}
