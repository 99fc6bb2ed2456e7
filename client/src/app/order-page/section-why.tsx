import { SECTION_HEADINGS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { Link } from "react-router";
import { Why } from "../../components/why.tsx";
import { PERSONA_CHOICE, sectionChoice, toChoice } from "../../features/interest-profile/choice-links.ts";
import { profileWords, type Reader } from "../../features/interest-profile/use-reader.ts";

interface Props {
  kind: SectionKind;
  reader: Reader;
  /** Although the profile leaves it out. */
  isOpened: boolean;
  /** The page is read as another persona than the reader's own. */
  isAsAnother: boolean;
}

/** Which choice of the profile puts a section on the page. */
export function SectionWhy({ kind, reader, isOpened, isAsAnother }: Props) {
  const { profile, viewer, hasChosen } = reader;
  const place = profile.sectionKinds.indexOf(kind) + 1;
  const persona = viewer?.persona;
  return (
    <Why question="Why do I see this?" about={SECTION_HEADINGS[kind]}>
      <p>
        {isOpened
          ? `You opened it on this page; ${profileWords(reader)} leaves it out.`
          : hasChosen
            ? `It is number ${place} of the ${profile.sectionKinds.length} sections that ${profileWords(reader)} chooses.`
            : "Nothing was chosen yet, and so every section is shown."}{" "}
        <Link to={toChoice(sectionChoice(kind))}>Change this choice</Link>
      </p>
      {persona && !isAsAnother && (
        <p>
          Its text is the one for {persona.pluralName}, where there is one, because you read as one of them.{" "}
          <Link to={toChoice(PERSONA_CHOICE)}>Change this choice</Link>
        </p>
      )}
    </Why>
  );
}
