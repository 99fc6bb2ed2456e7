import { gql, type TypedDocumentNode } from "@apollo/client";
import { SECTION_HEADINGS, type SectionKind, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import type { ReactNode, Ref } from "react";
import { SideSection } from "../../components/side-section.tsx";
import type { SectionPanel_section as BaseText, SectionPanel_variant as VariantText } from "../../gql/graphql.ts";
import { ProvenanceLine, ProvenanceLine_provenance } from "./provenance-line.tsx";
import { SectionEntries } from "./section-entries.tsx";
import { VariantLabel } from "./variant-label.tsx";

/** The base text. Sections have no identity of their own, so their parts are read unmasked out of the order. */
export const SectionPanel_section: TypedDocumentNode<BaseText> = gql`
  fragment SectionPanel_section on Section {
    entries {
      heading
      body
      cites
    }
    provenance {
      ...ProvenanceLine_provenance @unmask
    }
  }
  ${ProvenanceLine_provenance}
`;

/** The text for a persona. A FALLBACK carries the base text in its entries. */
export const SectionPanel_variant: TypedDocumentNode<VariantText> = gql`
  fragment SectionPanel_variant on AudienceVariant {
    persona {
      key
      pluralName
    }
    outcome
    entries {
      heading
      body
      cites
    }
    provenance {
      ...ProvenanceLine_provenance @unmask
    }
  }
  ${ProvenanceLine_provenance}
`;

type Unmasked<T> = T extends unknown ? Omit<T, " $fragmentName"> : never;

/** A persona's text as a page's query brings it. */
export type PageVariant = Unmasked<VariantText>;

/** A section as the page's query brings it: base text or variant, as the reader's choice has it. */
export type PageSection = Partial<Omit<Unmasked<BaseText>, "__typename">> & {
  kind: SectionKind;
  variant?: PageVariant | null;
};

interface Props {
  section: PageSection;
  /** Under the small print: why the section is there. */
  why?: ReactNode;
  ref?: Ref<HTMLElement>;
}

export function SectionPanel({ section, why, ref }: Props) {
  const { kind, variant } = section;
  const text = variant ?? section;
  const note = (
    <>
      <span className={variant?.outcome === "FALLBACK" ? "prov prov--fallback" : "prov"}>
        <VariantLabel variant={variant ?? null} hasBaseText={(section.entries?.length ?? 0) > 0} />
        {text.provenance && text.entries && text.entries.length > 0 && <ProvenanceLine provenance={text.provenance} />}
      </span>
      {why}
    </>
  );
  return (
    <SideSection id={sectionAnchor(kind)} heading={SECTION_HEADINGS[kind]} note={note} ref={ref}>
      <SectionEntries kind={kind} entries={text.entries ?? []} outcome={variant?.outcome ?? null} />
    </SideSection>
  );
}
