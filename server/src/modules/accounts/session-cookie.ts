import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The session token in a `cookie` header that better-auth has signed: "token.signature", HMAC-SHA-256 in base64.
 *
 * @returns null when there is none, when there are several, or when the signature is not of our secret.
 */
export function sessionToken(cookies: string, name: string, secret: string): string | null {
  const values = cookies
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`));
  const [only] = values;
  if (!only || values.length > 1) return null;
  const value = decode(only.slice(name.length + 1));
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  // As text: a decoder of base64 would let odd spellings of the right signature pass, and better-auth does not.
  const given = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(createHmac("sha256", secret).update(token).digest("base64"));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
