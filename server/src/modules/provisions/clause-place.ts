import type { Stretch } from "@executive-disorder/shared/sentences";
import type { Modal } from "./clause-subject.ts";
import type { TimeLimit } from "./find-time-limits.ts";
import type { Paragraph, Provision } from "./order-text.ts";

/** A clause of an order with all that says who must do what in it. */
export interface ClausePlace {
  provision: Provision;
  paragraph: Paragraph;
  sentence: Stretch;
  clause: Stretch;
  modals: Modal[];
  limits: TimeLimit[];
  /** The subject of an earlier clause of the same sentence. */
  sentenceSubject: string | null;
  /** The words of the list that the provision introduces, shortened. */
  items: () => string;
  /** The last subject in the paragraph that can act. */
  context: string | null;
}
