import { type LabelReading, readingsOf } from "./list-labels.ts";

/** Deeper lists are none that a lawyer wrote, and each level lengthens the permalinks below it. */
const MAX_DEPTH = 10;

/** An open list: how it numbers, how far it is, and the key of the part that holds it. */
export interface ListFrame {
  style: LabelReading["style"];
  ordinal: number;
  parent: string;
}

export interface LevelChoice {
  /** Index of the list that goes on; the number of lists where a new one opens. */
  depth: number;
  reading: LabelReading;
  /** What is odd about it, as the end of a sentence; null where the numbering is regular. */
  doubt: string | null;
}

/**
 * Finds the list in which a label stands. A label goes on with the innermost list whose next number it is, or opens a new list;
 * where both are possible ("(i)" after "(h)") the labels ahead decide. A label that fits nowhere stays near its like, with a doubt.
 *
 * @param readings at least one.
 * @param hasLead whether the words just before end in a colon or dash, as before a list.
 */
export function chooseLevel(
  readings: LabelReading[],
  frames: ListFrame[],
  ahead: () => string[],
  hasLead: boolean,
): LevelChoice {
  const goesOn = find(readings, frames, (reading, frame) => reading.ordinal === frame.ordinal + 1);
  const first = readings.findLast((reading) => reading.isFirst);
  if (first && !goesOn && frames.length >= MAX_DEPTH)
    return { depth: MAX_DEPTH - 1, reading: first, doubt: "nests too deeply" };
  const opens = first ? { depth: frames.length, reading: first, doubt: null } : null;
  if (goesOn && opens) return isNewList(opens.reading, goesOn.reading, ahead(), hasLead) ? opens : goesOn;
  if (goesOn) return goesOn;
  if (opens) {
    const same = frames.findLastIndex((frame) => frame.style === opens.reading.style);
    return same === frames.length - 1 && same >= 0 && !hasLead ? { ...opens, doubt: "begins a list anew" } : opens;
  }
  const later = find(readings, frames, (reading, frame) => reading.ordinal > frame.ordinal);
  if (later) return { ...later, doubt: "leaves out a number before it" };
  const earlier = find(readings, frames, () => true);
  if (earlier) return { ...earlier, reading: mended(earlier, frames, ahead()), doubt: "is out of sequence" };
  const reading = readings[0] as LabelReading;
  return { depth: Math.min(frames.length, MAX_DEPTH - 1), reading, doubt: "begins no list" };
}

/** "(iv)" between "(viii)" and "(x)" is a misprint and counts as the ninth; otherwise the list goes on from where the label says. */
function mended({ depth, reading }: LevelChoice, frames: ListFrame[], ahead: string[]): LabelReading {
  const last = frames[depth]?.ordinal ?? 0;
  const skips = ahead.some((label) =>
    readingsOf(label, reading.style.endsWith(".")).some(
      (one) => one.style === reading.style && one.ordinal === last + 2,
    ),
  );
  return skips ? { ...reading, ordinal: last + 1 } : reading;
}

function find(
  readings: LabelReading[],
  frames: ListFrame[],
  fits: (reading: LabelReading, frame: ListFrame) => boolean,
): LevelChoice | null {
  for (let depth = frames.length - 1; depth >= 0; depth -= 1) {
    const frame = frames[depth];
    const reading = frame && readings.find((one) => one.style === frame.style && fits(one, frame));
    if (reading) return { depth, reading, doubt: null };
  }
  return null;
}

/** "(i)" after "(h)": Roman when "(ii)" comes before "(j)"; the letter when "(j)" or another "(i)" does. */
function isNewList(opening: LabelReading, going: LabelReading, ahead: string[], hasLead: boolean): boolean {
  const dotless = opening.style.startsWith("I") ? ["II", "J", "I"] : ["ii", "j", "i"];
  if (!/^[iI]/.test(opening.style) || going.ordinal !== 9) return hasLead;
  const next = ahead.find((label) => dotless.includes(label));
  return next === undefined ? hasLead : next === dotless[0];
}
