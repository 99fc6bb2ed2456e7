import { SentenceError } from "../../lib/sentence-error.ts";

/** The Federal Register's API did not give what was asked for. The message is a sentence for a person, and says what it was. */
export class FederalRegisterError extends SentenceError {
  /** Whether the same request may be answered another time. Where it may not, a run does not go on where it stopped. */
  readonly isPassing: boolean;
  /** Whether it is worth asking again at once, and how long the other side wants to be left alone, where it says so. */
  readonly retry: { afterMs: number | null } | null;
  /** Which requests it is a fault of: this one; perhaps others too; all that could be made now, because nobody is there or wants to be asked. */
  readonly reach: "THIS" | "PERHAPS_ALL" | "ALL";

  constructor(message: string, { isPassing = false, retry = null, reach }: FaultKind = {}) {
    super(message);
    this.isPassing = isPassing || retry !== null;
    this.retry = retry;
    this.reach = reach ?? (this.isPassing ? "PERHAPS_ALL" : "THIS");
  }
}

/** A fault that often goes away by itself: a cut connection, a busy server, a page for robots. */
export const passingFault = (message: string, afterMs: number | null = null): FederalRegisterError =>
  new FederalRegisterError(message, { retry: { afterMs } });

/** As the error has them. */
export type FaultKind = Partial<Pick<FederalRegisterError, "isPassing" | "retry" | "reach">>;
