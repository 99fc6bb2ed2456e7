/** One source of law as a paragraph cites it. */
export interface Citation {
  kind: "CONSTITUTION" | "STATUTE" | "PUBLIC_LAW" | "STATUTES_AT_LARGE" | "REGULATION" | "ACT" | "TREATY";
  /** "50 U.S.C. 1701 et seq.", "Public Law 107-40", "5 CFR 6.2", "10 U.S.C. ch. 47", "59 Stat. 134", or a name. */
  citation: string;
  start: number;
  end: number;
}

const SUB = "(?:\\([\\w-]{1,5}\\))";
const SECTION = `\\d{1,6}(?:(?!et\\b)[a-z]){0,3}(?:-\\d{1,4}[a-z]{0,2})?${SUB}*`;
/** "7501, 7504 and 7511(a), (b) through 7515"; then "et seq.", "note". */
const LIST = `${SECTION}(?:(?:,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|through|to)\\s+|\\s*[-–—]\\s*)(?:${SECTION}|${SUB}+)(?!\\s*(?:U\\.?\\s?S\\.?\\s?C|C\\.?\\s?F\\.?\\s?R|Stat\\b|Fed\\b|F\\.?R\\.)|\\w)){0,12}`;
const TAIL = "(?:,?\\s*et\\.?\\s+seq\\b\\.?|\\s+note\\b)?";

const CODE = new RegExp(
  `\\b(\\d{1,2})\\s+U\\.?\\s?S\\.?\\s?C\\.?\\s?(?:A\\.\\s)?(?:§+\\s*|sections?\\s+)?(App\\.?(?:\\s+|(?=\\)))|Appendix\\s+)?((?:${LIST})?${TAIL})`,
  "g",
);
const OF_TITLE = new RegExp(
  `\\b[Ss]ections?\\s+(${LIST})\\s*,?\\s+of\\s+title\\s+(\\d{1,2})(?!\\d)(?!\\s*,?\\s*(?:of\\s+the\\s+)?Code\\s+of\\s+Federal)(?:,?\\s+(?:of\\s+the\\s+)?(?:United\\s+States|U\\.S\\.)\\s+Code)?`,
  "g",
);
const CHAPTER =
  /\b(?:([Ss]ubchapter|[Pp]art)\s+([IVXLC]+|[A-Z]|\d{1,3})\s+of\s+)?[Cc]hapters?\s+(\d{1,3}[A-Z]?(?:(?:,\s*|,?\s+and\s+)\d{1,3}[A-Z]?){0,5})\s*,?\s+of\s+title\s+(\d{1,2})(?!\d)(?!\s*,?\s*(?:of\s+the\s+)?Code\s+of\s+Federal)(?:,?\s+(?:of\s+the\s+)?(?:United\s+States|U\.S\.)\s+Code)?/g;
const PUBLIC_LAW =
  /\b(?:Public\s+Laws?|Pub\.\s*L\.|P\.\s?L\.)\s*(?:Nos?\.\s*)?(\d{2,3}\s?[-–‑]\s?\d{1,4}(?:(?:,\s*(?:and\s+)?|\s+and\s+)\d{2,3}[-–‑]\d{1,4}){0,6})/g;
const STATUTES = /\b(\d{1,3})\s+Stat\.\s*(\d{1,5}[A-Z]?(?:-\d+)?)/g;
const REGULATION =
  /\b(\d{1,2})\s+C\.?\s?F\.?\s?R\.?,?\s*(?:(§+|[Pp]arts?|[Ss]ubparts?|[Ss]ections?|[Cc]hapters?)\s*)?(\d{1,5}(?:\.\d{1,5}[a-z]?)?(?:-\d{1,5}(?:\.\d{1,5})?)?)((?:\([\w]{1,4}\))*)/g;
const REGULATION_OF_TITLE =
  /\b([Pp]arts?|[Ss]ections?)\s+(\d{1,5}(?:\.\d{1,5})?)\s+of\s+title\s+(\d{1,2})\s*,?\s+(?:of\s+the\s+)?Code\s+of\s+Federal\s+Regulations/g;
const CONSTITUTION =
  /\b(?:(?:[Aa]rticle\s+[IVX]+(?:,?\s+section\s+\d+)?,?\s+of\s+)?the\s+Constitution(?:\s+of\s+the\s+United\s+States(?:\s+of\s+America)?)?)(?!\w)(?!\s+(?:Day|Week|Avenue|Center))/g;
const PLAN = /\bReorganization\s+Plan\s+(?:No\.|Number)\s*\d{1,2}\s+of\s+\d{4}/g;

interface CitationReader {
  kind: Citation["kind"];
  pattern: RegExp;
  read: (match: RegExpMatchArray) => string[];
}

/** In the order in which they claim a place: "part 46 of title 45, Code of Federal Regulations" before "of title 45". */
const READERS: CitationReader[] = [
  {
    kind: "REGULATION",
    pattern: REGULATION_OF_TITLE,
    read: (match) => [`${match[3]} CFR ${/part/i.test(match[1] ?? "") ? "part " : ""}${match[2]}`],
  },
  { kind: "STATUTE", pattern: CODE, read: codeCitations },
  {
    kind: "STATUTE",
    pattern: OF_TITLE,
    read: (match) => sectionsOf(match[1] ?? "").map((section) => `${match[2]} U.S.C. ${section}`),
  },
  { kind: "STATUTE", pattern: CHAPTER, read: chapterCitations },
  {
    kind: "PUBLIC_LAW",
    pattern: PUBLIC_LAW,
    read: (match) => itemsOf(match[1] ?? "").map((law) => `Public Law ${law.replace(/\s/g, "").replace(/[–‑]/, "-")}`),
  },
  { kind: "STATUTES_AT_LARGE", pattern: STATUTES, read: (match) => [`${match[1]} Stat. ${match[2]}`] },
  { kind: "REGULATION", pattern: REGULATION, read: regulationCitations },
  { kind: "ACT", pattern: PLAN, read: (match) => [match[0].replace(/\s+/g, " ")] },
  { kind: "CONSTITUTION", pattern: CONSTITUTION, read: () => ["U.S. Constitution"] },
];

/** Finds the cites of a text, in order; names of acts are `find-act-names.ts`'s. Linear; never throws. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const { kind, pattern, read } of READERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().replace(/[,;]$/, "").length;
      if (taken.subarray(start, end).includes(1)) continue;
      const citations = read(match);
      if (citations.length > 0) taken.fill(1, start, end);
      for (const citation of citations) found.push({ kind, citation, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function itemsOf(list: string): string[] {
  return list
    .split(/,|\band\b/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function chapterCitations(match: RegExpMatchArray): string[] {
  const inner = match[1] ? `, ${/sub/i.test(match[1]) ? "subch." : "pt."} ${match[2]}` : "";
  return itemsOf(match[3] ?? "").map((chapter) => `${match[4]} U.S.C. ch. ${chapter}${inner}`);
}

function regulationCitations(match: RegExpMatchArray): string[] {
  const isPart = /part/i.test(match[2] ?? "") && !/sub/i.test(match[2] ?? "");
  return [`${match[1]} CFR ${isPart ? "part " : ""}${match[3]}${match[4]}`];
}

function codeCitations(match: RegExpMatchArray): string[] {
  const [, title, appendix, rest = ""] = match;
  const head = `${title} U.S.C.${appendix ? " App." : ""}`;
  const tail = /et\.?\s+seq/.test(rest) ? " et seq." : /note\b/.test(rest) ? " note" : "";
  const sections = sectionsOf(rest.replace(/,?\s*et\.?\s+seq.*$|\s+note$/, ""));
  if (sections.length === 0) return appendix ? [head] : [];
  return sections.map((section, at) => `${head} ${section}${at === sections.length - 1 ? tail : ""}`);
}

/** What "(6)" goes on with after "2776(a)(5)": 2776(a); "(b)" there goes on with 2776. */
function headFor(before: string, number: string, item: string): string {
  const groups = [...before.matchAll(/\((\w+)\)/g)];
  const style = (text: string) => (/\d/.test(text) ? "1" : /[A-Z]/.test(text) ? "A" : "a");
  const wanted = style(/\((\w+)/.exec(item)?.[1] ?? "");
  const same = groups.findLast((group) => style(group[1] ?? "") === wanted);
  return same ? before.slice(0, same.index) : number;
}

/** "2753(a)(1), (b) and 2778" → 2753(a)(1), 2753(b), 2778; "11001 through 11023" → 11001-11023. */
function sectionsOf(list: string): string[] {
  const joined = list.replace(/\s*(?:\bthrough\b|\bto\b|[–—])\s*(?=\d)/g, "-").replace(/\s+/g, " ");
  const sections: string[] = [];
  let number = "";
  for (const part of joined.split(/,\s*(?:and |or )?| and | or | through | to /)) {
    const item = part.trim();
    if (/^\(/.test(item) && number) sections.push(`${headFor(sections.at(-1) ?? number, number, item)}${item}`);
    else if (/^\d/.test(item)) {
      sections.push(item);
      number = /^[\da-z-]+/.exec(item)?.[0] ?? "";
    }
  }
  return sections;
}
