import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { REAL_MARKDOWN_FOLDER, REAL_XML_FOLDER } from "../../provisions/real-order-texts.ts";

/** Official texts as they are read here: no markup, plain quotation marks, white space folded. */
export function foldWords(text: string): string {
  return text
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/[*_]/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ");
}

/** Whether official texts lie beside the project. */
export function hasOfficialTexts(): boolean {
  return existsSync(REAL_XML_FOLDER) || existsSync(REAL_MARKDOWN_FOLDER);
}

/** Reads the official texts beside the project, each once. @returns null for an order whose text is not there. */
export function officialWordsReader(): (number: string) => string | null {
  const read = new Map<string, string | null>();
  return (number) => {
    const known = read.get(number);
    if (known !== undefined) return known;
    const files = [resolve(REAL_MARKDOWN_FOLDER, `${number}.md`), resolve(REAL_XML_FOLDER, `EO_${number}.xml`)].filter(
      (path) => existsSync(path),
    );
    const words = files.length > 0 ? files.map((path) => foldWords(readFileSync(path, "utf8"))).join(" ") : null;
    read.set(number, words);
    return words;
  };
}
