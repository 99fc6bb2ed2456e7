import { ACT_PLACES } from "./act-names.ts";

/** An act that a text names: its name as written, and the section of it that is meant. */
export interface NamedAct {
  name: string;
  /** "361(b)" in "section 361(b) of the Public Health Service Act". */
  section: string | null;
  start: number;
  end: number;
}

const CONNECTOR = "(?:of|and|the|for|in|to|on|with|from|by|against|or|under)";
const WORD = "(?:[A-Z][\\w.’'-]{0,40}|\\d{4}|21st)";
const ACT = new RegExp(
  `(?<![\\w.’'-])(?:${WORD},?\\s+)(?:(?:${WORD},?|${CONNECTOR})\\s+){0,14}?(?:Acts?|Code\\s+of\\s+Military\\s+Justice|Use\\s+of\\s+Military\\s+Force|Internal\\s+Revenue\\s+Code|Convention|Treaty)\\b(?:\\s+of\\s+(?:[A-Z][a-z]+\\s+\\d{1,2},\\s+)?\\d{4}|,\\s+(?:19|20)\\d{2}\\b)?(?:\\s+for\\s+the\\s+21st\\s+Century)?(?:\\s+for\\s+Fiscal\\s+Years?\\s+\\d{4}(?:\\s+and\\s+\\d{4})?)?(?:\\s+Amendments\\s+Act\\s+of\\s+\\d{4})?`,
  "g",
);
const INTERNAL_REVENUE = /Internal\s+Revenue\s+Code(?:\s+of\s+\d{4})?/g;
const DATED_ACT =
  /\bAct\s+of\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},\s+\d{4}/g;
const SECTION_OF =
  /\b[Ss]ections?\s+(\d+[A-Za-z]{0,2}(?:\([\w-]{1,5}\))*(?:(?:,\s*(?:and\s+)?|\s+(?:and|or|through)\s+)(?:\d+[A-Za-z]{0,2})?(?:\([\w-]{1,5}\))*){0,6})\s+of\s+(?:the\s+)?(?:[\w\s]{0,40}\bof\s+the\s+)?$/;

/** Finds acts by name, in order, without overlaps. */
export function findActNames(text: string): NamedAct[] {
  const found: NamedAct[] = [];
  const taken = new Uint8Array(text.length + 1);
  for (const pattern of [ACT, INTERNAL_REVENUE, DATED_ACT]) {
    for (const match of text.matchAll(pattern)) {
      const name = trimName(match[0]);
      if (!name) continue;
      const start = match.index + match[0].length - name.length;
      const end = match.index + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const section = SECTION_OF.exec(text.slice(Math.max(0, start - 110), start))?.[1];
      found.push({
        name: name.replace(/\s+/g, " "),
        section: section && /^\d/.test(section) ? section.replace(/\s+/g, " ") : null,
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Cuts off what stands before the name: a sentence's first word, an officer, "Title VII of the". */
function trimName(written: string): string | null {
  let name = written;
  const before = /^.*\b(?:of the|under the|by the|with the|the|including|pursuant to|Under|See)\s+(?=[A-Z])/s.exec(
    name,
  );
  // "of the" may belong to a name: "Protection of the Boundary Waters Act"; names that begin there are rarer than introductions.
  if (before && before[0].length < name.length - 4) name = name.slice(before[0].length);
  name = name.replace(
    /^(?:Consistent|Notwithstanding|Title\s+[IVXLC]+|Division\s+[A-Z]|Subtitle\s+[A-Z]|Chapter\s+\d+|In|The|This|That|Each|Any|Under|By|And|For|With|As|To|Such|An?)\s+(?:of\s+|with\s+)?(?:the\s+)?/,
    "",
  );
  if (/^(?:Act|Acts|Convention|Treaty|Code)\b/.test(name) && !/^Act\s+of/.test(name)) return null;
  if (!/\s/.test(name) || /\b(?:the|of|and|this|that|such|under|by)\s+(?:Acts?|Convention|Treaty)$/.test(name))
    return null;
  const inner = Object.keys(ACT_PLACES).find((known) => name.endsWith(` ${known}`));
  // "… Travel Bans and International Emergency Economic Powers Act": the known name is the name.
  if (inner && /\b(?:and|of|or|the)\s$/.test(name.slice(0, name.length - inner.length))) return inner;
  return /^[A-Z\d]/.test(name) ? name : null;
}
