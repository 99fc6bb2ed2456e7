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
