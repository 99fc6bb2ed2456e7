import { DEFAULT_INTEREST_PROFILE } from "./default-interest-profile.ts";
import { FACT_GROUPS } from "./fact-groups.ts";
import type { SharedChoices } from "./interest-profile.ts";
import { LIMITS } from "./limits.ts";
import { formatProfileLink, parseProfileLink } from "./profile-link.ts";
import { SECTION_KINDS } from "./section-kinds.ts";

const { persona: _, ...ALL } = DEFAULT_INTEREST_PROFILE;
const some = <T>(items: readonly T[]) => [...items].sort(() => Math.random() - 0.5).slice(0, Math.random() * 9);
const WORDS = [
  "fentanyl",
  "de minimis",
  "«ünï»",
  'say "so"',
  "a,b{c}",
  "*%2a",
  "_._",
  "👩‍⚖️",
  "naïve café",
  "%00",
  "EO 14060",
];

test("is readable, and none of its characters is escaped in an address", () => {
  const choices: SharedChoices = {
    ...ALL,
    sectionKinds: ["WHO_BENEFITS", "SUMMARY"],
    factGroups: [],
    topics: ["trade", "organized-crime"],
    keywords: ["de minimis", "café"],
  };
  const link = formatProfileLink(choices);
  expect(link).toBe("1_sections.who-benefits.summary_facts_topics.trade.organized-crime_keywords.de minimis.caf*c3*a9");
  expect(parseProfileLink(link as string)).toEqual({ choices });
});

test("reads back whatever it wrote, in its order", () => {
  for (let round = 0; round < 500; round++) {
    const choices = {
      sectionKinds: some(SECTION_KINDS),
      factGroups: some(FACT_GROUPS),
      topics: some(["trade", "energy", "a1-b2"]),
      agencies: some(["state"]),
      presidents: some(["joe-biden", "donald-trump"]),
      keywords: some(WORDS),
    };
    const link = formatProfileLink(choices) as string;
    // What forms leave as it is, and the space, which they write as "+".
    expect(link).toMatch(/^[A-Za-z0-9*._ -]+$/);
    const { choices: read, problem } = parseProfileLink(link);
    expect({ choices, problem, read }).toEqual({ choices, read: choices });
  }
});

test("says nothing of the persona, whatever it is given", () => {
  const link = formatProfileLink({ ...DEFAULT_INTEREST_PROFILE, persona: "insider" } as never);
  expect(link).not.toContain("insider");
  expect(parseProfileLink(link as string).choices).not.toHaveProperty("persona");
});

test("takes what is absent for everything to read and nothing to follow", () => {
  expect(parseProfileLink("1")).toEqual({ choices: ALL });
});

test.each([
  ["", /no link to choices/],
  ["hello", /no link to choices/],
  ["sections.summary", /no link to choices/],
  ["0_sections", /too old/],
  ["2_sections", /newer version/],
  ["9999_anything*at.all", /newer version/],
  ["99999_sections", /no link to choices/],
  ["1_secrets.all", /part “secrets”/],
  ["1_persona.insider", /part “persona”/],
  ["1_topics.trade_topics.energy", /part “topics”/],
  [`1_${"x".repeat(100)}`, /part “x{30}”/],
  ["1_sections.secrets", /list of sections/],
  ["1_sections.summary.summary", /list of sections/],
  ["1_sections.", /list of sections/],
  ["1_facts.everything", /list of facts/],
  ["1_topics.<script>", /list of topics/],
  ["1_topics.trade.trade", /list of topics/],
  ["1_topics.Trade", /list of topics/],
  ["1_keywords.", /list of keywords/],
  ["1_keywords.*zz", /list of keywords/],
  ["1_keywords.*c3", /list of keywords/],
  ["1_keywords.*00", /list of keywords/],
  ["1_keywords.*ed*a0*80", /list of keywords/],
  [`1_keywords.${"x".repeat(81)}`, /list of keywords/],
  [`1_keywords${".a".repeat(51)}`, /list of keywords/],
  [`1_topics.${"a".repeat(LIMITS.profile.linkLength)}`, /longer than any/],
  ["1_sections.toString_facts.constructor", /list of sections/],
  ["1___proto__.x", /part/],
])("tells what is wrong with %j", (link, problem) => {
  expect(parseProfileLink(link)).toEqual({ problem: expect.stringMatching(problem) });
});

test("judges any text without a fault", () => {
  const pieces = [
    "1",
    "_",
    ".",
    "*",
    "sections",
    "topics",
    "keywords",
    "summary",
    "c3",
    " ",
    "é",
    "\u0000",
    "\ud83d",
    "%",
  ];
  for (let round = 0; round < 2_000; round++) {
    const link = Array.from({ length: 12 }, () => pieces[Math.floor(Math.random() * pieces.length)]).join("");
    const { choices, problem } = parseProfileLink(link);
    expect(Boolean(choices) !== Boolean(problem)).toBe(true);
  }
});

test("is none where the choices are too many for an address", () => {
  const keywords = Array.from({ length: LIMITS.profile.keywords }, (_, index) => `${index}${"é".repeat(70)}`);
  expect(formatProfileLink({ ...ALL, keywords })).toBeNull();
});
