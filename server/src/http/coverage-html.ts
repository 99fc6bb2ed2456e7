import { formatDay } from "../lib/day.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import { type PageParts } from "./html.ts";

interface Counts {
  held: number;
  notesRead: number;
  withText: number;
  withAnalysis: number;
}

interface Reference {
  number: string;
  title: string | null;
}

export interface CoverageForHtml {
  coverage: Counts & {
    asOf: string | null;
    presidents: (Counts & { president: { slug: string; name: string } | null })[];
    unreadNoteCount: number;
    unreadNotes: { order: Reference; part: string }[];
    disputedCount: number;
    disputed: { from: Reference; to: Reference; assertions: { sourceNumber: string; quote: string }[] }[];
    selfReferences: number;
    wrongVoices: number;
    unresolvedCount: number;
  };
}

export const COVERAGE_HTML_DOCUMENT = `query CoverageHtml { coverage {
  held notesRead withText withAnalysis asOf presidents { president { slug name } held notesRead withText withAnalysis }
  unreadNoteCount unreadNotes { order { number title } part }
  disputedCount disputed { from { number title } to { number title } assertions { sourceNumber quote } }
  selfReferences wrongVoices unresolvedCount
} }`;

const n = (count: number) => count.toLocaleString("en-US");

/** An order as a link; one that we do not hold is its number alone. */
const link = ({ number, title }: Reference) =>
  title === null ? `EO ${number} (not held)` : `<a href="/orders/${number}">EO ${number}: ${escapeHtml(title)}</a>`;

/** What the record holds, and what it does not tell. */
export function coveragePage({ coverage: c }: CoverageForHtml): PageParts {
  const cells = (row: Counts) =>
    [row.held, row.notesRead, row.withText, row.withAnalysis].map((count) => `<td>${n(count)}</td>`).join("");
  const rows = c.presidents.map(
    (row) =>
      `<tr><th scope="row">${row.president ? `<a href="/presidents/${escapeHtml(row.president.slug)}">${escapeHtml(row.president.name)}</a>` : "No president named"}</th>${cells(row)}</tr>`,
  );
  const unread = c.unreadNotes.map(({ order, part }) => `<li>${link(order)}: <q>${escapeHtml(part)}</q></li>`);
  const disputed = c.disputed.map(
    ({ from, to, assertions }) =>
      `<li>${link(from)} and ${link(to)}: ${assertions.map(({ sourceNumber, quote }) => `EO ${sourceNumber} says <q>${escapeHtml(quote)}</q>`).join("; ")}</li>`,
  );
  return {
    status: 200,
    title: "What the record holds | Executive Disorder",
    description: `${n(c.held)} executive orders held${c.asOf ? ` as of ${formatDay(c.asOf)}` : ""}: how many were read, what could not be read, and where the sources disagree.`,
    canonical: "/coverage",
    text: `<main class="page plain"><h1>What the record holds</h1>
<p>${n(c.held)} orders are held${c.asOf ? `, as of ${formatDay(c.asOf)}` : ""}. Notes were read for ${n(c.notesRead)}; ${n(c.withText)} have their text, ${n(c.withAnalysis)} an analysis.</p>
<p>A gap proves nothing about an order. Where no notes were read we do not know whether it was changed; where no change is recorded there may be one that no source names.</p>
<h2>By president</h2><table><thead><tr><th>President</th><th>Held</th><th>Notes read</th><th>Text</th><th>Analysis</th></tr></thead><tbody>${rows.join("")}</tbody></table>
<h2>Missing texts</h2><p>The text of ${n(c.held - c.withText)} orders is not held. Deadlines, agencies and authorities of these were not looked for.</p>
<h2>Parts of notes that could not be read</h2><p>${n(c.unreadNoteCount)}${unread.length < c.unreadNoteCount ? `, the first ${unread.length}` : ""}.</p><ul>${unread.join("")}</ul>
<h2>Relations on which sources disagree</h2><p>${n(c.disputedCount)}${disputed.length < c.disputedCount ? `, the first ${disputed.length}` : ""}.</p><ul>${disputed.join("")}</ul>
<h2>Statements that are not followed</h2><p>${n(c.wrongVoices)} by which an order would act on a later one, ${n(c.selfReferences)} of an order about itself.</p>
<h2>Orders named, but not held</h2><p>${n(c.unresolvedCount)} relations lead to an order that is not held.</p></main>`,
  };
}
