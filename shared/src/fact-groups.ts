/** The groups of facts that a page can show beside the analysis, in the order in which it shows them. */
export const FACT_GROUPS = [
  "RELATIONS",
  "TIMELINE",
  "DEADLINES",
  "LEGAL_AUTHORITY",
  "COURT_CASES",
  "AGENCIES",
  "TOPICS",
  "CITATION",
  "SOURCES",
] as const;

export type FactGroup = (typeof FACT_GROUPS)[number];

export const FACT_GROUP_LABELS: Record<FactGroup, { label: string; hint: string }> = {
  RELATIONS: { label: "Relations", hint: "with the words that prove them" },
  TIMELINE: { label: "Timeline", hint: "signed, published, changed" },
  DEADLINES: { label: "Deadlines", hint: "who, what, by when" },
  LEGAL_AUTHORITY: { label: "Legal authority", hint: "statutes and powers cited" },
  COURT_CASES: { label: "Court cases", hint: "who decided what, and when" },
  AGENCIES: { label: "Agencies named", hint: "" },
  TOPICS: { label: "Topics", hint: "" },
  CITATION: { label: "Citation", hint: "ready to copy" },
  SOURCES: { label: "Sources", hint: "official texts and notes" },
};
