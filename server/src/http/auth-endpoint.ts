import { setTimeout as sleep } from "node:timers/promises";
import { LIMITS } from "@executive-disorder/shared/limits";
import { toNodeHandler } from "better-auth/node";
import type { Request as PageRequest, Response as PageResponse } from "express";
import { type Auth, CLIENT_ADDRESS_HEADER } from "../modules/accounts/auth.ts";
import { OPEN_DOORS } from "../modules/accounts/open-doors.ts";
import { addressChain } from "./client-address.ts";
import { readBody } from "./read-body.ts";

const AUTH_PATH = "/api/auth";

/**
 * Doors at which more is to be done where an address has an account than where it has none, or less. Their answers all come after
 * the same time, which is longer than any of it takes. (A sign-in hashes one password in either case, and needs no wait.)
 */
const EVEN_DOORS: ReadonlySet<string> = new Set([
  "/sign-up/email",
  "/send-verification-email",
  "/request-password-reset",
  "/change-email",
]);
const EVEN_MILLISECONDS = 500;

/**
 * Answers /api/auth/* through better-auth, less what it would trip over or believe: doors that are not open, a body without bounds,
 * a host that is none, and what a proxy's headers say, which anybody can send.
 *
 * @param wait takes the milliseconds until an even answer is due; for tests.
 */
export function authEndpoint(auth: Auth, wait: (milliseconds: number) => Promise<unknown> = sleep) {
  const trustsProxies = auth.options.advanced.ipAddress.trustedProxies.length > 0;
  const handle = toNodeHandler(async (request: Request) => {
    const due = performance.now() + EVEN_MILLISECONDS;
    const again = doorOf(request) === "/sign-up/email" ? request.clone() : null;
    const first = await auth.handler(request);
    // Of two sign-ups at once, one fails on the row of the other; asked again, it is told what everybody is told.
    const response = again && first.status === 422 ? await auth.handler(again) : first;
    if (EVEN_DOORS.has(doorOf(request))) await wait(Math.max(0, due - performance.now()));
    return response.status >= 500 ? ourFault(response) : response;
  });
  return async (request: PageRequest, response: PageResponse): Promise<unknown> => {
    response.setHeader("cache-control", "no-store");
    if (!OPEN_DOORS.has(`${request.method} ${request.path.slice(AUTH_PATH.length)}`))
      return response.status(404).json({ message: "There is no such route" });
    const body = await readBody(request, LIMITS.document.bytes);
    if (body === null)
      return response
        .status(413)
        .set("connection", "close")
        .json({ message: `A request may have ${LIMITS.document.bytes} bytes` });
    if (!URL.canParse(`http://${request.headers.host ?? "localhost"}`))
      return response.status(400).json({ message: "The host header names no host" });
    request.headers[CLIENT_ADDRESS_HEADER] = addressChain(request, trustsProxies);
    delete request.headers["x-forwarded-proto"];
    request.body = body.length > 0 ? body.toString() : undefined;
    return handle(request, response);
  };
}

const doorOf = (request: Request) => new URL(request.url).pathname.slice(AUTH_PATH.length);

/** Nothing of ours shows. What a device says of a new passkey is the client's, though better-auth calls it our fault. */
async function ourFault(response: Response): Promise<Response> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return code === "FAILED_TO_VERIFY_REGISTRATION"
    ? Response.json(
        { code, message: "The passkey could not be checked. Try again, or use another device." },
        { status: 400 },
      )
    : Response.json(
        { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong on our side. Try again in a moment." },
        { status: 500 },
      );
}
