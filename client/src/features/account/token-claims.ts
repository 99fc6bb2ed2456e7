/** What the link in a mail is for. Only to be shown: whether it is genuine, the server judges. */
export interface TokenClaims {
  purpose: "VERIFY_ADDRESS" | "AGREE_TO_NEW_ADDRESS" | "VERIFY_NEW_ADDRESS";
  /** The address of the account. */
  email: string;
  /** The address that it is to have; null when none was asked for. */
  newEmail: string | null;
}

const PURPOSES: Record<string, TokenClaims["purpose"]> = {
  "change-email-confirmation": "AGREE_TO_NEW_ADDRESS",
  "change-email-verification": "VERIFY_NEW_ADDRESS",
};

const isAddress = (value: unknown): value is string => typeof value === "string" && /^[^\s@]+@[^\s@]+$/.test(value);

/** Reads the middle of a signed token of better-auth; null when it is none. */
export function readClaims(token: string | null): TokenClaims | null {
  const [, middle] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token ?? "") ?? [];
  if (!middle) return null;
  try {
    const bytes = Uint8Array.from(atob(middle.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
    const { email, updateTo, requestType } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (!isAddress(email)) return null;
    if (updateTo === undefined) return { purpose: "VERIFY_ADDRESS", email, newEmail: null };
    const purpose = PURPOSES[String(requestType)];
    return purpose && isAddress(updateTo) ? { purpose, email, newEmail: updateTo } : null;
  } catch {
    return null;
  }
}
