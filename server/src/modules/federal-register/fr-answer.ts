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
export function readAnswer(response: FrResponse): FrAnswer {
  const { headers, body } = response;
  const plain = plainText(body);
  if (response.status !== 200) throw statusFault(response, plain);
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

/**
 * Takes a response for the text of an order, XML or a page around plain text. Whose text it is and whether it can be read is
 * takeText's to find out; here only what is worth asking for again is told apart.
 *
 * @throws FederalRegisterError as readAnswer does; a refused access is a passing fault here, because it is one of the caller, not of the text.
 */
export function readTextAnswer(response: FrResponse): Uint8Array {
  const { status, headers, body } = response;
  if (status !== 200) {
    const fault = statusFault(response, plainText(body));
    throw status === 401 || status === 403 ? new FederalRegisterError(fault.message, { isPassing: true }) : fault;
  }
  const head = plainText(body.subarray(0, 4096));
  const afterMs = readRetryAfter(headers["retry-after"]);
  if (head.trim() === "") throw passingFault("The Federal Register answers with nothing in place of a text", afterMs);
  if (!/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(head)) return body;
  // Texts stand between the two.
  if (!/<pre[\s>]/i.test(plainText(body)))
    throw passingFault("The Federal Register answers with a web page in place of a text", afterMs);
  if (!/<\/pre\s*>/i.test(plainText(body.subarray(-4096))))
    throw passingFault("The Federal Register's text breaks off");
  return body;
}

function plainText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text.replace(/^\ufeff+/, "");
}

/** What a status other than 200 comes to. */
function statusFault({ status, headers }: FrResponse, plain: string): FederalRegisterError {
  const said = reasonIn(plain);
  const message = `The Federal Register answers with status ${status}${said ? ` (${said})` : ""}`;
  return status === 408 || status === 429 || status >= 500
    ? passingFault(message, readRetryAfter(headers["retry-after"]))
    : new FederalRegisterError(message);
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
