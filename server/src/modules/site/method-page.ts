import { LEGAL_FORCE_LABELS, LEGAL_FORCES } from "@executive-disorder/shared/legal-force";
import type { SitePage, SiteTable } from "@executive-disorder/shared/site-pages";
import { LEGAL_FORCE_MEANINGS } from "../../lib/enum-meanings.ts";
import { counted, section } from "./blocks.ts";
import type { LibraryFigures } from "./library-figures.ts";
import type { SiteParts } from "./site.ts";

export function methodPage({ figures, isSynced }: SiteParts): SitePage {
  return {
    title: "How this is made",
    lead: "Where the facts come from, how the status of an order is worked out, how the texts are written, and what is not covered.",
    sections: [
      section(
        "sources",
        "Sources",
        "Facts of orders come from the Federal Register: its records, its texts of orders, and the notes of its Office on what became of each. Facts that ship with this software were checked against those records.",
        isSynced
          ? "This server asks the Federal Register for news at its start and every six hours, where it can be reached. Each page says as of which day its record holds."
          : "This server does not ask the Federal Register for news by itself. Its record is as old as the last import; each page says as of which day it holds.",
        "What the record holds and lacks stands under [coverage](/coverage). A gap proves nothing about an order.",
      ),
      section(
        "status",
        "How status is worked out",
        "Nobody types in whether an order stands. A program reads what the notes and the texts of orders say about each other, in their own words. Each such statement is an assertion, and the page shows its words.",
        "Assertions about the same two orders are folded into one relation, such as “revokes”. The page says whether both orders say so, only one does, or the sources differ. Where they differ, the later order is followed and both wordings stay in view.",
        "Proclamations, laws and other documents change an order too. What its note says of them, or their own text where somebody copied its words and looked up where they are printed, counts as what a later order does.",
        "The relations of an order, in the order of their days, give its legal force:",
        [
          "An order that has ended stays ended, whatever amends it later, until another order reinstates it.",
          "The end of the order that ended it brings nothing back by itself.",
          "A change of a part never weakens a graver change that came before.",
          "Of several changes on one day by one order, the gravest counts.",
          "A statement by which an order would act on a later one, or on itself, is kept and not followed; nor is one by which a document older than the order would act on it.",
          "Where the day of a change is not known, it counts today. For an earlier day the status is then unknown, where it depends on it.",
        ],
        {
          caption: "Words for legal force, and what each means",
          columns: ["Word", "Meaning"],
          rows: LEGAL_FORCES.map((force) => [LEGAL_FORCE_LABELS[force], LEGAL_FORCE_MEANINGS[force]]),
          isNumeric: false,
        },
        "Parts of notes that could not be read are listed under [coverage](/coverage). What they say is missing from the status of their order.",
      ),
      section(
        "facts",
        "Deadlines, authorities, agencies, topics",
        "These are read by a program from the text of the order, or from its title where we hold no text. Such facts are marked as read by a program; nobody has checked each of them. Facts that a person wrote down are never mixed with them.",
        "A deadline is counted from the day of signing, or from another day that the text names. Where no day can be computed, the words stand alone.",
      ),
      section("texts", "How the texts are written", ...textParagraphs(figures)),
      section(
        "balance",
        "Balance across administrations",
        "The same rules hold for every president: a named group for each gain and each loss, the strongest argument of each side, no words that argue, about as many who gain as who lose. The table counts what the texts of this library come to. Few analyses of a president say little, and the numbers measure form, not fairness.",
        balanceTable(figures),
        "A hedge is a word such as “may” or “likely”, which takes a statement back a little.",
      ),
      section(
        "not-covered",
        "What is not covered",
        [
          "Proclamations, memoranda and other papers of the President appear only where an order or its note names them. They have no pages here.",
          "Court cases stand with some orders, each with its sources. The list is far from complete, and status says nothing about them: where an order has none here, there may be some.",
          "Whether agencies did what an order asks is not tracked.",
          "Older orders often have no text here, and for some no notes were read. Their status is then unknown, and the page says so.",
          "Orders without a number are not held.",
          "Texts are in English only.",
        ],
        "Nothing here is legal advice. For what binds, read the official text that each page links to, and ask a lawyer.",
      ),
    ],
  };
}

function textParagraphs({ analyses, modelDrafted, reviewed }: LibraryFigures): (string | string[])[] {
  return [
    "Each analysis has eight sections: the bottom line, a summary, and six more. Readers with an account may choose a persona; the bottom line is then written for their work. Other sections mostly keep the base text, and say so. All texts of an order must agree on every date, number and legal effect; a check compares them.",
    analyses === 0
      ? "The library of this installation holds no analysis."
      : `The library of this installation holds ${counted(analyses, "analysis", "analyses")}. A language model drafted ${modelDrafted === analyses ? "all of them" : counted(modelDrafted, "of them", "of them")}. ${
          reviewed === 0
            ? "None has been reviewed by anybody but its author yet."
            : `${reviewed === analyses ? "All" : reviewed.toLocaleString("en-US")} were reviewed by somebody other than their author.`
        } Each text says so where it is read.`,
    "A program checks the library before it ships:",
    [
      "Each paragraph names the part of the order, or the other source, that it rests on, and that part exists.",
      "Quotations stand in the official text.",
      "Texts keep to their length; those for general readers can be read after ten years of school.",
      "No words from a list of words that argue.",
      "No run of eight words is shared with another text or with the order itself, quotations apart.",
      "Orders that are named exist; an order that has ended is told in the past tense.",
    ],
    "The check finds faults of form. It cannot tell whether a sentence is wise or complete. Tell whoever runs this site when you find an error; see the [legal notice](/legal).",
  ];
}

function balanceTable({ balance }: LibraryFigures): SiteTable {
  return {
    caption: "Analyses by president: means of one analysis, except where said",
    columns: [
      "President",
      "Analyses",
      "Words",
      "Who benefits",
      "Who suffers",
      "Controversies",
      "Hedges in 1,000 words",
    ],
    rows: balance.map(({ president, analyses, words, benefits, harms, controversies, hedges }) => [
      president,
      String(analyses),
      words.toLocaleString("en-US"),
      ...[benefits, harms, controversies, hedges].map((mean) => mean.toFixed(1)),
    ]),
    isNumeric: true,
  };
}
