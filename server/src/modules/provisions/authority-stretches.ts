import { splitSentences } from "@executive-disorder/shared/sentences";

const VESTED =
  /\b(?:by|under|pursuant\s+to|in\s+exercise\s+of|with)\s+(?:and\s+)?(?:by\s+)?(?:virtue\s+of\s+)?(?:the\s+|all\s+)?(?:power|authority|authorities)\s+(?:and\s+authority\s+)?(?:vested\s+in\s+me|conferred\s+upon\s+me|granted\s+(?:to\s+)?me)\b/i;
/** Where the statement of authority ends: at the ordering words, or where the purposes begin. */
const STOP =
  /\b(?:it\s+is\s+(?:hereby\s+)?(?:ordered|directed|proclaimed)|I,?\s+(?:hereby|do\s+hereby|designate|find|direct|order|determine|[A-Z]{3,})|(?:and\s+)?(?:solely\s+)?in\s+order\s+to|and\s+to\s+(?!\w+\s+the\s+authority)|in\s+furtherance\s+of|and\s+in\s+addition\s+to|in\s+view\s+of|in\s+recognition\s+of|to\s+(?:ensure|enhance|promote|strengthen|protect|further|improve)\b|(?<!including\s)(?:for|with)\s+the\s+purpose)/;
const OWN_ACT =
  /\b(?:my\s+authority|I\s+(?:hereby\s+|also\s+|have\s+|am\s+(?:also\s+)?)?(?:determine|find|order|designate|delegat|suspend|proclaim|declare|direct|invoke|determined|expand|waive|certify|prohibit|establish)\w*|there\s+(?:is|are)\s+(?:hereby\s+)?established|are\s+set\s+forth\s+on|(?:is|are)\s+(?:hereby\s+)?(?:delegated|assigned|designated\s+and\s+empowered)|shall\s+be\s+paid\s+in\s+accordance)\b/;
const PURSUANT =
  /\b(?:[Pp]ursuant\s+to|[Uu]nder|[Bb]y\s+virtue\s+of|[Ii]n\s+accordance\s+with)\s+(?=(?:my\s+authority|the\s+authority|section|sections|title|Public\s+Law|the\s+[A-Z]|subsection|\d))/g;
const HANDED_ON =
  /\b(?:authorit(?:y|ies)|functions?|powers?|duties|responsibilities)\s+(?:of|vested\s+in|conferred\s+(?:up)?on|granted\s+to|assigned\s+to|given\s+to)\s+the\s+President\b|\bmy\s+authority\s+under\b/;

/** The stretches of a paragraph within which law is cited as the source of what the order does. */
export function authorityStretches(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(text)) {
    const vested = VESTED.exec(sentence.text);
    if (vested) {
      const rest = sentence.text.slice(vested.index + vested[0].length);
      const stop = STOP.exec(rest);
      const end = vested.index + vested[0].length + (stop?.index ?? rest.length);
      stretches.push({ start: sentence.start + vested.index, end: sentence.start + end });
      continue;
    }
    const handedOn = HANDED_ON.exec(sentence.text);
    if (handedOn && /\b(?:delegat|assign|designat|empower|transfer)\w*/.test(sentence.text)) {
      // From "the functions vested in the President by" to the word that hands them on, wherever that stands.
      stretches.push({ start: sentence.start + handedOn.index, end: sentence.start + handedOn.index + 400 });
      continue;
    }
    if (!OWN_ACT.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(PURSUANT)) {
      if (!opensClause(sentence.text, match.index)) continue;
      const from = match.index + match[0].length;
      const stop = /(?:,\s+(?=(?:I\s|it\s+is|there\s|the\s+\w|and\s+in\s|all\s|locality))|\.\s|;)/.exec(
        sentence.text.slice(from),
      );
      stretches.push({
        start: sentence.start + match.index,
        end: sentence.start + from + (stop?.index ?? sentence.text.length - from),
      });
    }
  }
  return stretches;
}

/** "Pursuant to section 5 …, I hereby": at the head of a sentence or clause, not within "blocked pursuant to section 1". */
function opensClause(sentence: string, at: number): boolean {
  return /(?:^|[,;:—]\s*(?:and\s+)?|\)\s*)$/.test(sentence.slice(Math.max(0, at - 8), at));
}
