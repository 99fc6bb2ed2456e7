import { createHash } from "node:crypto";
import { decodeBytes } from "./decode-bytes.ts";
import { FederalRegisterError, passingFault } from "./fr-error.ts";
import { readRetryAfter } from "./fr-patience.ts";
import { shorten } from "./fr-record.ts";
import type { FrResponse } from "./fr-request.ts";
import { jsonFile } from "./json-file.ts";
import type { RawRow } from "./raw-row.ts";

/** A page of a search, as far as it must be known to go on: what its documents say is readFrFile's. */
export interface FrAnswer {
  bytes: Uint8Array;
  /** Documents that the search found in all; null where it does not say. */
  count: number | null;
  /** As the answer has it, unchecked. */
  nextPageUrl: string | null;
  /** One for each document of the page. */
  documentKeys: string[];
}

/**
 * Takes a response for a page of results, `{"count": 0}` included.
 *
 * What counts is the contents: a page of HTML with status 200 is none, and JSON under another content type is one.
 *
 * @throws FederalRegisterError saying what came instead; a passing one for 408, 429 and 5xx, and for what is no JSON.
 */
export function readAnswer({ status, headers, body }: FrResponse): FrAnswer {
  const { text } = decodeBytes(body);
  const plain = text.replace(/^\ufeff+/, "");
  if (status !== 200) {
    const said = reasonIn(plain);
    const message = `The Federal Register answers with status ${status}${said ? ` (${said})` : ""}`;
    if (status === 408 || status === 429 || status >= 500)
      throw passingFault(message, readRetryAfter(headers["retry-after"]));
    throw new FederalRegisterError(message);
  }
  if (/^\s*</.test(plain))
    throw passingFault(
      "The Federal Register answers with a web page in place of JSON",
      readRetryAfter(headers["retry-after"]),
    );
  const file = jsonFile(plain);
  if (file.envelope === null) {
    const [fault] = file.broken;
    throw passingFault(`The Federal Register's answer ${shorten(fault?.reason ?? "is no answer to a search")}`);
  }
  return {
    bytes: body,
    count: file.envelope.count,
    nextPageUrl: file.envelope.nextPageUrl,
    documentKeys: file.rows.map(documentKey),
  };
}

/** What an error answer says, in a few words; "" where it is a web page or nothing. */
function reasonIn(text: string): string {
  if (!/^\s*\{/.test(text)) return "";
  return shorten(jsonFile(text).broken[0]?.reason.replace(/^is an error answer: /, "") ?? "");
}

/**
 * What tells one document from another. Its number alone does not: 5,392 orders have a space in its place, and numbers were
 * given twice before 2001.
 */
function documentKey({ cells }: RawRow): string {
  const parts = ["document_number", "executive_order_number", "signing_date", "title"].map((name) =>
    String(cells.get(name) ?? "").trim(),
  );
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}
