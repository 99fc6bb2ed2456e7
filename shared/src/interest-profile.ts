import { z } from "zod";
import { FACT_GROUPS } from "./fact-groups.ts";
import { LIMITS } from "./limits.ts";
import { SECTION_KINDS } from "./section-kinds.ts";

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const keyword = z
  .string()
  .trim()
  .min(1)
  .max(LIMITS.profile.keywordLength)
  // PostgreSQL holds no U+0000 and no half of a character.
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "holds a character that is not text");
const distinct = <T>(items: T[]) => new Set(items).size === items.length;

/**
 * What a reader chose once and every page obeys. A visitor's stands in the browser, a user's in the database;
 * both have this shape. `sectionKinds` is in the order of the page; kinds and facts that are absent are not asked for.
 */
export const interestProfileSchema = z.strictObject({
  persona: slug.nullable(),
  sectionKinds: z.array(z.enum(SECTION_KINDS)).refine(distinct, "names a section twice"),
  factGroups: z.array(z.enum(FACT_GROUPS)).refine(distinct, "names a group of facts twice"),
  topics: z.array(slug).max(LIMITS.profile.topics).refine(distinct, "names a topic twice"),
  agencies: z.array(slug).max(LIMITS.profile.agencies).refine(distinct, "names an agency twice"),
  presidents: z.array(slug).max(LIMITS.profile.presidents).refine(distinct, "names a president twice"),
  keywords: z.array(keyword).max(LIMITS.profile.keywords),
});

export type InterestProfile = z.infer<typeof interestProfileSchema>;
