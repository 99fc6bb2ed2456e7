import { CombinedGraphQLErrors } from "@apollo/client";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";

/** The stable code of the first error in an answer; UNREACHABLE where no answer came. */
export function errorCode(error: unknown): string {
  if (!CombinedGraphQLErrors.is(error)) return "UNREACHABLE";
  return String(error.errors[0]?.extensions?.code ?? ERROR_CODES.INTERNAL);
}

/** Whether the server lets this viewer do it no longer: the session ended, or a right was taken. */
export function isRefusal(error: unknown): boolean {
  const code = error ? errorCode(error) : null;
  return code === ERROR_CODES.NOT_SIGNED_IN || code === ERROR_CODES.NOT_ALLOWED;
}

/** What went wrong, as the server says it to readers; one sentence where it says nothing. */
export function errorMessage(error: unknown): string {
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
  return told && errorCode(error) !== ERROR_CODES.INTERNAL
    ? `${told.replace(/\.$/, "")}.`
    : "The server did not answer as it should. Try again.";
}
