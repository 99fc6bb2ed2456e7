import { LIMITS } from "@executive-disorder/shared/limits";
import { toNodeHandler } from "better-auth/node";
import type { Request, Response } from "express";
import { type Auth, CLIENT_ADDRESS_HEADER } from "../modules/accounts/auth.ts";
import { OPEN_DOORS } from "../modules/accounts/auth-hooks.ts";
import { readBody } from "./read-body.ts";

const AUTH_PATH = "/api/auth";

/**
 * Answers /api/auth/* through better-auth, less what it would trip over or believe: a body without bounds, a host that is none,
 * and what a proxy's headers say, which anybody can send.
 */
export function authEndpoint(auth: Auth) {
  const handle = toNodeHandler(auth);
  const trustsProxies = auth.options.advanced.ipAddress.trustedProxies.length > 0;
  return async (request: Request, response: Response): Promise<unknown> => {
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

/** The peer, behind those for whom it says that it speaks, in the order of `x-forwarded-for`; better-auth skips trusted ones from the end. */
function addressChain({ headers, socket }: Request, trustsProxies: boolean): string {
  const peer = (socket.remoteAddress ?? "").replace(/%.*/, "");
  const told = trustsProxies ? headers["x-forwarded-for"] : undefined;
  return told ? `${told}, ${peer}` : peer;
}
