import { ERROR_CODES, type ErrorCode } from "@executive-disorder/shared/error-codes";
import { GraphQLError } from "graphql";

/** An error that a client may read: its message says what, where and how to mend it. */
function apiError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

export const badInput = (argument: string, message: string) => apiError(ERROR_CODES.BAD_INPUT, message, { argument });
export const notSignedIn = () => apiError(ERROR_CODES.NOT_SIGNED_IN, "Sign in first.");
export const notAllowed = (message = "You may not do this.") => apiError(ERROR_CODES.NOT_ALLOWED, message);
export const conflict = (message: string, current: unknown) => apiError(ERROR_CODES.CONFLICT, message, { current });
