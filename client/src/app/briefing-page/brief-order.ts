import { firstSentences } from "@executive-disorder/shared/sentences";
import { outcomeSentence } from "@executive-disorder/shared/variant-outcomes";
import { DEADLINE_KIND_WORDS } from "../../features/orders/deadline-kinds.ts";
import { provisionTitle, runInHeading } from "../../features/orders/provision-title.ts";
import { relationAct } from "../../features/relations/relation-act.ts";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatShortDay } from "../../lib/day.ts";
import { decisiveStep, LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";
import type { BriefingOrder } from "./briefing-query.ts";
import { fitToPage, LINE, linesOf, ROOM } from "./fit-to-page.ts";

type Provenance = NonNullable<BriefingOrder["sections"][number]["provenance"]>;

export interface BriefRow {
  /** In bold, before the text or beside it. */
  lead: string | null;
  /** The order that the text goes on from, as a link. */
  order: string | null;
  text: string;
  /** Where it stands, or when it was. */
  where: string | null;
}

export interface BriefPart {
  heading: string;
  /** Under the heading, in small print. */
  note: string | null;
  /** Behind it: who wrote the text, and who checked it. */
  provenance: Provenance | null;
  /** How rows are set: the bottom line larger; prose, as the bottom line, in our own little Markdown; tables and notes letter for letter. */
  look: "lead" | "prose" | "table" | "note";
  rows: BriefRow[];
  /** Rows that had no room, and what they are: "3 more deadlines". */
  left: { count: number; noun: string };
}

export interface Brief {
  number: string;
  title: string;
  parts: BriefPart[];
}

/** Characters that a row may have: whole sentences where they fit, else words. */
const LENGTH = { bottomLine: 480, provision: 210, duty: 200, title: 120, written: 60, note: 1_000, pageTitle: 200 };

/** Letters of a bottom line beside which its small print ends. */
const BESIDE = 300;

/**
 * What a printed page tells of an order, cut to one page: the bottom line and the note before deadlines, these before provisions and
 * relations. What is left out is counted, never dropped in silence.
 *
 * @param note the reader's own, where it is to be printed.
 */
export function briefOrder(order: BriefingOrder, { isBase, note }: { isBase: boolean; note: string | null }): Brief {
  const title = shorten(order.title, LENGTH.pageTitle);
  const parts = [
    bottomLine(order, isBase),
    note ? ownNote(note) : null,
    deadlines(order),
    provisions(order, isBase),
    part("Relations", "table", relationRows(order), "relation", order.relations.totalCount),
  ].filter((one) => one !== null);
  const fits = fitToPage(
    parts.map(({ look, rows }) => ({
      look: look === "lead" || look === "table" ? look : "text",
      // The small print beside the bottom line is as long as a few lines of it.
      rows: rows.map((one) => Math.max(lettersOf(one), look === "lead" ? BESIDE : 0)),
    })),
    ROOM - headOf(order, title),
  );
  return {
    number: order.number,
    title,
    parts: parts.flatMap((one, at) => {
      const shown = fits[at] ?? 0;
      if (one.rows.length === 0 && one.left.count === 0) return one.note ? [one] : [];
      const left = { ...one.left, count: one.left.count + one.rows.length - shown };
      return [{ ...one, rows: one.rows.slice(0, shown), left }];
    }),
  };
}

/** Lines that stand before the parts. */
function headOf(order: BriefingOrder, title: string): number {
  return linesOf(title.length, "title") + linesOf(order.status.explanation.length + 40, "text") + linesOf(1, "text");
}

/** Letters that a row takes; a line that ends early counts as one that is filled. */
function lettersOf({ lead, text, where }: BriefRow): number {
  const ended = text.split("\n").slice(1).length;
  return [lead, text, where].join(" ").length + ended * LINE;
}

const row = (text: string, over: Partial<BriefRow> = {}): BriefRow => ({
  lead: null,
  order: null,
  where: null,
  ...over,
  text,
});

function part(
  heading: string,
  look: BriefPart["look"],
  rows: BriefRow[],
  noun: string,
  total = rows.length,
): BriefPart | null {
  if (rows.length === 0) return null;
  return { heading, note: null, provenance: null, look, rows, left: { count: total - rows.length, noun } };
}

/** The persona's text where there is one for this reader, else the base text; and whose words they are. */
function textOf({ sections }: BriefingOrder, kind: "IMPLICATIONS" | "OVERVIEW", isBase: boolean) {
  const section = sections.find((one) => one.kind === kind);
  const variant = isBase ? null : (section?.variant ?? null);
  return {
    entries: variant?.entries ?? section?.entries ?? [],
    provenance: (variant ? variant.provenance : section?.provenance) ?? null,
    words: section
      ? outcomeSentence(variant?.outcome ?? null, variant?.persona.pluralName ?? null)
      : "Not written yet.",
  };
}

function bottomLine(order: BriefingOrder, isBase: boolean): BriefPart {
  const { entries, words, provenance } = textOf(order, "IMPLICATIONS", isBase);
  const [first] = entries;
  return {
    heading: "Bottom line",
    note: words,
    provenance,
    look: "lead",
    rows: first ? [row(cut(first.body, LENGTH.bottomLine))] : [],
    left: { count: 0, noun: "bottom line" },
  };
}

/** What the analysis says of them, shortened; without one, the headings of the order's own text. */
function provisions(order: BriefingOrder, isBase: boolean): BriefPart | null {
  const { entries } = textOf(order, "OVERVIEW", isBase);
  if (entries.length > 0)
    return part(
      "Main provisions",
      "prose",
      entries.map(({ heading, body, cites }) =>
        row(cut(body, LENGTH.provision), {
          lead: heading && runInHeading(heading),
          where: cites.join("; ") || null,
        }),
      ),
      "provision",
    );
  return part(
    "Sections of its text",
    "prose",
    order.provisions.map((provision) => row(shorten(provisionTitle(provision), LENGTH.title))),
    "section",
  );
}

function ownNote(note: string): BriefPart | null {
  const made = part("Your note", "note", [row(shorten(note, LENGTH.note))], "note");
  return made && { ...made, note: note.length > LENGTH.note ? "Its beginning; the whole stands in your list." : null };
}

function deadlines(order: BriefingOrder): BriefPart | null {
  const made = part("Deadlines", "table", deadlineRows(order), "deadline");
  return (
    made && {
      ...made,
      note: `Computed from the text.${LEGAL_FORCE_LOOKS[order.legalForce].hasEnded ? " None binds after the order ended." : ""}`,
    }
  );
}

function deadlineRows({ deadlines }: BriefingOrder): BriefRow[] {
  // Those with a day first, the earliest at the top; the others in the sequence of the text.
  const dated = deadlines.filter(({ dueDate }) => dueDate !== null);
  dated.sort((a, b) => (a.dueDate as string).localeCompare(b.dueDate as string));
  return [...dated, ...deadlines.filter(({ dueDate }) => dueDate === null)].map(
    ({ kind, actor, duty, dueDate, asWritten, provision }) =>
      row(
        `${kind === "DUTY" ? actor : `${DEADLINE_KIND_WORDS[kind]}: ${actor}`}${/\w/.test(duty) ? `: ${shorten(duty, LENGTH.duty)}` : ""}`,
        { lead: dueDate ? formatShortDay(dueDate) : shorten(asWritten, LENGTH.written), where: provision },
      ),
  );
}

/** What decided how the order stands comes first, then what others did to it, then what it did; each newest first. */
function relationRows({ number, status, legalForce, relations }: BriefingOrder): BriefRow[] {
  const decisive = decisiveStep(legalForce, status.path)?.order?.number;
  const among = relations.nodes.filter(isBetweenOrders);
  const rank = (relation: (typeof among)[number]) =>
    relation.from.number === decisive ? 0 : relation.to.number === number ? 1 : 2;
  return among
    .map((relation) => ({ relation, rank: rank(relation) }))
    .sort((a, b) => a.rank - b.rank || (b.relation.on ?? "").localeCompare(a.relation.on ?? ""))
    .map(({ relation }) => {
      const other = relation.to.number === number ? relation.from : relation.to;
      const title = other.title ? `: ${shorten(other.title, LENGTH.title)}` : "";
      return row(`${title}${relation.agreement === "DISPUTED" ? " (sources disagree)" : ""}`, {
        lead: relationAct(number, relation),
        order: other.number,
        where: relation.on && formatShortDay(relation.on),
      });
    });
}

/** Whole sentences as far as they fit; a first one that is longer is cut at a word. */
const cut = (text: string, most: number) => shorten(firstSentences(text, most), most + most / 4);

/** Cut between words, with a mark that something is gone. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most);
  const space = words.lastIndexOf(" ");
  return `${words.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.]+$/, "")} …`;
}
