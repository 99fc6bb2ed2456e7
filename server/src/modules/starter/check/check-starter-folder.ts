import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { GLOSSARY_FILE } from "../read-glossary.ts";
import { readStarterFiles, readStarterText, type StarterFault } from "../read-starter.ts";
import { checkListsSchema, starterGlossarySchema } from "../starter-file.ts";
import { type CheckReport, checkStarter } from "./check-starter.ts";
import type { CheckedGlossary, CheckedLibrary, Finding } from "./finding.ts";
import { hasOfficialTexts, officialWordsReader } from "./official-words.ts";
import { readRecordFacts } from "./record-facts.ts";
import { statusesOf } from "./statuses.ts";

type LineOf = CheckedGlossary["lineOf"];

/** Reads a library and checks it. Official texts are looked into where they lie beside the project. */
export async function checkStarterFolder(folder: string): Promise<CheckReport> {
  const { library, formatFindings } = await readCheckedLibrary(folder);
  return checkStarter(library, formatFindings, hasOfficialTexts());
}

/** Reads all that the check looks at. What cannot be read comes back as findings; the rest is there. */
export async function readCheckedLibrary(
  folder: string,
): Promise<{ library: CheckedLibrary; formatFindings: Finding[] }> {
  const { library, files, caseFiles, faults } = await readStarterFiles(folder);
  const { orders: _orders, courtCases: _cases, ...lists } = library;
  const read = async <T>(file: string, schema: z.ZodType<T[]>): Promise<{ value: T[]; lineOf: LineOf }> => {
    const given = readStarterText(file, await readFile(join(folder, file), "utf8"), schema);
    if ("value" in given) return given;
    faults.push(...given.faults);
    return { value: [], lineOf: () => null };
  };
  const take = async <T>(file: string, schema: z.ZodType<T[]>) => (await read(file, schema)).value;
  const glossary = await read(GLOSSARY_FILE, starterGlossarySchema);
  const otherOrders = await take("other-orders.yaml", checkListsSchema.otherOrders);
  return {
    library: {
      lists,
      files,
      caseFiles,
      orders: new Map(files.map((file) => [file.order.number, file])),
      otherOrders: new Map(otherOrders.map(({ number, title }) => [number, title])),
      statuses: statusesOf(library),
      loadedWords: await take("loaded-words.yaml", checkListsSchema.loadedWords),
      glossary: { terms: glossary.value, lineOf: glossary.lineOf },
      explainedFacts: await take("explained-facts.yaml", checkListsSchema.explainedFacts),
      explainedDifferences: await take("explained-differences.yaml", checkListsSchema.explainedDifferences),
      record: readRecordFacts(),
      officialWords: officialWordsReader(),
    },
    formatFindings: faults.map(formatFinding),
  };
}

function formatFinding(fault: StarterFault): Finding {
  return {
    ...fault,
    rule: "format",
    howToMend: `Write it as src/modules/starter/${fault.file.startsWith("court-cases/") ? "court-case-file.ts" : "starter-file.ts"} says.`,
  };
}
