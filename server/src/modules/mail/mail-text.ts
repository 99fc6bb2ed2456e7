import { escapeHtml } from "../../lib/escape-html.ts";

export interface MailLink {
  label: string;
  url: string;
}

/** What a mail tells of one thing: its name, which leads to it, and lines. */
export interface MailItem {
  title: string;
  url: string;
  lines: readonly string[];
  /** Of the recipient's own, and nobody else's: they go out, and the outbox does not show them. */
  notes?: readonly string[];
}

export interface MailSection {
  heading: string;
  items: readonly MailItem[];
}

/**
 * A mail in plain words. Nothing in it was written by a user, save notes to themselves: names and the like would carry words of
 * strangers to others.
 */
export interface MailText {
  subject: string;
  paragraphs: string[];
  sections?: readonly MailSection[];
  /** Where the reader acts; stands on a line of its own, whole, so that it can be read before it is followed. */
  link?: MailLink;
  closing?: string;
  /** Further places, each on a line of its own. */
  links?: readonly MailLink[];
}

const FOOT = "Executive Disorder. Nobody reads answers to this mail.";
const NOTE_TAKEN_OUT = "[note taken out]";

/** A part of a mail: lines that stand together. */
interface Block {
  heading?: string;
  /** The name of a thing, over its address. */
  title?: MailLink;
  lines: readonly string[];
  link?: MailLink;
}

/**
 * The two bodies of a mail: text, and simple HTML of the same words.
 *
 * @param hasNotes false: for whoever is not its recipient.
 */
export function formatMail(mail: MailText, { hasNotes = true } = {}): { text: string; html: string } {
  const blocks = blocksOf(mail, hasNotes);
  const text = blocks.map(blockText).join("\n\n");
  const inner = blocks.map(blockHtml).join("");
  return {
    text: `${text}\n`,
    html: `<!doctype html><html lang="en"><body style="font: 16px/1.5 Georgia, serif; max-width: 36em">${inner}</body></html>`,
  };
}

function blocksOf({ paragraphs, sections = [], link, closing, links = [] }: MailText, hasNotes: boolean): Block[] {
  const paragraph = (line: string): Block => ({ lines: [line] });
  return [
    ...paragraphs.map(paragraph),
    ...sections.flatMap(({ heading, items }) => [
      { heading, lines: [] },
      ...items.map(({ title, url, lines, notes = [] }) => ({
        title: { label: title, url },
        lines: [...lines, ...notes.map((note) => `Your note: ${hasNotes ? note : NOTE_TAKEN_OUT}`)],
      })),
    ]),
    ...(link ? [{ lines: [], link }] : []),
    ...(closing ? [paragraph(closing)] : []),
    ...links.map((further) => ({ lines: [], link: further })),
    paragraph(FOOT),
  ];
}

function blockText({ heading, title, lines, link }: Block): string {
  return [
    ...(heading ? [heading, "-".repeat(heading.length)] : []),
    ...(title ? [title.label, title.url] : []),
    ...lines,
    ...(link ? [`${link.label}:`, link.url] : []),
  ].join("\n");
}

function blockHtml({ heading, title, lines, link }: Block): string {
  if (heading) return `<h2 style="font-size: 1em">${escapeHtml(heading)}</h2>`;
  const anchor = (url: string, label: string) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
  const parts = [
    ...(title ? [anchor(title.url, title.label)] : []),
    ...lines.flatMap((line) => line.split("\n").map(escapeHtml)),
    ...(link ? [`${escapeHtml(link.label)}:`, anchor(link.url, link.url)] : []),
  ];
  return `<p>${parts.join("<br>")}</p>`;
}
