/** The format of a court case in the starter library: one YAML file a case under `server/starter/court-cases`. */
import { COURT_OUTCOMES } from "@executive-disorder/shared/court-outcomes";
import { z } from "zod";
import { https, isoDate, orderNumber, slug, words } from "./starter-file.ts";

export const courtCaseSchema = z.strictObject({
  /** As the file is named: "youngstown-v-sawyer". */
  slug,
  /** "Youngstown Sheet & Tube Co. v. Sawyer" */
  caption: words,
  /** The court whose ruling is told of, or before which the case stood on the day `asOf`. */
  court: words,
  /** That court's number of the case: "No. 744". */
  docket: words,
  /** The day on which the suit was brought, where a source tells. */
  filedOn: isoDate.nullable().default(null),
  /** The day of the ruling that `outcome` tells of; null for PENDING alone. */
  decidedOn: isoDate.nullable().default(null),
  /** "343 U.S. 579 (1952)" */
  citation: words.nullable().default(null),
  outcome: z.enum(COURT_OUTCOMES),
  /** One sentence in own words: what the court decided, or where the case stood. */
  decision: words,
  /** One sentence in own words: what was challenged, and by whom. */
  challenged: words,
  /** The orders that the case is about: each named in a source. */
  orders: z
    .array(orderNumber)
    .min(1, "must name an order")
    .refine((numbers) => new Set(numbers).size === numbers.length, "names one twice"),
  /** What all this was read from. */
  sources: z.array(z.strictObject({ label: words, url: https })).min(1, "must name a source"),
  /** The day as of which it holds: of the reading for a case that has ended, of the latest source for one that has not. */
  asOf: isoDate,
});

export type StarterCourtCase = z.infer<typeof courtCaseSchema>;
