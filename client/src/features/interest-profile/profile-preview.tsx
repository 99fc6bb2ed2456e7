import { FACT_GROUP_LABELS, FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";

/** Short side heads for the small page. */
const SHORT: Partial<Record<SectionKind, string>> = {
  LEGAL_AND_POLICY_IMPLICATIONS: "Legal and Policy",
  HISTORICAL_CONTEXT: "Context",
  CONTROVERSIES: "Controversies",
};

/** The page in small, as the profile will have it. */
export function ProfilePreview({ profile }: { profile: InterestProfile }) {
  const { sectionKinds, factGroups } = profile;
  return (
    <>
      <h2>So a page will look like this</h2>
      <div className="mini" aria-hidden="true">
        <div className="mini__bar" />
        <div className="mini__row">
          <b>Status</b>
          <i className="mini__status" />
        </div>
        {sectionKinds.map((kind) => (
          <div className="mini__row" key={kind}>
            <b>{SHORT[kind] ?? SECTION_HEADINGS[kind]}</b>
            <i />
            <i className="mini__short" />
          </div>
        ))}
        {factGroups.map((group) => (
          <div className="mini__row mini__row--fact" key={group}>
            <b>{FACT_GROUP_LABELS[group].label.replace(/ .*/, "")}</b>
            <i />
          </div>
        ))}
      </div>
      <p className="mt4" role="status">
        <b>
          {sectionKinds.length} of {SECTION_KINDS.length} sections, {factGroups.length} of {FACT_GROUPS.length} groups
          of facts.
        </b>{" "}
        <span className="quiet">Your browser asks for these and no others.</span>
      </p>
    </>
  );
}
