import { SECTION_HEADINGS, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import { PersonaSort } from "../../components/persona-sort.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { ProvenanceLine } from "../../features/orders/provenance-line.tsx";
import type { PageVariant } from "../../features/orders/section-panel.tsx";
import { VariantLabel } from "../../features/orders/variant-label.tsx";
import { plural } from "../../lib/day.ts";
import type { ComparedPersona } from "./compare-page.tsx";
import { type ComparedText, compareTexts } from "./compare-texts.ts";
import type { ComparedSection } from "./compose-compare-query.ts";
import type { TextRun } from "./text-runs.ts";

interface Props {
  section: ComparedSection;
  personas: readonly ComparedPersona[];
  /** On narrow screens: whose text alone is shown. */
  shown: string | null;
}

/** One section in the words of each audience, with what stands in one of them only marked. */
export function ComparedSectionPanel({ section, personas, shown }: Props) {
  const variants = personas.map((_, index) => section[`t${index}`] ?? null);
  const texts = compareTexts(variants.map((variant) => variant?.entries ?? []));
  return (
    <SideSection id={sectionAnchor(section.kind)} heading={SECTION_HEADINGS[section.kind]}>
      <div className="compared" style={{ "--n": personas.length } as React.CSSProperties}>
        {personas.map((persona, index) => (
          <Column
            key={persona.key}
            persona={persona}
            variant={variants[index] ?? null}
            text={texts[index] as ComparedText}
            sameAs={texts[index]?.sameAs == null ? null : (personas[texts[index]?.sameAs as number] ?? null)}
            isHidden={shown !== null && shown !== persona.key}
          />
        ))}
      </div>
    </SideSection>
  );
}

interface ColumnProps {
  persona: ComparedPersona;
  variant: PageVariant | null;
  text: ComparedText;
  /** An audience further left that reads the same words. */
  sameAs: ComparedPersona | null;
  isHidden: boolean;
}

function Column({ persona, variant, text, sameAs, isHidden }: ColumnProps) {
  return (
    <div className={isHidden ? "compared__col no-phone" : "compared__col"}>
      <h3>
        <PersonaSort persona={persona} /> {persona.pluralName}
      </h3>
      <p className={variant?.outcome === "FALLBACK" ? "prov prov--fallback" : "prov"}>
        {variant ? <VariantLabel variant={variant} hasBaseText={false} /> : "No text here for you."}
        {variant?.provenance && variant.entries.length > 0 && <ProvenanceLine provenance={variant.provenance} />}
      </p>
      {text.wordCount > 0 && <p className="compared__count">{countWords(text, sameAs)}</p>}
      <div className="prose">
        {text.entries.map(({ heading, body, cites }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries of one text do not move
          <div className="entry" key={index}>
            {heading.length > 0 && (
              <h4>
                <Runs runs={heading} />
              </h4>
            )}
            <p>
              <Runs runs={body} />
              {cites.length > 0 && <span className="cite-ref"> {cites.join("; ")}</span>}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}

function countWords({ wordCount, ownCount, isAnotherText }: ComparedText, sameAs: ComparedPersona | null): string {
  if (sameAs) return `Word for word as for ${sameAs.pluralName}`;
  if (isAnotherText) return `Another text: it shares few of its ${plural(wordCount, "word")} with those beside it`;
  if (ownCount === 0) return `All ${plural(wordCount, "word")} stand beside it too`;
  return `${ownCount} of ${plural(wordCount, "word")} ${ownCount === 1 ? "stands" : "stand"} only here, underlined`;
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, isOwn }, index) =>
    isOwn ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text do not move
      <mark className="own" key={index}>
        <span className="vh">only here: </span>
        {text}
        <span className="vh"> (end) </span>
      </mark>
    ) : (
      text
    ),
  );
}
