import { createHash } from "node:crypto";
import { raiseContentVersion } from "../../db/content-version.ts";
import type { Queryable } from "../../db/prepared.ts";
import type { OrderReading, OrderText } from "../provisions/order-text.ts";
import { readOrderHtml } from "../provisions/read-order-html.ts";
import { readOrderXml } from "../provisions/read-order-xml.ts";
import { refreshFacts } from "../provisions/refresh-facts.ts";
import { storeOrderText } from "../provisions/store-order-text.ts";
import { refreshSearch } from "../search/refresh-search.ts";
import { type DueText, forgetUntaken } from "./due-texts.ts";
import type { FrFinding } from "./fr-record.ts";
import { shorten } from "./fr-record.ts";
import { type FileReport, type ImportCounts, NOTHING_COUNTED } from "./take-in.ts";

/** A text that is signed further from the day in the record than this is another order's. */
const MOST_DAYS_APART = 31;

/** Whether a file holds the text of an order, as XML or as a page around one, by its contents. */
export function isOrderText(bytes: Uint8Array): boolean {
  const head = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8")
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, "")
    .trimStart();
  return head.startsWith("<") || /^(?:Title 3|\[Federal Register|Executive Order \d)/i.test(head);
}

/**
 * Takes the text of one order in: provisions, and what is read from them. The order must be held; it is found by the number that the
 * text states, or by its document number where the number is misprinted. Part of the caller's transaction.
 *
 * @param input.name name of the file, or address.
 * @param input.due where the text was fetched for one order: that of another one is refused.
 */
export async function takeText(
  client: Queryable,
  input: { name: string; bytes: Uint8Array; asOf: string; due?: DueText },
): Promise<FileReport> {
  const reading = readText(input.bytes);
  if ("refused" in reading) return report(input, "refused", [finding(input.name, reading.refused)]);
  const { order, format } = reading;
  const match = await heldOrder(client, order);
  if ("refused" in match)
    return report(input, "refused", [finding(input.name, match.refused, match.value, match.howToMend)]);
  if (input.due && match.number !== input.due.number) {
    const reason = `is the text of EO ${match.number}, not that of EO ${input.due.number}, for which it was fetched`;
    return report(input, "refused", [finding(input.name, reason, shorten(order.title ?? ""))]);
  }
  const warnings = [...(match.warning ? [match.warning] : []), ...order.warnings];
  const hash = createHash("sha256").update(input.bytes).digest("hex");
  const outcome = await storeOrderText(client, match.number, {
    order: { ...order, warnings },
    format,
    source: input.name,
    asOf: input.asOf,
    hash,
    ...(input.due && { record: input.due }),
  });
  if (outcome !== "UNCHANGED" || input.due) await forgetUntaken(client, match.number);
  if (outcome !== "UNCHANGED") {
    await refreshFacts(client, [match.number]);
    await refreshSearch(client, [match.number]);
    await raiseContentVersion(client);
  }
  return report(
    input,
    outcome === "CREATED" ? "created" : outcome === "CHANGED" ? "changed" : "unchanged",
    warnings.map((warning) => finding(input.name, warning)),
  );
}

function readText(bytes: Uint8Array): OrderReading & { format: "XML" | "PLAIN" } {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replaceAll("\0", "");
  const isPage = !head.includes("<") || /<(?:!doctype\s+html|html|head|body|pre)[\s>]/i.test(head);
  return isPage ? { ...readOrderHtml(bytes), format: "PLAIN" } : { ...readOrderXml(bytes), format: "XML" };
}

type Match = { number: string; warning: string | null } | { refused: string; value: string; howToMend: string };

async function heldOrder(client: Queryable, order: OrderText): Promise<Match> {
  const { rows } = await client.query<{ number: string; signed: string | null; document: string | null }>(
    "select number, signing_date as signed, fr_document_number as document from executive_order where number = $1 or fr_document_number = $2",
    [order.number, order.documentNumber],
  );
  const named = rows.find((row) => row.number === order.number);
  if (named && daysApart(named.signed, order.signingDate) <= MOST_DAYS_APART)
    return { number: named.number, warning: null };
  const [other, ...more] = rows.filter((row) => row.document === order.documentNumber && row !== named);
  if (other && more.length === 0 && daysApart(other.signed, order.signingDate) <= MOST_DAYS_APART) {
    const states = order.number ? `calls itself EO ${order.number}` : "states no number";
    return {
      number: other.number,
      warning: `The text ${states}; by its document number ${order.documentNumber} it is that of EO ${other.number}.`,
    };
  }
  const value = shorten(order.title ?? "");
  if (named) {
    return {
      refused: `is signed ${order.signingDate}, but EO ${named.number} was signed ${named.signed}: it is not its text`,
      value,
      howToMend: "Look up the order's number.",
    };
  }
  if (order.number === null)
    return { refused: "states no order number", value, howToMend: "Put the heading “Executive Order …” back." };
  return {
    refused: `is the text of EO ${order.number}, which is not held`,
    value,
    howToMend: "Import the record of the order first.",
  };
}

/** 0 where either day is unknown. */
function daysApart(one: string | null, other: string | null): number {
  return one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 : 0;
}

function finding(file: string, reason: string, value = "", howToMend?: string): FrFinding {
  return { file, row: null, line: null, field: "", value, reason, ...(howToMend ? { howToMend } : {}) };
}

function report(
  { name, asOf }: { name: string; asOf: string },
  outcome: keyof ImportCounts,
  findings: FrFinding[],
): FileReport {
  const isRefused = outcome === "refused";
  return {
    file: name,
    isText: true,
    asOf,
    counts: { ...NOTHING_COUNTED, read: 1, [outcome]: 1 },
    refused: isRefused ? findings : [],
    skipped: [],
    warnings: isRefused ? [] : findings,
  };
}
