import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";

/** Where the rail stands below the reading, one line above it says what is left out. */
export function LeftOutNote({ hidden, onShow }: { hidden: SectionKind[]; onShow: (kinds: SectionKind[]) => void }) {
  if (hidden.length === 0) return null;
  return (
    <p className="only-narrow note note--above">
      <b>
        {SECTION_KINDS.length - hidden.length} of {SECTION_KINDS.length} sections
      </b>
      , because of your profile.{" "}
      <button className="linkish" type="button" onClick={() => onShow(hidden)}>
        Show the rest
      </button>
    </p>
  );
}
