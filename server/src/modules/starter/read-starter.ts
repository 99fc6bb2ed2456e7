import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { SentenceError } from "../../lib/sentence-error.ts";
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
): { value: T } | { faults: StarterFault[] } {
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
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data };
  const faults = parsed.error.issues.map((issue) => {
    // The nearest part of the file that exists: a missing field is reported where it should stand.
    let path = issue.path;
    while (path.length > 0 && !document.hasIn(path as (string | number)[])) path = path.slice(0, -1);
    const node = document.getIn(path as (string | number)[], true) as { range?: [number, number, number] } | undefined;
    return {
      file,
      line: node?.range ? lines.linePos(node.range[0]).line : null,
      field: issue.path.join("."),
      reason: issue.message,
    };
  });
  return { faults };
}

/**
 * Reads the whole library and checks that its parts agree: every slug is in its list, every file holds the order it is named
 * after, every variant belongs to a persona.
 *
 * @throws Error that lists every fault of every file.
 */
export async function readStarterLibrary(folder: string): Promise<StarterLibrary> {
  const faults: StarterFault[] = [];
  const take = async <T>(file: string, schema: z.ZodType<T>): Promise<T | null> => {
    const read = readStarterText(file, await readFile(join(folder, file), "utf8"), schema);
    if ("value" in read) return read.value;
    faults.push(...read.faults);
    return null;
  };
  const lists = {
    presidents: (await take("presidents.yaml", starterListsSchema.presidents)) ?? [],
    personas: (await take("personas.yaml", starterListsSchema.personas)) ?? [],
    topics: (await take("topics.yaml", starterListsSchema.topics)) ?? [],
    agencies: (await take("agencies.yaml", starterListsSchema.agencies)) ?? [],
  };
  const known = {
    presidents: new Set(lists.presidents.map((item) => item.slug)),
    personas: new Set(lists.personas.map((item) => item.key)),
    topics: new Set(lists.topics.map((item) => item.slug)),
    agencies: new Set(lists.agencies.map((item) => item.slug)),
  };
  const orders: StarterOrder[] = [];
  for (const name of (await readdir(join(folder, "orders"))).filter((name) => name.endsWith(".yaml")).sort()) {
    const file = `orders/${name}`;
    const order = await take(file, starterOrderSchema);
    if (!order) continue;
    const unknown = (field: string, key: string, list: keyof typeof known) => {
      if (!known[list].has(key)) faults.push({ file, line: null, field, reason: `"${key}" is not in ${list}.yaml` });
    };
    if (`${order.number}.yaml` !== name)
      faults.push({ file, line: null, field: "number", reason: `the file should be named ${order.number}.yaml` });
    unknown("president", order.president, "presidents");
    for (const topic of order.topics) unknown("topics", topic.slug, "topics");
    for (const agency of order.agencies) unknown("agencies", agency.slug, "agencies");
    for (const [kind, variants] of Object.entries(order.analysis?.variants ?? {}))
      for (const key of Object.keys(variants)) unknown(`analysis.variants.${kind}`, key, "personas");
    orders.push(order);
  }
  if (faults.length > 0) {
    const shown = faults.map(
      (fault) => `  ${fault.file}${fault.line ? `:${fault.line}` : ""} ${fault.field}: ${fault.reason}`,
    );
    throw new SentenceError(
      `The starter library has ${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${shown.join("\n")}`,
    );
  }
  return { ...lists, orders };
}
