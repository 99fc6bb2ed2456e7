import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import { Mark } from "../../components/mark.tsx";
import { TermLabel } from "../glossary/terms.tsx";

interface Props {
  variant: { outcome: VariantOutcome; persona: { pluralName: string } } | null;
  hasBaseText: boolean;
}

/** "Policymakers’ text", "Agency staff’s text". */
function textOf(pluralName: string): string {
  return `${pluralName}${pluralName.endsWith("s") ? "’" : "’s"} text`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Whose words these are: mark, name and, where it is not the reader's own text, the reason. */
export function VariantLabel({ variant, hasBaseText }: Props) {
  if (!variant) {
    return (
      <>
        <Mark name={hasBaseText ? "v-variant" : "v-missing"} />{" "}
        <b>{hasBaseText ? <TermLabel of="base-text">Base text</TermLabel> : "Not written yet"}</b>
      </>
    );
  }
  const { pluralName } = variant.persona;
  switch (variant.outcome) {
    case "VARIANT":
      return (
        <>
          <Mark name="v-variant" /> <b>{textOf(pluralName)}</b>
        </>
      );
    case "FALLBACK":
      return (
        <>
          <Mark name="v-fallback" />{" "}
          <b>
            <TermLabel of="inherited-text">Base text</TermLabel>
          </b>
          <br />
          No {lower(textOf(pluralName))} has been written for this section.
        </>
      );
    case "INTENTIONALLY_EMPTY":
      return (
        <>
          <Mark name="v-empty" /> <b>Left empty on purpose</b>
          <br />
          The editors found nothing here that concerns {lower(pluralName)}.
        </>
      );
    case "MISSING":
      return (
        <>
          <Mark name="v-missing" /> <b>Not written yet</b>
          <br />
          There is no base text either.
        </>
      );
  }
}
