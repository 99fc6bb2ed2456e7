import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import type { Queryable } from "../db/prepared.ts";
import { type FeedSubject, findFeed, readFeed } from "../modules/feeds/find-feed.ts";
import { listDueDays, writeCalendar } from "../modules/feeds/write-calendar.ts";
import { writeFeed } from "../modules/feeds/write-feed.ts";
import { type CachedAnswer, type ResponseCache, requestKey } from "./response-cache.ts";

const TYPES = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;
type FeedFormat = keyof typeof TYPES;

interface FeedParts {
  visitors: Queryable;
  /** The subject of the feeds that a key opens; null when it is not good. */
  ownOf(key: string): Promise<FeedSubject | null>;
  cache: ResponseCache;
  origin(request: Request): string;
}

/**
 * GET /feeds/orders.atom, /feeds/topics/trade.json, /feeds/deadlines.ics, /feeds/lists/<public id>.ics: what is new, for
 * programs that ask again and again. The same for whoever asks, kept until the content changes, and answered with 304 to those who
 * have it. /feeds/own/<key>.atom is a reader's own, and kept by nobody; no session is read here.
 */
export function feedEndpoint({ visitors, ownOf, cache, origin }: FeedParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const { kind, name, format } = partsOf(request);
    if (!format) return refuse(response, "A feed's address ends with .atom, .json or .ics.");
    const site = origin(request);
    const self = `${site}${request.path}`;
    const write = async (subject: FeedSubject): Promise<CachedAnswer> => {
      const body = Buffer.from(await writeAs(format, subject, visitors, { origin: site, self }));
      return { status: 200, headers: { etag: `"${createHash("sha1").update(body).digest("base64url")}"` }, body };
    };
    if (kind === "own") {
      const subject = await ownOf(name);
      if (!subject) return refuse(response, noSuchFeed(kind));
      response.setHeader("referrer-policy", "no-referrer");
      return send(response, format, await write(subject), "private, no-store");
    }
    const key = requestKey("feed", site, kind ?? "", name, format);
    let kept = cache.get(key);
    if (!kept) {
      const version = cache.version();
      const isCalendarOfAll = kind === null && name === "deadlines" && format === "ics";
      const subject = await findFeed(visitors, kind, isCalendarOfAll ? "orders" : name);
      if (!subject) return refuse(response, noSuchFeed(kind));
      kept = await write(subject);
      cache.set(key, version, kept);
    }
    send(response, format, kept, "public, max-age=0, must-revalidate");
  };
}

/** With 304 where the ETag is known. */
function send(response: Response, format: FeedFormat, { headers, body }: CachedAnswer, cacheControl: string): void {
  response.set({
    ...headers,
    "content-type": TYPES[format],
    "cache-control": cacheControl,
    "x-robots-tag": "noindex",
  });
  response.send(body);
}

async function writeAs(
  format: FeedFormat,
  subject: FeedSubject,
  db: Queryable,
  { origin, self }: { origin: string; self: string },
): Promise<string> {
  return format === "ics"
    ? writeCalendar(subject, await listDueDays(db, subject.scope), origin)
    : writeFeed(format, subject, await readFeed(db, subject.scope), { origin, self });
}

function partsOf({ params }: Request): { kind: string | null; name: string; format: FeedFormat | null } {
  const file = String(params.file);
  const dot = file.includes(".") ? file.lastIndexOf(".") : file.length;
  const format = file.slice(dot + 1);
  return {
    kind: params.kind === undefined ? null : String(params.kind),
    name: file.slice(0, dot),
    format: Object.hasOwn(TYPES, format) ? (format as FeedFormat) : null,
  };
}

const noSuchFeed = (kind: string | null) => {
  if (kind === "lists")
    return "There is no such list, or it is shared no longer. Ask whoever gave you the address for a new one.";
  if (kind === "own") return "There is no such feed, or its address was revoked. Its owner can make a new one.";
  return "There is no such feed. There are /feeds/orders.atom and /feeds/deadlines.ics, and those of a president, topic, agency or order, such as /feeds/topics/trade.atom.";
};

function refuse(response: Response, sentence: string): void {
  response.status(404).set("cache-control", "no-store").type("text").send(`${sentence}\n`);
}
