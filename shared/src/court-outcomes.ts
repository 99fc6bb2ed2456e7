/**
 * What a court's latest ruling that is on record did to an order, or to what was done under it. Not the lawsuit's whole story:
 * that stands in the sentence beside it.
 *
 * `PENDING`: no ruling yet. The three next are preliminary: they say what holds until the court decides. The next three decide
 * whether the order is lawful. The last two leave that
 * undecided: a lower court has to look again, or the court had no power to say.
 */
export const COURT_OUTCOMES = [
  "PENDING",
  "ENJOINED",
  "ENJOINED_IN_PART",
  "INJUNCTION_REFUSED",
  "UPHELD",
  "HELD_UNLAWFUL",
  "HELD_UNLAWFUL_IN_PART",
  "SENT_BACK",
  "NOT_DECIDED",
] as const;

export type CourtOutcome = (typeof COURT_OUTCOMES)[number];

export const COURT_OUTCOME_LABELS: Record<CourtOutcome, string> = {
  PENDING: "Pending",
  ENJOINED: "Blocked for the time being",
  ENJOINED_IN_PART: "Blocked in part for the time being",
  INJUNCTION_REFUSED: "Not blocked for the time being",
  UPHELD: "Upheld",
  HELD_UNLAWFUL: "Held unlawful",
  HELD_UNLAWFUL_IN_PART: "Held unlawful in part",
  SENT_BACK: "Sent back to a lower court",
  NOT_DECIDED: "No ruling on the order itself",
};
