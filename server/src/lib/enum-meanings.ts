import type { CitationStyle } from "@executive-disorder/shared/citation";
import type { CourtOutcome } from "@executive-disorder/shared/court-outcomes";
import type { DigestFrequency } from "@executive-disorder/shared/digest";
import type { EventKind } from "@executive-disorder/shared/event-kinds";
import type { FactGroup } from "@executive-disorder/shared/fact-groups";
import type { InstrumentKind } from "@executive-disorder/shared/instrument-kinds";
import type { MatchPlace } from "@executive-disorder/shared/interest-kinds";
import type { LegalForce } from "@executive-disorder/shared/legal-force";
import type { AssertedBy, RelationAgreement, RelationKind } from "@executive-disorder/shared/relation-kinds";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { CellState, TextState } from "@executive-disorder/shared/text-input";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";

/*
 * What each value of the enums of the record means. They reach schema.graphql as descriptions, and from there the codebook (/codebook):
 * a value that is added without a meaning does not compile.
 */

export const LEGAL_FORCE_MEANINGS: Record<LegalForce, string> = {
  IN_FORCE: "No change is recorded. That does not prove that the order stands.",
  AMENDED: "A later order or another document changed it, or suspended or nullified a part of it; it has not ended.",
  REVOKED_IN_PART: "A later order or another document ended a part of it.",
  SUPERSEDED_IN_PART: "A later order or another document took the place of a part of it.",
  REVOKED: "A later order, or another document such as a proclamation or a law, revoked or terminated it.",
  SUPERSEDED: "A later order or another document took its place.",
  NULLIFIED: "A disposition note says that it lost its effect, though nothing revoked it.",
  SUSPENDED: "A later order or another document suspended the whole of it.",
  EXPIRED: "It ended on a day set in advance. Kept for the record's sake: nothing that is read today leads to it.",
  REINSTATED: "It had ended, or a part had, and a later order or another document brought it back.",
  UNKNOWN:
    "Nobody has looked: no disposition notes were read for it. Of a day that is asked for: the record cannot tell.",
};

export const RELATION_KIND_MEANINGS: Record<RelationKind, string> = {
  AMENDS: "Changes words of it.",
  REVOKES: "Ends it.",
  SUPERSEDES: "Takes its place.",
  CONTINUES: "Keeps it, or a body that it set up, alive.",
  SUPPLEMENTS: "Adds to it and leaves its words as they are.",
  SUSPENDS: "Puts it on hold.",
  TERMINATES: "Ends it, or what it set up; counted as an end.",
  NULLIFIES: "Takes its effect without revoking it.",
  REINSTATES: "Brings it back.",
  RATIFIES: "Confirms what was done under it.",
  SEE: "Is named beside it; nothing follows for its legal force.",
};

export const ASSERTED_BY_MEANINGS: Record<AssertedBy, string> = {
  LATER_ORDER: "The order that acts: its text or its note.",
  EARLIER_ORDER: "The order that is acted upon: its note.",
  BOTH: "Sources of both orders.",
};

export const AGREEMENT_MEANINGS: Record<RelationAgreement, string> = {
  AGREED: "Both orders say it and do not differ.",
  ONE_SIDED: "One of them says it; the other is silent as far as read.",
  DISPUTED: "Sources name different acts or parts. The later order is followed.",
};

export const INSTRUMENT_KIND_MEANINGS: Record<InstrumentKind, string> = {
  EXECUTIVE_ORDER_UNNUMBERED: "An executive order without a number, known by its date.",
  EXECUTIVE_ORDER_IRREGULAR: "An executive order with a number of an early form, such as 9-2 or 396 1/2.",
  PROCLAMATION: "A proclamation of the President.",
  MEMORANDUM: "A memorandum of the President.",
  NOTICE: "A notice of the President, such as one that continues an emergency.",
  PRESIDENTIAL_DETERMINATION: "A determination of the President under a law.",
  LETTER: "A letter of the President.",
  DIRECTIVE: "A directive on policy or security.",
  OTHER_ORDER: "An order that is no executive order: a military order, a transfer order, an order of a department.",
  PUBLIC_LAND_ORDER: "An order of the Interior on public land.",
  PUBLIC_LAW: "A law, cited by its number.",
  STATUTE: "An act or a resolution of Congress, cited by name or date.",
  STATUTES_AT_LARGE: "A law, cited by volume and page of the Statutes at Large.",
  US_CODE: "A place in the United States Code.",
  CODE_OF_FEDERAL_REGULATIONS: "A place in the Code of Federal Regulations.",
  FEDERAL_REGISTER: "A page of the Federal Register.",
  FEDERAL_REGISTER_DOCUMENT: "A document of the Federal Register, cited by its number.",
  REORGANIZATION_PLAN: "A plan by which a President rearranged agencies.",
  REGULATION: "A regulation, cited by name.",
  TREATY: "A treaty or agreement with other countries.",
  OTHER: "Anything else that a note names.",
};

export const SECTION_KIND_MEANINGS: Record<SectionKind, string> = {
  IMPLICATIONS: "The bottom line, for this reader.",
  SUMMARY: "What the order does, in a few sentences.",
  OVERVIEW: "What is ordered, and by which means.",
  LEGAL_AND_POLICY_IMPLICATIONS: "On what authority it rests, and which powers and duties it changes.",
  WHO_BENEFITS: "Groups that gain, and how.",
  WHO_SUFFERS: "Groups that lose or carry costs, and how.",
  HISTORICAL_CONTEXT: "What came before, and what it continues or breaks with.",
  CONTROVERSIES: "What was or could be contested, by whom and on what ground.",
};

export const FACT_GROUP_MEANINGS: Record<FactGroup, string> = {
  RELATIONS: "What it does to other orders, and they to it, with the words that prove it.",
  TIMELINE: "When it was signed, published and changed.",
  DEADLINES: "Who must do what by when.",
  LEGAL_AUTHORITY: "The powers and laws that it cites.",
  AGENCIES: "The agencies that it names.",
  TOPICS: "Its subjects, each with the reason.",
  CITATION: "How to cite it.",
  SOURCES: "Official texts and notes.",
  COURT_CASES: "Rulings of courts about it, as far as this library holds them.",
};

export const COURT_OUTCOME_MEANINGS: Record<CourtOutcome, string> = {
  PENDING: "No ruling yet.",
  ENJOINED: "The court forbade it for as long as the case goes on.",
  ENJOINED_IN_PART: "The court forbade a part of it for as long as the case goes on.",
  INJUNCTION_REFUSED: "The court let it go on for as long as the case does.",
  UPHELD: "The court held it lawful.",
  HELD_UNLAWFUL: "The court held it unlawful.",
  HELD_UNLAWFUL_IN_PART: "The court held a part of it unlawful.",
  SENT_BACK: "A lower court has to decide again.",
  NOT_DECIDED:
    "The court did not rule on whether it is lawful, for want of jurisdiction or standing, or because the matter was moot.",
};

export const EVENT_KIND_MEANINGS: Record<EventKind, string> = {
  NEW_ORDER: "It came into the record.",
  NEW_RELATION: "A source says that it acts on another order, or another on it.",
  STATUS_CHANGED: "Its legal force is another than before, as far as recorded.",
  DEADLINE_NEAR: "A day that it sets is near.",
  DEADLINE_PASSED: "A day that it sets has passed.",
  TEXT_PUBLISHED: "A section of its analysis was published.",
};

export const DIGEST_FREQUENCY_MEANINGS: Record<DigestFrequency, string> = {
  OFF: "No digest.",
  DAILY: "Each day, at the reader's hour.",
  WEEKLY: "Once a week, on the reader's day.",
};

export const VARIANT_OUTCOME_MEANINGS: Record<VariantOutcome, string> = {
  VARIANT: "A text written for this persona.",
  FALLBACK: "The base text, because none was written for the persona.",
  INTENTIONALLY_EMPTY: "Nothing in the section concerns these readers.",
  MISSING: "No text of the section is written.",
};

export const MATCH_PLACE_MEANINGS: Record<MatchPlace, string> = {
  TITLE: "In the title of the order.",
  TEXT: "In its own text.",
  ANALYSIS: "In a published base text.",
  TOPIC: "In the name of one of its topics.",
  PRESIDENT: "In the name of its President.",
  HEADING: "In the heading of a provision.",
  NUMBER: "In its number.",
};

export const CITATION_STYLE_MEANINGS: Record<CitationStyle, string> = {
  BLUEBOOK: "As legal writing in the United States cites, after The Bluebook.",
  APA: "As the American Psychological Association has it.",
  MLA: "As the Modern Language Association has it.",
  CHICAGO: "As The Chicago Manual of Style has it.",
  BIBTEX: "For BibTeX and the programs that read it.",
  RIS: "For reference managers that read RIS.",
  CSL_JSON: "For reference managers that read the Citation Style Language.",
};

export const TEXT_STATE_MEANINGS: Record<TextState, string> = {
  DRAFT: "Being written.",
  IN_REVIEW: "Waits for somebody other than its author.",
  PUBLISHED: "What readers see.",
  REPLACED: "Was published until a later version was.",
  WITHDRAWN: "Was published, and taken back.",
};

export const TEXT_ORIGIN_MEANINGS = {
  PERSON: "Written here by an editor.",
  LIBRARY: "As the starter library had it.",
};

export const CELL_STATE_MEANINGS: Record<CellState, string> = {
  PUBLISHED: "Readers see it.",
  INTENTIONALLY_EMPTY: "Published, and says that nothing concerns these readers.",
  STALE: "Published, and rests on what has changed.",
  IN_REVIEW: "A version waits for somebody other than its author.",
  DRAFT: "A version is being written.",
  INHERITED: "Readers of the persona see the base text.",
  MISSING: "Nothing is written.",
};

export const AUDIT_ACT_MEANINGS = {
  INSERT: "The row was made.",
  UPDATE: "The row was changed.",
  DELETE: "The row was removed.",
  RUN: "One entry for all that a run of the server changed, such as a load of the starter library.",
};
