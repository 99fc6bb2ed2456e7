import { PERSONA_REQUEST_STATES, type PersonaRequestState } from "@executive-disorder/shared/persona-requests";
import { plural } from "../../lib/day.ts";
import type { PersonaRequest } from "./persona-requests-query.ts";

/** The lists of the page, by what stands in the address: "waiting" unless told. */
export const LISTS: readonly { slug: string; label: string; state: PersonaRequestState | null }[] = [
  { slug: "waiting", label: "Waiting", state: "ASKED" },
  { slug: "approved", label: "Approved", state: "APPROVED" },
  { slug: "refused", label: "Refused", state: "REFUSED" },
  { slug: "withdrawn", label: "Withdrawn", state: "WITHDRAWN" },
  { slug: "taken-back", label: "Taken back", state: "TAKEN_BACK" },
  { slug: "all", label: "All", state: null },
];

export const STATE_WORDS: Record<PersonaRequestState, string> = {
  ASKED: "Asked",
  APPROVED: "Approved",
  REFUSED: "Refused",
  WITHDRAWN: "Approval withdrawn",
  TAKEN_BACK: "Taken back by the reader",
};

/** "2 requests wait", "No request is approved". */
export function headline(count: number, state: PersonaRequestState | null): string {
  const one = count === 1;
  const requests = count === 0 ? "No request" : plural(count, "request");
  const are = one || count === 0 ? "is" : "are";
  switch (state) {
    case null:
      return count === 0 ? "Nobody has asked for a persona" : `${requests} in all`;
    case "ASKED":
      return `${requests} ${one || count === 0 ? "waits" : "wait"}`;
    case "TAKEN_BACK":
      return `${requests} ${are} taken back`;
    default:
      return `${requests} ${are} ${STATE_WORDS[state].toLowerCase().replace("approval ", "")}`;
  }
}

/** "Ada reads as Insider from now on", for what an admin has just done. */
export function decisionWords({ state, user, persona }: PersonaRequest): string {
  const [reader, name] = [user?.name ?? "The reader", persona?.name ?? "this persona"];
  if (state === "APPROVED") return `Approved: ${reader} can read as ${name} from now on.`;
  if (state === "WITHDRAWN") return `Withdrawn: ${reader} can no longer read as ${name}.`;
  return `Refused: ${reader} was not given ${name}.`;
}

/** A state that a conflict names in capitals, in words. */
export const stateWords = (state: string): string =>
  (PERSONA_REQUEST_STATES as readonly string[]).includes(state)
    ? STATE_WORDS[state as PersonaRequestState].toLowerCase()
    : state;
