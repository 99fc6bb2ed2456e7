/** A paragraph as the source has it, before its number and heading are read. */
export interface TextBlock {
  /** White space folded, trimmed. */
  text: string;
  /** Stretches of `text` in bold or italics, in order, not overlapping. */
  spans: EmphasisSpan[];
  kind: "TEXT" | "ANNEX_START" | "TABLE_ROW";
}

export interface EmphasisSpan {
  start: number;
  end: number;
  style: "BOLD" | "ITALIC";
}

export type EmphasisRun = { text: string; style: EmphasisSpan["style"] | null };

/** Joins runs into a block, folding white space and moving the spans along. A block of no words is null. */
export function blockFromRuns(runs: EmphasisRun[], kind: TextBlock["kind"] = "TEXT"): TextBlock | null {
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  const spans: EmphasisSpan[] = [];
  for (const run of runs) {
    let folded = run.text.replace(/[\s\u00ad\u200b\ufeff]+/g, (space) => (/\s/.test(space) ? " " : ""));
    if (endsInSpace && folded.startsWith(" ")) folded = folded.slice(1);
    if (folded === "") continue;
    endsInSpace = folded.endsWith(" ");
    const start = length;
    parts.push(folded);
    length += folded.length;
    if (run.style && folded.trim() !== "") {
      const end = length - (folded.length - folded.trimEnd().length);
      spans.push({ start: start + (folded.length - folded.trimStart().length), end, style: run.style });
    }
  }
  const text = parts.join("").trimEnd();
  if (text === "") return null;
  return { text, spans, kind };
}

/** A block of plain text. */
export function plainBlock(text: string, kind: TextBlock["kind"] = "TEXT"): TextBlock | null {
  return blockFromRuns([{ text, style: null }], kind);
}
