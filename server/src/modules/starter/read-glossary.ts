import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GlossaryTerm } from "@executive-disorder/shared/glossary";
import { SentenceError } from "../../lib/sentence-error.ts";
import { readStarterText } from "./read-starter.ts";
import { type StarterTerm, starterGlossarySchema } from "./starter-file.ts";

export const GLOSSARY_FILE = "glossary.yaml";

/**
 * The reader's glossary, by alphabet. It is read from its file at every start and kept in memory: nobody edits it in the product.
 *
 * @throws SentenceError that lists every fault of the file.
 */
export async function readGlossary(folder: string): Promise<GlossaryTerm[]> {
  const read = readStarterText(
    GLOSSARY_FILE,
    await readFile(join(folder, GLOSSARY_FILE), "utf8"),
    starterGlossarySchema,
  );
  if ("value" in read) return read.value.map(termOf).sort((a, b) => a.term.localeCompare(b.term, "en"));
  const shown = read.faults.map(({ line, field, reason }) => `  ${GLOSSARY_FILE}:${line ?? ""} ${field}: ${reason}`);
  throw new SentenceError(`The glossary has faults:\n${shown.join("\n")}`);
}

function termOf({ key, term, forms, isEveryday, definition, seeAlso, source }: StarterTerm): GlossaryTerm {
  return { key, term, forms: formsOf({ term, forms, isEveryday }), definition, seeAlso, source };
}

/** All by which a term is found in texts. */
export function formsOf({ term, forms, isEveryday }: Pick<StarterTerm, "term" | "forms" | "isEveryday">): string[] {
  return isEveryday ? forms : [term, ...forms];
}
