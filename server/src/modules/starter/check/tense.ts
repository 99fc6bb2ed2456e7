import type { RelationKind } from "@executive-disorder/shared/relation-kinds";
import { formatDay } from "../../../lib/day.ts";
import type { StarterOrder } from "../starter-file.ts";
import type { Fault, Rule } from "./finding.ts";
import { entriesOf, textsOf, wholeOf } from "./library-texts.ts";
import { namedOrders } from "./order-numbers.ts";
import { plain, sentencesOf, withoutQuotations } from "./plain-words.ts";

const ENDING_KINDS: readonly RelationKind[] = ["REVOKES", "SUPERSEDES", "TERMINATES"];
const ENDED =
  /\b(?:revo[kc]|resci[ns]|supersed|replac|cancel|terminat|end(?:ed|s)?\b|withdr[ae]w|repeal|lapsed|lost (?:its|legal) force)/i;
/** What an order in force does. Of one that has ended, it did. */
const DOES =
  "requires|directs|tells|orders|instructs|asks|creates|establishes|sets up|sets|gives|lets|allows|permits|bars|bans|prohibits|forbids|applies|covers|delegates|imposes|blocks|defines|revokes|amends|supersedes|rescinds|declares|calls on|protects|obliges|commits";

/** What an agency does at present: "The Secretary reviews", "Is consulted", "Takes part". */
const ACTS =
  /^(?:(?:The|Its) (?:[A-Z][a-z]+ )+(?!was\b|has\b)(?:is|[a-z]+(?:-[a-z]+)*s)\b|(?!Was\b|Its\b|Members\b)[A-Z][a-z]*s\b)/;

/**
 * An order that was revoked or superseded is told in the past tense, agencies' parts included, and the first sentence of its summary and of each bottom line says
 * what ended it. Of one that stands, no text says that it has ended.
 */
export const checkTense: Rule = ({ order }, { statuses }) => {
  const status = statuses.get(order.number);
  if (!status) return [];
  const isOver = status.legalForce === "REVOKED" || status.legalForce === "SUPERSEDED";
  const enders = status.path.filter(({ kind, inPart }) => !inPart && ENDING_KINDS.includes(kind));
  const faults: Fault[] = isOver ? presentParts(order) : [];
  for (const text of textsOf(order)) {
    for (const { entry, path } of entriesOf(text))
      for (const claim of isOver ? presentClaims(entry.body, order.number) : [])
        faults.push({
          path: [...path, "body"],
          reason: `“${claim}” speaks of an order that has ended as if it stood`,
          howToMend: "Use the past tense.",
        });
    const claims = entriesOf(text).flatMap(({ entry, path }) =>
      standingClaims(entry.body, order.number)
        .filter(({ stands }) => stands === isOver && !(enders.length > 0 && !stands))
        .map(({ words }) => ({ words, path })),
    );
    for (const { words, path } of claims)
      faults.push({
        path: [...path, "body"],
        reason: `“${words}”, but by the record: ${status.explanation}`,
        howToMend: "Say what the record says; all texts of an order agree on its status.",
      });
    if (!isOver || (text.kind !== "SUMMARY" && text.kind !== "IMPLICATIONS") || text.text.entries.length === 0)
      continue;
    const first = sentencesOf(wholeOf(text.text))[0] ?? "";
    const saysWhat = enders.some(
      ({ order: ender, instrument, on }) =>
        (ender && namedOrders(first).includes(ender.number)) ||
        (instrument && namesInstrument(first, instrument.citation)) ||
        (on && first.includes(formatDay(on))),
    );
    if (!ENDED.test(first) || !saysWhat)
      faults.push({
        path: [...text.path, "entries", 0, "body"],
        reason: `the first sentence of ${text.name} does not say what ended the order`,
        howToMend: `Begin with it: ${status.explanation}`,
      });
  }
  return faults;
};

function presentParts({ agencies }: StarterOrder): Fault[] {
  return agencies.flatMap(({ part }, index) => {
    const claim = ACTS.exec(part)?.[0];
    if (!claim) return [];
    const reason = `“${claim}” speaks of an order that has ended as if it stood`;
    return [{ path: ["agencies", index, "part"], reason, howToMend: 'Write "was to", or the past tense.' }];
  });
}

/** "Proc. 10141" and "Proclamation 10141" are one. */
function namesInstrument(sentence: string, citation: string): boolean {
  const spelledOut = citation.replace(/^Proc\. /, "Proclamation ").replace(/^Pub\. L\. /, "Public Law ");
  return sentence.includes(citation) || sentence.includes(spelledOut);
}

/** "The order requires", "Section 3 sets", "EO 14060 creates": duties in the present tense. */
function presentClaims(body: string, number: string): string[] {
  const own = withoutQuotations(plain(body));
  const subject = String.raw`(?:(?:This|The|this|the) order|EO ${number}|Sec(?:tion|\.) \d+[\w().-]*)`;
  return [...own.matchAll(new RegExp(String.raw`\b${subject} (?:also |still |now |only )?(?:${DOES})\b`, "g"))]
    .filter(
      ({ index }) => !/\b(?:of|in|by|under|when|EO \d+,?(?:'s)?) $/.test(own.slice(Math.max(0, index - 12), index)),
    )
    .map(([claim]) => claim);
}

/** What a text says of the order's own standing. */
function standingClaims(body: string, number: string): { words: string; stands: boolean }[] {
  const own = withoutQuotations(plain(body));
  const subject = `(?:(?:[Tt]his|[Tt]he) order|EO ${number})`;
  const stands = new RegExp(
    String.raw`\b${subject} (?:is|remains|stays|stands) (?:still )?(?:in force|in effect|unrevoked|on the books)\b`,
    "g",
  );
  const ended = new RegExp(
    String.raw`\b${subject} (?:was|has been|had been|is) (?:since |later |then )?(?:revoked|rescinded|superseded|canceled|repealed)\b(?! in part)(?! only)`,
    "g",
  );
  return [
    ...[...own.matchAll(stands)].map(([words]) => ({ words, stands: true })),
    ...[...own.matchAll(ended)].map(([words]) => ({ words, stands: false })),
  ];
}
