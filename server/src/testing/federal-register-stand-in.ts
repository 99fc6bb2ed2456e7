import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

export type FrDocument = Record<string, unknown>;

/** What the stand-in would answer, for a fault to spoil. */
export interface StandInAnswer {
  /** That of the request. */
  path: string;
  /** Of a search. */
  body: Record<string, unknown>;
  /** Of a text, in place of the body. */
  text?: string;
}

/** Answers in place of the stand-in, or changes the answer in place and returns true to have it sent. */
export type Fault = (answer: StandInAnswer, response: ServerResponse) => unknown;

/** A local Federal Register that answers as the real one does, quirks included, and misbehaves on demand. */
export interface StandIn {
  /** For FEDERAL_REGISTER_URL. */
  url: string;
  /** Every request, in order. */
  requests: { url: string; userAgent: string; at: number }[];
  /** Most requests that were open at once. */
  mostAtOnce: number;
  documents: FrDocument[];
  /** Texts of orders, by path. */
  texts: Map<string, string>;
  /** Spoils the next answers, one fault each; null lets one pass. */
  spoil(...faults: (Fault | null)[]): void;
  /** Spoils every answer from now on; null ends it. */
  spoilAll(fault: Fault | null): void;
  /** Spoils every answer at one path from now on; null ends it. */
  spoilPath(path: string, fault: Fault | null): void;
  /** What an operator's limits do to `per_page`. */
  mostPerPage: number;
  /** Newer answers name the next page by a cursor as well. */
  hasCursors: boolean;
  close(): Promise<void>;
}

const NAMES_WITHOUT_FIELDS = ["title", "type", "document_number", "html_url", "pdf_url", "publication_date"];

export async function federalRegisterStandIn(documents: FrDocument[]): Promise<StandIn> {
  const queue: (Fault | null)[] = [];
  let always: Fault | null = null;
  const atPath = new Map<string, Fault | null>();
  let open = 0;
  const server = createServer((request, response) => {
    standIn.requests.push({ url: request.url ?? "", userAgent: request.headers["user-agent"] ?? "", at: Date.now() });
    open++;
    standIn.mostAtOnce = Math.max(standIn.mostAtOnce, open);
    response.on("close", () => open--);
    answer(request, response).catch((error) => response.destroy(error));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", standIn.url);
    const isSearch = /^\/api\/v1\/documents(?:\.json)?$/.test(url.pathname);
    const text = standIn.texts.get(url.pathname);
    const body = isSearch ? search(standIn, url) : { status: 404, message: "Record Not Found" };
    const found: StandInAnswer = { path: url.pathname, body, ...(text !== undefined && { text }) };
    const fault = atPath.get(url.pathname) ?? (queue.length > 0 ? queue.shift() : always);
    if (fault && fault(found, response) !== true) return;
    if (!isSearch && text === undefined) response.statusCode = 404;
    await send(response, found, request.headers["accept-encoding"]?.includes("gzip") ?? false);
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    url: `http://127.0.0.1:${port}/api/v1`,
    requests: [],
    mostAtOnce: 0,
    documents,
    texts: new Map(),
    mostPerPage: 2_000,
    hasCursors: true,
    spoil: (...faults) => void queue.push(...faults),
    spoilAll: (fault) => {
      always = fault;
    },
    spoilPath: (path, fault) => void atPath.set(path, fault),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

const inWords = ({ body, text }: StandInAnswer): string => text ?? JSON.stringify(body);

async function send(response: ServerResponse, answer: StandInAnswer, packed: boolean): Promise<void> {
  const bytes = Buffer.from(inWords(answer));
  const type = answer.text === undefined ? "application/json" : answer.path.endsWith(".xml") ? "text/xml" : "text/html";
  response.setHeader("content-type", response.getHeader("content-type") ?? `${type}; charset=utf-8`);
  if (packed) response.setHeader("content-encoding", "gzip");
  response.end(packed ? await promisify(gzip)(bytes) : bytes);
}

function search(standIn: StandIn, url: URL): Record<string, unknown> {
  const given = (name: string) => url.searchParams.get(name);
  const description = "Documents of type Presidential Document and of presidential document type Executive Order";
  const isOldest = given("order") === "oldest";
  const all = standIn.documents
    .filter(
      (document) =>
        given("include_pre_1994_docs") === "true" ||
        Number.parseInt(String(document.executive_order_number ?? 99999), 10) >= 12890,
    )
    .sort((a, b) =>
      String(a.publication_date ?? a.signing_date) < String(b.publication_date ?? b.signing_date) ? -1 : 1,
    );
  if (!isOldest) all.reverse();
  if (all.length === 0) return { description, count: 0 };
  const asked = Number(given("per_page"));
  const perPage = Math.min(Number.isInteger(asked) && asked >= 2 && asked <= 2_000 ? asked : 20, standIn.mostPerPage);
  const wanted = Number(given("page") ?? 1);
  const cursor = standIn.hasCursors ? given("search_after_cursor") : null;
  // Without a cursor, what lies too deep silently becomes page 1.
  const page = cursor === null && (wanted > 50 || wanted * perPage > 10_000) ? 1 : wanted;
  const start = cursor === null ? (page - 1) * perPage : Number(Buffer.from(cursor, "base64url").toString());
  const results = all.slice(start, start + perPage);
  const answer: Record<string, unknown> = {
    description,
    count: all.length,
    total_pages: Math.min(50, Math.ceil(all.length / perPage)),
  };
  if (start + perPage < all.length) {
    const next = new URL(url);
    if (standIn.hasCursors) {
      next.pathname = next.pathname.replace(/\.json$/, "");
      next.searchParams.set("format", "json");
      next.searchParams.set("search_after_cursor", Buffer.from(String(start + perPage)).toString("base64url"));
    }
    next.searchParams.set("page", String(page + 1));
    answer.next_page_url = next.href;
  }
  const fields = url.searchParams.getAll("fields[]");
  const names = fields.length > 0 ? fields : NAMES_WITHOUT_FIELDS;
  answer.results = results.map((document) => Object.fromEntries(names.map((name) => [name, document[name] ?? null])));
  return answer;
}

/** Everything that the real one has been seen to do, and some of what a hostile one would. */
export const FAULTS = {
  slow:
    (ms: number): Fault =>
    (answer, response) => {
      setTimeout(() => send(response, answer, false), ms).unref();
    },
  silent: (): Fault => () => undefined,
  cutBefore: (): Fault => (_, response) => void response.destroy(),
  cutWithin: (): Fault => (answer, response) => {
    const text = inWords(answer);
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  },
  /** Ends in order, as a proxy does that lost its own source: only the contents tell. */
  breakOff: (): Fault => (answer, response) => {
    const text = inWords(answer);
    response.end(text.slice(0, text.length - 20));
  },
  html:
    (status = 200): Fault =>
    (_, response) => {
      response.writeHead(status, { "content-type": "text/html" });
      response.end(
        "<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body></body></html>",
      );
    },
  status:
    (status: number, body: unknown = { status, message: "no" }, headers: Record<string, string> = {}): Fault =>
    (_, response) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    },
  contentType:
    (type: string): Fault =>
    (_, response) => {
      response.setHeader("content-type", type);
      return true;
    },
  redirect:
    (location: (path: string) => string, status = 302): Fault =>
    ({ path }, response) => {
      response.writeHead(status, { location: location(path) });
      response.end();
    },
  body:
    (bytes: string | Buffer, headers: Record<string, string> = {}): Fault =>
    (_, response) => {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      response.end(bytes);
    },
  /** Without an end, until the other side hangs up. */
  endless: (): Fault => (_, response) => {
    const chunk = Buffer.alloc(65_536, " ");
    const write = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  },
  change:
    (change: (body: Record<string, unknown>) => void): Fault =>
    ({ body }) => {
      change(body);
      return true;
    },
} as const;

/** Orders that were never signed, oldest first: before 1994 without document numbers, and with notes that relate neighbours. */
export function buildFrDocuments(count: number, firstNumber = 12_880): FrDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const number = firstNumber + index;
    const day = new Date(Date.UTC(1993, 6, 1 + index * 16)).toISOString().slice(0, 10);
    const isOld = day < "1994";
    return {
      document_number: isOld ? " " : `${day.slice(0, 4)}-${String(10_000 + index)}`,
      executive_order_number: index % 2 ? number : String(number),
      title: `Order made up, ${number}`,
      type: "Presidential Document",
      subtype: "Executive Order",
      president: { identifier: "william-j-clinton", name: "William J. Clinton" },
      signing_date: day,
      publication_date: isOld && index % 3 === 0 ? null : day,
      citation: null,
      disposition_notes:
        index % 3 === 1 ? `Revokes: EO ${number - 1}, ${longDate(index - 1)}` : index % 3 === 2 ? null : "",
      not_received_for_publication: "",
      html_url: isOld ? null : `https://www.federalregister.gov/d/${day.slice(0, 4)}-${String(10_000 + index)}`,
    };
  });
}

const longDate = (index: number) =>
  new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" }).format(
    new Date(Date.UTC(1993, 6, 1 + index * 16)),
  );
