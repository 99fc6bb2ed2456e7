import { SECTION_HEADINGS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { ChevronDown, ChevronUp, GripVertical } from "lucide-react";
import { useRef, useState } from "react";
import { SideSection } from "../../components/side-section.tsx";
import { sectionChoice } from "./choice-links.ts";
import { moved, type ProfileDraft } from "./profile-draft.ts";

type Sections = ProfileDraft["sections"];

const HINTS: Partial<Record<SectionKind, string>> = {
  IMPLICATIONS: "the bottom line, in your words",
  SUMMARY: "three sentences",
};

/** Which sections, in which order: by dragging, with the arrow keys on a handle, or with the two buttons. */
export function SectionSorter({ sections, onChange }: { sections: Sections; onChange: (sections: Sections) => void }) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<SectionKind | null>(null);
  const [said, setSaid] = useState("");

  const move = (from: number, to: number) => {
    const next = moved(sections, from, to);
    const kind = sections[from]?.kind;
    if (!kind || to < 0 || to >= sections.length || from === to) return;
    onChange(next);
    setSaid(`${SECTION_HEADINGS[kind]}, now ${to + 1} of ${sections.length}.`);
  };
  const dragTo = (y: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const target = rows.findIndex((row) => y >= row.top && y < row.bottom);
    const from = sections.findIndex((section) => section.kind === dragged);
    if (target >= 0) move(from, target);
  };
  const toggle = (kind: SectionKind) =>
    onChange(sections.map((section) => (section.kind === kind ? { ...section, isOn: !section.isOn } : section)));

  return (
    <SideSection
      id="sections"
      heading="Sections"
      note={
        <span className="prov">Drag, or use the arrow keys on a handle. The order here is the order on the page.</span>
      }
    >
      <ol className="sortlist" aria-labelledby="sections-h" ref={list}>
        {sections.map(({ kind, isOn }, index) => (
          <li
            key={kind}
            className={["sort-row", !isOn && "off", dragged === kind && "dragged"].filter(Boolean).join(" ")}
          >
            <button
              type="button"
              className="grip"
              aria-label={`Move ${SECTION_HEADINGS[kind]}`}
              aria-describedby="sorter-hint"
              onKeyDown={(event) => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (!step) return;
                event.preventDefault();
                move(index, index + step);
              }}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(kind);
              }}
              onPointerMove={(event) => dragged === kind && dragTo(event.clientY)}
              onPointerUp={() => setDragged(null)}
              onPointerCancel={() => setDragged(null)}
            >
              <GripVertical className="i" />
            </button>
            <label className="check">
              <input type="checkbox" id={sectionChoice(kind)} checked={isOn} onChange={() => toggle(kind)} />
              <span>{SECTION_HEADINGS[kind]}</span>
            </label>
            <span className="sort-row__end">
              <span className="muted no-phone">{HINTS[kind]}</span>
              <button
                type="button"
                tabIndex={-1}
                aria-label={`Move ${SECTION_HEADINGS[kind]} up`}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <ChevronUp className="i" />
              </button>
              <button
                type="button"
                tabIndex={-1}
                aria-label={`Move ${SECTION_HEADINGS[kind]} down`}
                disabled={index === sections.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <ChevronDown className="i" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="vh" id="sorter-hint">
        Press the up or down arrow key to move it.
      </p>
      <p className="vh" role="status">
        {said}
      </p>
    </SideSection>
  );
}
