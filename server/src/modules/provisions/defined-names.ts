import type { OrderText } from "./order-text.ts";

const OFFICE_WORD =
  "Secretary|Secretaries|Administrator|Director|Commission|Committee|Council|Board|Task Force|Office|Group|Chair|Chairman|Attorney General|Archivist|Commissioner|Representative|Agency|Department|Initiative|Center|Assistant|Panel|Administration|Bureau|Corps|Service|Partnership|Team|Officer";
const SHORT_NAME =
  /\((?:the |collectively,? |hereinafter,? )?[“"]?([A-Z][\w&’'-]{0,40}(?: (?:[A-Z][\w&’'-]{0,40}|of|the|and|for)){0,5})[”"]?\)/g;
/** How far back from the bracket a name may begin. */
const MAX_NAME = 170;

/**
 * The short names that an order gives itself: "the Secretary of Health and Human Services (Secretary)" → Secretary. The first
 * definition counts; a short name that is defined for two things is left out, because a guess would name the wrong officer.
 */
export function definedNames(order: OrderText): Map<string, string> {
  const names = new Map<string, string | null>();
  for (const provision of order.provisions) {
    for (const paragraph of provision.paragraphs) {
      if (paragraph.quoted) continue;
      for (const match of paragraph.text.matchAll(SHORT_NAME)) {
        const short = match[1] ?? "";
        const full = nameAtEnd(nameBefore(paragraph.text, match.index), short);
        if (!full || full === short || full.length > 160) continue;
        const known = names.get(short);
        if (known === undefined) names.set(short, full);
        else if (known !== full) names.set(short, null);
      }
    }
  }
  return new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The words in capitals, with what joins them, that end right before a place. */
function nameBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - MAX_NAME), at).split(" ");
  // A space stands between the name and the bracket; what the cut left of a word is no word.
  if (words.pop() !== "") return "";
  if (at > MAX_NAME) words.shift();
  const from = words.findLastIndex(
    (word) => !/^(?:[A-Z][\w'’.&-]*,?|of|the|and|for|to|on|in|with|by|or),?$/.test(word),
  );
  return words.slice(from + 1).join(" ");
}

/** Cuts what stands before the bracket down to the name that it abbreviates; null where that is not plain. */
function nameAtEnd(before: string, short: string): string | null {
  const words = before.split(/\s+/).filter(Boolean);
  while (words.length > 0 && /^(?:of|[Tt]he|[Aa]n?|[Ii]n|and|for|to|on|in|with|by|or|,)$/.test(words[0] ?? ""))
    words.shift();
  const acronym = /^[A-Z][A-Z&-]{1,9}$/.test(short);
  for (let from = acronym ? words.length - 1 : 0; acronym ? from >= 0 : from < words.length; from += acronym ? -1 : 1) {
    const name = words.slice(from).join(" ").replace(/^,\s*/, "");
    if (acronym && /^[A-Z]/.test(name) && initials(name).includes(short.replace(/[&-]/g, ""))) return name;
    if (!acronym && isNamedBy(name, short)) return name;
  }
  return null;
}

/** "Department of Energy" → "DE" and "DOE". */
function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\w/.test(word));
  const letters = (some: string[]) => some.map((word) => word[0]?.toUpperCase()).join("");
  return [letters(words.filter((word) => /^[A-Z]/.test(word))), letters(words)];
}

/** "Secretary of Labor" is meant by "Secretary": the office begins with the short name, or ends in it ("… Advisory Council (Council)"). */
function isNamedBy(name: string, short: string): boolean {
  if (!new RegExp(`\\b(?:${OFFICE_WORD})\\b`).test(short)) return false;
  if (/,\s/.test(name)) return false;
  return (
    name.startsWith(`${short} of `) ||
    name.startsWith(`${short} for `) ||
    (/^[A-Z]/.test(name) && name.endsWith(` ${short}`) && !/\b(?:of|to|for|by|with) the \w/.test(name))
  );
}
