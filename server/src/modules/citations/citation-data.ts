import type { CitableOrder } from "./cite.ts";

/** Citations that programs read: BibTeX, RIS and CSL-JSON. */
export const citationData = { BIBTEX: bibtex, RIS: ris, CSL_JSON: cslJson };

const NAME = "Executive Office of the President";

/** "86 FR 71793" → volume and page. */
function placeOf({ frCitation }: CitableOrder): { volume: string; page: string } | null {
  const match = /^(\d+) FR (\d+)$/.exec(frCitation ?? "");
  return match ? { volume: match[1] as string, page: match[2] as string } : null;
}

/** An entry `@misc`, which every style of BibTeX knows; a program that reads more finds number and place in fields of their own. */
function bibtex(order: CitableOrder): string {
  const place = placeOf(order);
  const [year, month] = order.signingDate?.split("-") ?? [];
  const fields: [string, string | null | undefined][] = [
    ["author", order.president ?? `{${NAME}}`],
    ["title", `{Executive Order ${order.number}: ${escapeTex(order.title)}}`],
    ["year", year],
    ["month", month && String(Number(month))],
    ["journal", place && "Federal Register"],
    ["volume", place?.volume],
    ["pages", place?.page],
    ["number", order.frDocumentNumber && escapeTex(order.frDocumentNumber)],
    ["url", order.htmlUrl?.replaceAll(/[{}\\]/g, encodeURIComponent)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{eo${order.number.toLowerCase()},\n${lines.join(",\n")}\n}\n`;
}

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Characters that TeX would run. */
const escapeTex = (text: string) =>
  text.replaceAll(/[\\{}~^]|[&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);

/** Type LEGAL; a line is one field, so that no title can add one. */
function ris(order: CitableOrder): string {
  const place = placeOf(order);
  const fields: [string, string | null | undefined][] = [
    ["TY", "LEGAL"],
    ["AU", order.president ?? NAME],
    ["TI", `Executive Order ${order.number}: ${order.title}`],
    ["DA", order.signingDate?.replaceAll("-", "/")],
    ["PY", order.signingDate?.slice(0, 4)],
    ["T2", place && "Federal Register"],
    ["VL", place?.volume],
    ["SP", place?.page],
    ["M1", order.frDocumentNumber],
    ["UR", order.htmlUrl],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replaceAll(/\s+/g, " ").trim()}`] : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** One item of the type "legislation", as reference managers take it. */
function cslJson(order: CitableOrder): string {
  const place = placeOf(order);
  const item = {
    id: `eo${order.number.toLowerCase()}`,
    type: "legislation",
    title: order.title,
    number: `Executive Order ${order.number}`,
    author: [{ literal: order.president ?? NAME }],
    ...(order.signingDate && { issued: { "date-parts": [order.signingDate.split("-").map(Number)] } }),
    ...(place && { "container-title": "Federal Register", volume: place.volume, page: place.page }),
    ...(order.htmlUrl && { URL: order.htmlUrl }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
