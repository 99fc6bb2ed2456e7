import type { XmlNode } from "./parse-xml.ts";
import { parseXml } from "./parse-xml.ts";

const WIDTH = 66;

/**
 * The XML of an order as `raw_text_url` answers it: HTML around a `<pre>`, lines wrapped and indented, emphasis gone, page markers
 * between brackets. Made up after the Federal Register's own layout, for tests of the reader of plain text.
 */
export function asRawText(xml: string): string {
  const parsed = parseXml(xml);
  if ("refused" in parsed) throw new Error(parsed.refused);
  const lines = [
    "[Federal Register Volume 66, Number 1]",
    "[Presidential Documents]",
    "[Page 1]",
    "",
    "",
    "[[Page 1]]",
    "",
    "_".repeat(40),
    "",
    "Title 3--",
    "The President",
    "",
  ];
  const paragraphs = (nodes: XmlNode[]): void => {
    let number = "";
    for (const node of nodes) {
      if (node.tag === null) continue;
      const text = `${number}${textOf(node)}`.replace(/\s+/g, " ").trim();
      number = "";
      if (/^ST\d$/.test(node.tag)) number = `${text} `;
      else if (node.tag === "LI") lines.splice(-1, 1, ...wrap(text), "");
      else if (node.tag === "EXECORDR" || /^(?:HD|FP|P|TXT|PLACE|DATE)$/.test(node.tag)) lines.push(...wrap(text), "");
      else if (node.tag === "FRDOC" || node.tag === "FILED" || node.tag === "BILCOD") lines.push(text);
      else if (node.tag === "PRES" || node.tag === "TITLE3" || node.tag === "PSIG") continue;
      else paragraphs(node.children);
    }
  };
  paragraphs(parsed.nodes);
  const text = lines.join("\n").replace(/“/g, "``").replace(/”/g, "''").replace(/—/g, "--");
  return `<html>\n<head>\n<title>Federal Register</title>\n</head>\n<body><pre>\n${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}\n</pre></body></html>`;
}

function textOf(node: XmlNode): string {
  if (node.tag === null) return node.text;
  if (node.tag === "PRTPAGE" || node.tag === "GPH") return "";
  return node.children.map(textOf).join("");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].filter(Boolean).map((one) => `                ${one}`);
}
