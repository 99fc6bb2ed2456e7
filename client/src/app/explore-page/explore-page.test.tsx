import { screen, within } from "@testing-library/react";
import { buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

beforeAll(() => {
  // jsdom draws nothing; the picture is seen in the journey.
  HTMLCanvasElement.prototype.getContext = () => null;
});

const order = (number: string) => ({
  number,
  title: `Title of ${number}`,
  signingDate: "2000-01-01",
  legalForce: "IN_FORCE",
});
const node = (number: string, distance: number) => ({ number, distance, order: order(number) });
const edge = (from: string, kind: string, to: string, on: string | null) => ({
  kind,
  inPart: false,
  on,
  from: { number: from, title: `Title of ${from}`, presidentName: null, signingDate: null },
  to: { number: to, title: null, presidentName: null, signingDate: null },
  assertedBy: "BOTH",
  agreement: "AGREED",
  assertions: [{ sourceNumber: from, source: "NOTE", kind, inPart: false, quote: `quote of ${from}`, where: null }],
});
const graph = (over = {}) => ({
  nodes: [node("10", 0), node("20", 1), node("30", 2)],
  edges: [edge("20", "AMENDS", "10", "1990-05-01"), edge("30", "REVOKES", "20", "2001-05-01")],
  nodeCount: 3,
  edgeCount: 2,
  isTruncated: false,
  pageInfo: { hasNextPage: false, endCursor: null },
  ...over,
});
const rowsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent?.replaceAll("\u00a0", " "));

test("asks what the address says, and answers with rows, newest first", async () => {
  const asked: unknown[] = [];
  const root = buildRoot({
    lineage: (args: unknown) => {
      asked.push(args);
      return graph();
    },
  });
  renderApp("/explore?question=lineage&number=10&depth=2&direction=incoming&kind=amends&from-year=1980", root);
  expect(await screen.findByText("2 relations among 3 orders.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Lineage of EO 10, 2 steps");
  expect(asked).toMatchObject([
    { number: "10", maxDepth: 2, direction: "INCOMING", filter: { kinds: ["AMENDS"], signedFrom: 1980 } },
  ]);
  expect(rowsIn(screen.getByRole("table"))).toEqual(["EO 30Title of 30", "EO 20Title of 20"]);
});

test("sorts, filters, and shows the words in their place", async () => {
  const { user } = renderApp("/explore?question=neighbourhood&number=10", buildRoot({ neighbourhood: graph() }));
  const table = await screen.findByRole("table");
  await user.click(within(table).getByRole("button", { name: "Later order" }));
  expect(rowsIn(table)).toEqual(["EO 20Title of 20", "EO 30Title of 30"]);
  expect(within(table).getByRole("columnheader", { name: "Later order" })).toHaveAttribute("aria-sort", "ascending");
  await user.click(within(table).getByRole("button", { name: "Show the words of: EO 20 Amends EO 10" }));
  expect(within(table).getByText(/quote of 20/)).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Filter these rows" }), "revokes");
  expect(rowsIn(table)).toEqual(["EO 30Title of 30"]);
  expect(screen.getByText("1 of 2 relations")).toBeInTheDocument();
});

test("a year of the time line selects its rows", async () => {
  const { user } = renderApp("/explore?question=dependants&number=10", buildRoot({ dependants: graph() }));
  await user.click(await screen.findByRole("button", { name: "2001 : 1 relation" }));
  const selected = screen.getAllByRole("row", { selected: true });
  expect(selected.map((row) => row.textContent)).toEqual([expect.stringContaining("Title of 30")]);
  expect(screen.getByText("2 relations, 1 of them selected")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Clear the selection" }));
  expect(screen.queryByRole("row", { selected: true })).not.toBeInTheDocument();
});

test("goes on where there is more, and says where the search stopped", async () => {
  const pages = [
    graph({ nodeCount: 4, isTruncated: true, pageInfo: { hasNextPage: true, endCursor: "behind" } }),
    graph({ nodes: [node("40", 3)], edges: [edge("40", "SEE", "30", null)], nodeCount: 4 }),
  ];
  const root = buildRoot({ lineage: ({ after }: { after?: string }) => pages[after ? 1 : 0] });
  const { user } = renderApp("/explore?question=lineage&number=10", root);
  expect(await screen.findByText(/the nearest of 4 orders\. The search stopped at its bound/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show more" }));
  expect(await screen.findByText(/3 relations among 4 orders/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
  expect(screen.getByText("1 relation without a day.")).toBeInTheDocument();
});

test("puts the question into the address, asks for what is missing, and offers files of it", async () => {
  const path = { length: 1, nodes: [node("10", 0), node("20", 1)], edges: [edge("20", "AMENDS", "10", null)] };
  const paths = { nodes: [path], totalCount: 1, isTruncated: false, pageInfo: { hasNextPage: false, endCursor: null } };
  const { user, where } = renderApp("/explore", buildRoot({ relationPaths: paths }));
  await user.selectOptions(await screen.findByLabelText("Question"), "paths");
  await user.type(screen.getByLabelText("From order"), "EO 10");
  await user.click(screen.getByRole("button", { name: "Ask" }));
  expect(screen.getByLabelText("To order")).toHaveFocus();
  expect(screen.getByLabelText("To order")).toHaveAccessibleDescription(
    "Give two order numbers, such as 12291 and 14192.",
  );
  expect(where()).toBe("/explore");
  expect(screen.getByLabelText("From order")).toHaveValue("EO 10");
  await user.type(screen.getByLabelText("To order"), "20");
  await user.click(screen.getByRole("button", { name: "Ask" }));
  expect(await screen.findByText("1 path; the shortest has 1 step.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1, name: "From EO 10 to EO 20" })).toHaveFocus();
  expect(where()).toBe("/explore?question=paths&number=10&to=20");
  expect(screen.getByRole("link", { name: "GraphML" })).toHaveAttribute(
    "href",
    "/export/answer.graphml?question=paths&number=10&to=20",
  );
});

test("says when the record does not know the number, and when nothing is recorded", async () => {
  renderApp("/explore?question=lineage&number=99", buildRoot({ lineage: null }));
  expect(await screen.findByText(/The record does not know EO 99/)).toBeInTheDocument();
  renderApp(
    "/explore?question=lineage&number=10",
    buildRoot({ lineage: graph({ nodes: [node("10", 0)], edges: [], nodeCount: 1 }) }),
  );
  expect(await screen.findByText(/No relation that fits is recorded\. That is not proof/)).toBeInTheDocument();
});

test("shows what presidents did to each other's orders", async () => {
  const cell = { later: { slug: "b", name: "B. Two" }, earlier: null, kind: "REVOKES", count: 7, inPartCount: 2 };
  renderApp("/explore?question=administrations", buildRoot({ administrationMatrix: { cells: [cell], totalCount: 7 } }));
  const row = (await screen.findByRole("rowheader", { name: "B. Two" })).closest("tr") as HTMLElement;
  expect(row).toHaveTextContent("B. TwoRevokesNot held72");
});

test("narrows by who signed, and says so in words", async () => {
  const asked: unknown[] = [];
  const root = buildRoot({
    presidents: [{ slug: "joe-biden", name: "Joseph R. Biden Jr." }],
    lineage: (args: unknown) => {
      asked.push(args);
      return graph();
    },
  });
  const { user, where } = renderApp("/explore?question=lineage&number=10", root);
  await user.click(await screen.findByLabelText("Joseph R. Biden Jr."));
  await user.click(screen.getByLabelText("Revokes"));
  await user.selectOptions(screen.getByLabelText("Part"), "yes");
  await user.type(screen.getByLabelText("From year"), "2021");
  await user.click(screen.getByRole("button", { name: "Ask" }));
  expect(
    await screen.findByText("Only: revokes; in part; orders signed by Joseph R. Biden Jr. from 2021."),
  ).toBeInTheDocument();
  expect(where()).toBe(
    "/explore?question=lineage&number=10&kind=revokes&in-part=yes&president=joe-biden&from-year=2021",
  );
  expect(asked.at(-1)).toMatchObject({
    filter: { kinds: ["REVOKES"], inPart: true, presidents: ["joe-biden"], signedFrom: 2021 },
  });
  expect(screen.getByLabelText("Joseph R. Biden Jr.")).toBeChecked();
});

test("says what in the address cannot be asked, asks nothing, and keeps what was typed", async () => {
  const { server } = renderApp("/explore?question=paths&number=rubbish&to=20&from-year=2001&to-year=1980");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("“rubbish” is no order number. Order numbers look like 14060 or 12154-A.");
  expect(alert).toHaveTextContent("The years end with 1980, before they begin with 2001.");
  expect(screen.getByLabelText("From order")).toHaveValue("rubbish");
  expect(screen.getByLabelText("From order")).toHaveAccessibleDescription(/“rubbish” is no order number/);
  expect(screen.getByLabelText("To order")).toHaveValue("20");
  expect(screen.getByLabelText("To year")).toHaveValue("1980");
  expect(screen.queryByText("The whole answer:", { exact: false })).not.toBeInTheDocument();
  expect(server.sent.map(({ name }) => name)).not.toContain("ExplorePathsQuery");
});

test("answers a depth out of bounds with the nearest, and says so; a President whom nobody knows is named", async () => {
  const root = buildRoot({ presidents: [], lineage: graph() });
  renderApp("/explore?number=10&depth=1000&president=nobody", root);
  expect(await screen.findByText(/“1000” was asked for; this is the answer for 6/)).toBeInTheDocument();
  expect(await screen.findByText(/no President whom addresses call “nobody”/)).toBeInTheDocument();
  expect(screen.getByText("2 relations among 3 orders.")).toBeInTheDocument();
});

test("offers questions to whoever comes without one", async () => {
  renderApp("/explore");
  expect(await screen.findByRole("link", { name: "How EO 12291 and EO 14192 are connected" })).toHaveAttribute(
    "href",
    "/explore?question=paths&number=12291&to=14192",
  );
});

test("the counts of presidents are sorted and filtered, too", async () => {
  const cell = (later: string, earlier: string, count: number) => ({
    later: { slug: later, name: later },
    earlier: { slug: earlier, name: earlier },
    kind: "REVOKES",
    count,
    inPartCount: 0,
  });
  const cells = [cell("Carter", "Ford", 3), cell("Reagan", "Carter", 40), cell("Reagan", "Ford", 20)];
  const root = buildRoot({ administrationMatrix: { cells, totalCount: 63 } });
  const { user } = renderApp("/explore?question=administrations", root);
  const table = await screen.findByRole("table");
  const counts = () =>
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => within(row).getAllByRole("cell")[2]?.textContent);
  expect(counts()).toEqual(["3", "40", "20"]);
  await user.click(within(table).getByRole("button", { name: "Relations" }));
  expect(counts()).toEqual(["40", "20", "3"]);
  expect(within(table).getByRole("columnheader", { name: "Relations" })).toHaveAttribute("aria-sort", "descending");
  await user.type(screen.getByRole("searchbox", { name: "Filter these rows" }), "reagan ford");
  expect(counts()).toEqual(["20"]);
  expect(screen.getByText(/20 relations in 1 row shown/)).toBeInTheDocument();
});
