import type { IncomingMessage } from "node:http";
import { getIP } from "better-auth/api";
import { type Auth, CLIENT_ADDRESS_HEADER } from "../modules/accounts/auth.ts";

/**
 * The peer, behind those for whom it says that it speaks, in the order of `x-forwarded-for`; better-auth skips trusted ones from the
 * end.
 */
export function addressChain({ headers, socket }: IncomingMessage, trustsProxies: boolean): string {
  const peer = (socket.remoteAddress ?? "").replace(/%.*/, "");
  const told = trustsProxies ? headers["x-forwarded-for"] : undefined;
  return told ? `${told}, ${peer}` : peer;
}

/** The network address of whoever asks, as tries at accounts are counted too: of IPv6 the first 64 bits. */
export function clientAddress(auth: Auth, request: IncomingMessage): string {
  const trustsProxies = auth.options.advanced.ipAddress.trustedProxies.length > 0;
  const chain = new Headers({ [CLIENT_ADDRESS_HEADER]: addressChain(request, trustsProxies) });
  return getIP(chain, auth.options) ?? "unknown";
}
