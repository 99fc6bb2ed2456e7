/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a program may do with a token. */
export type ApiTokenScope =
  /** Read what its owner may read, but for how they sign in. */
  | 'READ'
  /** Change what its owner may change, but nothing of their account. */
  | 'WRITE';

/** Which side says that a relation holds. */
export type AssertedBy =
  /** Sources of both orders. */
  | 'BOTH'
  /** The order that is acted upon: its note. */
  | 'EARLIER_ORDER'
  /** The order that acts: its text or its note. */
  | 'LATER_ORDER';

/** The order's own text, its disposition note in the Federal Register, or the text of a document that acted on it. */
export type AssertionSource =
  /** The text of the other document, which acted on the order. */
  | 'INSTRUMENT'
  /** Its disposition note. */
  | 'NOTE'
  /** The order's own text. */
  | 'TEXT';

/** What was done to a row. RUN: one entry for all that a run of the server changed, such as a load of the starter library. */
export type AuditAct =
  /** The row was removed. */
  | 'DELETE'
  /** The row was made. */
  | 'INSERT'
  /** One entry for all that a run of the server changed, such as a load of the starter library. */
  | 'RUN'
  /** The row was changed. */
  | 'UPDATE';

/** What is absent, or null, filters nothing. */
export type AuditFilter = {
  /** The account that the row is about. */
  aboutId?: string | number | null | undefined;
  act?: AuditAct | null | undefined;
  /** The account that did it. */
  actorId?: string | number | null | undefined;
  /** Only entries of the last so many days. */
  days?: number | null | undefined;
  /** Name of a table, or of a run. */
  table?: string | null | undefined;
};

/** How the text of a section for an audience stands. STALE: published, and rests on what has changed. IN_REVIEW, DRAFT: a version that is not published. INHERITED: readers of the persona see the base text. */
export type CellState =
  /** A version is being written. */
  | 'DRAFT'
  /** Readers of the persona see the base text. */
  | 'INHERITED'
  /** Published, and says that nothing concerns these readers. */
  | 'INTENTIONALLY_EMPTY'
  /** A version waits for somebody other than its author. */
  | 'IN_REVIEW'
  /** Nothing is written. */
  | 'MISSING'
  /** Readers see it. */
  | 'PUBLISHED'
  /** Published, and rests on what has changed. */
  | 'STALE';

/** A form in which an order is cited. BIBTEX, RIS and CSL_JSON are data for programs. */
export type CitationStyle =
  /** As the American Psychological Association has it. */
  | 'APA'
  /** For BibTeX and the programs that read it. */
  | 'BIBTEX'
  /** As legal writing in the United States cites, after The Bluebook. */
  | 'BLUEBOOK'
  /** As The Chicago Manual of Style has it. */
  | 'CHICAGO'
  /** For reference managers that read the Citation Style Language. */
  | 'CSL_JSON'
  /** As the Modern Language Association has it. */
  | 'MLA'
  /** For reference managers that read RIS. */
  | 'RIS';

/** What the latest ruling on record did to the order, or to what was done under it. */
export type CourtOutcome =
  /** The court forbade it for as long as the case goes on. */
  | 'ENJOINED'
  /** The court forbade a part of it for as long as the case goes on. */
  | 'ENJOINED_IN_PART'
  /** The court held it unlawful. */
  | 'HELD_UNLAWFUL'
  /** The court held a part of it unlawful. */
  | 'HELD_UNLAWFUL_IN_PART'
  /** The court let it go on for as long as the case does. */
  | 'INJUNCTION_REFUSED'
  /** The court did not rule on whether it is lawful, for want of jurisdiction or standing, or because the matter was moot. */
  | 'NOT_DECIDED'
  /** No ruling yet. */
  | 'PENDING'
  /** A lower court has to decide again. */
  | 'SENT_BACK'
  /** The court held it lawful. */
  | 'UPHELD';

/** Why a reader is told. */
export type DashboardReason =
  /** A new order with a topic, an agency or a president of the reader's active profile. */
  | 'FOLLOWED'
  /** The order is in one of the reader's lists. */
  | 'TRACKED';

/** DUTY: somebody must have done something. END: a body or a rule ends. EFFECT: a rule begins to bind. */
export type DeadlineKind =
  /** Somebody must have done something. */
  | 'DUTY'
  /** A rule begins to bind. */
  | 'EFFECT'
  /** A body or a rule ends. */
  | 'END';

/** How often a reader is told by mail what happened. */
export type DigestFrequency =
  /** Each day, at the reader's hour. */
  | 'DAILY'
  /** No digest. */
  | 'OFF'
  /** Once a week, on the reader's day. */
  | 'WEEKLY';

export type EntryInput = {
  /** Words with *emphasis* and links to orders: [EO 14060](/orders/14060). */
  body: string;
  /** What the paragraph rests on: "Sec. 3(b)". */
  cites?: Array<string> | null | undefined;
  /** At most 80 characters. */
  heading?: string | null | undefined;
};

/** What can happen that a reader would care about. */
export type EventKind =
  /** A day that it sets is near. */
  | 'DEADLINE_NEAR'
  /** A day that it sets has passed. */
  | 'DEADLINE_PASSED'
  /** It came into the record. */
  | 'NEW_ORDER'
  /** A source says that it acts on another order, or another on it. */
  | 'NEW_RELATION'
  /** Its legal force is another than before, as far as recorded. */
  | 'STATUS_CHANGED'
  /** A section of its analysis was published. */
  | 'TEXT_PUBLISHED';

/** A group of facts that a page can show beside the analysis. */
export type FactGroup =
  /** The agencies that it names. */
  | 'AGENCIES'
  /** How to cite it. */
  | 'CITATION'
  /** Rulings of courts about it, as far as this library holds them. */
  | 'COURT_CASES'
  /** Who must do what by when. */
  | 'DEADLINES'
  /** The powers and laws that it cites. */
  | 'LEGAL_AUTHORITY'
  /** What it does to other orders, and they to it, with the words that prove it. */
  | 'RELATIONS'
  /** Official texts and notes. */
  | 'SOURCES'
  /** When it was signed, published and changed. */
  | 'TIMELINE'
  /** Its subjects, each with the reason. */
  | 'TOPICS';

/** CURATED: written by a person or in the starter library. READ: by a program, from the order's text or title; nobody has checked it. */
export type FactOrigin =
  /** Written by a person, or in the starter library. */
  | 'CURATED'
  /** Read by a program from text or title; nobody has checked it. */
  | 'READ';

/** FILE: a file of records. TEXTS: order texts that were brought in together. FULL_SYNC: the whole record of the Federal Register. RECENT_SYNC: its newest pages, until one brought nothing new. */
export type ImportRunKind =
  | 'FILE'
  | 'FULL_SYNC'
  | 'RECENT_SYNC'
  | 'TEXTS';

/** FAILED and STOPPED runs keep what they took in; the next sync within a day goes on behind it where it can. */
export type ImportRunStatus =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED';

/** A kind of document, other than a numbered executive order, that a disposition note names. */
export type InstrumentKind =
  /** A place in the Code of Federal Regulations. */
  | 'CODE_OF_FEDERAL_REGULATIONS'
  /** A directive on policy or security. */
  | 'DIRECTIVE'
  /** An executive order with a number of an early form, such as 9-2 or 396 1/2. */
  | 'EXECUTIVE_ORDER_IRREGULAR'
  /** An executive order without a number, known by its date. */
  | 'EXECUTIVE_ORDER_UNNUMBERED'
  /** A page of the Federal Register. */
  | 'FEDERAL_REGISTER'
  /** A document of the Federal Register, cited by its number. */
  | 'FEDERAL_REGISTER_DOCUMENT'
  /** A letter of the President. */
  | 'LETTER'
  /** A memorandum of the President. */
  | 'MEMORANDUM'
  /** A notice of the President, such as one that continues an emergency. */
  | 'NOTICE'
  /** Anything else that a note names. */
  | 'OTHER'
  /** An order that is no executive order: a military order, a transfer order, an order of a department. */
  | 'OTHER_ORDER'
  /** A determination of the President under a law. */
  | 'PRESIDENTIAL_DETERMINATION'
  /** A proclamation of the President. */
  | 'PROCLAMATION'
  /** An order of the Interior on public land. */
  | 'PUBLIC_LAND_ORDER'
  /** A law, cited by its number. */
  | 'PUBLIC_LAW'
  /** A regulation, cited by name. */
  | 'REGULATION'
  /** A plan by which a President rearranged agencies. */
  | 'REORGANIZATION_PLAN'
  /** An act or a resolution of Congress, cited by name or date. */
  | 'STATUTE'
  /** A law, cited by volume and page of the Statutes at Large. */
  | 'STATUTES_AT_LARGE'
  /** A treaty or agreement with other countries. */
  | 'TREATY'
  /** A place in the United States Code. */
  | 'US_CODE';

/** A kind of thing that a reader can follow. */
export type InterestKind =
  | 'AGENCY'
  | 'KEYWORD'
  | 'PRESIDENT'
  | 'TOPIC';

export type InterestProfileInput = {
  agencies: Array<string>;
  factGroups: Array<FactGroup>;
  keywords: Array<string>;
  /** A persona's key; null for the base text. */
  persona?: string | null | undefined;
  presidents: Array<string>;
  sectionKinds: Array<SectionKind>;
  topics: Array<string>;
};

/** What somebody follows. An order matches when it fits any of it. Given with the request, whoever asks: see decision 22. */
export type InterestsInput = {
  /** Slugs, at most 100. */
  agencies?: Array<string> | null | undefined;
  /** Words or phrases of at most 80 characters, at most 50 of them; looked for in what the search knows of an order: number, title, text, headings, published base texts. */
  keywords?: Array<string> | null | undefined;
  /** Slugs, at most 50. */
  presidents?: Array<string> | null | undefined;
  /** Slugs, at most 60. One that does not exist matches nothing. */
  topics?: Array<string> | null | undefined;
};

/** Whether an order has legal force, as far as recorded. IN_FORCE means that no change is recorded, not that the order certainly stands. NULLIFIED: according to a disposition note the order lost its effect, though no order revoked it. */
export type LegalForce =
  /** A later order or another document changed it, or suspended or nullified a part of it; it has not ended. */
  | 'AMENDED'
  /** It ended on a day set in advance. Kept for the record's sake: nothing that is read today leads to it. */
  | 'EXPIRED'
  /** No change is recorded. That does not prove that the order stands. */
  | 'IN_FORCE'
  /** A disposition note says that it lost its effect, though nothing revoked it. */
  | 'NULLIFIED'
  /** It had ended, or a part had, and a later order or another document brought it back. */
  | 'REINSTATED'
  /** A later order, or another document such as a proclamation or a law, revoked or terminated it. */
  | 'REVOKED'
  /** A later order or another document ended a part of it. */
  | 'REVOKED_IN_PART'
  /** A later order or another document took its place. */
  | 'SUPERSEDED'
  /** A later order or another document took the place of a part of it. */
  | 'SUPERSEDED_IN_PART'
  /** A later order or another document suspended the whole of it. */
  | 'SUSPENDED'
  /** Nobody has looked: no disposition notes were read for it. Of a day that is asked for: the record cannot tell. */
  | 'UNKNOWN';

/** What is absent, or null, filters nothing. */
export type MatrixFilter = {
  /** A persona's key: only its cells count for `state`. */
  persona?: string | null | undefined;
  /** Orders that have such a cell. */
  state?: CellState | null | undefined;
  /** In the number or the title. */
  text?: string | null | undefined;
};

/** Orders that fit all of it. What is absent does not filter. */
export type OrderFilter = {
  /** Slugs; any of them. */
  agencies?: Array<string> | null | undefined;
  /** Only orders with a published analysis, or only those without. */
  hasAnalysis?: boolean | null | undefined;
  /** Only orders with a deadline, or only those without. */
  hasDeadlines?: boolean | null | undefined;
  /** Only orders of which we hold the text, or only those without. */
  hasText?: boolean | null | undefined;
  /** Any of them. */
  legalForces?: Array<LegalForce> | null | undefined;
  /** Slugs; any of them. */
  presidents?: Array<string> | null | undefined;
  /** First year of signing. */
  signedFrom?: number | null | undefined;
  /** Last year of signing. */
  signedTo?: number | null | undefined;
  /** Words of the title ("quoted phrase", -without), or an order number. */
  text?: string | null | undefined;
  /** Slugs; any of them. */
  topics?: Array<string> | null | undefined;
};

/** Ties are broken by number. BEST_MATCH: the more of the interests an order matches, the earlier it comes, a keyword in the title counted twice; then the newest. */
export type OrderSort =
  | 'BEST_MATCH'
  | 'NEWEST_SIGNED'
  | 'NUMBER_ASCENDING'
  | 'NUMBER_DESCENDING'
  | 'OLDEST_SIGNED';

/** OPEN: anybody signed in may read its texts. BY_APPROVAL: those whom an admin granted it. */
export type PersonaAccess =
  | 'BY_APPROVAL'
  | 'OPEN';

/** APPROVE and REFUSE decide a request that waits; WITHDRAW takes back what was approved. */
export type PersonaDecision =
  | 'APPROVE'
  | 'REFUSE'
  | 'WITHDRAW';

/** A persona as an admin describes it. */
export type PersonaInput = {
  access: PersonaAccess;
  /** How to write for this persona. */
  guidance: string;
  /** One or two letters, or a printers' sort. */
  mark: string;
  name: string;
  /** The readers: "City planners". */
  pluralName: string;
  /** What this reader wants to know. */
  question: string;
};

/** ASKED: waits for an admin. TAKEN_BACK: by the reader, before it was decided. WITHDRAWN: an admin took back what was approved. */
export type PersonaRequestState =
  | 'APPROVED'
  | 'ASKED'
  | 'REFUSED'
  | 'TAKEN_BACK'
  | 'WITHDRAWN';

/** How a persona stands to the viewer. OPEN: to anybody signed in. BY_ROLE: editors and admins read the texts of all. GRANTED: by an admin. WITHDRAWN: it was granted, and no longer is. */
export type PersonaStanding =
  | 'ASKED'
  | 'BY_ROLE'
  | 'GRANTED'
  | 'NOT_ASKED'
  | 'OPEN'
  | 'REFUSED'
  | 'WITHDRAWN';

/** UNIT: a paragraph with a letter or number, within a section. FLUSH: words after a list that belong to what introduced it. PASSAGE: without a number, under a heading of its own. */
export type ProvisionKind =
  /** An annex. */
  | 'ANNEX'
  /** Words after a list that belong to what introduced it. */
  | 'FLUSH'
  /** A part that holds sections. */
  | 'PART'
  /** Words without a number, under a heading of their own. */
  | 'PASSAGE'
  /** The opening words. */
  | 'PREAMBLE'
  /** A section. */
  | 'SECTION'
  /** A paragraph with a letter or number, within a section. */
  | 'UNIT';

/** AGREED: both orders say it and do not differ. ONE_SIDED: one of them says it, the other is silent as far as read. DISPUTED: sources name different kinds or parts. */
export type RelationAgreement =
  /** Both orders say it and do not differ. */
  | 'AGREED'
  /** Sources name different acts or parts. The later order is followed. */
  | 'DISPUTED'
  /** One of them says it; the other is silent as far as read. */
  | 'ONE_SIDED';

/** OUTGOING: what this order does to earlier ones. INCOMING: what later ones do to it. */
export type RelationDirection =
  /** What later orders do to it. */
  | 'INCOMING'
  /** What this order does to earlier ones. */
  | 'OUTGOING';

/** Relations that fit all of it, and orders that may be met. What is absent does not filter. */
export type RelationFilter = {
  /** Any of them. */
  agreements?: Array<RelationAgreement> | null | undefined;
  /** Only relations that touch a part, or only those that do not. */
  inPart?: boolean | null | undefined;
  /** Any of them. */
  kinds?: Array<RelationKind> | null | undefined;
  /** Slugs; any of them. Only orders of these presidents are met, besides those that were asked about. */
  presidents?: Array<string> | null | undefined;
  /** First year of signing of the orders that are met. */
  signedFrom?: number | null | undefined;
  /** Last year of signing of the orders that are met. */
  signedTo?: number | null | undefined;
};

/** What a later order does to an earlier one. NULLIFIES: it takes the earlier one's effect, mostly by abolishing the body that it was about, without revoking it. */
export type RelationKind =
  /** Changes words of it. */
  | 'AMENDS'
  /** Keeps it, or a body that it set up, alive. */
  | 'CONTINUES'
  /** Takes its effect without revoking it. */
  | 'NULLIFIES'
  /** Confirms what was done under it. */
  | 'RATIFIES'
  /** Brings it back. */
  | 'REINSTATES'
  /** Ends it. */
  | 'REVOKES'
  /** Is named beside it; nothing follows for its legal force. */
  | 'SEE'
  /** Takes its place. */
  | 'SUPERSEDES'
  /** Adds to it and leaves its words as they are. */
  | 'SUPPLEMENTS'
  /** Puts it on hold. */
  | 'SUSPENDS'
  /** Ends it, or what it set up; counted as an end. */
  | 'TERMINATES';

/** A privilege. Unlike a persona, which is a preference. */
export type Role =
  | 'ADMIN'
  | 'EDITOR'
  | 'READER';

/** One of the eight kinds of section of an order's analysis. */
export type SectionKind =
  /** What was or could be contested, by whom and on what ground. */
  | 'CONTROVERSIES'
  /** What came before, and what it continues or breaks with. */
  | 'HISTORICAL_CONTEXT'
  /** The bottom line, for this reader. */
  | 'IMPLICATIONS'
  /** On what authority it rests, and which powers and duties it changes. */
  | 'LEGAL_AND_POLICY_IMPLICATIONS'
  /** What is ordered, and by which means. */
  | 'OVERVIEW'
  /** What the order does, in a few sentences. */
  | 'SUMMARY'
  /** Groups that gain, and how. */
  | 'WHO_BENEFITS'
  /** Groups that lose or carry costs, and how. */
  | 'WHO_SUFFERS';

/** A page that tells about this site. */
export type SitePageKey =
  | 'ABOUT'
  | 'ACCESSIBILITY'
  | 'CODEBOOK'
  | 'LEGAL'
  | 'METHOD'
  | 'PRIVACY';

/** RECORDS: reads pages of the record. TEXTS: fetches the texts of orders that are not held, or that the record now names differently. */
export type SyncPhase =
  | 'RECORDS'
  | 'TEXTS';

/** XML: as the Federal Register marks it up. PLAIN: read from the layout of plain text, less surely. */
export type TextFormat =
  /** Read from the layout of plain text, less surely. */
  | 'PLAIN'
  /** As the Federal Register marks it up. */
  | 'XML';

/** The words of a text. */
export type TextInput = {
  /** Between editors. */
  editorialNote?: string | null | undefined;
  entries: Array<EntryInput>;
  /** There is nothing to tell this audience; `entries` is empty then. */
  isIntentionallyEmpty?: boolean | null | undefined;
  /** A language model drafted it. As the version before, unless told. */
  isModelDrafted?: boolean | null | undefined;
  /** As of the version before, unless told. */
  sources?: Array<TextSourceInput> | null | undefined;
};

/** LIBRARY: as the starter library had it. */
export type TextOrigin =
  /** As the starter library had it. */
  | 'LIBRARY'
  /** Written here by an editor. */
  | 'PERSON';

export type TextSourceInput = {
  label: string;
  /** An https address. */
  url?: string | null | undefined;
};

/** IN_REVIEW: waits for somebody other than its author. REPLACED: was published until a later version was. WITHDRAWN: was published, and taken back. */
export type TextState =
  /** Being written. */
  | 'DRAFT'
  /** Waits for somebody other than its author. */
  | 'IN_REVIEW'
  /** What readers see. */
  | 'PUBLISHED'
  /** Was published until a later version was. */
  | 'REPLACED'
  /** Was published, and taken back. */
  | 'WITHDRAWN';

/** VARIANT: a text of its own. FALLBACK: the base text, because none was written. INTENTIONALLY_EMPTY: nothing concerns this audience. MISSING: no text at all. */
export type VariantOutcome =
  /** The base text, because none was written for the persona. */
  | 'FALLBACK'
  /** Nothing in the section concerns these readers. */
  | 'INTENTIONALLY_EMPTY'
  /** No text of the section is written. */
  | 'MISSING'
  /** A text written for this persona. */
  | 'VARIANT';

export type AuditQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
}>;


export type AuditQuery = { auditEntries: { __typename: 'AuditEntryConnection', nodes: Array<{ __typename: 'AuditEntry', id: string | null, at: string | null, act: AuditAct | null, table: string | null, rowKey: string | null, actorId: string | null, actorName: string | null, aboutId: string | null, aboutName: string | null, reason: string | null, hash: string | null, changes: Array<{ __typename: 'AuditChange', column: string | null, isTold: boolean | null, before: string | null, after: string | null }> | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type ImportRun_facts = { __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null } & { ' $fragmentName'?: 'ImportRun_facts' };

export type SyncQueryVariables = Exact<{ [key: string]: never; }>;


export type SyncQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, coverage: { __typename: 'Coverage', held: number, withText: number, asOf: string | null }, latestSync: { __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null } | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: Array<{ __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null }> | null };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, importRun: { __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, problems: Array<{ __typename: 'ImportProblem', file: string, row: number | null, line: number | null, field: string, value: string, reason: string, howToMend: string | null }> | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null } | null };

export type StartSyncMutationVariables = Exact<{ [key: string]: never; }>;


export type StartSyncMutation = { startSync: { __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null } | null };

export type StopSyncMutationVariables = Exact<{ [key: string]: never; }>;


export type StopSyncMutation = { stopSync: { __typename: 'ImportRun', id: string | null, kind: ImportRunKind | null, source: string | null, status: ImportRunStatus | null, failure: string | null, startedAt: string | null, finishedAt: string | null, asOf: string | null, seconds: number | null, isStopRequested: boolean | null, problemCount: number | null, counts: { __typename: 'ImportCounts', read: number, created: number, changed: number, unchanged: number, skipped: number, refused: number } | null, progress: { __typename: 'ImportProgress', phase: SyncPhase, pages: number, total: number | null, totalTexts: number | null, secondsRemaining: number | null, texts: { __typename: 'ImportCounts', read: number, created: number, changed: number, refused: number } } | null } | null };

export type OutboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OutboxQuery = { mailOutbox: { __typename: 'MailConnection', nodes: Array<{ __typename: 'Mail', id: string | null, recipient: string | null, subject: string | null, text: string | null, createdAt: string | null, sentAt: string | null, attempts: number | null, nextAttemptAt: string | null, lastError: string | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null, signInOptions: { __typename: 'SignInOptions', isMailSent: boolean } };

export type PersonaRequest_desk = { __typename: 'PersonaRequest', id: string | null, state: PersonaRequestState | null, version: number | null, isPersonaRetired: boolean | null, decisions: Array<PersonaDecision> | null, persona: { __typename: 'Persona', key: string, name: string, mark: string } | null, user: { __typename: 'User', name: string | null, email: string | null } | null, steps: Array<{ __typename: 'PersonaRequestStep', version: number | null, state: PersonaRequestState | null, takenAt: string | null, reason: string | null, by: { __typename: 'User', name: string | null } | null }> | null } & { ' $fragmentName'?: 'PersonaRequest_desk' };

export type PersonaRequestsQueryVariables = Exact<{
  state?: PersonaRequestState | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonaRequestsQuery = { personaRequests: { __typename: 'PersonaRequestConnection', totalCount: number | null, nodes: Array<{ __typename: 'PersonaRequest', id: string | null, state: PersonaRequestState | null, version: number | null, isPersonaRetired: boolean | null, decisions: Array<PersonaDecision> | null, persona: { __typename: 'Persona', key: string, name: string, mark: string } | null, user: { __typename: 'User', name: string | null, email: string | null } | null, steps: Array<{ __typename: 'PersonaRequestStep', version: number | null, state: PersonaRequestState | null, takenAt: string | null, reason: string | null, by: { __typename: 'User', name: string | null } | null }> | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type DecidePersonaRequestMutationVariables = Exact<{
  id: string | number;
  decision: PersonaDecision;
  reason?: string | null | undefined;
  version: number;
}>;


export type DecidePersonaRequestMutation = { decidePersonaRequest: { __typename: 'PersonaRequest', id: string | null, state: PersonaRequestState | null, version: number | null, isPersonaRetired: boolean | null, decisions: Array<PersonaDecision> | null, persona: { __typename: 'Persona', key: string, name: string, mark: string } | null, user: { __typename: 'User', name: string | null, email: string | null } | null, steps: Array<{ __typename: 'PersonaRequestStep', version: number | null, state: PersonaRequestState | null, takenAt: string | null, reason: string | null, by: { __typename: 'User', name: string | null } | null }> | null } | null };

export type PersonaDesk_persona = { __typename: 'Persona', key: string, name: string, pluralName: string, mark: string, question: string, guidance: string | null, access: PersonaAccess, readerCount: number | null, isRetired: boolean | null, version: number | null } & { ' $fragmentName'?: 'PersonaDesk_persona' };

export type PersonasDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonasDeskQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string, pluralName: string, mark: string, question: string, guidance: string | null, access: PersonaAccess, readerCount: number | null, isRetired: boolean | null, version: number | null }> };

export type CreatePersonaMutationVariables = Exact<{
  key: string;
  input: PersonaInput;
}>;


export type CreatePersonaMutation = { createPersona: { __typename: 'Persona', key: string } | null };

export type UpdatePersonaMutationVariables = Exact<{
  key: string;
  input: PersonaInput;
  expectedVersion: number;
}>;


export type UpdatePersonaMutation = { updatePersona: { __typename: 'Persona', key: string } | null };

export type RetirePersonaMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
}>;


export type RetirePersonaMutation = { retirePersona: { __typename: 'Persona', key: string } | null };

export type ReinstatePersonaMutationVariables = Exact<{
  key: string;
  expectedVersion: number;
}>;


export type ReinstatePersonaMutation = { reinstatePersona: { __typename: 'Persona', key: string } | null };

export type ReorderPersonasMutationVariables = Exact<{
  keys: Array<string> | string;
}>;


export type ReorderPersonasMutation = { reorderPersonas: Array<{ __typename: 'Persona', key: string }> | null };

export type EditedTextQueryVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
}>;


export type EditedTextQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string, pluralName: string, mark: string, question: string, guidance: string | null }>, editedText: { __typename: 'EditedText', number: string | null, title: string | null, kind: SectionKind | null, version: number | null, canPublish: boolean | null, baseEntries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }> | null, staleReasons: Array<{ __typename: 'StaleReason', reason: string | null }> | null, versions: Array<{ __typename: 'TextVersion', version: number | null, state: TextState | null, origin: TextOrigin | null, isIntentionallyEmpty: boolean | null, editorialNote: string | null, restoredFrom: number | null, isOwn: boolean | null, writtenAt: string | null, submittedAt: string | null, publishedAt: string | null, withdrawnAt: string | null, reason: string | null, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }> | null, provenance: { __typename: 'Provenance', isModelDrafted: boolean } | null }> | null } | null };

export type SaveVariantDraftMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
  input: TextInput;
}>;


export type SaveVariantDraftMutation = { saveVariantDraft: { __typename: 'EditedText', version: number | null } | null };

export type SubmitVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
}>;


export type SubmitVariantMutation = { submitVariant: { __typename: 'EditedText', version: number | null } | null };

export type PublishVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
}>;


export type PublishVariantMutation = { publishVariant: { __typename: 'EditedText', version: number | null } | null };

export type RestoreVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
  version: number;
}>;


export type RestoreVariantMutation = { restoreVariant: { __typename: 'EditedText', version: number | null } | null };

export type ReturnVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
  reason: string;
}>;


export type ReturnVariantMutation = { returnVariant: { __typename: 'EditedText', version: number | null } | null };

export type WithdrawVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawVariantMutation = { withdrawVariant: { __typename: 'EditedText', version: number | null } | null };

export type ConfirmVariantMutationVariables = Exact<{
  number: string;
  kind: SectionKind;
  persona?: string | null | undefined;
  expectedVersion: number;
  reason: string;
}>;


export type ConfirmVariantMutation = { confirmVariant: { __typename: 'EditedText', version: number | null } | null };

export type ListedTextsQueryVariables = Exact<{
  state?: TextState | null | undefined;
  after?: string | null | undefined;
}>;


export type ListedTextsQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string }>, listedTexts: { __typename: 'ListedTextConnection', nodes: Array<{ __typename: 'ListedText', number: string | null, title: string | null, kind: SectionKind | null, personaKey: string | null, version: number | null, state: TextState | null, isOwn: boolean | null, writtenAt: string | null, submittedAt: string | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type TextMatrixQueryVariables = Exact<{
  filter?: MatrixFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TextMatrixQuery = { textMatrix: { __typename: 'TextMatrix', totalCount: number | null, personas: Array<{ __typename: 'MatrixPersona', key: string | null, name: string | null, mark: string | null }> | null, nodes: Array<{ __typename: 'MatrixOrder', number: string | null, title: string | null, sections: Array<{ __typename: 'MatrixSection', kind: SectionKind | null, states: Array<CellState> | null }> | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type UsersQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: Role | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string | null, name: string | null, email: string | null, role: Role | null, createdAt: string | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type SetUserRoleMutationVariables = Exact<{
  userId: string | number;
  role: Role;
  reason: string;
}>;


export type SetUserRoleMutation = { setUserRole: { __typename: 'User', id: string | null, role: Role | null } | null };

export type BriefingOrder_order = { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', asOf: string | null, explanation: string, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, presidentName: string | null } | null }> }, sections: Array<{ __typename: 'Section', kind: SectionKind, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null, variant: { __typename: 'AudienceVariant', outcome: VariantOutcome, persona: { __typename: 'Persona', key: string, pluralName: string }, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null } | null }>, provisions: Array<{ __typename: 'Provision', number: string, heading: string | null }>, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, actor: string, duty: string, dueDate: string | null, asWritten: string, provision: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null } | null }> }, citations: Array<{ __typename: 'Citation', text: string }> } & { ' $fragmentName'?: 'BriefingOrder_order' };

export type BriefingQueryVariables = Exact<{
  listId: string | number;
  after?: string | null | undefined;
  persona?: string | null | undefined;
}>;


export type BriefingQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, trackingLists: Array<{ __typename: 'TrackingList', id: string | null, name: string | null }> | null, trackedOrders: { __typename: 'TrackedOrderConnection', totalCount: number | null, nodes: Array<{ __typename: 'TrackedOrder', note: string | null, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', asOf: string | null, explanation: string, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, presidentName: string | null } | null }> }, sections: Array<{ __typename: 'Section', kind: SectionKind, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null, variant: { __typename: 'AudienceVariant', outcome: VariantOutcome, persona: { __typename: 'Persona', key: string, pluralName: string }, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null } | null }>, provisions: Array<{ __typename: 'Provision', number: string, heading: string | null }>, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, actor: string, duty: string, dueDate: string | null, asWritten: string, provision: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null } | null }> }, citations: Array<{ __typename: 'Citation', text: string }> } | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type SharedBriefingQueryVariables = Exact<{
  publicId: string;
  after?: string | null | undefined;
  persona?: string | null | undefined;
}>;


export type SharedBriefingQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, sharedList: { __typename: 'SharedList', name: string, orderCount: number, nodes: Array<{ __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', asOf: string | null, explanation: string, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, presidentName: string | null } | null }> }, sections: Array<{ __typename: 'Section', kind: SectionKind, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null, variant: { __typename: 'AudienceVariant', outcome: VariantOutcome, persona: { __typename: 'Persona', key: string, pluralName: string }, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null } | null }>, provisions: Array<{ __typename: 'Provision', number: string, heading: string | null }>, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, actor: string, duty: string, dueDate: string | null, asWritten: string, provision: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null } | null }> }, citations: Array<{ __typename: 'Citation', text: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type BriefingAudiencesQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefingAudiencesQuery = { personas: Array<{ __typename: 'Persona', key: string, pluralName: string, isReadable: boolean }> };

export type BrowseOrders_connection = { __typename: 'OrderConnection', facets: { __typename: 'OrderFacets', legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, years: Array<{ __typename: 'YearCount', count: number, year: number }> }, nodes: Array<(
    { __typename: 'Order', number: string }
    & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
  )> } & { ' $fragmentName'?: 'BrowseOrders_connection' };

export type PresidentIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type PresidentIndexQuery = { items: Array<{ __typename: 'President', slug: string, name: string, orderCount: number, terms: Array<{ __typename: 'PresidentTerm', startsOn: string, endsOn: string | null }> }>, record: { __typename: 'RecordSummary', asOf: string | null } };

export type PresidentPageQueryVariables = Exact<{
  slug: string;
}>;


export type PresidentPageQuery = { item: { __typename: 'President', slug: string, name: string, orderCount: number, terms: Array<{ __typename: 'PresidentTerm', startsOn: string, endsOn: string | null }> } | null, orders: { __typename: 'OrderConnection', facets: { __typename: 'OrderFacets', legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, years: Array<{ __typename: 'YearCount', count: number, year: number }> }, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> }, record: { __typename: 'RecordSummary', asOf: string | null } };

export type TopicIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicIndexQuery = { items: Array<{ __typename: 'Topic', slug: string, name: string, orderCount: number, description: string }>, record: { __typename: 'RecordSummary', asOf: string | null } };

export type TopicPageQueryVariables = Exact<{
  slug: string;
}>;


export type TopicPageQuery = { item: { __typename: 'Topic', slug: string, name: string, orderCount: number, description: string } | null, orders: { __typename: 'OrderConnection', facets: { __typename: 'OrderFacets', legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, years: Array<{ __typename: 'YearCount', count: number, year: number }> }, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> }, record: { __typename: 'RecordSummary', asOf: string | null } };

export type AgencyIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyIndexQuery = { items: Array<{ __typename: 'Agency', slug: string, name: string, orderCount: number, shortName: string }>, record: { __typename: 'RecordSummary', asOf: string | null } };

export type AgencyPageQueryVariables = Exact<{
  slug: string;
}>;


export type AgencyPageQuery = { item: { __typename: 'Agency', slug: string, name: string, orderCount: number, shortName: string } | null, orders: { __typename: 'OrderConnection', facets: { __typename: 'OrderFacets', legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, years: Array<{ __typename: 'YearCount', count: number, year: number }> }, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> }, record: { __typename: 'RecordSummary', asOf: string | null } };

export type ComparedOrder_order = { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, asOf: string | null, explanation: string }, topics: Array<{ __typename: 'OrderTopic', topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'OrderAgency', agency: { __typename: 'Agency', slug: string, name: string } }>, authorities: Array<{ __typename: 'Authority', citation: string }>, deadlines: Array<{ __typename: 'Deadline', asWritten: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> }, provisions: Array<{ __typename: 'Provision', key: string, number: string, heading: string | null, marker: string, paragraphs: Array<{ __typename: 'ProvisionParagraph', text: string }> }> } & { ' $fragmentName'?: 'ComparedOrder_order' };

export type CompareOrdersQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type CompareOrdersQuery = { one: { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, asOf: string | null, explanation: string }, topics: Array<{ __typename: 'OrderTopic', topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'OrderAgency', agency: { __typename: 'Agency', slug: string, name: string } }>, authorities: Array<{ __typename: 'Authority', citation: string }>, deadlines: Array<{ __typename: 'Deadline', asWritten: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> }, provisions: Array<{ __typename: 'Provision', key: string, number: string, heading: string | null, marker: string, paragraphs: Array<{ __typename: 'ProvisionParagraph', text: string }> }> } | null, other: { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, legalForce: LegalForce, president: { __typename: 'President', slug: string, name: string } | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, asOf: string | null, explanation: string }, topics: Array<{ __typename: 'OrderTopic', topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'OrderAgency', agency: { __typename: 'Agency', slug: string, name: string } }>, authorities: Array<{ __typename: 'Authority', citation: string }>, deadlines: Array<{ __typename: 'Deadline', asWritten: string }>, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> }, provisions: Array<{ __typename: 'Provision', key: string, number: string, heading: string | null, marker: string, paragraphs: Array<{ __typename: 'ProvisionParagraph', text: string }> }> } | null };

export type ComparePersonasQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparePersonasQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string, pluralName: string, mark: string, isReadable: boolean }> };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, coverage: { __typename: 'Coverage', held: number, notesRead: number, withText: number, withAnalysis: number, asOf: string | null, unreadNoteCount: number, disputedCount: number, selfReferences: number, wrongVoices: number, unresolvedCount: number, presidents: Array<{ __typename: 'PresidentCoverage', held: number, notesRead: number, withText: number, withAnalysis: number, president: { __typename: 'President', slug: string, name: string } | null }>, unreadNotes: Array<{ __typename: 'UnreadNote', part: string, order: { __typename: 'OrderReference', number: string, title: string | null } }>, disputed: Array<{ __typename: 'Relation', kind: RelationKind, from: { __typename: 'OrderReference', number: string, title: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, where: string | null, quote: string }> }> } };

export type ExploreNode_node = { __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null } & { ' $fragmentName'?: 'ExploreNode_node' };

export type ExploreGraph_graph = { __typename: 'OrderGraph', nodeCount: number, edgeCount: number, isTruncated: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null }>, edges: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> } & { ' $fragmentName'?: 'ExploreGraph_graph' };

export type ExploreWalkQueryVariables = Exact<{
  number: string;
  depth: number;
  direction?: RelationDirection | null | undefined;
  filter?: RelationFilter | null | undefined;
  after?: string | null | undefined;
  isLineage: boolean;
  isNeighbourhood: boolean;
  isDependants: boolean;
}>;


export type ExploreWalkQuery = { lineage?: { __typename: 'OrderGraph', nodeCount: number, edgeCount: number, isTruncated: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null }>, edges: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> } | null, neighbourhood?: { __typename: 'OrderGraph', nodeCount: number, edgeCount: number, isTruncated: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null }>, edges: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> } | null, dependants?: { __typename: 'OrderGraph', nodeCount: number, edgeCount: number, isTruncated: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null }>, edges: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> } | null };

export type ExplorePathsQueryVariables = Exact<{
  from: string;
  to: string;
  length: number;
  filter?: RelationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorePathsQuery = { relationPaths: { __typename: 'RelationPathConnection', totalCount: number, isTruncated: boolean, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RelationPath', length: number, nodes: Array<{ __typename: 'GraphNode', number: string, distance: number, order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce } | null }>, edges: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> }> } | null };

export type ExploreMatrixQueryVariables = Exact<{
  filter?: RelationFilter | null | undefined;
}>;


export type ExploreMatrixQuery = { administrationMatrix: { __typename: 'AdministrationMatrix', totalCount: number, cells: Array<{ __typename: 'AdministrationCell', kind: RelationKind, count: number, inPartCount: number, later: { __typename: 'President', slug: string, name: string } | null, earlier: { __typename: 'President', slug: string, name: string } | null }> } };

export type PresidentNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PresidentNamesQuery = { presidents: Array<{ __typename: 'President', slug: string, name: string }> };

export type ForYouQueryVariables = Exact<{
  interests: InterestsInput;
}>;


export type ForYouQuery = { matching: { __typename: 'OrderConnection', totalCount: number, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order;'OrderMatches_order': OrderMatches_order } }
    )> }, latest: { __typename: 'OrderConnection', nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderMatches_order': OrderMatches_order } }
    )> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { record: { __typename: 'RecordSummary', orderCount: number, analysisCount: number, asOf: string | null }, orders: { __typename: 'OrderConnection', nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> }, personas: Array<(
    { __typename: 'Persona', key: string }
    & { ' $fragmentRefs'?: { 'PersonaList_persona': PersonaList_persona } }
  )> };

export type PersonaList_persona = { __typename: 'Persona', key: string, name: string, mark: string, question: string } & { ' $fragmentName'?: 'PersonaList_persona' };

export type PersonaSwitcherQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonaSwitcherQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string, mark: string, isReadable: boolean }> };

export type OrderTextQueryVariables = Exact<{
  number: string;
}>;


export type OrderTextQuery = { order: { __typename: 'Order', number: string, title: string, signingDate: string | null, legalForce: LegalForce, htmlUrl: string | null, pdfUrl: string | null, officialText: { __typename: 'OfficialText', format: TextFormat, source: string, asOf: string, warnings: Array<string> } | null, provisions: Array<{ __typename: 'Provision', key: string, kind: ProvisionKind, marker: string, number: string, heading: string | null, level: number, paragraphs: Array<{ __typename: 'ProvisionParagraph', key: string, text: string, isQuotation: boolean }> }> } | null };

export type Filters_facets = { __typename: 'OrderFacets', withAnalysis: number, withDeadlines: number, withText: number, presidents: Array<{ __typename: 'PresidentCount', count: number, president: { __typename: 'President', slug: string, name: string } }>, legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, topics: Array<{ __typename: 'TopicCount', count: number, topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'AgencyCount', count: number, agency: { __typename: 'Agency', slug: string, name: string } }> } & { ' $fragmentName'?: 'Filters_facets' };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
  start?: string | null | undefined;
}>;


export type OrdersQuery = { record: { __typename: 'RecordSummary', asOf: string | null }, orders: { __typename: 'OrderConnection', totalCount: number, facets: { __typename: 'OrderFacets', withAnalysis: number, withDeadlines: number, withText: number, presidents: Array<{ __typename: 'PresidentCount', count: number, president: { __typename: 'President', slug: string, name: string } }>, legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, topics: Array<{ __typename: 'TopicCount', count: number, topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'AgencyCount', count: number, agency: { __typename: 'Agency', slug: string, name: string } }> }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> } };

export type MoreOrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreOrdersQuery = { orders: { __typename: 'OrderConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { __typename: 'Order', number: string }
      & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
    )> } };

export type ProfileOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileOptionsQuery = { personas: Array<(
    { __typename: 'Persona', key: string, name: string, isChoosable: boolean }
    & { ' $fragmentRefs'?: { 'PersonaPick_persona': PersonaPick_persona;'PersonaApproval_persona': PersonaApproval_persona } }
  )>, viewer: { __typename: 'Viewer', personaRequests: Array<{ __typename: 'PersonaRequest', id: string | null, state: PersonaRequestState | null, version: number | null, persona: { __typename: 'Persona', key: string, isReadable: boolean, isChoosable: boolean, standing: PersonaStanding | null } | null, steps: Array<{ __typename: 'PersonaRequestStep', state: PersonaRequestState | null, takenAt: string | null, reason: string | null }> | null }> | null } | null, topics: Array<{ __typename: 'Topic', slug: string, name: string, orderCount: number }>, agencies: Array<{ __typename: 'Agency', slug: string, name: string, orderCount: number }>, presidents: Array<{ __typename: 'President', slug: string, name: string, orderCount: number }>, example: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', number: string, title: string, legalForce: LegalForce }> } };

export type ProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfilesQuery = { viewer: { __typename: 'Viewer', interestProfiles: Array<{ __typename: 'InterestProfile', id: string | null, name: string | null, isActive: boolean | null, sectionKinds: Array<SectionKind> | null, factGroups: Array<FactGroup> | null, topics: Array<string> | null, agencies: Array<string> | null, presidents: Array<string> | null, keywords: Array<string> | null, savedAt: string | null, version: number | null, persona: { __typename: 'Persona', key: string } | null, lostPersona: { __typename: 'LostPersona', name: string | null, isRetired: boolean | null } | null }> | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: OrderFilter | null | undefined;
  start?: string | null | undefined;
}>;


export type SearchQuery = { search: { __typename: 'SearchConnection', totalCount: number, correctedText: string | null, facets: { __typename: 'OrderFacets', withAnalysis: number, withDeadlines: number, withText: number, presidents: Array<{ __typename: 'PresidentCount', count: number, president: { __typename: 'President', slug: string, name: string } }>, legalForces: Array<{ __typename: 'LegalForceCount', count: number, legalForce: LegalForce }>, topics: Array<{ __typename: 'TopicCount', count: number, topic: { __typename: 'Topic', slug: string, name: string } }>, agencies: Array<{ __typename: 'AgencyCount', count: number, agency: { __typename: 'Agency', slug: string, name: string } }> }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'SearchResult', excerptFrom: string | null, anchor: string | null, order: (
        { __typename: 'Order', number: string }
        & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
      ), excerpt: Array<{ __typename: 'HighlightedText', text: string, isMatch: boolean }> }> } };

export type MoreResultsQueryVariables = Exact<{
  text: string;
  filter?: OrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreResultsQuery = { search: { __typename: 'SearchConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'SearchResult', excerptFrom: string | null, anchor: string | null, order: (
        { __typename: 'Order', number: string }
        & { ' $fragmentRefs'?: { 'OrderRow_order': OrderRow_order } }
      ), excerpt: Array<{ __typename: 'HighlightedText', text: string, isMatch: boolean }> }> } };

export type FootQueryVariables = Exact<{ [key: string]: never; }>;


export type FootQuery = { record: { __typename: 'RecordSummary', asOf: string | null } };

export type PersonaChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonaChoicesQuery = { personas: Array<{ __typename: 'Persona', key: string, name: string, mark: string, isChoosable: boolean }> };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { searchSuggestions: Array<{ __typename: 'SearchSuggestion', number: string, title: string }> };

export type SitePageQueryVariables = Exact<{
  page: SitePageKey;
}>;


export type SitePageQuery = { sitePage: { __typename: 'SitePage', title: string, lead: string, sections: Array<{ __typename: 'SiteSection', id: string, heading: string, blocks: Array<{ __typename: 'SiteBlock', text: string | null, items: Array<string> | null, table: { __typename: 'SiteTable', caption: string, columns: Array<string>, rows: Array<Array<string>>, isNumeric: boolean } | null }> }> } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { __typename: 'Viewer', user: { __typename: 'User', id: string | null, name: string | null, email: string | null } | null, security: { __typename: 'AccountSecurity', hasPassword: boolean | null, hasTwoFactor: boolean | null, hasProvider: boolean | null, passkeys: Array<{ __typename: 'Passkey', id: string | null, name: string | null, createdAt: string | null, isSynced: boolean | null }> | null, sessions: Array<{ __typename: 'Session', id: string | null, createdAt: string | null, lastUsedAt: string | null, ipAddress: string | null, userAgent: string | null, isCurrent: boolean | null }> | null } | null } | null, signInOptions: { __typename: 'SignInOptions', providerLabel: string | null, isMailSent: boolean }, apiTokens: Array<{ __typename: 'ApiToken', id: string | null, name: string | null, prefix: string | null, scopes: Array<ApiTokenScope> | null, createdAt: string | null, lastUsedAt: string | null, expiresAt: string | null }> | null };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  scopes: Array<ApiTokenScope> | ApiTokenScope;
  days: number;
}>;


export type CreateApiTokenMutation = { createApiToken: { __typename: 'NewApiToken', key: string | null } | null };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: Array<{ __typename: 'ApiToken', id: string | null }> | null };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { __typename: 'AccountSecurity', hasPassword: boolean | null } | null };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { __typename: 'AccountSecurity', hasPassword: boolean | null } | null };

export type SavedProfile_profile = { __typename: 'InterestProfile', id: string | null, name: string | null, isActive: boolean | null, sectionKinds: Array<SectionKind> | null, factGroups: Array<FactGroup> | null, topics: Array<string> | null, agencies: Array<string> | null, presidents: Array<string> | null, keywords: Array<string> | null, savedAt: string | null, version: number | null, persona: { __typename: 'Persona', key: string } | null, lostPersona: { __typename: 'LostPersona', name: string | null, isRetired: boolean | null } | null } & { ' $fragmentName'?: 'SavedProfile_profile' };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { signInOptions: { __typename: 'SignInOptions', providerLabel: string | null, isMailSent: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', abilities: Array<string> | null, user: { __typename: 'User', id: string | null, name: string | null, email: string | null, role: Role | null } | null, persona: { __typename: 'Persona', key: string, name: string, pluralName: string, mark: string } | null, interestProfile: { __typename: 'InterestProfile', id: string | null, name: string | null, isActive: boolean | null, sectionKinds: Array<SectionKind> | null, factGroups: Array<FactGroup> | null, topics: Array<string> | null, agencies: Array<string> | null, presidents: Array<string> | null, keywords: Array<string> | null, savedAt: string | null, version: number | null, persona: { __typename: 'Persona', key: string } | null, lostPersona: { __typename: 'LostPersona', name: string | null, isRetired: boolean | null } | null } | null } | null };

export type GlossaryFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryFormsQuery = { glossary: Array<{ __typename: 'GlossaryTerm', key: string, forms: Array<string> }> };

export type GlossaryTermQueryVariables = Exact<{
  key: string;
}>;


export type GlossaryTermQuery = { glossaryTerm: { __typename: 'GlossaryTerm', key: string, term: string, definition: string, source: string | null, seeAlso: Array<{ __typename: 'TermReference', key: string, term: string }> } | null };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { glossary: Array<{ __typename: 'GlossaryTerm', key: string, term: string, definition: string, source: string | null, seeAlso: Array<{ __typename: 'TermReference', key: string, term: string }> }> };

export type InterestCountsQueryVariables = Exact<{
  interests: InterestsInput;
}>;


export type InterestCountsQuery = { interestCounts: { __typename: 'InterestCounts', orderCount: number, choices: Array<{ __typename: 'InterestCount', kind: InterestKind, value: string, name: string | null, orderCount: number }> } };

export type PersonaApproval_persona = { __typename: 'Persona', key: string, name: string, mark: string, question: string, standing: PersonaStanding | null } & { ' $fragmentName'?: 'PersonaApproval_persona' };

export type PersonaPick_persona = { __typename: 'Persona', key: string, name: string, mark: string, question: string, standing: PersonaStanding | null } & { ' $fragmentName'?: 'PersonaPick_persona' };

export type PersonaRequest_own = { __typename: 'PersonaRequest', id: string | null, state: PersonaRequestState | null, version: number | null, persona: { __typename: 'Persona', key: string, isReadable: boolean, isChoosable: boolean, standing: PersonaStanding | null } | null, steps: Array<{ __typename: 'PersonaRequestStep', state: PersonaRequestState | null, takenAt: string | null, reason: string | null }> | null } & { ' $fragmentName'?: 'PersonaRequest_own' };

export type RequestPersonaMutationVariables = Exact<{
  key: string;
  reason: string;
}>;


export type RequestPersonaMutation = { requestPersona: (
    { __typename: 'PersonaRequest' }
    & { ' $fragmentRefs'?: { 'PersonaRequest_own': PersonaRequest_own } }
  ) | null };

export type TakeBackPersonaRequestMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type TakeBackPersonaRequestMutation = { takeBackPersonaRequest: (
    { __typename: 'PersonaRequest' }
    & { ' $fragmentRefs'?: { 'PersonaRequest_own': PersonaRequest_own } }
  ) | null };

export type CreateProfileMutationVariables = Exact<{
  name: string;
  input: InterestProfileInput;
}>;


export type CreateProfileMutation = { profile: { __typename: 'InterestProfile', id: string | null } | null };

export type DuplicateProfileMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type DuplicateProfileMutation = { profile: { __typename: 'InterestProfile', id: string | null } | null };

export type RenameProfileMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenameProfileMutation = { profile: { __typename: 'InterestProfile', id: string | null } | null };

export type ActivateProfileMutationVariables = Exact<{
  id: string | number;
}>;


export type ActivateProfileMutation = { profile: { __typename: 'InterestProfile', id: string | null } | null };

export type DeleteProfileMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type DeleteProfileMutation = { profile: { __typename: 'InterestProfile', id: string | null } | null };

export type SaveInterestProfileMutationVariables = Exact<{
  input: InterestProfileInput;
  expectedVersion: number;
  id?: string | number | null | undefined;
}>;


export type SaveInterestProfileMutation = { saveInterestProfile: { __typename: 'InterestProfile', id: string | null, name: string | null, isActive: boolean | null, sectionKinds: Array<SectionKind> | null, factGroups: Array<FactGroup> | null, topics: Array<string> | null, agencies: Array<string> | null, presidents: Array<string> | null, keywords: Array<string> | null, savedAt: string | null, version: number | null, persona: { __typename: 'Persona', key: string } | null, lostPersona: { __typename: 'LostPersona', name: string | null, isRetired: boolean | null } | null } | null };

export type SwitchPersonaMutationVariables = Exact<{
  key?: string | null | undefined;
}>;


export type SwitchPersonaMutation = { switchPersona: { __typename: 'InterestProfile', id: string | null, version: number | null } | null };

export type AgenciesPanel_order = { __typename: 'Order', number: string, agencies: Array<{ __typename: 'OrderAgency', part: string, provision: string | null, anchor: string | null, quote: string | null, origin: FactOrigin, agency: { __typename: 'Agency', slug: string, name: string, shortName: string } }> } & { ' $fragmentName'?: 'AgenciesPanel_order' };

export type AuthorityPanel_order = { __typename: 'Order', number: string, authorities: Array<{ __typename: 'Authority', citation: string, name: string | null, provision: string, anchor: string | null, quote: string, origin: FactOrigin }> } & { ' $fragmentName'?: 'AuthorityPanel_order' };

export type CitationPanel_order = { __typename: 'Order', number: string, frCitation: string | null, signingDate: string | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, frCitation: string | null } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null }> } } & { ' $fragmentName'?: 'CitationPanel_order' };

export type CitationQueryVariables = Exact<{
  number: string;
  styles?: Array<CitationStyle> | CitationStyle | null | undefined;
}>;


export type CitationQuery = { order: { __typename: 'Order', number: string, citations: Array<{ __typename: 'Citation', style: CitationStyle, text: string }> } | null };

export type CourtCasesPanel_order = { __typename: 'Order', number: string, courtCases: { __typename: 'CourtCaseConnection', totalCount: number, nodes: Array<{ __typename: 'CourtCase', slug: string, caption: string, court: string, docket: string, filedOn: string | null, decidedOn: string | null, citation: string | null, outcome: CourtOutcome, decision: string, challenged: string, asOf: string, sources: Array<{ __typename: 'TextSource', label: string, url: string | null }>, orders: Array<{ __typename: 'OrderReference', number: string }> }> } } & { ' $fragmentName'?: 'CourtCasesPanel_order' };

export type DeadlinesPanel_order = { __typename: 'Order', number: string, legalForce: LegalForce, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, actor: string, duty: string, dueDate: string | null, asWritten: string, recurs: string | null, provision: string, anchor: string | null, quote: string, origin: FactOrigin }> } & { ' $fragmentName'?: 'DeadlinesPanel_order' };

export type OrderBanner_order = { __typename: 'Order', number: string, signingDate: string | null, recordAsOf: string | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, asOf: string | null, explanation: string, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null }> } } & { ' $fragmentName'?: 'OrderBanner_order' };

export type OrderHead_order = (
  { __typename: 'Order', number: string, title: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, htmlUrl: string | null, pdfUrl: string | null, president: { __typename: 'President', slug: string, name: string } | null }
  & { ' $fragmentRefs'?: { 'TextOutline_order': TextOutline_order } }
) & { ' $fragmentName'?: 'OrderHead_order' };

export type OrderMatches_order = { __typename: 'Order', matches: Array<{ __typename: 'OrderMatch', kind: InterestKind, value: string, reason: string }> } & { ' $fragmentName'?: 'OrderMatches_order' };

export type OrderRow_order = { __typename: 'Order', number: string, title: string, signingDate: string | null, frCitation: string | null, hasAnalysis: boolean, status: { __typename: 'OrderStatus', legalForce: LegalForce, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null }> } } & { ' $fragmentName'?: 'OrderRow_order' };

export type OrderTop_order = (
  { __typename: 'Order', number: string, title: string, legalForce: LegalForce }
  & { ' $fragmentRefs'?: { 'OrderBanner_order': OrderBanner_order;'OrderHead_order': OrderHead_order } }
) & { ' $fragmentName'?: 'OrderTop_order' };

export type ProvenanceLine_provenance = { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } & { ' $fragmentName'?: 'ProvenanceLine_provenance' };

export type SectionPanel_section = { __typename: 'Section', entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null } & { ' $fragmentName'?: 'SectionPanel_section' };

export type SectionPanel_variant = { __typename: 'AudienceVariant', outcome: VariantOutcome, persona: { __typename: 'Persona', key: string, pluralName: string }, entries: Array<{ __typename: 'Entry', heading: string | null, body: string, cites: Array<string> }>, provenance: { __typename: 'Provenance', author: string, reviewer: string | null, asOf: string, isModelDrafted: boolean } | null } & { ' $fragmentName'?: 'SectionPanel_variant' };

export type SourcesPanel_order = { __typename: 'Order', number: string, frCitation: string | null, frDocumentNumber: string | null, htmlUrl: string | null, pdfUrl: string | null, dispositionNotes: string | null, recordAsOf: string | null, textSources: Array<{ __typename: 'TextSource', label: string, url: string | null }> } & { ' $fragmentName'?: 'SourcesPanel_order' };

export type StatusOnDayQueryVariables = Exact<{
  number: string;
  asOf: string;
}>;


export type StatusOnDayQuery = { order: { __typename: 'Order', number: string, statusOnDay: { __typename: 'OrderStatus', legalForce: LegalForce, explanation: string } } | null };

export type TextOutline_order = { __typename: 'Order', number: string, officialText: { __typename: 'OfficialText', asOf: string } | null, provisions: Array<{ __typename: 'Provision', key: string, kind: ProvisionKind, number: string, heading: string | null, level: number }> } & { ' $fragmentName'?: 'TextOutline_order' };

export type TimelinePanel_order = { __typename: 'Order', number: string, signingDate: string | null, publicationDate: string | null, frCitation: string | null, status: { __typename: 'OrderStatus', legalForce: LegalForce, path: Array<{ __typename: 'StatusStep', kind: RelationKind, inPart: boolean, on: string | null, order: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null }> } } & { ' $fragmentName'?: 'TimelinePanel_order' };

export type TimelinePanel_relations = { __typename: 'Order', number: string, relations: { __typename: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, from: { __typename: 'OrderReference', number: string } | null, to: { __typename: 'OrderReference', number: string, title: string | null, signingDate: string | null } | null }> } } & { ' $fragmentName'?: 'TimelinePanel_relations' };

export type TimelinePanel_deadlines = { __typename: 'Order', number: string, deadlines: Array<{ __typename: 'Deadline', kind: DeadlineKind, actor: string, duty: string, dueDate: string | null, recurs: string | null }> } & { ' $fragmentName'?: 'TimelinePanel_deadlines' };

export type TopicsPanel_order = { __typename: 'Order', number: string, officialText: { __typename: 'OfficialText', asOf: string } | null, topics: Array<{ __typename: 'OrderTopic', reason: string, origin: FactOrigin, topic: { __typename: 'Topic', slug: string, name: string } }> } & { ' $fragmentName'?: 'TopicsPanel_order' };

export type InstrumentItem_relation = { __typename: 'Relation', kind: RelationKind, inPart: boolean, from: { __typename: 'OrderReference', number: string } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, quote: string, where: string | null }> } & { ' $fragmentName'?: 'InstrumentItem_relation' };

export type RelationItem_relation = { __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> } & { ' $fragmentName'?: 'RelationItem_relation' };

export type RelationsPanel_order = { __typename: 'Order', number: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> }, instruments: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, from: { __typename: 'OrderReference', number: string } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, quote: string, where: string | null }> }> } } & { ' $fragmentName'?: 'RelationsPanel_order' };

export type MoreRelationsQueryVariables = Exact<{
  number: string;
  after: string;
}>;


export type MoreRelationsQuery = { order: { __typename: 'Order', number: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, on: string | null, assertedBy: AssertedBy, agreement: RelationAgreement, from: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, to: { __typename: 'OrderReference', number: string, title: string | null, presidentName: string | null, signingDate: string | null } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, kind: RelationKind, inPart: boolean, quote: string, where: string | null }> }> } } | null };

export type MoreInstrumentsQueryVariables = Exact<{
  number: string;
  after: string;
}>;


export type MoreInstrumentsQuery = { order: { __typename: 'Order', number: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', kind: RelationKind, inPart: boolean, from: { __typename: 'OrderReference', number: string } | null, instrument: { __typename: 'Instrument', kind: InstrumentKind, citation: string } | null, assertions: Array<{ __typename: 'Assertion', sourceNumber: string, source: AssertionSource, quote: string, where: string | null }> }> } } | null };

export type DigestSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestSettingQuery = { digestSetting: { __typename: 'DigestSetting', frequency: DigestFrequency | null, timeZone: string | null, hour: number | null, weekday: number | null, nextAt: string | null, recipient: string | null, isAddressConfirmed: boolean | null } | null, signInOptions: { __typename: 'SignInOptions', isMailSent: boolean } };

export type SaveDigestSettingMutationVariables = Exact<{
  frequency: DigestFrequency;
  timeZone: string;
  hour?: number | null | undefined;
  weekday?: number | null | undefined;
}>;


export type SaveDigestSettingMutation = { saveDigestSetting: { __typename: 'DigestSetting', frequency: DigestFrequency | null, timeZone: string | null, hour: number | null, weekday: number | null, nextAt: string | null, recipient: string | null, isAddressConfirmed: boolean | null } | null };

export type DigestPreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestPreviewQuery = { digestPreview: { __typename: 'DigestPreview', subject: string | null, text: string | null } | null };

export type TrackingListsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrackingListsQuery = { trackingLists: Array<{ __typename: 'TrackingList', id: string | null, name: string | null, orderCount: number | null, numbers: Array<string> | null, publicId: string | null }> | null };

export type TrackOrderMutationVariables = Exact<{
  number: string;
  listId?: string | number | null | undefined;
}>;


export type TrackOrderMutation = { trackOrder: { __typename: 'TrackingList', id: string | null, name: string | null, orderCount: number | null, numbers: Array<string> | null } | null };

export type UntrackOrderMutationVariables = Exact<{
  number: string;
  listId?: string | number | null | undefined;
}>;


export type UntrackOrderMutation = { untrackOrder: { __typename: 'TrackingList', id: string | null, name: string | null, orderCount: number | null, numbers: Array<string> | null } | null };

export type TrackOrdersMutationVariables = Exact<{
  listId?: string | number | null | undefined;
  text: string;
}>;


export type TrackOrdersMutation = { trackOrders: { __typename: 'TrackReport', lineCount: number | null, added: Array<string> | null, alreadyTracked: Array<string> | null, repeatedCount: number | null, unknownCount: number | null, notUnderstoodCount: number | null, withoutRoom: Array<string> | null, unknown: Array<{ __typename: 'PastedLine', line: number | null, text: string | null }> | null, notUnderstood: Array<{ __typename: 'PastedLine', line: number | null, text: string | null }> | null } | null };

export type CreateTrackingListMutationVariables = Exact<{
  name: string;
}>;


export type CreateTrackingListMutation = { createTrackingList: { __typename: 'TrackingList', id: string | null } | null };

export type RenameTrackingListMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenameTrackingListMutation = { renameTrackingList: { __typename: 'TrackingList', id: string | null, name: string | null } | null };

export type DeleteTrackingListMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteTrackingListMutation = { deleteTrackingList: string | null };

export type RestoreTrackingListMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreTrackingListMutation = { restoreTrackingList: { __typename: 'TrackingList', id: string | null, name: string | null } | null };

export type ShareListMutationVariables = Exact<{
  id: string | number;
}>;


export type ShareListMutation = { shareTrackingList: { __typename: 'TrackingList', id: string | null, publicId: string | null } | null };

export type UnshareListMutationVariables = Exact<{
  id: string | number;
}>;


export type UnshareListMutation = { unshareTrackingList: { __typename: 'TrackingList', id: string | null, publicId: string | null } | null };

export type SaveTrackingNoteMutationVariables = Exact<{
  listId: string | number;
  number: string;
  note: string;
  expectedVersion: number;
}>;


export type SaveTrackingNoteMutation = { saveTrackingNote: { __typename: 'TrackedOrder', note: string | null, noteVersion: number | null } | null };

export type TrackedOrdersQueryVariables = Exact<{
  listId: string | number;
  after?: string | null | undefined;
}>;


export type TrackedOrdersQuery = { trackedOrders: { __typename: 'TrackedOrderConnection', totalCount: number | null, nodes: Array<{ __typename: 'TrackedOrder', note: string | null, noteVersion: number | null, order: { __typename: 'Order', number: string, title: string, legalForce: LegalForce, signingDate: string | null } | null }> | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } | null } | null };

export type SharedListQueryVariables = Exact<{
  publicId: string;
  after?: string | null | undefined;
}>;


export type SharedListQuery = { sharedList: { __typename: 'SharedList', name: string, sharedAt: string, orderCount: number, nodes: Array<{ __typename: 'Order', number: string, title: string, legalForce: LegalForce, signingDate: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type FeedTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedTokensQuery = { feedTokens: Array<{ __typename: 'FeedToken', id: string | null, prefix: string | null, createdAt: string | null }> | null };

export type CreateFeedTokenMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateFeedTokenMutation = { createFeedToken: { __typename: 'NewFeedToken', path: string | null } | null };

export type RevokeFeedTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeFeedTokenMutation = { revokeFeedToken: Array<{ __typename: 'FeedToken', id: string | null }> | null };

export type DashboardQueryVariables = Exact<{
  listId?: string | number | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  legalForces?: Array<LegalForce> | LegalForce | null | undefined;
}>;


export type DashboardQuery = { dashboard: { __typename: 'Dashboard', seenAt: string | null, latestEvent: string | null, newCount: number | null, personaName: string | null, trackedCount: number | null, groups: Array<{ __typename: 'DashboardGroup', id: string | null, at: string | null, eventCount: number | null, orderCount: number | null, changes: Array<{ __typename: 'DashboardChange', legalForce: LegalForce | null, reason: DashboardReason | null, eventCount: number | null, order: { __typename: 'OrderReference', number: string, title: string | null } | null, events: Array<{ __typename: 'Event', id: string, kind: EventKind, sentence: string }> | null, meaning: { __typename: 'DashboardMeaning', outcome: VariantOutcome | null, body: string | null } | null }> | null }> | null, tracked: Array<{ __typename: 'DashboardOrder', legalForce: LegalForce | null, nextDueDate: string | null, isChanged: boolean | null, order: { __typename: 'OrderReference', number: string, title: string | null } | null }> | null, deadlines: Array<{ __typename: 'DashboardDeadline', number: string | null, title: string | null, dueDate: string | null, actor: string | null, duty: string | null, hasPassed: boolean | null }> | null } | null, trackingLists: Array<{ __typename: 'TrackingList', id: string | null, name: string | null, orderCount: number | null }> | null };

export type MarkSeenMutationVariables = Exact<{
  upTo: string | number;
}>;


export type MarkSeenMutation = { markDashboardSeen: { __typename: 'Dashboard', newCount: number | null } | null };
