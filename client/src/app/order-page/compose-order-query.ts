import { type DocumentNode, type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import type { SectionKind } from "@executive-disorder/shared/section-kinds";
import type { Interests } from "../../features/interest-profile/use-reader.ts";
import { AgenciesPanel_order } from "../../features/orders/agencies-panel.tsx";
import { AuthorityPanel_order } from "../../features/orders/authority-panel.tsx";
import { CitationPanel_order } from "../../features/orders/citation-panel.tsx";
import { CourtCasesPanel_order } from "../../features/orders/court-cases-panel.tsx";
import { DeadlinesPanel_order } from "../../features/orders/deadlines-panel.tsx";
import { OrderMatches_order } from "../../features/orders/order-matches.tsx";
import { OrderTop_order } from "../../features/orders/order-top.tsx";
import { type PageSection, SectionPanel_section, SectionPanel_variant } from "../../features/orders/section-panel.tsx";
import { SourcesPanel_order } from "../../features/orders/sources-panel.tsx";
import type { TextOutline_order } from "../../features/orders/text-outline.tsx";
import {
  TimelinePanel_deadlines,
  TimelinePanel_order,
  TimelinePanel_relations,
} from "../../features/orders/timeline-panel.tsx";
import { TopicsPanel_order } from "../../features/orders/topics-panel.tsx";
import { RelationsPanel_order } from "../../features/relations/relations-panel.tsx";

/** What of a profile decides which fields are asked for. */
export type OrderChoice = Pick<InterestProfile, "sectionKinds" | "factGroups"> & {
  persona?: string | null;
  /** What is followed; absent or null, the page does not ask what the order matches. */
  interests?: Interests | null;
};

export interface OrderReader {
  isSignedIn: boolean;
  /** The persona whose text the address asks for, in place of the reader's own. */
  audience?: string | null;
}

/** Whose words a section is asked for in: the base text, the viewer's persona's, or those of a persona that is named. */
export type TextChoice = "base" | "own" | "named";

const FACT_FRAGMENTS: Record<FactGroup, DocumentNode> = {
  RELATIONS: RelationsPanel_order,
  TIMELINE: TimelinePanel_order,
  DEADLINES: DeadlinesPanel_order,
  LEGAL_AUTHORITY: AuthorityPanel_order,
  COURT_CASES: CourtCasesPanel_order,
  AGENCIES: AgenciesPanel_order,
  TOPICS: TopicsPanel_order,
  CITATION: CitationPanel_order,
  SOURCES: SourcesPanel_order,
};

type Data<T> = T extends TypedDocumentNode<infer TData, infer _> ? FragmentType<TData> : never;

/** The order as the page's query answers it. The facts that were not chosen are typed all the same, and absent. */
export type PageOrder = { __typename: "Order"; number: string; hasAnalysis: boolean; sections?: PageSection[] } & Data<
  typeof OrderTop_order
> &
  Data<typeof TextOutline_order> &
  Data<typeof RelationsPanel_order> &
  Data<typeof TimelinePanel_order> &
  Data<typeof TimelinePanel_relations> &
  Data<typeof TimelinePanel_deadlines> &
  Data<typeof DeadlinesPanel_order> &
  Data<typeof AuthorityPanel_order> &
  Data<typeof CourtCasesPanel_order> &
  Data<typeof AgenciesPanel_order> &
  Data<typeof TopicsPanel_order> &
  Data<typeof CitationPanel_order> &
  Data<typeof SourcesPanel_order>;

export interface OrderVariables extends Record<string, unknown> {
  number: string;
  /** Present only when the text of a named persona is asked for. */
  persona?: string;
  /** Present only when somebody follows something. */
  interests?: Interests;
}

export type OrderDocument = TypedDocumentNode<{ order: PageOrder | null }, OrderVariables>;

/** Visitors read the base text; so do readers without a persona. The server decides what a named persona may be read as. */
export function textChoice(choice: OrderChoice, reader: OrderReader): TextChoice {
  if (!reader.isSignedIn) return "base";
  if (reader.audience) return "named";
  return choice.persona ? "own" : "base";
}

/**
 * The page's one query: head and status always, and of the rest only what the profile selects.
 *
 * Nothing that was deselected stands in it, neither as a field nor as a variable. The same choice gives the same document.
 */
export function composeOrderQuery(choice: OrderChoice, reader: OrderReader): OrderDocument {
  const always = choice.interests ? [OrderTop_order, OrderMatches_order] : [OrderTop_order];
  return compose("OrderPageQuery", always, choice, textChoice(choice, reader));
}

/** The query for parts of a page that is already there: what a reader opens although their profile leaves it out. */
export function composeOrderPartQuery(choice: OrderChoice, reader: OrderReader): OrderDocument {
  return compose("OrderPartQuery", [], { ...choice, interests: null }, textChoice(choice, reader));
}

const composed = new Map<string, OrderDocument>();

function compose(
  operation: string,
  always: readonly DocumentNode[],
  choice: OrderChoice,
  text: TextChoice,
): OrderDocument {
  const facts = FACT_GROUPS.filter((group) => choice.factGroups.includes(group));
  const key = [operation, choice.sectionKinds, facts, text, choice.interests ? "interests" : ""].join("|");
  const known = composed.get(key);
  if (known) return known;

  const onOrder = [...always, ...facts.map((group) => FACT_FRAGMENTS[group]), ...timelineExtras(facts)];
  const onText = text === "base" ? SectionPanel_section : SectionPanel_variant;
  const hasSections = choice.sectionKinds.length > 0;
  const isNamed = hasSections && text === "named";
  const variables = [
    "$number: String!",
    ...(isNamed ? ["$persona: String!"] : []),
    ...(choice.interests ? ["$interests: InterestsInput!"] : []),
  ];
  const source = `query ${operation}(${variables.join(", ")}) {
    order(number: $number) {
      number
      ${always.length > 0 ? "hasAnalysis" : ""}
      ${onOrder.map((fragment) => `...${nameOf(fragment)}`).join("\n")}
      ${hasSections ? sectionsField(choice.sectionKinds, text) : ""}
    }
  }`;
  const document = withFragments(source, hasSections ? [...onOrder, onText] : onOrder);
  composed.set(key, document);
  return document;
}

/** The timeline tells of relations and deadlines too, where the reader reads those. */
function timelineExtras(facts: readonly FactGroup[]): DocumentNode[] {
  if (!facts.includes("TIMELINE")) return [];
  return [
    ...(facts.includes("RELATIONS") ? [TimelinePanel_relations] : []),
    ...(facts.includes("DEADLINES") ? [TimelinePanel_deadlines] : []),
  ];
}

function sectionsField(kinds: readonly SectionKind[], text: TextChoice): string {
  const base = "...SectionPanel_section @unmask";
  const variant = `variant${text === "named" ? "(persona: $persona)" : ""} { ...SectionPanel_variant @unmask }`;
  return `sections(kinds: [${kinds.join(", ")}]) { kind ${text === "base" ? base : variant} }`;
}

function nameOf(fragment: DocumentNode): string {
  const [definition] = fragment.definitions;
  return definition?.kind === "FragmentDefinition" ? definition.name.value : "";
}

/** Joins an operation and the fragments that it spreads; a fragment that several components use stands once. */
function withFragments(source: string, fragments: readonly DocumentNode[]): OrderDocument {
  const definitions = new Map(
    fragments
      .flatMap((fragment) => fragment.definitions)
      .map((definition) => [definition.kind === "FragmentDefinition" ? definition.name.value : "", definition]),
  );
  return { kind: "Document", definitions: [...gql(source).definitions, ...definitions.values()] } as OrderDocument;
}
