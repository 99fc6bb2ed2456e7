import { z } from "zod";
import { LIMITS } from "./limits.ts";

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** PostgreSQL holds no U+0000 and no half of a character; the rest of the control characters nobody types. */
const TEXT = /^[^\p{Cc}\p{Cs}]*$/u;

const keyword = z
  .string()
  .trim()
  .min(1, "holds a keyword that is empty")
  .max(LIMITS.profile.keywordLength, `holds a keyword of more than ${LIMITS.profile.keywordLength} characters`)
  .regex(TEXT, "holds a character that is not text");

export const distinct = <T>(items: T[]) => new Set(items).size === items.length;

/** A list of at most so many; the refusal says how many came. */
const listOf = <T extends z.ZodType>(item: T, most: number) =>
  z.array(item).max(most, {
    error: ({ input }) => `may hold at most ${most}, not ${Array.isArray(input) ? input.length : "so many"}`,
  });

/** What a reader follows. An order matches when it fits any of it. */
export const interestsSchema = z.strictObject({
  topics: listOf(slug, LIMITS.profile.topics).refine(distinct, "names a topic twice"),
  agencies: listOf(slug, LIMITS.profile.agencies).refine(distinct, "names an agency twice"),
  presidents: listOf(slug, LIMITS.profile.presidents).refine(distinct, "names a president twice"),
  keywords: listOf(keyword, LIMITS.profile.keywords),
});

export type Interests = z.infer<typeof interestsSchema>;
