/** How a request for a persona that is by approval stands. */
export const PERSONA_REQUEST_STATES = ["ASKED", "APPROVED", "REFUSED", "WITHDRAWN", "TAKEN_BACK"] as const;
export type PersonaRequestState = (typeof PERSONA_REQUEST_STATES)[number];

/** What an admin can do about a request. */
export const PERSONA_DECISIONS = ["APPROVE", "REFUSE", "WITHDRAW"] as const;
export type PersonaDecision = (typeof PERSONA_DECISIONS)[number];

/** How a persona stands to a signed-in reader. */
export const PERSONA_STANDINGS = ["OPEN", "BY_ROLE", "GRANTED", "NOT_ASKED", "ASKED", "REFUSED", "WITHDRAWN"] as const;
export type PersonaStanding = (typeof PERSONA_STANDINGS)[number];
