import { XMLParser, XMLValidator } from "fast-xml-parser";
import { decodeXmlText } from "./decode-xml-text.ts";

/** Anything longer is no executive order: the longest that we know has 400 KB. */
export const MAX_XML_LENGTH = 8_000_000;
export const MAX_XML_DEPTH = 60;

/** An element or, with `tag` null, its text with the entities resolved. */
export interface XmlNode {
  tag: string | null;
  text: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are ours to resolve: a document cannot define any.
  processEntities: false,
  maxNestedTags: MAX_XML_DEPTH,
});

/**
 * Parses XML that nobody vouches for: no document type, hence no entities of its own and nothing fetched; size and depth capped.
 * An ampersand that begins no entity is read as itself; an unknown entity stays as it is written. Both are warned of.
 * Never throws; the time is linear in the length.
 */
export function parseXml(xml: string): { nodes: XmlNode[]; warnings: string[] } | { refused: string } {
  if (xml.length > MAX_XML_LENGTH) return { refused: `is longer than ${MAX_XML_LENGTH} characters` };
  if (xml.trim() === "") return { refused: "is empty" };
  const fault = structuralFault(xml);
  if (fault) return { refused: fault };
  const warnings: string[] = [];
  const mended = xml.replace(/&(?!#\d{1,8};|#x[\da-f]{1,7};|[a-z][a-z\d]{0,31};)/gi, "&amp;");
  if (mended !== xml) warnings.push("An ampersand stands alone in the XML and was read as itself.");
  try {
    const valid = XMLValidator.validate(mended, { allowBooleanAttributes: true });
    if (valid !== true) {
      const { msg, line, col } = valid.err;
      return { refused: `is not well-formed XML: ${msg.slice(0, 120)} (line ${line}, column ${col})` };
    }
    const nodes = nodesOf(parser.parse(mended) as RawNode[], warnings);
    return { nodes, warnings: [...new Set(warnings)] };
  } catch (error) {
    return { refused: `is not XML that can be read: ${String((error as Error)?.message).slice(0, 160)}` };
  }
}

/** What makes a text no candidate at all: a document type, unclosed markup, too many levels. One pass, before the parser sees it. */
function structuralFault(xml: string): string | null {
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; ) {
    const [open, close] = xml.startsWith("<!--", at)
      ? ["<!--", "-->"]
      : xml.startsWith("<![CDATA[", at)
        ? ["<![CDATA[", "]]>"]
        : xml.startsWith("<?", at)
          ? ["<?", "?>"]
          : ["<", ">"];
    const end = xml.indexOf(close, at + open.length);
    if (end < 0) return `is not well-formed XML: a "${open}" is never closed (character ${at})`;
    if (open === "<") {
      if (xml[at + 1] === "!") return "has a document type declaration, which is not read";
      if (xml[at + 1] === "/") depth -= 1;
      else if (xml[end - 1] !== "/") depth += 1;
      if (depth > MAX_XML_DEPTH) return `nests more than ${MAX_XML_DEPTH} elements`;
    }
    at = xml.indexOf("<", end + close.length);
  }
  return null;
}

type RawNode = Record<string, unknown>;

function nodesOf(raw: RawNode[], warnings: string[]): XmlNode[] {
  return raw.flatMap((node): XmlNode[] => {
    const attributes = { ...(node[":@"] as Record<string, string> | undefined) };
    const tag = Object.keys(node).find((key) => key !== ":@");
    if (tag === undefined || tag.startsWith("?")) return [];
    if (tag === "#text") return [textNode(decodeXmlText(String(node[tag]), warnings))];
    const children = Array.isArray(node[tag]) ? nodesOf(node[tag] as RawNode[], warnings) : [];
    return [{ tag, text: "", attributes, children }];
  });
}

function textNode(text: string): XmlNode {
  return { tag: null, text, attributes: {}, children: [] };
}
