import { type DigestFrequency, scheduleWords } from "@executive-disorder/shared/digest";
import { LEGAL_FORCE_LABELS } from "@executive-disorder/shared/legal-force";
import { LIMITS } from "@executive-disorder/shared/limits";
import { outcomeSentence } from "@executive-disorder/shared/variant-outcomes";
import type { MailItem, MailSection, MailText } from "../mail/mail-text.ts";
import type { DashboardChange, DashboardGroup } from "../tracking/dashboard.type.ts";
import { dayIn, momentIn, zoneOr } from "./digest-schedule.ts";
import { plainWords } from "./plain-words.ts";
import type { DigestNews } from "./read-digest.ts";

/** What a digest says beside the news. */
export interface DigestFrame {
  frequency: DigestFrequency;
  timeZone: string;
  hour: number;
  weekday: number;
  asOf: Date;
  /** Address of the site, without a slash at its end. */
  site: string;
  /** Where it is stopped in one step; null in a preview. */
  stopUrl: string | null;
}

/** A digest in words: grouped as the dashboard is, each order once in its group, with the reader's own notes. */
export function composeDigest(news: DigestNews, given: DigestFrame): MailText {
  const frame = { ...given, timeZone: zoneOr(given.timeZone) };
  const { timeZone, site, stopUrl } = frame;
  const sections = sectionsOf(news, frame);
  const told = new Set(sections.flatMap(({ items }) => items.map(({ url }) => url)));
  const more = news.dashboard.changedCount - told.size;
  const schedule = scheduleWords(frame.frequency, frame.hour, frame.weekday);
  return {
    subject: subjectOf(news),
    paragraphs: [
      `What happened to the orders that you track, and new orders that you follow. As of ${momentIn(frame.asOf, timeZone)} (${timeZone}).`,
    ],
    sections,
    link: {
      label: more > 0 ? `And ${orders(more)} more on your dashboard` : "How your orders stand, and what is due",
      url: `${site}/dashboard`,
    },
    ...(schedule && {
      closing: `You asked for this mail ${schedule} (${timeZone}). Where nothing is new, there is none.`,
    }),
    links: [
      { label: "To get it at another time, or no more", url: `${site}/lists#digest` },
      ...(stopUrl ? [{ label: "To stop it at once, without signing in", url: stopUrl }] : []),
    ],
  };
}

const orders = (count: number) => `${count.toLocaleString("en-US")} ${count === 1 ? "order" : "orders"}`;

function subjectOf({ dashboard: { changedCount, groups } }: DigestNews): string {
  const [only] = groups.flatMap(({ changes }) => changes);
  return `Digest: what happened to ${changedCount === 1 && only ? `EO ${only.order.number}` : orders(changedCount)}`;
}

function sectionsOf({ dashboard, notes }: DigestNews, { timeZone, site }: DigestFrame): MailSection[] {
  let room: number = LIMITS.digest.orders;
  return dashboard.groups.flatMap((group: DashboardGroup) => {
    const changes = group.changes.slice(0, room);
    room -= changes.length;
    if (changes.length === 0) return [];
    const many = group.orderCount > 1 ? `: ${orders(group.orderCount)}` : "";
    return [
      {
        heading: `${dayIn(group.at, timeZone)}${many}`,
        items: changes.map((change) =>
          itemOf(change, dashboard.personaName, notes.get(change.order.number) ?? [], site),
        ),
      },
    ];
  });
}

function itemOf(
  { order, legalForce, reason, events, eventCount, meaning }: DashboardChange,
  personaName: string | null,
  notes: readonly string[],
  site: string,
): MailItem {
  const more = eventCount - events.length;
  const happened = [
    ...events.map(({ sentence }) => sentence),
    ...(more > 0 ? [`And ${more} more.`] : []),
    // Where it changed, the event says so.
    ...(events.some(({ kind }) => kind === "STATUS_CHANGED")
      ? []
      : [`Legal force: ${LEGAL_FORCE_LABELS[legalForce].toLowerCase()}.`]),
    ...(reason === "FOLLOWED" ? ["You follow its subject."] : []),
  ];
  const words = meaning?.body ? `${plainWords(meaning.body)} ` : "";
  return {
    title: `EO ${order.number}: ${order.title}`,
    url: `${site}/orders/${order.number}`,
    lines: [
      happened.join(" "),
      ...(meaning ? [`What it means for you: ${words}[${outcomeSentence(meaning.outcome, personaName)}]`] : []),
    ],
    notes: notes.map(shortened),
  };
}

/** A long note begins in the mail; the whole of it is in the list. */
function shortened(note: string): string {
  const letters = [...note];
  return letters.length > LIMITS.digest.noteLength ? `${letters.slice(0, LIMITS.digest.noteLength).join("")}…` : note;
}
