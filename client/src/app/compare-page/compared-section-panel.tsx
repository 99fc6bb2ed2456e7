import { SECTION_HEADINGS, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import { type CSSProperties, useMemo } from "react";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { ProvenanceLine } from "../../features/orders/provenance-line.tsx";
import type { PageVariant } from "../../features/orders/section-panel.tsx";
import { VariantLabel } from "../../features/orders/variant-label.tsx";
import { plural } from "../../lib/day.ts";
import type { ComparedPersona } from "./compare-page.tsx";
import { type ComparedText, compareTexts } from "./compare-texts.ts";
import { ComparedEntries } from "./compared-entries.tsx";
import type { ComparedSection } from "./compose-compare-query.ts";

interface Props {
  section: ComparedSection;
  personas: readonly ComparedPersona[];
  /** On narrow screens: whose text alone is shown. */
  shown: string | null;
}

/** One section in the words of each audience, with what stands in one of them only marked; once, where all read the same. */
export function ComparedSectionPanel({ section, personas, shown }: Props) {
  const count = personas.length;
  const texts = useMemo(
    () => compareTexts(Array.from({ length: count }, (_, index) => section[`t${index}`]?.entries ?? [])),
    [section, count],
  );
  const [first, ...others] = texts;
  const isOneText = others.every(({ sameAs }) => sameAs === 0);
  return (
    <SideSection id={sectionAnchor(section.kind)} heading={SECTION_HEADINGS[section.kind]}>
      <div className="compared" style={{ "--n": count } as CSSProperties}>
        {personas.map((persona, index) => {
          const text = texts[index];
          const isHidden = shown !== null && shown !== persona.key;
          const sameAs = text?.sameAs == null ? undefined : personas[text.sameAs];
          return (
            <div key={persona.key} className={isHidden ? "compared__col no-phone" : "compared__col"}>
              <h3>
                <PersonaSort persona={persona} /> {persona.pluralName}
              </h3>
              <Outcome variant={section[`t${index}`] ?? null} />
              {text && !isOneText && (
                <>
                  {text.wordCount > 0 && <p className="compared__count">{countWords(text, sameAs)}</p>}
                  <ComparedEntries entries={text.entries} />
                </>
              )}
            </div>
          );
        })}
      </div>
      {isOneText && first && (
        <div className="compared__one">
          <p className="compared__count">The same {plural(first.wordCount, "word")} for all of them</p>
          <ComparedEntries entries={first.entries} />
        </div>
      )}
    </SideSection>
  );
}

/** Whose words they are, or why there are none; who wrote them, and when. */
function Outcome({ variant }: { variant: PageVariant | null }) {
  return (
    <p className={variant?.outcome === "FALLBACK" ? "prov prov--fallback" : "prov"}>
      {variant ? <VariantLabel variant={variant} hasBaseText={false} /> : "No text here for you."}
      {variant?.provenance && variant.entries.length > 0 && <ProvenanceLine provenance={variant.provenance} />}
    </p>
  );
}

/** @param sameAs an audience further left that reads the very same words. */
function countWords({ wordCount, ownCount, isAnotherText }: ComparedText, sameAs: ComparedPersona | undefined): string {
  if (sameAs) return `Word for word as for ${sameAs.pluralName}`;
  if (isAnotherText) return `Another text: it shares few of its ${plural(wordCount, "word")} with those beside it`;
  if (ownCount === 0) return `All ${plural(wordCount, "word")} stand beside it too`;
  return `${ownCount} of ${plural(wordCount, "word")} ${ownCount === 1 ? "stands" : "stand"} only here, underlined`;
}
