import type { SitePage } from "@executive-disorder/shared/site-pages";
import { operatorSentence, section } from "./blocks.ts";
import type { SiteParts } from "./site.ts";

export function accessibilityPage({ operator }: SiteParts): SitePage {
  return {
    title: "Accessibility",
    lead: "What was done and tested so that everybody can read this site, and what was not. The aim is WCAG 2.2, level AA. Nobody outside the project has audited it.",
    sections: [
      section("done", "What was done", [
        "Pages are made to be used with the keyboard alone. / goes to the search, ? lists the shortcuts, Escape closes what is open.",
        "Colour never carries meaning alone: a shape and a word stand beside it.",
        "Pages have one main heading, named regions, and a link that skips to the content.",
        "Terms that are explained are links; what they open can be reached and closed with the keyboard, and the focus returns.",
        "Light and dark follow your device or your choice; motion stops where your device asks for it.",
        "The orders, lists, search, coverage and the pages about this site can be read without scripts. Forms need scripts.",
        "Pages print in a form of their own.",
      ]),
      section(
        "tested",
        "What was tested",
        [
          "Automatic tests run the axe rules for WCAG 2.0 to 2.2, A and AA, in a real Chromium over the kinds of pages of readers, accounts and the desk.",
          "Tests of whole journeys use the keyboard at several places, and widths from 390 to 1440 pixels.",
          "Contrast of the colours for text was computed for light and dark.",
        ],
        "Automatic rules find a part of what can be wrong.",
      ),
      section("not-tested", "What was not tested", [
        "No people who use screen readers, magnifiers or voice control have tested the site yet.",
        "Firefox and Safari are not part of the tests.",
        "Wide tables scroll sideways on a phone; they can be reached with the keyboard.",
        "Quoted texts of orders are as the Federal Register has them. Some read hard, and old ones lack headings.",
      ]),
      section(
        "tell",
        "If something keeps you out",
        operatorSentence(operator),
        "Say which page, which browser and which aid you use. The record can also be downloaded as plain files; see the [codebook](/codebook).",
      ),
    ],
  };
}
