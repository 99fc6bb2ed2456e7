import { createHash } from "node:crypto";
import http from "node:http";
import https from "node:https";
import { followable, namesPrivateHost, parseBaseUrl, publicLookup, type Resolver } from "./fr-address.ts";
import { type FrAnswer, readAnswer } from "./fr-answer.ts";
import { FederalRegisterError } from "./fr-error.ts";
import { type FrPatience, PATIENCE, patiently } from "./fr-patience.ts";
import { getOnce, type RequestSettings } from "./fr-request.ts";
import { type FrOrder, searchUrl } from "./fr-search.ts";

/** 500 orders with their notes are about 1 MB. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_REDIRECTS = 3;
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
  /** Resolves names; for tests. */
  resolve?: Resolver;
}

/** @throws SentenceError when the base address cannot be one. */
export function createFrClient({ baseUrl, publicUrl, resolve, maxBytes, ...options }: FrClientOptions): FrClient {
  const base = parseBaseUrl(baseUrl);
  const patience = { ...PATIENCE, ...options.patience };
  const { Agent } = base.protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const settings: RequestSettings = {
    agent,
    ...(namesPrivateHost(base.hostname) ? {} : { lookup: publicLookup(resolve) }),
    userAgent: publicUrl ? `ExecutiveDisorder/1.0 (+${new URL(publicUrl).origin})` : "ExecutiveDisorder/1.0",
    request: patience.request,
    silence: patience.silence,
    maxBytes: maxBytes ?? MAX_BYTES,
  };

  const ask = async (url: URL, with_: RequestSettings, signal: AbortSignal): Promise<FrAnswer> => {
    let at = url;
    for (let redirects = 0; ; redirects++) {
      const response = await getOnce(at, with_, signal);
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return readAnswer(response);
      if (redirects === MAX_REDIRECTS)
        throw new FederalRegisterError("The Federal Register sends from one address to the next without end");
      at = followable(location, at, base, "an answer");
    }
  };

  return {
    source: base.href.replace(/\/$/, ""),
    async *pages({ order, perPage, from, signal }) {
      const seen = new Set<string>();
      const marks = new Set(from?.marks);
      const followed = new Set<string>();
      let url = from ? followable(from.url, base, base, "the next page") : searchUrl(base, { order, perPage });
      for (let pages = 0; pages < MAX_PAGES; pages++) {
        const answer = await patiently(patience, signal, () => ask(url, settings, signal));
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
    probe: (signal) =>
      ask(
        searchUrl(base, { order: "newest", perPage: 2 }),
        { ...settings, request: 10_000, silence: 10_000 },
        signal,
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
