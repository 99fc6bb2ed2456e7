/** What happens on the day, where it is not that somebody must have done something. */
export const DEADLINE_KIND_WORDS = { END: "Ends", EFFECT: "Takes effect" } as const;
