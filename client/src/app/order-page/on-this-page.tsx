import { FACT_GROUP_LABELS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { SECTION_HEADINGS, type SectionKind, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import { HashLink } from "../../components/hash-link.tsx";
import type { PageOrder } from "./compose-order-query.ts";
import { sectionOrder } from "./section-order.ts";

interface Props {
  order: PageOrder;
  sectionKinds: readonly SectionKind[];
  openedSections: readonly SectionKind[];
  /** The groups that stand on the page. */
  factGroups: readonly FactGroup[];
}

const FACT_ANCHORS: Record<FactGroup, string> = {
  RELATIONS: "relations",
  TIMELINE: "timeline",
  DEADLINES: "deadlines",
  LEGAL_AUTHORITY: "legal-authority",
  COURT_CASES: "court-cases",
  AGENCIES: "agencies",
  TOPICS: "topics",
  CITATION: "cite",
  SOURCES: "sources",
};

/** The rail's list of what is on the page. Agencies and topics stand in the rail itself. */
export function OnThisPage({ order, sectionKinds, openedSections, factGroups }: Props) {
  const present = new Set((order.sections ?? []).map((section) => section.kind));
  const sections = order.hasAnalysis
    ? sectionOrder(sectionKinds, openedSections).filter((kind) => present.has(kind) || openedSections.includes(kind))
    : [];
  const facts = factGroups.filter((group) => group !== "AGENCIES" && group !== "TOPICS");
  return (
    <nav className="rail__nav" aria-labelledby="on-this-page-h">
      <h2 id="on-this-page-h">On this page</h2>
      <ul className="lines">
        {sections.map((kind) => (
          <li key={kind}>
            <HashLink to={sectionAnchor(kind)}>{SECTION_HEADINGS[kind]}</HashLink>
          </li>
        ))}
        {facts.map((group) => (
          <li key={group}>
            <HashLink to={FACT_ANCHORS[group]}>{FACT_GROUP_LABELS[group].label}</HashLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
