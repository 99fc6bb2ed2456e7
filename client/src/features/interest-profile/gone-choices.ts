import type { InterestProfile } from "@executive-disorder/shared/interest-profile";

type Lists = Pick<InterestProfile, "topics" | "agencies" | "presidents">;
type Options = Record<keyof Lists, readonly { slug: string; name: string }[]>;

export const LIST_NOUNS = { topics: "topic", agencies: "agency", presidents: "president" } as const;

/** A choice of which the record knows nothing any more. */
export interface GoneChoice {
  list: keyof Lists;
  slug: string;
}

/** Choices that exist no longer: they match nothing, and the server takes none of them again. */
export function goneChoices(lists: Lists, options: Options): GoneChoice[] {
  return (Object.keys(LIST_NOUNS) as (keyof Lists)[]).flatMap((list) => {
    const known = new Set(options[list].map(({ slug }) => slug));
    return lists[list].filter((slug) => !known.has(slug)).map((slug) => ({ list, slug }));
  });
}

/** The choices without those. */
export function withoutGone<T extends Lists>(choices: T, gone: readonly GoneChoice[]): T {
  const kept = (list: keyof Lists) =>
    choices[list].filter((slug) => !gone.some((one) => one.list === list && one.slug === slug));
  return { ...choices, topics: kept("topics"), agencies: kept("agencies"), presidents: kept("presidents") };
}
