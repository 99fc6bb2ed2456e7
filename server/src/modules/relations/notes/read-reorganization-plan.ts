import type { Item } from "./item.ts";
import { readTail } from "./read-tail.ts";
import { asWritten, at, isNumber } from "./token-tests.ts";
import type { Scan } from "./tokens.ts";

/** Reads "Reorganization Plan No. 2 of 1977", "Reorganization Plan 1, 1958", "Reorg. Plan No. II of 1939". */
export function readReorganizationPlan(scan: Scan, from: number): Item | null {
  if (!/^reorg(ani[sz]ation)?$/.test(at(scan, from))) return null;
  let index = at(scan, from + 1) === "." ? from + 2 : from + 1;
  if (at(scan, index) !== "plan") return null;
  index += 1;
  if (/^(no|number)$/.test(at(scan, index))) index += at(scan, index + 1) === "." ? 2 : 1;
  const number = asWritten(scan, index);
  if (!/^(\d{1,2}|[IVX]{1,4})$/.test(number)) return null;
  const year = /^(of|,)$/.test(at(scan, index + 1)) ? index + 2 : -1;
  const hasYear = year > 0 && isNumber(scan, year) && at(scan, year).length === 4;
  const tail = readTail(scan, hasYear ? year + 1 : index + 1);
  const target = `Reorganization Plan No. ${number}${hasYear ? ` of ${at(scan, year)}` : ""}`;
  return { targets: [{ kind: "REORGANIZATION_PLAN", target, tail, flags: [], from, to: tail.next }], next: tail.after };
}
