import { assembleOrder } from "./assemble-order.ts";
import { collectXmlOrder } from "./collect-xml-order.ts";
import { decodeOrderBytes } from "./decode-order-bytes.ts";
import type { OrderReading } from "./order-text.ts";
import { parseXml } from "./parse-xml.ts";

/**
 * Reads an executive order from the Federal Register's XML (`full_text_xml_url`).
 *
 * What is no well-formed XML, has a document type, is too long or too deep, or holds no executive order comes back as `refused`, a
 * clause that continues "The file …". What is odd but readable is read, with warnings. Never throws.
 */
export function readOrderXml(input: Uint8Array | string): OrderReading {
  const decoded = decodeOrderBytes(input);
  if ("refused" in decoded) return decoded;
  const parsed = parseXml(decoded.text);
  if ("refused" in parsed) return parsed;
  const source = collectXmlOrder(parsed.nodes);
  if ("refused" in source) return source;
  return {
    order: assembleOrder({ ...source, warnings: [...decoded.warnings, ...parsed.warnings, ...source.warnings] }),
  };
}
