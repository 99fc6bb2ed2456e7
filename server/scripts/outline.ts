import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { readOrderHtml } from "../src/modules/provisions/read-order-html.ts";
import { realOrder, realOrderNumbers, realPlainText } from "../src/modules/provisions/real-order-texts.ts";
import { outlineOf } from "../src/modules/starter/check/outline.ts";

const USAGE = `Prints the outline of orders whose official text lies beside the project, as their files in the starter library hold it.
  node server/scripts/outline.ts NUMBER…              prints
  node server/scripts/outline.ts --write NUMBER…      writes it into server/starter/orders/NUMBER.yaml where there is none
  node server/scripts/outline.ts --write --again NUMBER…   also where there is one: what was mended by hand is lost
`;
const ORDERS = resolve(import.meta.dirname, "../starter/orders");
const WIDTH = 130;

const args = process.argv.slice(2);
const numbers = args.filter((arg) => !arg.startsWith("--"));
if (numbers.length === 0) process.stdout.write(USAGE);
const inXml = new Set(realOrderNumbers());
for (const number of numbers) {
  const outline = readOutline(number);
  if (!outline) process.stdout.write(`EO ${number}: no official text here\n`);
  else if (args.includes("--write")) write(number, outline);
  else process.stdout.write(`${format(outline)}\n`);
}

/** Numbers in the order of the text; null where no text is here. */
function readOutline(number: string): string[] | null {
  if (inXml.has(number)) return outlineOf(realOrder(number));
  const plain = realPlainText(number);
  if (plain === null) return null;
  const reading = readOrderHtml(plain);
  if ("refused" in reading) throw new Error(`The text of EO ${number} ${reading.refused}`);
  return outlineOf(reading.order);
}

/** A list in YAML, in lines of the library's width. */
function format(outline: string[]): string {
  const lines = ["outline:"];
  let line = "  [";
  for (const [index, number] of outline.entries()) {
    const item = `${/[,:]/.test(number) ? JSON.stringify(number) : number}${index < outline.length - 1 ? ", " : "]"}`;
    if (line.length + item.length > WIDTH) {
      lines.push(line.trimEnd());
      line = "   ";
    }
    line += item;
  }
  return [...lines, line].join("\n");
}

/** Before the analysis, or at the end; nothing else of the file changes. */
function write(number: string, outline: string[]): void {
  const path = resolve(ORDERS, `${number}.yaml`);
  const text = readFileSync(path, "utf8");
  const held = (parse(text) as { outline?: string[] }).outline;
  if (held && !args.includes("--again")) return void process.stdout.write(`EO ${number}: has an outline\n`);
  const without = text.replace(/^outline:.*\n(?:[ ].*\n)*/m, "");
  const block = `${format(outline)}\n`;
  const next = /^analysis:/m.test(without)
    ? without.replace(/^analysis:/m, () => `${block}analysis:`)
    : `${without.replace(/\n*$/, "\n")}${block}`;
  writeFileSync(path, next);
  process.stdout.write(`EO ${number}: ${outline.length} provisions\n`);
}
