import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { interestsOf } from "@executive-disorder/shared/interest-kinds";
import type { InterestProfile } from "@executive-disorder/shared/interest-profile";
import { SECTION_HEADINGS, SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { type FieldNode, Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo } from "graphql";
import { buildConnection, buildOrder, buildRoot, buildViewer } from "../testing/build.ts";
import type { Sent } from "../testing/fake-server.ts";
import { renderApp } from "../testing/render-app.tsx";
import { schema } from "../testing/schema.ts";

const PROFILES = 25;
const seed = Number(process.env.ED_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;
/** From 0 up to 1 (Park and Miller). */
function next(): number {
  state = (state * 48_271) % 2_147_483_647 || 1;
  return state / 2_147_483_647;
}
const some = <T,>(items: readonly T[]): T[] =>
  items
    .filter(() => next() < 0.5)
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

function drawProfile(): InterestProfile {
  const follows = next() < 0.7;
  return {
    persona: next() < 0.5 ? "journalist" : null,
    sectionKinds: some(SECTION_KINDS),
    factGroups: FACT_GROUPS.filter(() => next() < 0.5),
    topics: follows ? some(["organized-crime", "trade"]) : [],
    agencies: follows ? some(["justice"]) : [],
    presidents: follows ? some(["joe-biden"]) : [],
    keywords: follows ? some(["council", "quetzal"]) : [],
  };
}

/** Fields of an order that come with a group of facts and with no other, and words that only its answer has. */
const FACTS: Partial<Record<FactGroup, { fields: string[]; words: string }>> = {
  RELATIONS: { fields: ["relations"], words: "Executive Order 14060 of December 15, 2021, is revoked" },
  DEADLINES: { fields: ["deadlines"], words: "Meet for the first time" },
  LEGAL_AUTHORITY: { fields: ["authorities"], words: "International Emergency Economic Powers Act" },
  COURT_CASES: { fields: ["courtCases"], words: "Lighthouse Keepers v. Doe" },
  AGENCIES: { fields: ["agencies"], words: "Housed the staff." },
  TOPICS: { fields: ["topics"], words: "Its title says so" },
  SOURCES: {
    fields: ["dispositionNotes", "textSources", "frDocumentNumber"],
    words: "See: EO 13773, February 9, 2017",
  },
};

const search = () => ({
  ...buildConnection([]),
  nodes: [{ order: buildOrder(), title: [], excerpt: [], excerptFrom: null, anchor: null }],
  correctedText: null,
});

/** What stands around every page asks for itself, the same on each. */
const OF_THE_SHELL = ["ViewerQuery", "FootQuery", "PersonaChoicesQuery", "GlossaryFormsQuery"];

/** Everything that a page with choices asks for, until it is at rest. */
async function askedBy(address: string, profile: InterestProfile, isSignedIn: boolean): Promise<Sent[]> {
  if (!isSignedIn) localStorage.setItem("ed.profile", JSON.stringify(profile));
  const viewer = isSignedIn ? buildViewer(profile) : null;
  const order = () => buildOrder({}, { own: isSignedIn ? profile.persona : null });
  const { server } = renderApp(address, buildRoot({ viewer, search, order }));
  await screen.findByText("What this page asked for");
  await waitFor(() => {
    expect(server.sent.map(({ name }) => name)).toEqual(expect.arrayContaining(expectedNames(address, profile)));
    expect(server.sent.every(({ answer }) => answer !== undefined)).toBe(true);
  });
  cleanup();
  localStorage.clear();
  return server.sent.filter(({ name }) => !OF_THE_SHELL.includes(name));
}

/** Every field of a document as "Order.title". */
function fieldsOf(document: string): { name: string; node: FieldNode }[] {
  const types = new TypeInfo(schema);
  const fields: { name: string; node: FieldNode }[] = [];
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      enter(node) {
        if (node.kind === Kind.FIELD) fields.push({ name: `${types.getParentType()?.name}.${node.name.value}`, node });
      },
    }),
  );
  return fields;
}

/** Names of all fields in an answer, wherever they stand. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [key, ...keysIn(below)]);
}

function checkOne({ document, variables, answer }: Sent, profile: InterestProfile): void {
  expect(validate(schema, parse(document))).toEqual([]);
  const fields = fieldsOf(document);
  const names = new Set(fields.map(({ name }) => name));
  const interests = interestsOf(profile);

  // What is followed goes with a request only where the request asks for matches, and nothing else of the profile does.
  expect(names.has("Order.matches")).toBe(interests !== null);
  expect(variables.interests ?? null).toEqual(interests);
  expect(document.includes("InterestsInput")).toBe(interests !== null);
  expect(JSON.stringify(variables)).not.toMatch(/journalist|sectionKinds|factGroups/);

  // The answer has no field that the document has not.
  const asked = new Set(fields.map(({ node }) => node.alias?.value ?? node.name.value));
  expect(keysIn((answer as { data: unknown }).data).filter((key) => !asked.has(key))).toEqual([]);
}

function checkOrderPage({ document, answer }: Sent, { sectionKinds, factGroups }: InterestProfile): void {
  const fields = fieldsOf(document);
  const names = new Set(fields.map(({ name }) => name));
  const text = JSON.stringify(answer);
  for (const group of FACT_GROUPS) {
    const fact = FACTS[group];
    if (!fact) continue;
    const isChosen = factGroups.includes(group);
    for (const field of fact.fields)
      expect([group, field, names.has(`Order.${field}`)]).toEqual([group, field, isChosen]);
    expect([group, text.includes(fact.words)]).toEqual([group, isChosen]);
  }
  expect(names.has("Order.sections")).toBe(sectionKinds.length > 0);
  for (const kind of SECTION_KINDS) {
    const isChosen = sectionKinds.includes(kind);
    expect([kind, new RegExp(`\\b${kind}\\b`).test(document)]).toEqual([kind, isChosen]);
    expect([kind, text.includes(`of ${SECTION_HEADINGS[kind]}, see`)]).toEqual([kind, isChosen]);
  }
}

const PAGES = [
  "/",
  "/orders",
  "/orders?sort=best-match&president=joe-biden",
  "/search?q=council",
  "/search?q=council&sort=best-match",
  "/orders/14060",
];

test.each(PAGES)(
  `%s asks for nothing that the profile does not select, and gets nothing else (seed ${seed})`,
  async (address) => {
    for (let index = 0; index < PROFILES; index++) {
      const profile = drawProfile();
      const isSignedIn = index % 2 === 0;
      const asked = await askedBy(address, profile, isSignedIn);
      expect(asked.length).toBeGreaterThan(0);
      for (const one of asked) {
        // The latest orders are the same for everybody; what is followed is asked beside them.
        if (one.name === "HomeQuery")
          checkOne(one, { ...profile, topics: [], agencies: [], presidents: [], keywords: [] });
        else checkOne(one, profile);
        if (one.name === "OrderPageQuery") checkOrderPage(one, profile);
      }
      expect(asked.map(({ name }) => name)).toEqual(expectedNames(address, profile));
    }
  },
  120_000,
);

function expectedNames(address: string, profile: InterestProfile): string[] {
  if (address === "/") return interestsOf(profile) ? ["HomeQuery", "ForYouQuery"] : ["HomeQuery"];
  if (address.startsWith("/search")) return ["SearchQuery"];
  return [address === "/orders/14060" ? "OrderPageQuery" : "OrdersQuery"];
}

test("a profile that chooses nothing but the defaults sends the documents that everybody sends", async () => {
  for (const address of ["/", "/orders", "/search?q=council", "/orders/14060"]) {
    const [chosen] = await askedBy(address, DEFAULT_INTEREST_PROFILE, false);
    const { server } = renderApp(address, buildRoot({ search }));
    await screen.findByText("What this page asked for");
    await waitFor(() => expect(server.last(chosen?.name ?? "")?.document).toBe(chosen?.document));
    cleanup();
  }
});
