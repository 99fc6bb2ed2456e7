/** "3(a)(ii)", "1-101", "2.4(b)"; letters in brackets alone take over what was named before them. */
const FULL = /^(\d{1,4}[A-Za-z]?(?:[-.]\d{1,4})*)((?:\([A-Za-z0-9]{1,6}\))*)$/;
const BRACKETS = /^(?:\([A-Za-z0-9]{1,6}\))+$/;
const PREFIX = /^(Secs?\.|Sections?|Pars?\.|Paragraphs?)\s+/;
const AMENDED = /, (?:as amended|with amendments to \d{4})$/;
const NAMED = /^(?:Preamble|Annex|Part|Appendix)\b/;

/** Whether a cite names parts of an order, not a source of another kind. */
export function isPlace(cite: string): boolean {
  return PREFIX.test(cite) || NAMED.test(cite);
}

/** Whether a cite is of the text that later orders made, which no outline is of. */
export function isAmendedPlace(cite: string): boolean {
  return AMENDED.test(cite);
}

/**
 * The parts that a cite of an order names: "Secs. 2, 3(a)(i) and (ii)" → "Sec. 2", "Sec. 3(a)(i)", "Sec. 3(a)(ii)". Of a range
 * ("Secs. 3 to 5") both ends. Null where the cite cannot be read.
 */
export function readPlaces(cite: string): string[] | null {
  const prefix = PREFIX.exec(cite);
  if (!prefix) {
    const named = /^(?:Preamble|Annex(?:\s[A-Z\d]+)?|Appendix|Part [IVXLC\d]+(?:, Subpart [A-Z])?)/.exec(cite)?.[0];
    return named ? [named] : null;
  }
  const unit = /^P/.test(prefix[1] ?? "") ? "Par." : "Sec.";
  const places: string[] = [];
  let before: { number: string; brackets: string[] } | null = null;
  for (const token of cite.slice(prefix[0].length).split(/\s*(?:,|;|–|\b(?:and|or|to|through)\b)\s*/)) {
    if (token === "") continue;
    const full = FULL.exec(token);
    const brackets: string[] = (full ? full[2] : token)?.match(/\([^)]*\)/g) ?? [];
    let number: string | null = full?.[1] ?? null;
    if (!number && BRACKETS.test(token) && before) {
      brackets.unshift(...before.brackets.slice(0, depthOf(brackets, before.brackets)));
      number = before.number;
    }
    if (!number) return null;
    places.push(`${unit} ${number}${brackets.join("")}`);
    before = { number, brackets };
  }
  return places.length > 0 ? places : null;
}

/** Where brackets alone take over: "(b)(iii), (e)" at the letter, "(b)(iii) and (iv)" at the small number. */
function depthOf(brackets: string[], before: string[]): number {
  const kinds = kindsOf(brackets[0]);
  const alike = before.findLastIndex((one, depth) => {
    const of = kindsOf(one);
    // "(i)" below a letter is a number, not a letter.
    return (depth > 0 && of.length > 1 ? of.slice(0, 1) : of).some((kind) => kinds.includes(kind));
  });
  return alike < 0 ? Math.max(0, before.length - brackets.length) : alike;
}

const KINDS = { small: /^\([ivx]+\)$/, letter: /^\([a-z]\)$/, number: /^\(\d+\)$/, capital: /^\([A-Z]\)$/ };

function kindsOf(bracket = ""): string[] {
  return Object.entries(KINDS).flatMap(([kind, pattern]) => (pattern.test(bracket) ? kind : []));
}

/** The numbers of an outline with all that holds them: "Sec. 3(a)(i)" is within "Sec. 3(a)" and "Sec. 3", "Sec. 1-101" within "Sec. 1". */
export function withHolders(outline: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const number of outline) {
    for (let at: string | null = number; at && !all.has(at); at = holderOf(at)) all.add(at);
  }
  return all;
}

function holderOf(number: string): string | null {
  const holder = number.replace(/\([^)]*\)$|[-.]\d+$|, Subpart .*$/, "");
  return holder === number ? null : holder;
}
