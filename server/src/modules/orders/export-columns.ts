/** What the columns of each export mean, by the names in their header. A test compares them with what the exports really hold. */
export const EXPORT_COLUMNS: Record<string, Record<string, string>> = {
  orders: {
    number: 'The order\'s number as text: "14060", "12154-A". Its identity in all files.',
    title: "The title, as the Federal Register prints it.",
    president: "Key of the President who signed it, as in the address of their page; empty where no source names one.",
    signing_date: "Day of signing, YYYY-MM-DD; empty where it is not known.",
    publication_date: "Day of printing in the Federal Register; empty where it is not known.",
    fr_citation: 'Volume and page of the Federal Register: "86 FR 71793".',
    fr_document_number: 'The Federal Register\'s number of the document: "2021-27605".',
    legal_force: "Whether it stands as far as recorded; see LegalForce.",
    status_as_of: "The day as of which that holds; empty where nobody has looked.",
    status_explanation: "The same in a sentence, with the order or document that changed it.",
    disposition_notes: "The Office's notes, verbatim; empty where there are none or none were read.",
  },
  relations: {
    from: "Number of the order that acts, the later one; or the citation of another document.",
    relation: "What it does; see RelationKind.",
    to: "Number of the order that is acted upon, the earlier one; or the citation of another document.",
    in_part: "true where it touches only a part.",
    asserted_by: "Whose sources say so; see AssertedBy.",
    agreement: "Whether the sources agree; see RelationAgreement.",
    instrument_kind:
      "Only with partners=all: what the other document is; see InstrumentKind. Empty where both ends are orders.",
  },
  assertions: {
    source_number: "Number of the order whose note says it.",
    relation: "What it says happened; see RelationKind.",
    voice: "ACTIVE: the source acts on the other. PASSIVE: the other acts on the source.",
    in_part: "true where only a part is meant.",
    target_kind: "What kind of document the other one is: EXECUTIVE_ORDER, or a value of InstrumentKind.",
    target: "Number of the other order, or the citation of the other document.",
    quote: "The words of the note from which this was read.",
  },
  deadlines: {
    number: "The order's number.",
    actor: "Who must act.",
    duty: "What must be done.",
    due_date: "The day, counted from signing or another day that the text names; empty where none can be computed.",
    as_written: 'The time limit in the text\'s words: "within 90 days of the date of this order".',
    recurs: "How often it comes again; empty where it does not.",
    provision: 'The part of the order that says so: "Sec. 3(b)".',
    quote: "The words from which it was read.",
  },
  /** Of questions about relations (/explore): each question's file has those that it needs. */
  answers: {
    number: "The order's number.",
    title: "Its title, or the citation of another document.",
    president: "Key of the President who signed it; empty where no source names one.",
    signing_date: "Day of signing, YYYY-MM-DD; empty where it is not known.",
    legal_force: "Whether it stands as far as recorded; see LegalForce.",
    from: "Number of the later order of a relation, or the citation of another document.",
    relation: "What the later one does to the earlier one; see RelationKind.",
    to: "Number of the earlier order of a relation, or the citation of another document.",
    in_part: "true where it touches only a part.",
    asserted_by: "Whose sources say so; see AssertedBy.",
    agreement: "Whether the sources agree; see RelationAgreement.",
    on: "Day on which a relation takes effect, YYYY-MM-DD; empty where it is not known.",
    from_title: "Title of the later order; empty where it is not held.",
    to_title: "Title of the earlier order; empty where it is not held.",
    evidence: 'The words of the sources, parted by " | ".',
    path: "Numbers of the orders on the way, from the one end to the other.",
    later_president: "Who signed the later orders; empty where they are not held.",
    earlier_president: "Who signed the earlier orders; empty where they are not held.",
    count: "Relations.",
    in_part_count: "Those of them that touch only a part.",
  },
  /** Of what a search found (/search). */
  search: {
    place: "Place in what was found, the best first.",
    number: "The order's number.",
    title: "Its title.",
    president: "Key of the President who signed it; empty where no source names one.",
    signing_date: "Day of signing, YYYY-MM-DD; empty where it is not known.",
    legal_force: "Whether it stands as far as recorded; see LegalForce.",
    found_in:
      "Where the words were found: a provision of its text, or a section of its analysis. Empty where they are in its number or title alone.",
    excerpt: "The words around what was found there.",
  },
  /** Of two orders side by side (/compare). */
  comparison: {
    part: "FACT, RELATION or PROVISION.",
    item: 'Of a fact its name; of a relation the number of the third order; of provisions their numbers, parted by " | ".',
    one: "What the first order has there: the fact, what it did to the third order or what was done to it, the words. Empty where it has nothing.",
    other: "The same of the second order.",
    is_same: "true where both have the same. Of provisions: the same words, whatever their case and punctuation.",
  },
};

/** The same as rows: the codebook as a file. */
export const codebookRows = (): { export: string; column: string; meaning: string }[] =>
  Object.entries(EXPORT_COLUMNS).flatMap(([name, columns]) =>
    Object.entries(columns).map(([column, meaning]) => ({ export: name, column, meaning })),
  );
