import { ROLES } from "@executive-disorder/shared/abilities";
import { CITATION_STYLES } from "@executive-disorder/shared/citation";
import { COURT_OUTCOMES } from "@executive-disorder/shared/court-outcomes";
import { DIGEST_FREQUENCIES } from "@executive-disorder/shared/digest";
import { EVENT_KINDS } from "@executive-disorder/shared/event-kinds";
import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import { INSTRUMENT_KINDS } from "@executive-disorder/shared/instrument-kinds";
import { INTEREST_KINDS, MATCH_PLACES } from "@executive-disorder/shared/interest-kinds";
import { LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import { SORTS } from "@executive-disorder/shared/order-search";
import {
  PERSONA_DECISIONS,
  PERSONA_REQUEST_STATES,
  PERSONA_STANDINGS,
} from "@executive-disorder/shared/persona-requests";
import { ASSERTED_BY, RELATION_AGREEMENTS, RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { SITE_PAGE_KEYS } from "@executive-disorder/shared/site-pages";
import { CELL_STATES, TEXT_STATES } from "@executive-disorder/shared/text-input";
import { VARIANT_OUTCOMES } from "@executive-disorder/shared/variant-outcomes";
import { registerEnumType } from "type-graphql";
import {
  AGREEMENT_MEANINGS,
  ASSERTED_BY_MEANINGS,
  AUDIT_ACT_MEANINGS,
  CELL_STATE_MEANINGS,
  CITATION_STYLE_MEANINGS,
  COURT_OUTCOME_MEANINGS,
  DIGEST_FREQUENCY_MEANINGS,
  EVENT_KIND_MEANINGS,
  FACT_GROUP_MEANINGS,
  INSTRUMENT_KIND_MEANINGS,
  LEGAL_FORCE_MEANINGS,
  MATCH_PLACE_MEANINGS,
  RELATION_KIND_MEANINGS,
  SECTION_KIND_MEANINGS,
  TEXT_ORIGIN_MEANINGS,
  TEXT_STATE_MEANINGS,
  VARIANT_OUTCOME_MEANINGS,
} from "./enum-meanings.ts";

/** TypeGraphQL wants an object for an enum; ours are lists of words shared with the client. */
function enumOf<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  meanings: Partial<Record<T, string>> = {},
): { [key in T]: key } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [key in T]: key };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: valuesConfig as { [key in T]: { description?: string } },
  });
  return object;
}

export const SectionKindEnum = enumOf(
  "SectionKind",
  SECTION_KINDS,
  "One of the eight kinds of section of an order's analysis.",
  SECTION_KIND_MEANINGS,
);
export const FactGroupEnum = enumOf(
  "FactGroup",
  FACT_GROUPS,
  "A group of facts that a page can show beside the analysis.",
  FACT_GROUP_MEANINGS,
);
export const LegalForceEnum = enumOf(
  "LegalForce",
  LEGAL_FORCES,
  "Whether an order has legal force, as far as recorded. IN_FORCE means that no change is recorded, not that the order certainly stands. NULLIFIED: according to a disposition note the order lost its effect, though no order revoked it.",
  LEGAL_FORCE_MEANINGS,
);
export const CourtOutcomeEnum = enumOf(
  "CourtOutcome",
  COURT_OUTCOMES,
  "What the latest ruling on record did to the order, or to what was done under it.",
  COURT_OUTCOME_MEANINGS,
);
export const RelationKindEnum = enumOf(
  "RelationKind",
  RELATION_KINDS,
  "What a later order does to an earlier one. NULLIFIES: it takes the earlier one's effect, mostly by abolishing the body that it was about, without revoking it.",
  RELATION_KIND_MEANINGS,
);
export const AssertedByEnum = enumOf(
  "AssertedBy",
  ASSERTED_BY,
  "Which side says that a relation holds.",
  ASSERTED_BY_MEANINGS,
);
export const RelationAgreementEnum = enumOf(
  "RelationAgreement",
  RELATION_AGREEMENTS,
  "AGREED: both orders say it and do not differ. ONE_SIDED: one of them says it, the other is silent as far as read. DISPUTED: sources name different kinds or parts.",
  AGREEMENT_MEANINGS,
);
export const InstrumentKindEnum = enumOf(
  "InstrumentKind",
  INSTRUMENT_KINDS,
  "A kind of document, other than a numbered executive order, that a disposition note names.",
  INSTRUMENT_KIND_MEANINGS,
);
export const VariantOutcomeEnum = enumOf(
  "VariantOutcome",
  VARIANT_OUTCOMES,
  "VARIANT: a text of its own. FALLBACK: the base text, because none was written. INTENTIONALLY_EMPTY: nothing concerns this audience. MISSING: no text at all.",
  VARIANT_OUTCOME_MEANINGS,
);
export const CitationStyleEnum = enumOf(
  "CitationStyle",
  CITATION_STYLES,
  "A form in which an order is cited. BIBTEX, RIS and CSL_JSON are data for programs.",
  CITATION_STYLE_MEANINGS,
);
export const RoleEnum = enumOf("Role", ROLES, "A privilege. Unlike a persona, which is a preference.");
export const RelationDirectionEnum = enumOf(
  "RelationDirection",
  ["OUTGOING", "INCOMING"] as const,
  "OUTGOING: what this order does to earlier ones. INCOMING: what later ones do to it.",
  { OUTGOING: "What this order does to earlier ones.", INCOMING: "What later orders do to it." },
);
export const RelationPartnersEnum = enumOf(
  "RelationPartners",
  ["ORDERS", "INSTRUMENTS", "ALL"] as const,
  "What is at the other end: numbered executive orders, other documents (proclamations, laws, memoranda, ...), or either.",
  { ORDERS: "Numbered executive orders.", INSTRUMENTS: "Other documents.", ALL: "Either." },
);
export const AssertionSourceEnum = enumOf(
  "AssertionSource",
  ["TEXT", "NOTE", "INSTRUMENT"] as const,
  "The order's own text, its disposition note in the Federal Register, or the text of a document that acted on it.",
  {
    TEXT: "The order's own text.",
    NOTE: "Its disposition note.",
    INSTRUMENT: "The text of the other document, which acted on the order.",
  },
);
export const PersonaAccessEnum = enumOf(
  "PersonaAccess",
  ["OPEN", "BY_APPROVAL"] as const,
  "OPEN: anybody signed in may read its texts. BY_APPROVAL: those whom an admin granted it.",
);
export const PersonaStandingEnum = enumOf(
  "PersonaStanding",
  PERSONA_STANDINGS,
  "How a persona stands to the viewer. OPEN: to anybody signed in. BY_ROLE: editors and admins read the texts of all. GRANTED: by an admin. WITHDRAWN: it was granted, and no longer is.",
);
export const PersonaRequestStateEnum = enumOf(
  "PersonaRequestState",
  PERSONA_REQUEST_STATES,
  "ASKED: waits for an admin. TAKEN_BACK: by the reader, before it was decided. WITHDRAWN: an admin took back what was approved.",
);
export const PersonaDecisionEnum = enumOf(
  "PersonaDecision",
  PERSONA_DECISIONS,
  "APPROVE and REFUSE decide a request that waits; WITHDRAW takes back what was approved.",
);
export const ImportRunKindEnum = enumOf(
  "ImportRunKind",
  ["FILE", "TEXTS", "FULL_SYNC", "RECENT_SYNC"] as const,
  "FILE: a file of records. TEXTS: order texts that were brought in together. FULL_SYNC: the whole record of the Federal Register. RECENT_SYNC: its newest pages, until one brought nothing new.",
);
export const ImportRunStatusEnum = enumOf(
  "ImportRunStatus",
  ["RUNNING", "DONE", "FAILED", "STOPPED"] as const,
  "FAILED and STOPPED runs keep what they took in; the next sync within a day goes on behind it where it can.",
);
export const SyncPhaseEnum = enumOf(
  "SyncPhase",
  ["RECORDS", "TEXTS"] as const,
  "RECORDS: reads pages of the record. TEXTS: fetches the texts of orders that are not held, or that the record now names differently.",
);
export const FactOriginEnum = enumOf(
  "FactOrigin",
  ["CURATED", "READ"] as const,
  "CURATED: written by a person or in the starter library. READ: by a program, from the order's text or title; nobody has checked it.",
  {
    CURATED: "Written by a person, or in the starter library.",
    READ: "Read by a program from text or title; nobody has checked it.",
  },
);
export type FactOrigin = keyof typeof FactOriginEnum;
export const DeadlineKindEnum = enumOf(
  "DeadlineKind",
  ["DUTY", "END", "EFFECT"] as const,
  "DUTY: somebody must have done something. END: a body or a rule ends. EFFECT: a rule begins to bind.",
  { DUTY: "Somebody must have done something.", END: "A body or a rule ends.", EFFECT: "A rule begins to bind." },
);
export type DeadlineKind = keyof typeof DeadlineKindEnum;
export const ProvisionKindEnum = enumOf(
  "ProvisionKind",
  ["PREAMBLE", "PART", "SECTION", "UNIT", "FLUSH", "PASSAGE", "ANNEX"] as const,
  "UNIT: a paragraph with a letter or number, within a section. FLUSH: words after a list that belong to what introduced it. PASSAGE: without a number, under a heading of its own.",
  {
    PREAMBLE: "The opening words.",
    PART: "A part that holds sections.",
    SECTION: "A section.",
    UNIT: "A paragraph with a letter or number, within a section.",
    FLUSH: "Words after a list that belong to what introduced it.",
    PASSAGE: "Words without a number, under a heading of their own.",
    ANNEX: "An annex.",
  },
);
export type ProvisionKind = keyof typeof ProvisionKindEnum;
export const TextFormatEnum = enumOf(
  "TextFormat",
  ["XML", "PLAIN"] as const,
  "XML: as the Federal Register marks it up. PLAIN: read from the layout of plain text, less surely.",
  { XML: "As the Federal Register marks it up.", PLAIN: "Read from the layout of plain text, less surely." },
);
export type TextFormat = keyof typeof TextFormatEnum;
export const OrderSortEnum = enumOf(
  "OrderSort",
  SORTS,
  "Ties are broken by number. BEST_MATCH: the more of the interests an order matches, the earlier it comes, a keyword in the title counted twice; then the newest.",
);
export type OrderSort = keyof typeof OrderSortEnum;
export const SearchSortEnum = enumOf(
  "SearchSort",
  ["RELEVANCE", "BEST_MATCH"] as const,
  "RELEVANCE: by how an order has the words. BEST_MATCH: first by how many of the interests it matches.",
);
export type SearchSort = keyof typeof SearchSortEnum;
export const InterestKindEnum = enumOf("InterestKind", INTEREST_KINDS, "A kind of thing that a reader can follow.");
export const MatchPlaceEnum = enumOf(
  "MatchPlace",
  MATCH_PLACES,
  "Where an order has the words of a keyword: the first of title, text, published base texts, name of a topic, name of the president, heading of a provision, and number that has them.",
  MATCH_PLACE_MEANINGS,
);
export const SitePageKeyEnum = enumOf("SitePageKey", SITE_PAGE_KEYS, "A page that tells about this site.");
export const MailKindEnum = enumOf(
  "MailKind",
  [
    "VERIFY_ADDRESS",
    "ADDRESS_IN_USE",
    "RESET_PASSWORD",
    "CONFIRM_NEW_ADDRESS",
    "VERIFY_NEW_ADDRESS",
    "ACCOUNT_CHANGED",
    "ACCOUNT_DELETED",
    "PERSONA_ASKED",
    "PERSONA_APPROVED",
    "PERSONA_REFUSED",
    "PERSONA_WITHDRAWN",
    "DIGEST",
  ] as const,
  "ADDRESS_IN_USE: somebody wanted an account, or a change, to an address that has one. CONFIRM_NEW_ADDRESS: to the old address of an account. ACCOUNT_CHANGED: a new password, second factor, passkey or address. DIGEST: what happened to the orders that a reader tracks.",
);
export type MailKind = keyof typeof MailKindEnum;
export const EventKindEnum = enumOf(
  "EventKind",
  EVENT_KINDS,
  "What can happen that a reader would care about.",
  EVENT_KIND_MEANINGS,
);
export const DigestFrequencyEnum = enumOf(
  "DigestFrequency",
  DIGEST_FREQUENCIES,
  "How often a reader is told by mail what happened.",
  DIGEST_FREQUENCY_MEANINGS,
);
export const TextStateEnum = enumOf(
  "TextState",
  TEXT_STATES,
  "IN_REVIEW: waits for somebody other than its author. REPLACED: was published until a later version was. WITHDRAWN: was published, and taken back.",
  TEXT_STATE_MEANINGS,
);
export const TextOriginEnum = enumOf(
  "TextOrigin",
  ["PERSON", "LIBRARY"] as const,
  "LIBRARY: as the starter library had it.",
  TEXT_ORIGIN_MEANINGS,
);
export const CellStateEnum = enumOf(
  "CellState",
  CELL_STATES,
  "How the text of a section for an audience stands. STALE: published, and rests on what has changed. IN_REVIEW, DRAFT: a version that is not published. INHERITED: readers of the persona see the base text.",
  CELL_STATE_MEANINGS,
);
export const AuditActEnum = enumOf(
  "AuditAct",
  ["INSERT", "UPDATE", "DELETE", "RUN"] as const,
  "What was done to a row. RUN: one entry for all that a run of the server changed, such as a load of the starter library.",
  AUDIT_ACT_MEANINGS,
);
export type AuditAct = keyof typeof AuditActEnum;
