import { z } from "zod";
import { FACT_GROUPS } from "./fact-groups.ts";
import { distinct, interestsSchema, slug } from "./interests.ts";
import { LIMITS } from "./limits.ts";
import { SECTION_KINDS } from "./section-kinds.ts";

/**
 * What a reader chose once and every page obeys. A visitor's stands in the browser, a user's in the database;
 * both have this shape. `sectionKinds` is in the order of the page; kinds and facts that are absent are not asked for.
 */
export const interestProfileSchema = z.strictObject({
  persona: slug.nullable(),
  sectionKinds: z.array(z.enum(SECTION_KINDS)).refine(distinct, "names a section twice"),
  factGroups: z.array(z.enum(FACT_GROUPS)).refine(distinct, "names a group of facts twice"),
  ...interestsSchema.shape,
});

export type InterestProfile = z.infer<typeof interestProfileSchema>;

/** The choices that a link carries: what is read, never who reads or in whose words. */
export const sharedChoicesSchema = interestProfileSchema.omit({ persona: true });

export type SharedChoices = z.infer<typeof sharedChoicesSchema>;

/**
 * The name of a profile, as its owner reads it in lists. It has to be seen, and may not turn the text around it: no control
 * characters, no marks of direction, no line ends.
 */
export const profileNameSchema = z
  .string()
  .transform((name) => name.normalize("NFC").trim())
  .pipe(
    z
      .string()
      .min(1, "must have a name in it")
      .max(LIMITS.profile.nameLength, `may have ${LIMITS.profile.nameLength} characters`)
      .regex(
        /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u,
        "holds a character that is not text",
      )
      .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, "must have a name in it"),
  );
