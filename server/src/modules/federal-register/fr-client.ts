import { createHash } from "node:crypto";
import http from "node:http";
import https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { followable, namesPrivateHost, parseBaseUrl, publicLookup, type Resolver, textUrl } from "./fr-address.ts";
import { readAnswer, readTextAnswer } from "./fr-answer.ts";
import { type FaultKind, FederalRegisterError } from "./fr-error.ts";
import { type FrPatience, PATIENCE, patiently } from "./fr-patience.ts";
import { type FrResponse, getOnce, type RequestSettings } from "./fr-request.ts";
import { type FrOrder, searchUrl } from "./fr-search.ts";

/** 500 orders with their notes are about 1 MB. */
const MAX_BYTES = 32 * 1024 * 1024;
/** The longest text that is known has 400 KB. Readers refuse more than this. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
const MAX_REDIRECTS = 3;
/** Whoever takes us for a robot sends us elsewhere with everything. */
const REDIRECTED: FaultKind = { reach: "PERHAPS_ALL" };
/** The whole record in the smallest pages that the API gives of itself, five times over. */
const MAX_PAGES = 2_000;

export interface FrPage {
  url: string;
  /** The answer as it came, for readFrFile. */
  bytes: Uint8Array;
  /** Documents in it. */
  rowCount: number;
  /** Documents that the search found in all, as it says. */
  count: number | null;
  /** Checked and ready to be followed; null at the end. */
  nextUrl: string | null;
  /** Stands for its documents: two pages with one mark hold the same. */
  mark: string;
  /** Nothing in it is new: the API went back to the start, and the search ends here. */
  isRepeat: boolean;
}

export interface FrSearch {
  order: FrOrder;
  perPage: number;
  /** Goes on at this page, the `nextUrl` of an earlier one, with the marks of the pages before it. */
  from?: { url: string; marks: readonly string[] } | null;
  signal: AbortSignal;
}

/** The Federal Register's API, as far as orders need it. */
export interface FrClient {
  /** Its base address. */
  readonly source: string;
  /**
   * The pages of a search for executive orders, one request at a time, by following what each page names as the next.
   *
   * @throws FederalRegisterError; the signal's reason when it is aborted.
   */
  pages(search: FrSearch): AsyncGenerator<FrPage, void>;
  /**
   * The text of an order as it came, for takeText; not sooner than a pause after the one before.
   *
   * @param address as the record has it; it is asked for at the base's host, see textUrl.
   * @throws FederalRegisterError; the signal's reason when it is aborted.
   */
  text(address: string, signal: AbortSignal): Promise<Uint8Array>;
  /** Asks once, for little. @returns null when it answers, else the reason why it does not. */
  probe(signal: AbortSignal): Promise<string | null>;
  close(): void;
}

export interface FrClientOptions {
  /** FEDERAL_REGISTER_URL. Where it names a private host, that one may be asked; no other ever. */
  baseUrl: string;
  /** Where the other side can see who asks. */
  publicUrl?: string;
  patience?: Partial<FrPatience>;
  maxBytes?: number;
  maxTextBytes?: number;
  /** Resolves names; for tests. */
  resolve?: Resolver;
}

/** @throws SentenceError when the base address cannot be one. */
export function createFrClient({
  baseUrl,
  publicUrl,
  resolve,
  maxBytes = MAX_BYTES,
  maxTextBytes = MAX_TEXT_BYTES,
  ...options
}: FrClientOptions): FrClient {
  const base = parseBaseUrl(baseUrl);
  const patience = { ...PATIENCE, ...options.patience };
  const { Agent } = base.protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const settings: RequestSettings = {
    agent,
    ...(namesPrivateHost(base.hostname) ? {} : { lookup: publicLookup(resolve) }),
    userAgent: publicUrl ? `ExecutiveDisorder/1.0 (+${new URL(publicUrl).origin})` : "ExecutiveDisorder/1.0",
    accept: "application/json",
    request: patience.request,
    silence: patience.silence,
    maxBytes,
  };
  const textSettings = {
    ...settings,
    accept: "application/xml, text/xml, text/html, text/plain",
    maxBytes: maxTextBytes,
  };

  const ask = async <T>(
    url: URL,
    with_: RequestSettings,
    signal: AbortSignal,
    read: (response: FrResponse) => T,
  ): Promise<T> => {
    let at = url;
    for (let redirects = 0; ; redirects++) {
      const response = await getOnce(at, with_, signal);
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return read(response);
      if (redirects === MAX_REDIRECTS)
        throw new FederalRegisterError(
          "The Federal Register sends from one address to the next without end",
          REDIRECTED,
        );
      at = followable(location, at, base, "an answer", REDIRECTED);
    }
  };

  let nextTextAt = 0;
  const turnOfText = async (signal: AbortSignal): Promise<void> => {
    const wait = nextTextAt - Date.now();
    nextTextAt = Math.max(Date.now(), nextTextAt) + patience.pause;
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
  };

  return {
    source: base.href.replace(/\/$/, ""),
    async *pages({ order, perPage, from, signal }) {
      const seen = new Set<string>();
      const marks = new Set(from?.marks);
      const followed = new Set<string>();
      let url = from ? followable(from.url, base, base, "the next page") : searchUrl(base, { order, perPage });
      for (let pages = 0; pages < MAX_PAGES; pages++) {
        const answer = await patiently(patience, signal, () => ask(url, settings, signal, readAnswer));
        const { bytes, count, documentKeys } = answer;
        const mark = createHash("sha256").update(documentKeys.join()).digest("base64url").slice(0, 22);
        const isRepeat = documentKeys.length > 0 && (marks.has(mark) || documentKeys.every((key) => seen.has(key)));
        for (const key of documentKeys) seen.add(key);
        marks.add(mark);
        followed.add(url.href);
        const next =
          answer.nextPageUrl === null || isRepeat || documentKeys.length === 0
            ? null
            : followable(answer.nextPageUrl, url, base, "the next page");
        const nextUrl = next && !followed.has(next.href) ? next.href : null;
        yield { url: url.href, bytes, rowCount: documentKeys.length, count, nextUrl, mark, isRepeat };
        if (nextUrl === null) return;
        url = new URL(nextUrl);
      }
      throw new FederalRegisterError(`The Federal Register's answer has more than ${MAX_PAGES} pages`);
    },
    text: async (address, signal) => {
      const url = textUrl(address, base);
      await turnOfText(signal);
      return patiently(patience, signal, () => ask(url, textSettings, signal, readTextAnswer));
    },
    probe: (signal) =>
      ask(
        searchUrl(base, { order: "newest", perPage: 2 }),
        { ...settings, request: 10_000, silence: 10_000 },
        signal,
        readAnswer,
      ).then(
        () => null,
        (error) => {
          signal.throwIfAborted();
          if (error instanceof FederalRegisterError) return error.message;
          throw error;
        },
      ),
    close: () => agent.destroy(),
  };
}
