/**
 * The format of the starter library: one YAML file for each order under `server/starter/orders`, and the lists of
 * presidents, personas, topics and agencies beside that folder. Read as text, checked here, loaded by `load-starter.ts`.
 */
import { INSTRUMENT_KINDS } from "@executive-disorder/shared/instrument-kinds";
import { numberSortKey } from "@executive-disorder/shared/order-number";
import { RELATION_KINDS } from "@executive-disorder/shared/relation-kinds";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { z } from "zod";
import { isDay } from "../../lib/day.ts";
import { readInstrument } from "../relations/read-instrument.ts";

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2021-12-15")
  .refine(isDay, "is no day of the calendar");
export const orderNumber = z.string().refine((text) => {
  try {
    return numberSortKey(text) > 0;
  } catch {
    return false;
  }
}, 'must be an order number such as "14060" or "12154-A", in quotation marks');
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
export const words = z.string().trim().min(1);
export const https = z.url({ protocol: /^https$/ });

const distinct = (items: { slug: string }[]) => new Set(items.map((item) => item.slug)).size === items.length;

/** A paragraph under a lead-in. `cites` names the parts of the order, or the other sources, that the paragraph rests on. */
const entry = z.strictObject({
  heading: words.max(80).nullable().default(null),
  body: words,
  cites: z.array(words).default([]),
});

/** A text that readers see, base or variant. An empty `entries` with `intentionallyEmpty` says that there is nothing to tell. */
const text = z
  .strictObject({
    entries: z.array(entry).default([]),
    intentionallyEmpty: z.boolean().default(false),
    editorialNote: words.nullable().default(null),
  })
  .refine(
    (value) => value.intentionallyEmpty === (value.entries.length === 0),
    "needs entries, or intentionallyEmpty: true, and not both",
  );

/** A document that is no numbered executive order, cited as the reader of notes cites it: "Proc. 10141". */
const instrument = z
  .strictObject({
    kind: z.enum(INSTRUMENT_KINDS),
    citation: words,
    /** Where its text is printed: "86 FR 7005". */
    printedAt: words.optional(),
  })
  .superRefine(({ kind, citation }, context) => {
    const read = readInstrument(citation);
    if (read?.kind === kind && read.citation === citation) return;
    const path = [read?.citation === citation ? "kind" : "citation"];
    context.addIssue({
      code: "custom",
      path,
      message: read
        ? `"${citation}" is read as ${read.kind}, "${read.citation}": write it so`
        : `"${citation}" names no document that notes can name; write it like "Proc. 10141", "Notice of August 15, 1995" or "Pub. L. 96-14"`,
    });
  });

/**
 * One thing that the order's own text says about another order or document, in its words; or what a document's own text says that it
 * did to the order. What the order's note says is read from the note.
 */
const relation = z
  .strictObject({
    kind: z.enum(RELATION_KINDS),
    /** The other order: the earlier one, which this file's order acts upon. Either this or `instrument`. */
    order: orderNumber.optional(),
    /** The other document. */
    instrument: instrument.optional(),
    /** ACTIVE: this file's order acts. PASSIVE: the document acts on it, and `quote`, `where` and `on` are of the document. */
    voice: z.enum(["ACTIVE", "PASSIVE"]).optional(),
    inPart: z.boolean().default(false),
    /** The day on which it takes effect; the signing date of this file's order when absent. */
    on: isoDate.nullable().default(null),
    /** The decisive words, exactly as the text has them. */
    quote: words,
    /** "Sec. 3(a)(i)" */
    where: words,
  })
  .superRefine(({ order, instrument, voice, on }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (order && instrument) fault("instrument", "stands beside an order: write a relation for each");
    if (!order && !instrument) fault("order", "is missing: name the other order, or an instrument");
    if (voice !== "PASSIVE") return;
    if (!instrument) fault("voice", "PASSIVE is for instruments: what a later order does stands in that order's file");
    if (instrument && !on) fault("on", "is missing: nothing else tells on what day a document acted");
    if (instrument && !instrument.printedAt)
      fault("instrument", 'needs printedAt, the place where its text can be read ("86 FR 7005")');
  });

export const starterOrderSchema = z
  .strictObject({
    number: orderNumber,
    title: words,
    president: slug,
    signingDate: isoDate,
    publicationDate: isoDate.nullable().default(null),
    frCitation: z
      .string()
      .regex(
        /^\d+ FR \d+(?:, \d+(?: \(corrected\))?)?$/,
        'must be like "86 FR 71793", or "40 FR 5743, 7391 (corrected)"',
      )
      .nullable()
      .default(null),
    frDocumentNumber: words.nullable().default(null),
    htmlUrl: https.nullable().default(null),
    pdfUrl: https.nullable().default(null),
    /** The day as of which the facts above were true. */
    asOf: isoDate,
    /** The Office's disposition notes as they read on that day, verbatim; null: there were none. Absent: not looked up. */
    dispositionNotes: z.string().min(1).nullable().optional(),
    relations: z.array(relation).default([]),
    topics: z
      .array(z.strictObject({ slug, reason: words }))
      .refine(distinct, "names one twice")
      .default([]),
    agencies: z
      .array(z.strictObject({ slug, part: words, where: words.nullable().default(null) }))
      .refine(distinct, "names one twice")
      .default([]),
    authorities: z
      .array(z.strictObject({ citation: words, name: words.nullable().default(null), quote: words, where: words }))
      .default([]),
    deadlines: z
      .array(
        z.strictObject({
          actor: words,
          duty: words,
          due: isoDate.nullable(),
          asWritten: words,
          recurs: words.nullable().default(null),
          where: words,
          quote: words,
        }),
      )
      .default([]),
    /** The main provisions in our own words, each with its place: what the order does, for readers who will not read its text. */
    provisions: z.array(z.strictObject({ where: words, summary: words })).default([]),
    /**
     * The numbers of all provisions of the official text ("Preamble", "Sec. 2(b)"), against which places and cites are checked where
     * the text is not at hand. Written by server/scripts/outline.ts.
     */
    outline: z.array(words).default([]),
    /** Absent where no analysis is written yet: the order is then facts only. */
    analysis: z
      .strictObject({
        /** The day as of which the texts speak. */
        asOf: isoDate,
        /** Who wrote, and who checked, by role. `reviewer: null` says that nobody but the author has. */
        author: words,
        reviewer: words.nullable(),
        /** Whether a language model drafted the texts; shown where they are read. */
        modelDrafted: z.boolean(),
        sources: z.array(z.strictObject({ label: words, url: https.nullable().default(null) })).min(1),
        sections: z.record(z.enum(SECTION_KINDS), text),
        /** kind of section → persona's key → its own text; a persona that is absent reads the base text. */
        variants: z.partialRecord(z.enum(SECTION_KINDS), z.record(slug, text)).default({}),
      })
      .nullable()
      .default(null),
  })
  .superRefine(({ relations, signingDate }, context) => {
    for (const [index, { voice, on }] of relations.entries())
      if (voice === "PASSIVE" && on && on < signingDate)
        context.addIssue({
          code: "custom",
          path: ["relations", index, "on"],
          message: `is before the order was signed, ${signingDate}: an older document cannot have acted on it`,
        });
  });

export type StarterOrder = z.infer<typeof starterOrderSchema>;
export type StarterRelation = StarterOrder["relations"][number];
export type StarterText = z.infer<typeof text>;

export const starterListsSchema = {
  presidents: z.array(
    z.strictObject({
      slug,
      name: words,
      terms: z.array(z.strictObject({ from: isoDate, to: isoDate.nullable() })).min(1),
    }),
  ),
  personas: z.array(
    z.strictObject({ key: slug, name: words, plural: words, mark: words.max(2), question: words, guidance: words }),
  ),
  topics: z.array(z.strictObject({ slug, name: words, description: words })),
  agencies: z.array(z.strictObject({ slug, name: words, shortName: words })),
};

/** The reader's glossary. `isEveryday`: the term is an ordinary word as well, so that texts are searched for its forms only. */
export const starterGlossarySchema = z.array(
  z.strictObject({
    key: slug,
    term: words,
    forms: z.array(words).default([]),
    isEveryday: z.boolean().default(false),
    definition: words,
    seeAlso: z.array(slug).default([]),
    /** "EO 12291, Sec. 1(a)", or a law as an order cites it. */
    source: words.nullable().default(null),
  }),
);

export type StarterTerm = z.infer<typeof starterGlossarySchema>[number];

/** What only the check of the library reads, beside the lists above. */
export const checkListsSchema = {
  /** Orders that texts may name although the library has no file of them. */
  otherOrders: z.array(z.strictObject({ number: orderNumber, title: words, signingDate: isoDate.nullable() })),
  /** `words` are all forms of one expression, in lower case; an asterisk at the end stands for any ending. */
  loadedWords: z.array(z.strictObject({ words: z.array(words).min(1), reason: words, instead: words })),
  /** Facts that only a variant names, each looked up and found right. */
  explainedFacts: z.array(z.strictObject({ order: orderNumber, fact: words, reason: words })),
  /** Where a file differs from the Federal Register's record on purpose. */
  explainedDifferences: z.array(z.strictObject({ order: orderNumber, field: words, reason: words })),
};
