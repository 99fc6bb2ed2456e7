import { createHmac } from "node:crypto";

/**
 * The code that an authenticator app shows (RFC 6238), for the address that it was set up with.
 *
 * @param periods from now: codes of the past and the next half minute are accepted too, and each counts once.
 */
export function codeOf(totpUri: string, periods = 0): string {
  const parameters = new URL(totpUri).searchParams;
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + periods));
  const mac = createHmac("sha1", base32(parameters.get("secret") ?? ""))
    .update(counter)
    .digest();
  const offset = (mac.at(-1) as number) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** A code that is good now and was not given before. */
export function freshCodeOf(totpUri: string, ...used: string[]): string {
  return [codeOf(totpUri), codeOf(totpUri, 1)].find((code) => !used.includes(code)) as string;
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((character) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
