import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_HEADINGS, SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import type { VariantOutcome } from "@executive-disorder/shared/variant-outcomes";
import type { Root } from "./fake-server.ts";

export const PERSONAS = [
  {
    key: "journalist",
    name: "Journalist",
    pluralName: "Journalists",
    mark: "“",
    question: "What can I state as fact today?",
    access: "OPEN",
    isReadable: true,
    isChoosable: true,
    standing: "OPEN",
  },
  {
    key: "policymaker",
    name: "Policymaker",
    pluralName: "Policymakers",
    mark: "Nº",
    question: "What do I track?",
    access: "OPEN",
    isReadable: true,
    isChoosable: true,
    standing: "OPEN",
  },
];

/** A persona by approval, as it stands to a reader who has not asked for it. */
export const INSIDER = {
  key: "insider",
  name: "Insider",
  pluralName: "Insiders",
  mark: "I",
  question: "What do the others not see?",
  access: "BY_APPROVAL",
  isReadable: false,
  isChoosable: false,
  standing: "NOT_ASKED",
};

/** A reader's request for INSIDER, with its steps: the state of each, and the reason. */
export function buildPersonaRequest(
  steps: [state: string, reason: string | null][] = [["ASKED", "I work there"]],
  over: Root = {},
): Root {
  return {
    __typename: "PersonaRequest",
    id: "7",
    state: steps.at(-1)?.[0],
    version: steps.length,
    persona: INSIDER,
    user: { name: "Ada", email: "ada@example.org" },
    lostPersona: null,
    decisions: ["APPROVE", "REFUSE"],
    steps: steps.map(([state, reason], index) => ({
      version: index + 1,
      state,
      reason,
      takenAt: `2026-11-0${index + 1}T10:42:00.000Z`,
      by: { name: index === 0 ? "Ada" : "Grace" },
    })),
    ...over,
  };
}

const personaOf = (key: string | null | undefined) => PERSONAS.find((persona) => persona.key === key) ?? null;

export const BIDEN = { slug: "joe-biden", name: "Joseph R. Biden Jr." };
const REVOKER = {
  number: "14148",
  title: "Initial Rescissions of Harmful Executive Orders and Actions",
  presidentName: "Donald J. Trump",
  signingDate: "2025-01-20",
};
const PROVENANCE = {
  author: "a staff writer",
  reviewer: null,
  asOf: "2025-04-10",
  isModelDrafted: true,
  sources: [{ label: "EO 14060, 86 FR 71793", url: "https://www.federalregister.gov/d/2021-27605" }],
};

interface SectionOptions {
  /** The persona of the viewer. */
  own?: string | null;
  outcome?: VariantOutcome;
}

/** A section with base text and, for the personas that exist, a variant. */
export function buildSection(kind: SectionKind, { own = null, outcome = "VARIANT" }: SectionOptions = {}): Root {
  const entry = (whose: string) => ({
    heading: kind === "IMPLICATIONS" ? null : "Federal agencies",
    body: `${whose} of ${SECTION_HEADINGS[kind]}, see [EO 14148](/orders/14148).`,
    cites: ["Sec. 3(b)"],
  });
  const variantFor = (key: string | null) => {
    const persona = personaOf(key);
    if (!persona) return null;
    const texts: Record<VariantOutcome, Root[]> = {
      VARIANT: [entry(`${persona.name} text`)],
      FALLBACK: [entry("Base text")],
      INTENTIONALLY_EMPTY: [],
      MISSING: [],
    };
    return { persona, outcome, entries: texts[outcome], provenance: texts[outcome].length > 0 ? PROVENANCE : null };
  };
  return {
    kind,
    heading: SECTION_HEADINGS[kind],
    entries: [entry("Base text")],
    provenance: PROVENANCE,
    variant: ({ persona }: { persona?: string | null }) => variantFor(persona ?? own),
  };
}

/** A case about EO 14060 and another order, decided. */
export function buildCourtCase(over: Root = {}): Root {
  return {
    slug: "lighthouse-keepers-v-doe",
    caption: "Lighthouse Keepers v. Doe",
    court: "United States District Court for the District of Columbia",
    docket: "No. 1:22-cv-00017",
    filedOn: "2022-01-17",
    decidedOn: "2023-03-09",
    citation: null,
    outcome: "HELD_UNLAWFUL_IN_PART",
    decision: "The court held that one part of the order had no basis in a statute.",
    challenged: "Keepers of lighthouses challenged the council that the order set up.",
    sources: [{ label: "Opinion", url: "https://court.example/opinion" }],
    asOf: "2025-04-10",
    orders: [{ number: "14060" }, { number: "14148" }],
    ...over,
  };
}

/** EO 14060, or what `over` makes of it. */
export function buildOrder(over: Root = {}, options: SectionOptions = {}): Root {
  return {
    __typename: "Order",
    number: "14060",
    title: "Establishing the United States Council on Transnational Organized Crime",
    signingDate: "2021-12-15",
    publicationDate: "2021-12-20",
    frCitation: "86 FR 71793",
    frDocumentNumber: "2021-27605",
    htmlUrl: "https://www.federalregister.gov/d/2021-27605",
    pdfUrl: "javascript:alert(1)",
    president: BIDEN,
    legalForce: "REVOKED",
    status: {
      legalForce: "REVOKED",
      asOf: "2025-04-10",
      explanation: "Revoked by EO 14148.",
      path: [{ kind: "REVOKES", inPart: false, on: "2025-01-20", order: REVOKER }],
    },
    dispositionNotes: "See: EO 13773, February 9, 2017",
    recordAsOf: "2024-10-31",
    hasAnalysis: true,
    textSources: PROVENANCE.sources,
    officialText: { format: "XML", source: "EO_14060.xml", asOf: "2025-04-10", warnings: [] },
    provisions: buildProvisions(),
    sections: ({ kinds }: { kinds?: SectionKind[] }) =>
      SECTION_KINDS.filter((kind) => !kinds || kinds.includes(kind)).map((kind) => buildSection(kind, options)),
    relations: ({ partners }: { partners?: string }) => {
      const nodes = partners === "INSTRUMENTS" ? [buildInstrumentRelation()] : [buildRelation()];
      return { nodes, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 1 };
    },
    deadlines: [
      {
        kind: "DUTY",
        actor: "The council",
        duty: "Meet for the first time",
        dueDate: "2022-02-13",
        asWritten: "within 60 days",
        recurs: null,
        provision: "Sec. 3(a)(iv)",
        anchor: "sec-3-a-iv-p1",
        quote: "shall convene within 60 days",
        origin: "CURATED",
      },
    ],
    authorities: [
      {
        citation: "50 U.S.C. 1701",
        name: "International Emergency Economic Powers Act",
        provision: "Preamble",
        anchor: null,
        quote: "By the authority vested in me",
        origin: "CURATED",
      },
    ],
    courtCases: {
      totalCount: 1,
      nodes: [buildCourtCase()],
    },
    agencies: [
      {
        agency: { slug: "justice", name: "Department of Justice", shortName: "Justice" },
        part: "Housed the staff.",
        provision: "Sec. 3(b)",
        anchor: null,
        quote: null,
        origin: "CURATED",
      },
    ],
    topics: [
      {
        topic: { slug: "organized-crime", name: "Organized crime", description: "" },
        reason: "Its title says so",
        origin: "CURATED",
      },
    ],
    citations: [{ style: "BLUEBOOK", text: "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021)." }],
    matches: ({ interests }: { interests?: Root | null }) => buildMatches(interests ?? {}, { ...ORGANIZED, ...over }),
    ...over,
  };
}

const ORGANIZED = {
  title: "Establishing the United States Council on Transnational Organized Crime",
  topics: [{ topic: { slug: "organized-crime", name: "Organized crime" } }],
};

/** What an order matches: its topics by slug, and keywords that stand in its title. */
function buildMatches({ topics = [], keywords = [] }: Root, order: Root): Root[] {
  return [
    ...order.topics
      .filter(({ topic }: Root) => topics.includes(topic.slug))
      .map(({ topic }: Root) => ({
        kind: "TOPIC",
        value: topic.slug,
        name: topic.name,
        place: null,
        reason: `Topic: ${topic.name}`,
      })),
    ...keywords
      .filter((word: string) => order.title.toLowerCase().includes(word.toLowerCase()))
      .map((word: string) => ({
        kind: "KEYWORD",
        value: word,
        name: word,
        place: "TITLE",
        reason: `Keyword “${word}” in the title`,
      })),
  ];
}

/** A text with a preamble, two sections, a list within a list, and new wording for another order. */
export function buildProvisions(): Root[] {
  const provision = (key: string, number: string, over: Root = {}, ...texts: string[]): Root => ({
    key,
    parent: null,
    kind: "SECTION",
    marker: number,
    number,
    heading: null,
    level: 0,
    paragraphs: texts.map((text, index) => ({ key: `${key}-p${index + 1}`, text, isQuotation: text.startsWith("“") })),
    ...over,
  });
  const unit = (parent: string, level: number, marker: string) => ({ kind: "UNIT", parent, level, marker });
  return [
    provision("preamble", "Preamble", { kind: "PREAMBLE", marker: "" }, "By the authority vested in me, I order:"),
    provision("sec-1", "Sec. 1", { heading: "Policy" }, "It is the policy of the United States to act."),
    provision("sec-3", "Sec. 3", { heading: "The Council" }),
    provision("sec-3-a", "Sec. 3(a)", unit("sec-3", 1, "(a)"), "There is a council. It shall:"),
    provision("sec-3-a-iv", "Sec. 3(a)(iv)", unit("sec-3-a", 2, "(iv)"), "convene within 60 days; and"),
    provision(
      "sec-3-b",
      "Sec. 3(b)",
      unit("sec-3", 1, "(b)"),
      "Executive Order 13581 is amended to read:",
      "“Sec. 2. New words.”",
      "“Sec. 3. More of them.”",
    ),
  ];
}

/** "EO 14148 revokes EO 14060", said by the later order alone. */
export function buildRelation(over: Root = {}): Root {
  return {
    kind: "REVOKES",
    inPart: false,
    from: REVOKER,
    to: { number: "14060", title: "Establishing the Council", presidentName: BIDEN.name, signingDate: "2021-12-15" },
    on: "2025-01-20",
    assertedBy: "LATER_ORDER",
    agreement: "ONE_SIDED",
    instrument: null,
    assertions: [
      {
        sourceNumber: "14148",
        source: "TEXT",
        kind: "REVOKES",
        inPart: false,
        quote: "Executive Order 14060 of December 15, 2021, is revoked",
        where: "Sec. 2",
      },
    ],
    ...over,
  };
}

/** "EO 14060 refers to Proclamation 8693", said by its note. */
function buildInstrumentRelation(): Root {
  const note = { sourceNumber: "14060", source: "NOTE", kind: "SEE", inPart: false, where: null };
  return buildRelation({
    kind: "SEE",
    from: { number: "14060" },
    to: null,
    instrument: { kind: "PROCLAMATION", citation: "Proc. 8693" },
    assertions: [{ ...note, quote: "See: Proc. 8693, July 24, 2011" }],
  });
}

/** A full sync of 6,912 orders that is done. */
export function buildRun(over: Root = {}): Root {
  return {
    id: "7",
    kind: "FULL_SYNC",
    source: "https://www.federalregister.gov/api/v1",
    status: "DONE",
    failure: null,
    startedAt: "2026-11-20T10:41:00.000Z",
    finishedAt: "2026-11-20T10:42:00.000Z",
    asOf: "2026-11-20",
    seconds: 45,
    isStopRequested: false,
    problemCount: 0,
    problems: [],
    counts: { read: 6912, created: 3, changed: 12, unchanged: 6890, skipped: 5, refused: 2 },
    progress: buildProgress(),
    ...over,
  };
}

/** Of a sync that read 14 pages and had no texts to ask for. */
export function buildProgress(over: Root = {}): Root {
  return {
    phase: "TEXTS",
    pages: 14,
    orders: 6905,
    total: 6912,
    texts: { read: 0, created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 },
    totalTexts: 0,
    secondsRemaining: null,
    ...over,
  };
}

/** A signed-in editor, who reads the runs, or an admin, who starts them too. */
export function buildKeeper(role: "EDITOR" | "ADMIN", abilities: string[] = []): Root {
  const viewer = buildViewer();
  const may = ["import-run:read", ...(role === "ADMIN" ? ["import-run:start"] : []), ...abilities];
  return { ...viewer, user: { ...viewer.user, role }, abilities: [...viewer.abilities, ...may] };
}

/** A profile of an account, as the API gives it. */
export function buildSavedProfile(profile: Partial<InterestProfile> = {}, over: Root = {}): Root {
  const chosen = { ...DEFAULT_INTEREST_PROFILE, ...profile };
  return {
    id: "1",
    name: "My profile",
    isActive: true,
    lostPersona: null,
    ...chosen,
    persona: personaOf(chosen.persona),
    savedAt: "2026-11-01T10:42:00.000Z",
    version: 1,
    ...over,
  };
}

/** A signed-in reader with one profile, and maybe others beside it. */
export function buildViewer(profile: Partial<InterestProfile> = {}, version = 1, others: Root[] = []): Root {
  const active = buildSavedProfile(profile, { version });
  return {
    user: { id: "u1", name: "Ada", email: "ada@example.org", role: "READER" },
    persona: active.persona,
    interestProfile: active,
    interestProfiles: [active, ...others],
    security: buildSecurity(),
    personaRequests: [],
    abilities: ["interest-profile:save", "persona-request:make"],
  };
}

/** An account with a password, no second step and no passkey, signed in on one device. */
export function buildSecurity(over: Root = {}): Root {
  return {
    hasPassword: true,
    hasTwoFactor: false,
    hasProvider: false,
    passkeys: [],
    sessions: [buildSession()],
    ...over,
  };
}

export function buildSession(over: Root = {}): Root {
  return {
    id: "s1",
    createdAt: "2026-11-01T10:42:00.000Z",
    lastUsedAt: "2026-11-01T10:42:00.000Z",
    expiresAt: "2026-11-08T10:42:00.000Z",
    ipAddress: "192.0.2.1",
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    isCurrent: true,
    ...over,
  };
}

/** Everything that a page may ask for, read by a visitor. */
export function buildRoot(over: Root = {}): Root {
  const orders = [
    buildOrder(),
    buildOrder({
      number: "14059",
      title: "Imposing Sanctions on Foreign Persons",
      legalForce: "IN_FORCE",
      status: { legalForce: "IN_FORCE", asOf: "2025-04-10", explanation: "No change is recorded.", path: [] },
    }),
  ];
  return {
    viewer: null,
    signInOptions: { providerLabel: null, isMailSent: true },
    personas: PERSONAS,
    glossary: [],
    topics: [
      { slug: "organized-crime", name: "Organized crime", description: "", orderCount: 33 },
      { slug: "trade", name: "Trade and tariffs", description: "", orderCount: 62 },
    ],
    agencies: [{ slug: "justice", name: "Department of Justice", shortName: "Justice", orderCount: 17 }],
    presidents: [{ ...BIDEN, terms: [], orderCount: 162 }],
    record: { orderCount: 6912, asOf: "2025-04-10", analysisCount: 6 },
    order: ({ number }: { number: string }) => orders.find((order) => order.number === number) ?? null,
    orders: ({ onlyMatching, interests }: Root) =>
      buildConnection(onlyMatching ? orders.filter((order) => order.matches({ interests }).length > 0) : orders),
    interestCounts: ({ interests }: { interests?: Root | null }) => buildInterestCounts(interests ?? {}),
    ...over,
  };
}

/** Each of what is followed counts three orders, those that do not exist none. */
function buildInterestCounts({ topics = [], agencies = [], presidents = [], keywords = [] }: Root): Root {
  const of = (kind: string, values: string[]) =>
    values.map((value) => {
      const isGone = value.startsWith("gone");
      return { kind, value, name: isGone ? null : value, orderCount: isGone ? 0 : 3 };
    });
  const choices = [
    ...of("TOPIC", topics),
    ...of("AGENCY", agencies),
    ...of("PRESIDENT", presidents),
    ...of("KEYWORD", keywords),
  ];
  return { orderCount: choices.length * 3, choices };
}

export function buildConnection(nodes: Root[], over: Root = {}): Root {
  return {
    edges: [],
    nodes,
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    facets: {
      presidents: [{ president: BIDEN, count: nodes.length }],
      legalForces: [
        { legalForce: "REVOKED", count: 1 },
        { legalForce: "IN_FORCE", count: 1 },
      ],
      years: [
        { year: 2021, count: 2 },
        { year: 2019, count: 1 },
      ],
      topics: [{ topic: { slug: "trade", name: "Trade and tariffs", description: "" }, count: 2 }],
      agencies: Array.from({ length: 15 }, (_, at) => ({
        agency: { slug: `agency-${at + 1}`, name: `Agency ${at + 1}`, shortName: `A${at + 1}` },
        count: 20 - at,
      })),
      withAnalysis: 1,
      withDeadlines: 4,
      withText: 5,
    },
    ...over,
  };
}
