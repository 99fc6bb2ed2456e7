import { LIMITS } from "@executive-disorder/shared/limits";

/** Characters that show nothing, or turn what stands beside them around: controls, marks of direction, line separators. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** What is wrong with a name for an account, as a sentence; null when nothing is. */
export function nameFault(name: unknown): string | null {
  if (typeof name !== "string" || name.trim() === "") return "Write the name that the account should carry";
  if ([...name].length > LIMITS.accountName) return `A name has at most ${LIMITS.accountName} characters`;
  return HIDDEN.test(name) ? "A name has no control characters and no line breaks" : null;
}

/** The nearest good name to what a sign-in provider says: it does not refuse a reader for theirs. */
export function mendName(name: unknown): string {
  const shown = typeof name === "string" ? name.replace(new RegExp(HIDDEN, "gu"), "").trim() : "";
  return [...shown].slice(0, LIMITS.accountName).join("") || "Reader";
}
