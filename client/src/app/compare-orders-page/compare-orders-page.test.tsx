import { screen, within } from "@testing-library/react";
import { buildOrder, buildRelation, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const end = (number: string) => ({ number, title: `Title ${number}`, presidentName: null, signingDate: null });
const relation = (from: string, kind: string, to: string, over: Root = {}) =>
  buildRelation({ kind, from: end(from), to: end(to), ...over });
const provision = (key: string, text: string) => ({
  key,
  number: key,
  marker: key,
  heading: null,
  kind: "SECTION",
  level: 0,
  parent: null,
  paragraphs: [{ key: `${key}-p1`, text, isQuotation: false }],
});
const order = (number: string, relations: Root[], provisions: Root[], over: Root = {}) =>
  buildOrder({
    number,
    title: `Title ${number}`,
    relations: { nodes: relations, totalCount: relations.length, pageInfo: { hasNextPage: false, endCursor: null } },
    provisions,
    ...over,
  });

const REVOKED = relation("20", "REVOKES", "10", { on: "1993-09-30" });
const LONG = `${"The same words stand here again and again. ".repeat(40)}Agencies shall`;
const WORLD: Record<string, Root | null> = {
  "10": order(
    "10",
    [REVOKED, relation("10", "AMENDS", "5")],
    [provision("Sec. 1", `${LONG} reduce costs.`), provision("Sec. 2", "Nothing else.")],
  ),
  "20": order(
    "20",
    [REVOKED, relation("20", "REVOKES", "5", { inPart: true }), relation("30", "AMENDS", "20")],
    [provision("Sec. 1", `${LONG} review costs.`), provision("Sec. 2", "Nothing else!")],
  ),
  "40": order("40", [], []),
};
const show = (path: string) =>
  renderApp(path, buildRoot({ order: ({ number }: { number: string }) => WORLD[number] ?? null }));
const region = (name: string) => screen.findByRole("region", { name });

test("says first what one did to the other, and sets relations beside each other by the third order", async () => {
  show("/compare?orders=10,20");
  expect(await screen.findByText(/^EO 10 was revoked by EO 20 on September/)).toBeInTheDocument();
  const relations = within(await region("Relations"));
  expect(relations.getByRole("heading", { name: "One order to which both have a relation" })).toBeInTheDocument();
  const [row] = relations.getAllByRole("rowheader", { name: /Title 5/ }).map((head) => head.closest("tr"));
  expect(
    within(row as HTMLElement)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["Amends", "Revokes in part"]);
  expect(relations.getByText("1 order to which only one of the two has a relation")).toBeInTheDocument();
});

test("marks the words that differ, folds what is long and the same, and shows only what differs when asked to", async () => {
  const { user } = show("/compare?orders=10,20");
  const texts = within(await region("Texts"));
  expect(
    texts.getByText("1 say the same, 1 are alike with words that differ, 0 stand in one order only."),
  ).toBeInTheDocument();
  expect(texts.getByText("reduce", { selector: "del" })).toBeInTheDocument();
  expect(texts.getByText("review", { selector: "ins" })).toBeInTheDocument();
  const [more] = texts.getAllByRole("button", { name: /… show \d+ more words …/ });
  await user.click(more as HTMLElement);
  expect(texts.getAllByRole("button", { name: /more words/ })).toHaveLength(1);
  expect(texts.getByText("Nothing else.")).toBeInTheDocument();
  await user.click(texts.getByRole("checkbox", { name: "Only what differs" }));
  expect(texts.queryByText("Nothing else.")).not.toBeInTheDocument();
  expect(texts.getByRole("link", { name: "CSV" })).toHaveAttribute("href", "/export/comparison.csv?orders=10,20");
});

test("says which text is missing, and leads to the one that is there", async () => {
  show("/compare?orders=10,40");
  const texts = within(await region("Texts"));
  expect(texts.getByText(/We do not hold the text of EO 40/)).toBeInTheDocument();
  expect(texts.getByRole("link", { name: /The text of EO.10/ })).toHaveAttribute("href", "/orders/10/text");
  expect(within(await region("Relations")).getByText(/No relation between the two is recorded/)).toBeInTheDocument();
});

test.each([
  ["/compare?orders=10,10", "An order is not compared with itself. Choose another."],
  ["/compare?orders=rubbish,20", "“rubbish” is no order number."],
  ["/compare?orders=10,20,40", "Two orders are compared at a time; 3 are asked for."],
])("%s is told what is wrong", async (path, words) => {
  show(path);
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.queryByRole("region", { name: "Facts" })).not.toBeInTheDocument();
});

test("keeps what was typed, in the form and out of the address", async () => {
  const { user, where } = show("/compare?orders=rubbish,20");
  const one = await screen.findByLabelText("One order");
  expect(one).toHaveValue("rubbish");
  expect(screen.getByLabelText("The other")).toHaveValue("20");
  await user.clear(one);
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(screen.getByText("Give two order numbers, such as 12291 and 12866.")).toBeInTheDocument();
  await user.type(one, "EO 10");
  await user.click(screen.getByRole("button", { name: "Compare" }));
  expect(await screen.findByRole("heading", { level: 1, name: "EO 10 beside EO 20" })).toHaveFocus();
  expect(where()).toBe("/compare?orders=10,20");
});

test("says which order we do not hold", async () => {
  show("/compare?orders=10,99");
  expect(await screen.findByText(/We do not hold EO.99\. That does not prove/)).toBeInTheDocument();
});
