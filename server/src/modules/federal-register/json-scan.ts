/** What can be known of a JSON text without parsing it. */
export interface JsonScan {
  /** The deepest nesting of objects and lists. */
  depth: number;
  /** Start and end of each whole element of the list of documents: a list at the top, or "results" of an object at the top. */
  elements: { start: number; end: number }[];
  /** The place after the end of that list, or null when it does not end. */
  listEnd: number | null;
}

/**
 * Walks over a JSON text, whole or broken off, once and without recursion. It follows strings and brackets only, so what it finds
 * in a broken text holds up to the break. Never throws.
 */
export function scanJson(text: string): JsonScan {
  const scan: JsonScan = { depth: 0, elements: [], listEnd: null };
  let depth = 0;
  let listDepth = 0;
  let elementStart = -1;
  let key = "";
  let last = "";
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const start = at + 1;
      for (at = start; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
      if (depth === 1) last = text.slice(start, Math.min(at, start + 20));
    } else if (mark === ":" && depth === 1) {
      key = last;
    } else if (mark === "[" || mark === "{") {
      depth++;
      scan.depth = Math.max(scan.depth, depth);
      const isList = mark === "[" && (depth === 1 || (depth === 2 && key === "results"));
      if (isList && listDepth === 0 && scan.listEnd === null) listDepth = depth;
      else if (mark === "{" && listDepth > 0 && depth === listDepth + 1) elementStart = at;
    } else if (mark === "]" || mark === "}") {
      if (elementStart >= 0 && depth === listDepth + 1) {
        scan.elements.push({ start: elementStart, end: at + 1 });
        elementStart = -1;
      } else if (listDepth > 0 && depth === listDepth) {
        scan.listEnd = at + 1;
        listDepth = 0;
      }
      depth--;
    }
  }
  return scan;
}
