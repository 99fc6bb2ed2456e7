import { z } from "zod";
import { profileNameSchema } from "./interest-profile.ts";
import { LIMITS } from "./limits.ts";

/** The name of a reader's first list, until they give it another. */
export const FIRST_LIST_NAME = "My orders";

/** The name of a list is one as that of a profile is: seen whole, one line. */
export const listNameSchema = profileNameSchema;

const { noteLength } = LIMITS.tracking;

/** A private note: any lines; blanks at its ends are cut off. Empty: no note. */
export const noteSchema = z
  .string()
  .transform((note) => note.replace(/\r\n?/g, "\n").trim())
  .pipe(
    z
      .string()
      .max(noteLength, `may have ${noteLength} characters`)
      .regex(/^(?:[\n\t]|[^\p{Cc}\p{Cs}])*$/u, "holds a character that is not text"),
  );
