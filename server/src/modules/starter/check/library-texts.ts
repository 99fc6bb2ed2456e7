import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Path } from "../read-starter.ts";
import type { StarterOrder, StarterText } from "../starter-file.ts";

/** A text of an analysis: a section's base text, or a persona's own. */
export interface LibraryText {
  /** "SUMMARY", "IMPLICATIONS for litigator" */
  name: string;
  kind: SectionKind;
  persona: string | null;
  text: StarterText;
  path: Path;
}

/** A paragraph of such a text. */
export interface LibraryEntry {
  of: LibraryText;
  entry: StarterText["entries"][number];
  path: Path;
}

/** Every text of an order's analysis, base texts first. */
export function textsOf(order: StarterOrder): LibraryText[] {
  const { sections = {}, variants = {} } = order.analysis ?? {};
  const base = Object.entries(sections as Partial<Record<SectionKind, StarterText>>).map(([kind, text]) => ({
    name: kind,
    kind: kind as SectionKind,
    persona: null,
    text,
    path: ["analysis", "sections", kind],
  }));
  const own = Object.entries(variants).flatMap(([kind, personas]) =>
    Object.entries(personas ?? {}).map(([persona, text]) => ({
      name: `${kind} for ${persona}`,
      kind: kind as SectionKind,
      persona,
      text,
      path: ["analysis", "variants", kind, persona],
    })),
  );
  return [...base, ...own];
}

export function entriesOf(of: LibraryText): LibraryEntry[] {
  return of.text.entries.map((entry, index) => ({ of, entry, path: [...of.path, "entries", index] }));
}

/** The bodies of a text as one, in their marks. */
export function wholeOf(text: StarterText): string {
  return text.entries.map((entry) => entry.body).join(" ");
}
