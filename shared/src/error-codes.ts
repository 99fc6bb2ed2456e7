/** Stable codes in `errors[].extensions.code`. Clients may rely on them; messages may change. */
export const ERROR_CODES = {
  /** Nobody is signed in, and the field needs somebody. */
  NOT_SIGNED_IN: "NOT_SIGNED_IN",
  /** Signed in, but not allowed. The field's existence is public, its value is not. */
  NOT_ALLOWED: "NOT_ALLOWED",
  /** An argument is out of its range or of a wrong form; `extensions.argument` names it. */
  BAD_INPUT: "BAD_INPUT",
  /** Somebody saved in the meantime; `extensions.current` holds what is stored. */
  CONFLICT: "CONFLICT",
  /** A document that is too deep, too long, too wide or has too many aliases. */
  DOCUMENT_TOO_LARGE: "DOCUMENT_TOO_LARGE",
  /** More than may be asked for within a minute; the header `retry-after` says when to come back. */
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  /** Our fault; the details are in the server's log under `extensions.requestId`. */
  INTERNAL: "INTERNAL_SERVER_ERROR",
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];
