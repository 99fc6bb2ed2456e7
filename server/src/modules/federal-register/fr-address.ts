import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { SentenceError } from "../../lib/sentence-error.ts";
import { type FaultKind, FederalRegisterError } from "./fr-error.ts";

/** The site that the record names in the addresses of texts. */
const OFFICIAL_HOSTS = new Set(["www.federalregister.gov", "federalregister.gov"]);
/** Longer addresses than any server takes. */
const MAX_LENGTH = 8192;

const privateAddresses = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  privateAddresses.addSubnet(net, bits, "ipv4");
// Unspecified, loopback, NAT64 (which may lead to any of the above), unique local, link local, multicast.
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  privateAddresses.addSubnet(net, bits, "ipv6");

/** Whether an address leads to this machine or its own network. IPv4 written as IPv6 counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || privateAddresses.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** Whether whoever wrote the name meant a machine nearby: a private address, or a name that has no meaning on the internet. */
export function namesPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (isIP(name)) return isPrivateAddress(name);
  return !name.includes(".") || /\.(?:localhost|local|internal|lan|test|home\.arpa)$/.test(name);
}

/** @throws SentenceError unless it is an http(s) address without a user and password. */
export function parseBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SentenceError("FEDERAL_REGISTER_URL must be an http(s) address");
  if (url.username || url.password)
    throw new SentenceError("FEDERAL_REGISTER_URL must not hold a user name or a password");
  return url;
}

/**
 * An address that an answer names, if it may be followed: same scheme, host and port as the base, and nobody's password in it.
 *
 * @param what names the address in the message: "the next page".
 * @throws FederalRegisterError of the given kind otherwise.
 */
export function followable(given: string, from: URL, base: URL, what: string, kind?: FaultKind): URL {
  const refuse = (why: string) => new FederalRegisterError(`The Federal Register ${why}`, kind);
  const url = given.length <= MAX_LENGTH && URL.canParse(given, from.href) ? new URL(given, from) : null;
  if (!url) throw refuse(`names ${what} by something that is no address`);
  if (url.username || url.password) throw refuse(`names ${what} with a password in its address; it is not followed`);
  if (url.origin !== base.origin)
    throw refuse(
      `sends to another host for ${what} (${url.origin.slice(0, 100)} in place of ${base.origin}); it is not followed`,
    );
  url.hash = "";
  return url;
}

/**
 * Where to ask for a text: at the host of the base, and below its path where a proxy has the API below one. What the record places
 * on the official site is on whatever stands in for it.
 *
 * @throws FederalRegisterError where the record places it on another host.
 */
export function textUrl(address: string, base: URL): URL {
  const url = URL.parse(address);
  const isOfficial = url?.protocol === "https:" && OFFICIAL_HOSTS.has(url.host) && !url.username && !url.password;
  if (!isOfficial) return followable(address, base, base, "a text");
  const above = base.pathname.replace(/\/(?:api\/v1\/?)?$/, "");
  return new URL(`${base.origin}${above}${url.pathname}${url.search}`);
}

export type Resolver = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a name for one connection, and refuses it when any of its addresses is private. The connection goes to an address
 * that was checked here: a name that answers otherwise the next time gains nothing.
 */
export function publicLookup(resolve: Resolver = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 0);
      const hidden = addresses.find(({ address }) => isPrivateAddress(address));
      const [first] = addresses;
      if (hidden || !first) {
        const reason = hidden ? `leads to the private address ${hidden.address}` : "has no address";
        return callback(new FederalRegisterError(`${hostname} ${reason}; it is not asked`), "", 0);
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
