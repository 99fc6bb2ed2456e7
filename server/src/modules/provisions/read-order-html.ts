import { assembleOrder } from "./assemble-order.ts";
import { collectPlainOrder } from "./collect-plain-order.ts";
import { decodeOrderBytes } from "./decode-order-bytes.ts";
import { htmlToText } from "./html-to-text.ts";
import type { OrderReading } from "./order-text.ts";

/** As for the XML: longer is no executive order. */
const MAX_LENGTH = 8_000_000;

/**
 * Reads an executive order from what `raw_text_url` answers (HTML around a `<pre>`), from another HTML page of it, or from plain
 * text, by its layout. Without markup headings and lists are told by their look, so this reads less surely than the XML.
 * `refused` continues "The file …". Never throws.
 */
export function readOrderHtml(input: Uint8Array | string): OrderReading {
  const decoded = decodeOrderBytes(input);
  if ("refused" in decoded) return decoded;
  if (decoded.text.length > MAX_LENGTH) return { refused: `is longer than ${MAX_LENGTH} characters` };
  const isHtml = /<(?:!doctype|html|head|body|pre|p|div)[\s>]/i.test(decoded.text.slice(0, 20_000));
  const { text, warnings } = isHtml ? htmlToText(decoded.text) : { text: decoded.text, warnings: [] };
  if (!/\p{L}{3}/u.test(text)) return { refused: "holds no text" };
  if (/request access|access denied/i.test(text.slice(0, 3000)) && !/executive\s+order/i.test(text)) {
    return { refused: "is a page that asks for access, not an order" };
  }
  const source = collectPlainOrder(text);
  return { order: assembleOrder({ ...source, warnings: [...decoded.warnings, ...warnings, ...source.warnings] }) };
}
