import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { SentenceError } from "../../lib/sentence-error.ts";
import { courtCaseSchema, type StarterCourtCase } from "./court-case-file.ts";
import { type StarterOrder, starterListsSchema, starterOrderSchema } from "./starter-file.ts";

/** A fault of a file, with its place: what a writer needs to mend it. */
export interface StarterFault {
  file: string;
  line: number | null;
  field: string;
  reason: string;
}

export interface StarterLibrary {
  presidents: z.infer<typeof starterListsSchema.presidents>;
  personas: z.infer<typeof starterListsSchema.personas>;
  topics: z.infer<typeof starterListsSchema.topics>;
  agencies: z.infer<typeof starterListsSchema.agencies>;
  orders: StarterOrder[];
  courtCases: StarterCourtCase[];
}

export type Path = readonly (string | number)[];

/** What a file holds, and where in it something stands: the line of the nearest part that exists. */
interface ReadFile<T> {
  value: T;
  lineOf(path: Path): number | null;
}

/**
 * Reads one YAML text against a schema.
 *
 * @returns the value, or every fault with its line; never a value with faults.
 */
export function readStarterText<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
): ReadFile<T> | { faults: StarterFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? null,
        field: "",
        reason: (error.message.split("\n")[0] ?? "").replace(/:$/, ""),
      })),
    };
  }
  // A missing field is reported where it should stand.
  const lineOf = (path: Path): number | null => {
    let nearest = path;
    while (nearest.length > 0 && !document.hasIn(nearest)) nearest = nearest.slice(0, -1);
    const node = document.getIn(nearest, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : null;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, lineOf };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineOf(path as Path),
    field: path.join("."),
    reason: message,
  }));
  return { faults };
}

/** An order of the library with its file, and where in that file something stands. */
export interface StarterOrderFile {
  file: string;
  order: StarterOrder;
  lineOf(path: Path): number | null;
}

/** A court case of the library with its file. */
export interface StarterCourtCaseFile {
  file: string;
  courtCase: StarterCourtCase;
  lineOf(path: Path): number | null;
}

export interface StarterFiles {
  library: StarterLibrary;
  /** The orders of the library, each with its place. */
  files: StarterOrderFile[];
  /** The court cases of the library, each with its place. */
  caseFiles: StarterCourtCaseFile[];
  /** All that is wrong with form and slugs; what is at fault is not among the orders or lists. */
  faults: StarterFault[];
}

/**
 * Reads the whole library and checks that its parts agree: every slug is in its list, every file holds the order it is named
 * after, every variant belongs to a persona.
 */
export async function readStarterFiles(folder: string): Promise<StarterFiles> {
  const faults: StarterFault[] = [];
  const take = async <T>(file: string, schema: z.ZodType<T>, source?: string): Promise<ReadFile<T> | null> => {
    const read = readStarterText(file, source ?? (await readFile(join(folder, file), "utf8")), schema);
    if ("value" in read) return read;
    faults.push(...read.faults);
    return null;
  };
  const lists = {
    presidents: (await take("presidents.yaml", starterListsSchema.presidents))?.value ?? [],
    personas: (await take("personas.yaml", starterListsSchema.personas))?.value ?? [],
    topics: (await take("topics.yaml", starterListsSchema.topics))?.value ?? [],
    agencies: (await take("agencies.yaml", starterListsSchema.agencies))?.value ?? [],
  };
  const known = {
    presidents: new Set(lists.presidents.map((item) => item.slug)),
    personas: new Set(lists.personas.map((item) => item.key)),
    topics: new Set(lists.topics.map((item) => item.slug)),
    agencies: new Set(lists.agencies.map((item) => item.slug)),
  };
  const files: StarterOrderFile[] = [];
  for (const { name, file, source } of await readFolder(folder, "orders")) {
    const read = await take(file, starterOrderSchema, source);
    if (!read) continue;
    const { value: order, lineOf } = read;
    const fault = (path: Path, reason: string) =>
      faults.push({ file, line: lineOf(path), field: path.join("."), reason });
    const unknown = (path: Path, key: string, list: keyof typeof known) => {
      if (!known[list].has(key)) fault(path, `"${key}" is not in ${list}.yaml`);
    };
    if (`${order.number}.yaml` !== name) fault(["number"], `the file should be named ${order.number}.yaml`);
    unknown(["president"], order.president, "presidents");
    for (const [index, topic] of order.topics.entries()) unknown(["topics", index, "slug"], topic.slug, "topics");
    for (const [index, agency] of order.agencies.entries())
      unknown(["agencies", index, "slug"], agency.slug, "agencies");
    for (const [kind, variants] of Object.entries(order.analysis?.variants ?? {}))
      for (const key of Object.keys(variants)) unknown(["analysis", "variants", kind, key], key, "personas");
    files.push({ file, order, lineOf });
  }
  const caseFiles: StarterCourtCaseFile[] = [];
  for (const { name, file, source } of await readFolder(folder, "court-cases")) {
    const read = await take(file, courtCaseSchema, source);
    if (!read) continue;
    const { value: courtCase, lineOf } = read;
    if (`${courtCase.slug}.yaml` !== name)
      faults.push({
        file,
        line: lineOf(["slug"]),
        field: "slug",
        reason: `the file should be named ${courtCase.slug}.yaml`,
      });
    caseFiles.push({ file, courtCase, lineOf });
  }
  const orders = files.map(({ order }) => order);
  const courtCases = caseFiles.map(({ courtCase }) => courtCase);
  return { library: { ...lists, orders, courtCases }, files, caseFiles, faults };
}

/** The YAML files of a folder of the library, by name. */
async function readFolder(folder: string, part: string): Promise<{ name: string; file: string; source: string }[]> {
  const names = (await readdir(join(folder, part))).filter((name) => name.endsWith(".yaml")).sort();
  // All at once: one after the other, hundreds of files take longer to open than to read.
  return Promise.all(
    names.map(async (name) => ({
      name,
      file: `${part}/${name}`,
      source: await readFile(join(folder, part, name), "utf8"),
    })),
  );
}

/** @throws SentenceError that lists every fault of every file. */
export async function readStarterLibrary(folder: string): Promise<StarterLibrary> {
  const { library, faults } = await readStarterFiles(folder);
  if (faults.length === 0) return library;
  const shown = faults.map(
    (fault) => `  ${fault.file}${fault.line ? `:${fault.line}` : ""} ${fault.field}: ${fault.reason}`,
  );
  throw new SentenceError(
    `The starter library has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${shown.join("\n")}`,
  );
}
