import { Feed } from "feed";
import { formatDay } from "../../lib/day.ts";
import { escapeHtml } from "../../lib/escape-html.ts";
import type { FeedContent, FeedSubject } from "./find-feed.ts";

interface Entry {
  id: string;
  link: string;
  title: string;
  text: string;
  at: Date;
}

/** Before anything that is known: of entries without a day, and of feeds without an entry. */
const NO_DAY = new Date("1789-04-30T00:00:00Z");

/**
 * The feed as Atom or as JSON Feed. The same content gives the same letters, so that its hash can stand for it.
 *
 * @param origin scheme and host. @param self address of the feed itself.
 */
export function writeFeed(
  format: "atom" | "json",
  subject: FeedSubject,
  content: FeedContent,
  { origin, self }: { origin: string; self: string },
): string {
  const entries = entriesOf(content, origin);
  const page = `${origin}${subject.page}`;
  const feed = new Feed({
    id: self,
    title: plain(subject.title),
    description: plain(subject.description),
    link: page,
    feedLinks: { [format]: self },
    updated: entries[0]?.at ?? NO_DAY,
    author: { name: "Executive Disorder", link: origin },
    generator: false,
  });
  for (const { id, link, title, text, at } of entries)
    feed.addItem({
      id,
      link,
      date: at,
      // In Atom the library marks titles as HTML; those of JSON Feed are text.
      title: format === "atom" ? escapeHtml(title) : title,
      content: `<p>${escapeHtml(text)}</p>`,
    });
  return format === "atom" ? feed.atom1() : feed.json1();
}

/** Latest first. */
function entriesOf({ orders, events }: FeedContent, origin: string): Entry[] {
  const page = (number: string) => `${origin}/orders/${encodeURIComponent(number)}`;
  const entries = [
    ...events.map(({ id, at, order, sentence }) => ({
      id: `${page(order.number)}#event-${id}`,
      link: page(order.number),
      title: plain(`EO ${order.number}: ${sentence}`),
      text: plain(order.title),
      at,
    })),
    ...orders.map(({ number, title, signingDate, publicationDate, status }) => ({
      id: page(number),
      link: page(number),
      title: plain(`EO ${number}: ${title}`),
      text: plain(`${signingDate ? `Signed ${formatDay(signingDate)}. ` : ""}${status}`),
      at: new Date(publicationDate ?? signingDate ?? NO_DAY),
    })),
  ];
  return entries.sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** Without the characters that XML and calendars cannot hold. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ").toWellFormed();
}
