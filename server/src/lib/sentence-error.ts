/** A fault that a person can mend and that needs no stack trace: one clear sentence, printed as it is; the command ends with 1. */
export class SentenceError extends Error {}
