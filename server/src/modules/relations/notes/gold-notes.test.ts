import { GOLD_MADE_UP_NOTES } from "./gold-made-up-notes.ts";
import { parseGold, readingOf } from "./gold-notation.ts";
import { GOLD_NOTES } from "./gold-notes.ts";
import { GOLD_VARIANTS } from "./gold-variants.ts";
import { parseDispositionNotes } from "./parse-disposition-notes.ts";

const collapsed = (text: string) => text.replace(/\s+/g, " ");

describe.each([
  ["the office's notes", GOLD_NOTES],
  ["made-up notes", GOLD_MADE_UP_NOTES],
] as const)("%s, read by hand", (_name, notes) => {
  it.each(notes.map((gold) => [collapsed(gold.note).slice(0, 60), gold] as const))("%s", (_start, gold) => {
    const parsed = parseDispositionNotes(gold.note, { sourceNumber: gold.source });
    expect(parsed.assertions.map(readingOf)).toEqual(gold.reads.flatMap(parseGold));
    expect(parsed.unread.map((unread) => collapsed(unread.text))).toEqual(gold.unread);
  });
});

describe("variants, their orders read by hand", () => {
  it.each(GOLD_VARIANTS.map(([note, ...rest]) => [collapsed(note), note, ...rest] as const))("%s", (...row) => {
    const [, note, reads, source] = row;
    const orders = parseDispositionNotes(note, { sourceNumber: source }).assertions.filter(
      (one) => one.targetKind === "EXECUTIVE_ORDER",
    );
    const gist = ({ relation, voice, inPart, target }: (typeof orders)[number]) =>
      `${relation}${voice === "ACTIVE" ? ">" : "<"} ${target}${inPart ? " part" : ""}`;
    const meant = reads.split(" | ").flatMap((line) => {
      const [label = "", items = ""] = line.split(/ (.*)/);
      return items.split("; ").map((item) => `${label} ${item}`);
    });
    expect(orders.map(gist).sort()).toEqual(reads === "" ? [] : meant.sort());
  });
});
