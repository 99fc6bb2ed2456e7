import { z } from "zod";

const PLAIN = /^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u;
const plain = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "is empty")
    .max(most, `is too long: use at most ${most} characters`)
    .regex(PLAIN, "holds a character that is not text");

/** Stable name of a persona in addresses; never changed once it is given. */
export const personaKeySchema = z
  .string()
  .max(40, "is too long: use at most 40 characters")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as city-planner");

/** What an admin says about a persona. */
export const personaInputSchema = z.strictObject({
  name: plain(40),
  pluralName: plain(60),
  mark: plain(4).refine((mark) => [...mark].length <= 2, "must be one or two letters, or a printers' sort"),
  question: plain(200),
  guidance: z
    .string()
    .trim()
    .min(1, "is empty: say how to write for this persona")
    .max(4_000, "is too long: use at most 4,000 characters")
    .regex(/^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|\n)*$/u, "holds a character that is not text"),
  access: z.enum(["OPEN", "BY_APPROVAL"]),
});
export type PersonaInput = z.infer<typeof personaInputSchema>;
