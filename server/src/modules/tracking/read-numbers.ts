import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";

/** A number as it stands in pasted text. */
export interface WrittenNumber {
  number: string;
  line: number;
  text: string;
}

export interface NumbersReading {
  /** Lines with something in them. */
  lineCount: number;
  /** Each number once, in the order of the text. */
  numbers: WrittenNumber[];
  repeatedCount: number;
  notUnderstood: { line: number; text: string }[];
}

/** Longer parts are not shown whole. */
const MOST_SHOWN = 80;

/**
 * Reads order numbers out of pasted text: one a line, or several parted by semicolons, tabs, commas with a blank, or blanks.
 * "14,060" is one number, "14060, 14110" are two. What is none is told with its line; nothing is guessed.
 */
export function readNumbers(pasted: string): NumbersReading {
  const reading: NumbersReading = { lineCount: 0, numbers: [], repeatedCount: 0, notUnderstood: [] };
  const seen = new Set<string>();
  for (const [index, text] of pasted.split(/\r\n?|\n/).entries()) {
    if (!text.trim()) continue;
    reading.lineCount++;
    const line = index + 1;
    for (const part of partsOf(text)) {
      const number = parseOrderNumber(part);
      if (number === null) reading.notUnderstood.push({ line, text: shorten(part) });
      else if (seen.has(number)) reading.repeatedCount++;
      else {
        seen.add(number);
        reading.numbers.push({ number, line, text: shorten(part) });
      }
    }
  }
  return reading;
}

/** The whole line where it is a number; else its parts, each as small as it must be to be one. */
function partsOf(line: string): string[] {
  if (parseOrderNumber(line) !== null) return [line.trim()];
  const wide = line.split(/[;\t|]|,(?=\s|$)/).filter((part) => part.trim());
  return wide.flatMap((part) => {
    const trimmed = part.trim();
    if (parseOrderNumber(trimmed) !== null) return [trimmed];
    const narrow = trimmed.split(/[\s,]+/).filter(Boolean);
    return narrow.length > 1 && narrow.every((word) => !word.startsWith("0") && parseOrderNumber(word) !== null)
      ? narrow
      : [trimmed];
  });
}

function shorten(text: string): string {
  const shown = text.replace(/\p{C}/gu, "\u00b7").trim();
  return [...shown].length > MOST_SHOWN ? `${[...shown].slice(0, MOST_SHOWN).join("")}…` : shown;
}

/** The first lines of a kind, as many as a report names. */
export const firstLines = <T>(lines: readonly T[]): T[] => lines.slice(0, LIMITS.tracking.reportedLines);
