import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { presidentTermAt } from "../src/modules/federal-register/president-of.ts";
import { type RecordFacts, readRecordFacts } from "../src/modules/starter/check/record-facts.ts";

const USAGE = `Writes files of the starter library for orders that have none, from the Federal Register's record beside the project: facts only.
Topics, agencies and all that is read from a text are a person's to write.
  node server/scripts/starter-facts.ts NUMBER…
`;
const FOLDER = resolve(import.meta.dirname, "../starter");
const presidents = parse(readFileSync(resolve(FOLDER, "presidents.yaml"), "utf8"));

const numbers = process.argv.slice(2);
if (numbers.length === 0) process.stdout.write(USAGE);
const record = readRecordFacts();
if (!record) throw new Error("The record is not beside the project");
for (const number of numbers) {
  const path = resolve(FOLDER, "orders", `${number}.yaml`);
  if (existsSync(path)) continue;
  const held = record.get(number);
  if (!held) process.stdout.write(`EO ${number} is not in the record\n`);
  else writeFileSync(path, format(number, held));
}

function format(number: string, { facts, asOf, notesAsOf }: RecordFacts): string {
  const signed = facts.signingDate ?? "";
  const president = facts.presidentSlug ?? presidentTermAt(presidents, signed)?.slug;
  const lines: [string, string | null | undefined][] = [
    ["number", quoted(number)],
    ["title", facts.title && scalar(mendTitle(facts.title))],
    ["president", president],
    ["signingDate", quoted(signed)],
    ["publicationDate", facts.publicationDate && quoted(facts.publicationDate)],
    ["frCitation", facts.frCitation && scalar(facts.frCitation)],
    ["frDocumentNumber", facts.frDocumentNumber && quoted(facts.frDocumentNumber)],
    ["htmlUrl", facts.htmlUrl],
    ["pdfUrl", facts.pdfUrl],
    // Notes that say nothing are a statement too; where no file has any, nobody has looked.
    ["asOf", quoted(notesAsOf ?? asOf)],
  ];
  if (notesAsOf) lines.push(["dispositionNotes", facts.dispositionNotes ? quoted(facts.dispositionNotes) : "null"]);
  return lines.map(([field, value]) => `${field}: ${value ?? "null"}\n`).join("");
}

/** Hyphens at the ends of lines, and words that belong to no title, as the record has them in a few. */
function mendTitle(title: string): string {
  return title
    .replace(/^Executive Order No\. /, "")
    .replace(/вЂ”/g, "—")
    .replace(/([A-Za-z])- (?=[A-Z\d])/g, "$1-");
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Quoted where YAML would read something else. */
function scalar(text: string): string {
  return /^[\w(][\w ,.()'’;/&–—-]*$/.test(text) && !/^\d+$/.test(text) ? text : quoted(text);
}
