import { formatBluebookDay, formatCount } from "./day.ts";

interface CitedOrder {
  number: string;
  frCitation: string | null;
  signingDate: string | null;
}

/** "Exec. Order No. 14,060": the Bluebook groups the digits. */
function orderName(number: string): string {
  const [digits, suffix] = number.split("-");
  return `Exec. Order No. ${formatCount(Number(digits))}${suffix ? `-${suffix}` : ""}`;
}

/** "86 FR 71793" as "86 Fed. Reg. 71,793". Page numbers of four digits stay whole. */
function reporter(frCitation: string): string | null {
  const match = /^(\d+) FR (\d+)$/.exec(frCitation);
  return match
    ? `${match[1]} Fed. Reg. ${Number(match[2]) >= 10_000 ? formatCount(Number(match[2])) : match[2]}`
    : null;
}

/**
 * A Bluebook citation without its last full stop and without what came after: "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021)".
 * Parts that the record does not have are left out, never invented.
 */
export function bluebookCitation(order: CitedOrder): string {
  const place = order.frCitation ? reporter(order.frCitation) : null;
  const day = order.signingDate ? ` (${formatBluebookDay(order.signingDate)})` : "";
  return [orderName(order.number), place].filter(Boolean).join(", ") + day;
}
