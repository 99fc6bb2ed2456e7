import { decodeXmlText } from "./decode-xml-text.ts";

/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|header|footer|body|html|head|title|pre|center|hr)$/;
/** Elements whose content is no text. */
const SILENT = new Set(["script", "style", "head", "noscript", "template", "iframe", "svg"]);

/**
 * The text of an HTML answer: the first `<pre>` as it stands, or the page with its paragraphs a blank line apart. Nothing is run or
 * fetched; scripts, styles, comments and all tags are gone. One pass, never throws.
 */
export function htmlToText(html: string): { text: string; isPreformatted: boolean; warnings: string[] } {
  const warnings: string[] = [];
  const start = html.search(/<pre[\s>]/i);
  const open = start < 0 ? -1 : html.indexOf(">", start);
  if (open >= 0) {
    const close = /<\/pre\s*>/gi;
    close.lastIndex = open;
    const end = close.exec(html)?.index ?? html.length;
    if (end === html.length) warnings.push("The preformatted text is not closed; the answer may be cut off.");
    return {
      text: decodeXmlText(withoutTags(html.slice(open + 1, end), false), warnings),
      isPreformatted: true,
      warnings,
    };
  }
  return { text: decodeXmlText(withoutTags(html, true), warnings), isPreformatted: false, warnings };
}

function withoutTags(html: string, breaks: boolean): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    // A "<" before a space or a digit is a sign, not a tag.
    if (open < 0) break;
    parts.push(html.slice(at, open));
    if (!/[a-z/!?]/i.test(html[open + 1] ?? "")) {
      parts.push("<");
      at = open + 1;
      continue;
    }
    const isComment = html.startsWith("<!--", open);
    const close = html.indexOf(isComment ? "-->" : ">", open + 1);
    if (close < 0) break;
    const name = /^<\/?([a-z][a-z\d]*)/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase() ?? "";
    if (breaks) parts.push(BLOCK.test(name) ? "\n\n" : name === "br" ? "\n" : "");
    at = close + (isComment ? 3 : 1);
    if (SILENT.has(name) && html[open + 1] !== "/") at = endOfSilent(html, name, at);
  }
  if (at < html.length && html.indexOf("<", at) < 0) parts.push(html.slice(at));
  return parts.join("");
}

/** After the closing tag; the end of the text where there is none. */
function endOfSilent(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b[^>]{0,200}>`, "gi");
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? match.index + match[0].length : html.length;
}
