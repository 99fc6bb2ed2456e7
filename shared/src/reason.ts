import { z } from "zod";
import { LIMITS } from "./limits.ts";

/**
 * A reason that one person gives another: plain words in lines. Nothing that PostgreSQL cannot hold, and no character that turns
 * the direction of what stands behind it.
 */
export const reasonSchema = z
  .string()
  .trim()
  .max(LIMITS.personaRequest.reasonLength, `is too long: use at most ${LIMITS.personaRequest.reasonLength} characters`)
  .regex(/^(?:[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|[\n\r\t])*$/u, "holds a character that is not text");
