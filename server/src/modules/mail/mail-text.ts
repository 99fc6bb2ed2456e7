import { escapeHtml } from "../../lib/escape-html.ts";

/** A mail in plain words. Nothing in it was written by a user: names and the like would carry words of strangers to others. */
export interface MailText {
  subject: string;
  paragraphs: string[];
  /** Where the reader acts; stands on a line of its own, whole, so that it can be read before it is followed. */
  link?: { label: string; url: string };
  closing?: string;
}

const FOOT = "Executive Disorder. Nobody reads answers to this mail.";

/** The two bodies of a mail: text, and simple HTML of the same words. */
export function formatMail({ paragraphs, link, closing }: MailText): { text: string; html: string } {
  const after = [...(closing ? [closing] : []), FOOT];
  const text = [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), ...after].join("\n\n");
  const linkHtml = link
    ? `<p>${escapeHtml(link.label)}:<br><a href="${escapeHtml(link.url)}">${escapeHtml(link.url)}</a></p>`
    : "";
  const inner = `${paragraphs.map(paragraphHtml).join("")}${linkHtml}${after.map(paragraphHtml).join("")}`;
  return {
    text: `${text}\n`,
    html: `<!doctype html><html lang="en"><body style="font: 16px/1.5 Georgia, serif; max-width: 36em">${inner}</body></html>`,
  };
}

const paragraphHtml = (paragraph: string) => `<p>${escapeHtml(paragraph)}</p>`;
