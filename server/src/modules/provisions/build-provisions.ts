import type { Provision } from "./order-text.ts";
import { ProvisionBuilder } from "./provision-builder.ts";
import { quotedBlocks } from "./quoted-blocks.ts";
import { type BlockStart, readBlockStart } from "./read-block-start.ts";
import type { TextBlock } from "./text-block.ts";

const NOTHING: BlockStart = { steps: [], rest: "", isHeadingOnly: false };

/**
 * Turns the blocks of an order into its numbered parts. Every word of every block ends up in exactly one place: a marker, a heading
 * or a paragraph, in reading order. What follows no numbering that we know stays as an unnumbered paragraph where it stood.
 */
export function buildProvisions(blocks: TextBlock[]): { provisions: Provision[]; warnings: string[] } {
  const firstAnnex = blocks.findIndex((block) => block.kind === "ANNEX_START");
  const body = firstAnnex < 0 ? blocks : blocks.slice(0, firstAnnex);
  const builder = new ProvisionBuilder();
  addBody(builder, body);
  if (firstAnnex >= 0) for (const block of blocks.slice(firstAnnex)) builder.addToAnnex(block);
  return { provisions: builder.provisions, warnings: builder.warnings };
}

function addBody(builder: ProvisionBuilder, blocks: TextBlock[]): void {
  const { quoted, warnings } = quotedBlocks(blocks);
  builder.warnings.push(...warnings);
  const starts = blocks.map((block, at) =>
    quoted[at] || block.kind !== "TEXT" ? { ...NOTHING, rest: block.text } : readBlockStart(block),
  );
  const hasSections = starts.some((start) => start.steps.some((step) => step.kind === "SECTION"));
  if (!hasSections) promoteNumbers(starts);
  const labels = starts.map((start) => start.steps.filter((step) => step.kind === "UNIT").map((step) => step.label));
  const isNumbered = starts.some((start) => start.steps.some((step) => step.kind === "SECTION"));
  let ordered = false;
  blocks.forEach((block, at) => {
    const start = starts[at] ?? NOTHING;
    // A unit before any section is no part that has a number: its marker stays among the words.
    const homeless: (string | null)[] = [];
    start.steps.forEach((step, index) => {
      const ahead = () => labelsAhead(labels, starts, at, index + 1);
      if (step.kind === "UNIT" && !builder.isOpen) homeless.push(step.marker, step.heading);
      else if (step.kind === "UNIT") builder.openUnit(step, ahead);
      else if (step.kind === "SECTION") builder.openSection(step);
      else builder.openPart(step);
    });
    start.rest = [...homeless, start.rest].filter(Boolean).join(" ");
    if (start.isHeadingOnly && ordered) builder.openPassage(block.text);
    else if (start.rest !== "") {
      const belongs = start.steps.length > 0 || builder.goesOn(labelsAhead(labels, starts, at, start.steps.length)[0]);
      builder.addWords(start.rest, quoted[at] === true, belongs, !isNumbered && ordered);
    }
    ordered ||= /\b(?:order(?:ed)?|direct(?:ed)?|proclaim|determine|follows)\b[^.;]{0,120}[:.]?$/i.test(
      block.text.slice(-160),
    );
  });
}

/** In an order without sections, "1." or "1-101." at the margin is what a section is elsewhere. */
function promoteNumbers(starts: BlockStart[]): void {
  for (const start of starts) {
    const first = start.steps[0];
    const isNumber = first?.dotted ? /^\d+$/.test(first.label) : /^\d+-\d+$/.test(first?.label ?? "");
    if (first?.kind === "UNIT" && isNumber) first.kind = "SECTION";
  }
}

/** The labels that follow within the same section, for telling the letter (i) from the Roman one; a bounded look. */
function labelsAhead(labels: string[][], starts: BlockStart[], at: number, index: number): string[] {
  const ahead = (labels[at] ?? []).slice(index);
  for (let next = at + 1; next < labels.length && next < at + 40 && ahead.length < 12; next += 1) {
    if (starts[next]?.steps[0]?.kind === "SECTION") break;
    ahead.push(...(labels[next] ?? []));
  }
  return ahead;
}
