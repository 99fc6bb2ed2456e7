import { readHead } from "./document-heads.ts";
import { exactVerb } from "./lexicon.ts";
import { at, isCapital, isDash, isLineStart } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

const BULLETS = new Set(["•", "·", "▪", "●", "‣", "◦", "|", "¦"]);
const QUOTES = new Set(['"', "“", "”", "„"]);

/**
 * Whether a mark between items says nothing by itself: a bullet, a bar, a dash or slash before a label, quotation marks
 * around a label or an item.
 */
export function isLoose(scan: Scan, index: number): boolean {
  const mark = at(scan, index);
  if (BULLETS.has(mark)) return true;
  if (QUOTES.has(mark)) return /^([;,.]|)$/.test(at(scan, index + 1)) || begins(scan, index + 1);
  const heads = index === 0 || isLineStart(scan, index);
  if (mark === "*") return heads;
  if (!isDash(scan, index) && mark !== "/") return false;
  return begins(scan, index + 1) && (heads || isCapital(scan, index + 1));
}

function begins(scan: Scan, index: number): boolean {
  return at(scan, index) === "see" || exactVerb(at(scan, index)) !== null || readHead(scan, index) !== null;
}
