import { readHead } from "./document-heads.ts";
import { readOrderNumber } from "./read-order-number.ts";
import { scanNote } from "./tokens.ts";

/** The canonical form of an order's number, "EO 12,154-a" or "12154-A" alike giving "12154-A"; null where it is none. */
export function canonicalOrderNumber(written: string): string | null {
  const scan = scanNote(String(written));
  const read = readOrderNumber(scan, readHead(scan, 0)?.next ?? 0);
  return read && !read.irregular && read.next === scan.count ? read.number : null;
}
