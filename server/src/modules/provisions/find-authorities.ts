import { ACT_PLACES, SECTION_NAMES } from "./act-names.ts";
import { authorityStretches } from "./authority-stretches.ts";
import { findActNames, type NamedAct } from "./find-act-names.ts";
import { type Citation, findCitations } from "./find-citations.ts";
import { maskQuotations } from "./mask-quotations.ts";
import type { OrderText, Paragraph, Provision } from "./order-text.ts";
import { firstFrom, isWithin } from "./sorted-stretches.ts";

export interface FoundAuthority {
  /** Normalised: "50 U.S.C. 1701 et seq.", "U.S. Constitution", "Public Law 107-40", "Railway Labor Act, section 9A". */
  citation: string;
  /** The act's name as the order has it, or what a well-known section is about; null where neither is known. */
  name: string | null;
  kind: Citation["kind"] | "DELEGATION";
  /** AUTHORITY: the President acts by it, or hands on what it gives him. MENTION: the order speaks of it. */
  role: "AUTHORITY" | "MENTION";
  /** Exactly words of the paragraph. */
  quote: string;
  provision: string;
  number: string;
  paragraph: string;
}

/**
 * Finds the law that an order cites: each source once, as authority where it is cited so anywhere, at its first such place.
 * New wording of other documents is left out. Never throws.
 */
export function findAuthorities(order: OrderText): FoundAuthority[] {
  const found = new Map<string, FoundAuthority>();
  const aliases = new Map<string, { name: string; place: string | null }>();
  for (const provision of order.provisions) {
    if (provision.kind === "ANNEX") continue;
    for (const paragraph of provision.paragraphs) {
      if (paragraph.quoted) continue;
      for (const one of inParagraph(provision, paragraph, aliases)) {
        const known = found.get(one.citation);
        if (!known || (known.role === "MENTION" && one.role === "AUTHORITY"))
          found.set(one.citation, { ...one, name: one.name ?? known?.name ?? null });
        else known.name ??= one.name;
      }
    }
  }
  // "the Energy Policy Act of 1992" again, or "(Secure Fence Act)": the act is listed by its cite already.
  const known = [...found.values()].filter((one) => one.kind !== "ACT" || one.citation !== one.name);
  const isRepeated = (one: FoundAuthority) =>
    one.kind === "ACT" &&
    one.citation === one.name &&
    known.some(
      (other) => other.name?.startsWith(one.citation) && (other.role === one.role || other.role === "AUTHORITY"),
    );
  return [...found.values()]
    .filter((one) => !isRepeated(one))
    .sort((a, b) => Number(a.role === "MENTION") - Number(b.role === "MENTION"));
}

/** What stands between a name and its cite: ", as amended", "(IEEPA)", brackets, commas. */
const BETWEEN =
  /^,?(?:\s*,?\s*(?:as\s+amended|of\s+(?:[A-Z][a-z]+\s+)?\d{4}))?,?\s*(?:\((?:the\s+)?[“"]?[A-Z][\w\s&-]{0,40}[”"]?\)\s*)?(?:\(the\s+“Act”\)\s*)?,?\s*\(?(?:(?:[Ss]ub)?[Tt]itle\s+[\w\s]{1,30}?(?:,\s*|\s+of\s+)|[Dd]ivision\s+[A-Z],?\s*(?:of\s+)?|see\s+|codified\s+(?:as\s+amended\s+)?at\s+)?$/;

function inParagraph(
  provision: Provision,
  paragraph: Paragraph,
  aliases: Map<string, { name: string; place: string | null }>,
): FoundAuthority[] {
  const original = paragraph.text;
  const text = maskQuotations(original);
  const stretches = authorityStretches(text);
  const roleAt = (at: number) => (isWithin(stretches, at) ? "AUTHORITY" : "MENTION");
  const acts = findActNames(text);
  const citations = findCitations(text);
  const base = { provision: provision.key, number: provision.number, paragraph: paragraph.key };
  const out: FoundAuthority[] = [];
  const cited = new Set<NamedAct>();
  for (const one of citations) {
    const before = acts[firstFrom(acts, one.start) - 1];
    const isNear = before !== undefined && before.end <= one.start && one.start - before.end < 110;
    const act = isNear && namesCitation(text, before, one, citations) ? before : undefined;
    if (act) cited.add(act);
    if (act && one.kind === "STATUTE") rememberAlias(text, act, one.citation, aliases);
    const start = act ? startOfName(text, act) : one.start;
    out.push({
      ...base,
      citation: one.citation,
      name: act?.name ?? nameOf(one),
      kind: one.citation === "3 U.S.C. 301" ? "DELEGATION" : one.kind,
      role: roleAt(one.start),
      quote:
        one.kind === "CONSTITUTION"
          ? constitutionQuote(text, one)
          : original.slice(start, closeBracket(text, start, one.end)),
    });
  }
  for (const act of acts) {
    // "(Secure Fence Act)" only gives the act before it a short name.
    if (cited.has(act) || isShortName(text, act)) continue;
    rememberAlias(text, act, null, aliases);
    const place = ACT_PLACES[act.name] ?? null;
    const isTreaty = /(?:Convention|Treaty)\b/.test(act.name);
    out.push({
      ...base,
      citation: act.section ? `${act.name}, section ${act.section}` : (place ?? act.name),
      name: act.name,
      kind: isTreaty ? "TREATY" : "ACT",
      role: roleAt(act.start),
      quote: original.slice(startOfName(text, act), act.end),
    });
  }
  for (const one of aliasedSections(text, aliases)) {
    if ((citations[firstFrom(citations, one.end)]?.start ?? Number.POSITIVE_INFINITY) - one.end < 6) continue;
    if (roleAt(one.start) === "AUTHORITY")
      out.push({
        ...base,
        citation: `${one.name}, section ${one.section}`,
        name: one.name,
        kind: "ACT",
        role: "AUTHORITY",
        quote: text.slice(one.start, one.end),
      });
  }
  return out;
}

/** Whether a name and a cite belong together: nothing between them but brackets, "as amended", or another cite of the same act. */
function namesCitation(text: string, act: NamedAct, one: Citation, citations: Citation[]): boolean {
  const first = citations[firstFrom(citations, act.end)];
  if (!first || !BETWEEN.test(text.slice(act.end, first.start))) return false;
  if (one.start === first.start) return true;
  return (
    /^\)?\s*[;,]?\s*\(?$/.test(text.slice(first.end, one.start)) &&
    !/^(?:sub)?(?:section|chapter)/i.test(text.slice(one.start, one.start + 10))
  );
}

function isShortName(text: string, act: NamedAct): boolean {
  return (
    /\((?:the )?[“"]?$/.test(text.slice(Math.max(0, act.start - 6), act.start)) &&
    /^[”"]?\)/.test(text.slice(act.end, act.end + 2))
  );
}

function rememberAlias(
  text: string,
  act: NamedAct,
  place: string | null,
  aliases: Map<string, { name: string; place: string | null }>,
): void {
  const near = text.slice(act.end, act.end + 110);
  const short = /^[^;]{0,90}?\((?:the\s+)?[“"]?([A-Z][A-Za-z-]{1,12})[”"]?\)/.exec(near)?.[1];
  if (!short) return;
  const initials = act.name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join("");
  if ((short === "Act" || initials.startsWith(short)) && !aliases.has(short))
    aliases.set(short, { name: act.name, place });
}

/** "section 9A of the RLA" */
function aliasedSections(
  text: string,
  aliases: Map<string, { name: string }>,
): { name: string; section: string; start: number; end: number }[] {
  return [
    ...text.matchAll(/\b[Ss]ections?\s+(\d{1,5}[A-Z]?(?:\(\w{1,4}\))*)\s+of\s+(?:the\s+)?([A-Z][A-Za-z-]{1,12})\b/g),
  ].flatMap((match) => {
    const act = aliases.get(match[2] ?? "");
    return act
      ? [{ name: act.name, section: match[1] ?? "", start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

function nameOf(one: Citation): string | null {
  if (one.kind === "CONSTITUTION") return "Constitution of the United States";
  return SECTION_NAMES[one.citation] ?? null;
}

/** The name with its article and, where it is meant, its section: "section 361(b) of the Public Health Service Act". */
function startOfName(text: string, act: NamedAct): number {
  const before = text.slice(Math.max(0, act.start - 130), act.start);
  const lead =
    /(?:\b[Ss]ections?\s+[\w(),\s-]{1,60}?\s+of\s+(?:the\s+)?(?:[\w\s]{0,40}\bof\s+the\s+)?|\bthe\s+|\b(?:[Tt]itle|[Cc]hapter)\s+\w{1,6}\s+of\s+the\s+)$/.exec(
      before,
    );
  return act.start - (lead?.[0].length ?? 0);
}

/** Takes in the bracket that closes one opened within the quotation. */
function closeBracket(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const open = (words.match(/\(/g)?.length ?? 0) - (words.match(/\)/g)?.length ?? 0);
  return open > 0 && text[end] === ")" ? end + 1 : end;
}

/** "By the authority vested in me as President by the Constitution and the laws of the United States of America" */
function constitutionQuote(text: string, one: Citation): string {
  const before = text.slice(Math.max(0, one.start - 160), one.start);
  const lead =
    /\b(?:(?:under\s+and\s+)?by|pursuant\s+to|under)\s+(?:virtue\s+of\s+)?the\s+authority\s+vested\s+in\s+me\b[^.;]*$/i.exec(
      before,
    );
  const after = /^[^,;:.]{0,80}?\b(?:laws|statutes)\s+of\s+the\s+United\s+States(?:\s+of\s+America)?/.exec(
    text.slice(one.end, one.end + 120),
  );
  return text.slice(one.start - (lead?.[0].length ?? 0), one.end + (after?.[0].length ?? 0));
}
