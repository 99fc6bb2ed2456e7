/** A note as a reader sees it, and where each of its characters stands in the note as published. */
export interface PlainText {
  text: string;
  /** `starts[i]` to `ends[i]` is the character `text[i]` in the published note; null where the two are one. */
  places: { starts: Int32Array; ends: Int32Array } | null;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060]/;
const UNUSUAL = /[&<\u00ad\u200b-\u200f\u202a-\u202e\u2060\uff01-\uff5e]/;

/**
 * Undoes what copying does to a text: entities and tags of HTML, full-width forms, characters that print nothing.
 *
 * Only what can be nothing else is taken so: "<br>" is a line break, "a < b" and "AT&T;" stay as they are.
 */
export function plainText(note: string): PlainText {
  if (!UNUSUAL.test(note)) return { text: note, places: null };
  const starts = new Int32Array(note.length);
  const ends = new Int32Array(note.length);
  let text = "";
  for (let start = 0; start < note.length; ) {
    const { char, next } = readCharacter(note, start);
    if (char !== "") {
      starts[text.length] = start;
      ends[text.length] = next;
      text += char;
    }
    start = next;
  }
  return { text, places: { starts, ends } };
}

/** At most one character, so that every place is known. */
interface CharacterRead {
  char: string;
  next: number;
}

function readCharacter(note: string, start: number): CharacterRead {
  const written = note.charAt(start);
  if (written === "&") return readEntity(note, start) ?? { char: written, next: start + 1 };
  if (written === "<") return readTag(note, start) ?? { char: written, next: start + 1 };
  return { char: shown(written), next: start + 1 };
}

/** "９" is 9, a soft hyphen is nothing. */
function shown(char: string): string {
  if (INVISIBLE.test(char)) return "";
  return char >= "\uff01" && char <= "\uff5e" ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["shy", ""],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["bull", "•"],
  ["middot", "·"],
  ["sect", "§"],
  ["frac12", "½"],
]);
/** "&amp;nbsp;" was escaped twice. */
const ENTITY = /&(?:amp;)?(?:#(\d{1,5})|#x([0-9a-f]{1,4})|([a-z]{2,6}(?:12)?));/iy;

function readEntity(note: string, start: number): CharacterRead | null {
  ENTITY.lastIndex = start;
  const [whole, decimal, hex, name] = ENTITY.exec(note) ?? [];
  if (whole === undefined) return null;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  const char = name ? NAMED.get(name.toLowerCase()) : code > 8 && code < 0xd800 ? String.fromCharCode(code) : undefined;
  return char === undefined ? null : { char: shown(char), next: start + whole.length };
}

const TAGS = [
  [/<\/?(?:br|p|div|li|ul|ol|tr|h[1-6])(?:\s[^<>]{0,200})?\/?>/iy, "\n"],
  [/<\/?t[dh](?:\s[^<>]{0,200})?>/iy, " "],
  [/<\/?(?:a|b|i|em|strong|u|span|sup|sub|small|font)(?:\s[^<>]{0,200})?>/iy, ""],
] as const;

function readTag(note: string, start: number): CharacterRead | null {
  for (const [tag, char] of TAGS) {
    tag.lastIndex = start;
    if (tag.test(note)) return { char, next: tag.lastIndex };
  }
  return null;
}
