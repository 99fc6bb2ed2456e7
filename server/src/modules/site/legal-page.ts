import type { SitePage } from "@executive-disorder/shared/site-pages";
import { operatorSentence, section } from "./blocks.ts";
import type { SiteParts } from "./site.ts";

export function legalPage({ operator }: SiteParts): SitePage {
  return {
    title: "Legal notice",
    lead: "Who answers for this site, what it is not, and what you may do with it.",
    sections: [
      section("operator", "Who runs this installation", operatorSentence(operator)),
      section(
        "not-official",
        "Not official, not advice",
        "This is not a government site. The official text of an order is the one that the Federal Register prints; each page links to it where an address is known. If a page here differs from it, the official text counts.",
        "Nothing here is legal advice, and reading it makes nobody your lawyer. The status of an order is what a program worked out from published notes and texts, as of the day that stands beside it. It may be incomplete or wrong.",
      ),
      section(
        "texts",
        "Texts and data",
        "Executive orders and the records of the Federal Register are works of the federal government and free of copyright in the United States.",
        "The software, and the texts and glossary that ship with it, are under the MIT licence: use, copy and change them, and keep the licence with them. The fonts are under the SIL Open Font License.",
        "Name this site and the day when you quote a status: it may have changed since.",
      ),
      section(
        "warranty",
        "No warranty",
        "The software is given as it is. Whoever runs this installation decides what else they promise, and has to say so elsewhere.",
      ),
      section(
        "errors",
        "Errors",
        operator
          ? "Tell whoever runs this installation, at the address above, which page is wrong and which source says so."
          : "Whoever runs this installation has given no address for it.",
      ),
    ],
  };
}
