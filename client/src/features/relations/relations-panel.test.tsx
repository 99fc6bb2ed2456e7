import { screen, within } from "@testing-library/react";
import { buildOrder, buildRelation, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const INSTRUMENTS = Array.from({ length: 130 }, (_, at) =>
  buildRelation({
    kind: "SEE",
    from: { number: "14060" },
    to: null,
    instrument: { kind: "PROCLAMATION", citation: `Proc. ${8000 + at}` },
    assertions: [
      {
        sourceNumber: "14060",
        source: "NOTE",
        kind: "SEE",
        inPart: false,
        where: null,
        quote: `See: Proc. ${8000 + at}`,
      },
    ],
  }),
);
const RELATIONS = Array.from({ length: 25 }, (_, at) => {
  const number = String(13000 - at);
  return buildRelation({
    kind: "AMENDS",
    from: { number: "14060", title: "This", presidentName: null, signingDate: null },
    to: { number, title: `Title ${number}`, presidentName: null, signingDate: null },
  });
});

/** Pages as the server cuts them: the cursor is the place. */
const relations = ({ first, after, partners }: Root) => {
  const all = partners === "INSTRUMENTS" ? INSTRUMENTS : RELATIONS;
  const start = Number(after ?? 0);
  const nodes = all.slice(start, start + first);
  const end = start + nodes.length;
  return { nodes, totalCount: all.length, pageInfo: { hasNextPage: end < all.length, endCursor: String(end) } };
};
const show = () => renderApp("/orders/14060", buildRoot({ order: () => buildOrder({ relations }) }));
const documents = async () =>
  (await screen.findByRole("heading", { name: "Other documents" })).parentElement as HTMLElement;

test("shows the first twenty other documents, and the rest a hundred at a time", async () => {
  const { user, server } = show();
  const group = within(await documents());
  expect(group.getAllByText(/^Proc\. /)).toHaveLength(20);
  expect(group.getByText("20 of 130 shown")).toBeInTheDocument();
  await user.click(group.getByRole("button", { name: "Show 100 more" }));
  expect(await group.findByText("120 of 130 shown")).toBeInTheDocument();
  expect((await group.findByText("Proc. 8020")).closest(".more")).toHaveFocus();
  expect(server.last("MoreInstrumentsQuery")?.variables).toEqual({ number: "14060", after: "20" });
  await user.click(group.getByRole("button", { name: "Show 10 more" }));
  await group.findByText("Proc. 8129");
  expect(group.getAllByText(/^Proc\. /).map((one) => one.textContent)).toEqual(
    INSTRUMENTS.map(({ instrument }) => instrument.citation),
  );
  expect(group.queryByRole("button", { name: /more$/ })).not.toBeInTheDocument();
});

test("does the same for relations to orders", async () => {
  const { user } = show();
  const panel = within(await screen.findByRole("region", { name: "Relations" }));
  await user.click(panel.getByRole("button", { name: "Show 5 more" }));
  expect(await panel.findByText("Title 12976")).toBeInTheDocument();
  expect(panel.getAllByText(/^Title /)).toHaveLength(25);
});

test("keeps what is shown when the next documents cannot be loaded, and tries again", async () => {
  const { user, server } = show();
  const group = within(await documents());
  server.state.isDown = true;
  await user.click(group.getByRole("button", { name: "Show 100 more" }));
  expect(await group.findByRole("alert")).toHaveTextContent("More documents could not be loaded");
  expect(group.getByText("Proc. 8019")).toBeInTheDocument();
  server.state.isDown = false;
  await user.click(group.getByRole("button", { name: "Try again" }));
  expect(await group.findByText("Proc. 8119")).toBeInTheDocument();
});

test("shows the same words of one source once", async () => {
  const note = { sourceNumber: "14060", source: "NOTE", kind: "REVOKES", inPart: false, where: null };
  const quote = "Memo. of January 3, 2025";
  const acts = buildRelation({
    from: { number: "14060" },
    to: null,
    instrument: { kind: "MEMORANDUM", citation: "Memorandum of January 3, 2025" },
    assertions: [
      { ...note, quote },
      { ...note, quote },
    ],
  });
  const pageInfo = { hasNextPage: false, endCursor: null };
  const order = buildOrder({ relations: () => ({ nodes: [acts], totalCount: 1, pageInfo }) });
  renderApp("/orders/14060", buildRoot({ order: () => order }));
  expect(within(await documents()).getAllByText(`“${quote}”`)).toHaveLength(1);
});

test("names the document that ended the order, in its own words, in the banner and among the documents", async () => {
  const instrument = { kind: "PROCLAMATION", citation: "Proc. 10141" };
  const said = { sourceNumber: "14060", source: "INSTRUMENT", kind: "REVOKES", inPart: false };
  const acts = buildRelation({
    from: null,
    to: { number: "14060" },
    instrument,
    assertions: [{ ...said, quote: "Executive Order 14060 is revoked", where: "Sec. 1, 86 FR 7005" }],
  });
  const page = (nodes: Root[]) => ({
    nodes,
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  const path = [{ kind: "REVOKES", inPart: false, on: "2025-01-20", order: null, instrument }];
  const order = buildOrder({
    relations: ({ partners }: Root) => page(partners === "INSTRUMENTS" ? [acts] : []),
    status: { legalForce: "REVOKED", asOf: "2025-04-10", explanation: "Revoked by Proc. 10141.", path },
  });
  renderApp("/orders/14060", buildRoot({ order: () => order }));
  const group = within(await documents());
  expect(group.getByText("Revoked by")).toBeInTheDocument();
  expect(group.getByText("Proc. 10141, Sec. 1, 86 FR 7005")).toBeInTheDocument();
  expect(document.querySelector(".banner__line")).toHaveTextContent(/Revoked by Proc\. 10141 on January.20,.2025/);
  const cite = screen.getByRole("region", { name: "Cite this order" });
  expect(cite).toHaveTextContent("(Dec. 15, 2021), revoked by Proc. 10141 (Jan. 20, 2025).");
});
