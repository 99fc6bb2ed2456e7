import { screen, within } from "@testing-library/react";
import { buildOrder, buildRoot, buildSection, buildViewer, INSIDER, PERSONAS } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const BOTH = "/orders/14060/compare?audiences=journalist,policymaker";

/** A summary of which each audience has a text of its own. */
function sectionWith(texts: Record<string, string | null>): Root {
  const section = buildSection("SUMMARY");
  return {
    ...section,
    variant: ({ persona }: { persona: string }) => {
      const body = texts[persona];
      const variant = section.variant({ persona });
      if (!variant || body === undefined) return variant;
      if (body === null) return { ...variant, outcome: "INTENTIONALLY_EMPTY", entries: [], provenance: null };
      return { ...variant, entries: [{ heading: null, body, cites: [] }] };
    },
  };
}
const signedIn = (over: Root = {}) => buildRoot({ viewer: buildViewer({ persona: "journalist" }), ...over });
const withTexts = (texts: Record<string, string | null>) =>
  signedIn({ order: () => buildOrder({ sections: [sectionWith(texts)] }) });

test("sets the texts side by side in one query, with whose each is", async () => {
  const { server } = renderApp(BOTH, signedIn());
  const summary = await screen.findByRole("region", { name: "Summary" });
  const heads = within(summary).getAllByRole("heading", { level: 3 });
  expect(heads.map((head) => head.textContent)).toEqual(["“ Journalists", "Nº Policymakers"]);
  expect(summary).toHaveTextContent(/only here: Journalist\s+\(end\) text of Summary/);
  expect(summary).toHaveTextContent(/only here: Policymaker\s+\(end\) text of Summary/);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Executive Order 14060: Establishing");
  expect(server.sent.filter((one) => one.name === "CompareQuery")).toHaveLength(1);
  expect(server.last("CompareQuery")?.variables).toEqual({ number: "14060", p0: "journalist", p1: "policymaker" });
});

test("marks the words that stand in one text only, for eyes and for ears", async () => {
  renderApp(
    BOTH,
    withTexts({
      journalist: "The council was closed on a cold Monday in January.",
      policymaker: "The council was closed on a warm Monday in January.",
    }),
  );
  const summary = await screen.findByRole("region", { name: "Summary" });
  const marks = [...summary.querySelectorAll("mark")].map((mark) => mark.textContent?.replace(/\s+/g, " ").trim());
  expect(marks).toEqual(["only here: cold (end)", "only here: warm (end)"]);
  expect(within(summary).getAllByText("1 of 10 words stands only here, underlined")).toHaveLength(2);
});

test.each<[string, Record<string, string | null>, string]>([
  [
    "one text for all of them",
    { journalist: "Same words.", policymaker: "Same words." },
    "The same 2 words for all of them",
  ],
  [
    "another text altogether",
    { journalist: "Alpha beta gamma delta.", policymaker: "Eta theta iota kappa." },
    "Another text: it shares few of its 4 words with those beside it",
  ],
  ["a text that is empty on purpose", { journalist: "Something.", policymaker: null }, "Left empty on purpose"],
])("says so of %s, and marks no word", async (_, texts, words) => {
  renderApp(BOTH, withTexts(texts));
  const summary = await screen.findByRole("region", { name: "Summary" });
  expect(summary).toHaveTextContent(words);
  expect(summary.querySelector("mark")).toBeNull();
});

test("says of whom a text is word for word the same, beside one that is not", async () => {
  const third = { ...PERSONAS[1], key: "third", pluralName: "Thirds", name: "Third" };
  const root = signedIn({
    personas: [...PERSONAS, third],
    order: () => {
      const entry = (body: string) => ({ heading: null, body, cites: [] });
      const variant = ({ persona }: { persona: string }) => ({
        persona: third,
        outcome: "VARIANT",
        entries: [entry(persona === "third" ? "It was closed on Monday." : "It was closed on Tuesday.")],
        provenance: null,
      });
      return buildOrder({ sections: [{ ...buildSection("SUMMARY"), variant }] });
    },
  });
  renderApp("/orders/14060/compare?audiences=journalist,policymaker,third", root);
  const summary = await screen.findByRole("region", { name: "Summary" });
  expect(within(summary).getByText("Word for word as for Journalists")).toBeInTheDocument();
  expect(within(summary).getByText("1 of 5 words stands only here, underlined")).toBeInTheDocument();
  expect(within(summary).getByText("All 5 words stand beside it too")).toBeInTheDocument();
});

test.each([
  ["FALLBACK", "No policymakers’ text has been written for this section."],
  ["MISSING", "There is no base text either."],
] as const)("labels the outcome %s", async (outcome, words) => {
  renderApp(BOTH, signedIn({ order: () => buildOrder({}, { outcome }) }));
  expect(await screen.findByRole("region", { name: "Summary" })).toHaveTextContent(words);
});

test("lists first what the texts disagree about, with both sentences", async () => {
  renderApp(
    BOTH,
    withTexts({
      journalist: "EO 14148 revoked it on January 20, 2025. Two agencies are left.",
      policymaker: "EO 14148 revoked it on January 21, 2025.",
    }),
  );
  const facts = await screen.findByRole("region", { name: "Facts" });
  expect(within(facts).getByRole("status")).toHaveTextContent("The texts disagree about 1 fact.");
  expect(within(facts).getByRole("heading", { level: 3 })).toHaveTextContent("When EO 14148 is said to be revoked");
  expect(facts).toHaveTextContent("EO 14148 revoked it on January 21, 2025.");
  const row = within(facts).getByRole("row", { name: /Two agencies/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["Summary", "Not said"]);
});

test("says that no disagreement was found, not that there is none", async () => {
  renderApp(BOTH, withTexts({ journalist: "It ended in 60 days.", policymaker: "Sixty days." }));
  expect(await screen.findByRole("region", { name: "Facts" })).toHaveTextContent(
    "No disagreement was found. 1 fact stands in all of these texts, 0 in some of them only.",
  );
});

test("tells nothing of a name that leads nowhere, or to what is not open, and asks for whom to compare", async () => {
  const root = signedIn({ personas: [...PERSONAS, INSIDER] });
  const { server, user, where } = renderApp("/orders/14060/compare?audiences=insider,journalist,nobody", root);
  expect(
    await screen.findByText("There is no text here for you under 2 of the names in this address."),
  ).toBeInTheDocument();
  expect(screen.queryByRole("checkbox", { name: /Insider/ })).not.toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: /Journalist/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Choose at least 2.");
  expect(server.last("CompareQuery")).toBeUndefined();
  await user.click(screen.getByRole("checkbox", { name: /Policymaker/ }));
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByRole("region", { name: "Summary" })).toBeInTheDocument();
  expect(where()).toBe("/orders/14060/compare?audiences=journalist%2Cpolicymaker");
});

test("shows one text at a time where the reader says so", async () => {
  const { user } = renderApp(BOTH, signedIn());
  const summary = await screen.findByRole("region", { name: "Summary" });
  const hidden = () => [...summary.querySelectorAll(".compared__col.no-phone h3")].map((head) => head.textContent);
  expect(hidden()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Policymaker" }));
  expect(hidden()).toEqual(["“ Journalists"]);
  expect(screen.getByRole("button", { name: "Policymaker" })).toHaveAttribute("aria-pressed", "true");
  await user.click(screen.getByRole("button", { name: "All" }));
  expect(hidden()).toEqual([]);
});

test("tells visitors that the texts come with an account, and leads back", async () => {
  const { server } = renderApp(BOTH);
  expect(await screen.findByText("Texts for particular readers come with an account.")).toBeInTheDocument();
  expect(within(screen.getByRole("main")).getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    `/sign-in?next=${encodeURIComponent(BOTH)}`,
  );
  expect(server.last("CompareQuery")).toBeUndefined();
});

test("leads to the canonical number, and knows when there is no such order", async () => {
  const { where } = renderApp("/orders/14,060/compare?audiences=journalist,policymaker", signedIn());
  await screen.findByRole("region", { name: "Summary" });
  expect(where()).toBe(BOTH);
});

test("says that there is nothing to compare, and tells an absence from an error", async () => {
  renderApp(BOTH, signedIn({ order: () => buildOrder({ sections: [] }) }));
  expect(await screen.findByText(/there is nothing to compare/)).toBeInTheDocument();
});
