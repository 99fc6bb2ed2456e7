import { screen, within } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const TITLE = "Oversight hearing";
const tracked = (number: string, note: string | null = null) => ({
  note,
  order: buildOrder({ number, title: `Title of ${number}` }),
});

/** One list of the reader's, in pages of the given orders; `fail` is asked before each page. */
function show(pages: Root[][], address = "/lists/print?list=1", fail: (page: number) => void = () => undefined) {
  const total = pages.flat().length;
  return renderApp(
    address,
    buildRoot({
      viewer: buildViewer({ persona: "policymaker" }),
      trackingLists: [{ id: "1", name: TITLE, orderCount: total, numbers: [], publicId: null }],
      trackedOrders: ({ listId, after }: Root) => {
        if (listId !== "1") throw refusal("BAD_INPUT", "`listId` is none of your lists");
        const page = Number(after ?? 0);
        fail(page);
        return {
          totalCount: total,
          nodes: pages[page] ?? [],
          pageInfo: { hasNextPage: page < pages.length - 1, endCursor: String(page + 1) },
        };
      },
    }),
  );
}

/** How often the browser was asked to print. */
let printed = 0;
beforeEach(() => {
  printed = 0;
  window.print = () => {
    printed += 1;
  };
});

test("prints a cover and one page an order, in the reader's persona's words, when all are there", async () => {
  const { user, server } = show([[tracked("14060"), tracked("14059")], [tracked("14058")]]);
  expect(await screen.findByText("4 pages: a cover, and one for each order.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1, name: TITLE })).toBeInTheDocument();
  expect(
    screen.getByText("3 executive orders, in the words for policymakers where those are written."),
  ).toBeInTheDocument();
  const pages = screen.getAllByRole("article");
  expect(pages).toHaveLength(3);
  expect(pages[0]).toHaveTextContent("Policymaker text of Implications");
  expect(pages[0]).toHaveTextContent("Written for policymakers.");
  expect(pages[0]).toHaveTextContent("Not yet reviewed by an editor.");
  expect(pages[0]).toHaveTextContent("localhost/orders/14060");
  expect(server.sent.filter(({ name }) => name === "BriefingQuery").map(({ variables }) => variables.after)).toEqual([
    null,
    "1",
  ]);
  await user.click(screen.getByRole("button", { name: "Print" }));
  expect(printed).toBe(1);
  expect(document.title).toContain(TITLE);
});

test("prints notes when told to, and never before", async () => {
  const { user, where } = show([[tracked("14060", "Ask the committee.")]]);
  await screen.findByText("2 pages: a cover, and one for each order.");
  expect(screen.queryByText("Ask the committee.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "Print my notes" }));
  expect(await screen.findByText("Ask the committee.")).toBeInTheDocument();
  expect(where()).toContain("notes=1");
});

test("another audience, or the base text, is another address", async () => {
  const { user, server, where } = show([[tracked("14060")]]);
  await screen.findByText(/2 pages/);
  await user.selectOptions(screen.getByLabelText("In the words for"), "Everybody: the base text");
  expect(await screen.findByText("1 executive order, in the base text.")).toBeInTheDocument();
  expect(where()).toContain("audience=base");
  expect(screen.getByRole("article")).toHaveTextContent("Base text of Implications");
  expect(server.last("BriefingQuery")?.variables.persona).toBeNull();
  expect(screen.getByLabelText("In the words for")).toHaveFocus();
});

test("says so where an audience is not open to the reader, and gives the base text", async () => {
  show([[tracked("14060")]], "/lists/print?list=1&audience=insider");
  expect(
    await screen.findByText(/in the base text: none of its texts is open to you in these words/),
  ).toBeInTheDocument();
  expect(screen.getByRole("article")).toHaveTextContent("Base text of Implications");
});

test("a page that fails holds the print back, and what was loaded stays; the rest is asked for again", async () => {
  let isDown = true;
  const { user } = show([[tracked("14060")], [tracked("14059")]], "/lists/print?list=1", (page) => {
    if (page === 1 && isDown) throw refusal("INTERNAL_SERVER_ERROR");
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("1 of 2 orders are here.");
  await user.click(screen.getByRole("button", { name: "Print" }));
  expect(printed).toBe(0);
  expect(
    within(screen.getByRole("region", { name: "Cover" })).getByText(/Only the first 1 of 2 orders/),
  ).toBeInTheDocument();
  isDown = false;
  await user.click(screen.getByRole("button", { name: "Load the rest" }));
  expect(await screen.findByText(/3 pages/)).toBeInTheDocument();
  expect(screen.getAllByRole("article")).toHaveLength(2);
});

test("an empty list has nothing to print", async () => {
  const { user } = show([[]]);
  expect(await screen.findByText(/No order is in this list yet/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Print" }));
  expect(printed).toBe(0);
});

test("a list that is none of the reader's is said to be so, with a way out", async () => {
  show([], "/lists/print?list=77");
  expect(await screen.findByRole("heading", { level: 1, name: "This list is none of yours" })).toBeInTheDocument();
  expect(within(screen.getByRole("main")).getByRole("link", { name: "Your lists" })).toHaveAttribute("href", "/lists");
});

test("an ended session leads to signing in, and back here", async () => {
  show([[tracked("14060")]], "/lists/print?list=1", () => {
    throw refusal("NOT_SIGNED_IN");
  });
  await screen.findByRole("heading", { level: 1, name: /Your session has ended/ });
  expect(within(screen.getByRole("main")).getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    `/sign-in?next=${encodeURIComponent("/lists/print?list=1")}`,
  );
});

test("asks which list where the address names none", async () => {
  show([], "/lists/print");
  expect(await screen.findByRole("link", { name: TITLE })).toHaveAttribute("href", "/lists/print?list=1");
});

test("a shared list is printed in the base text for a visitor, without any notes", async () => {
  const { server } = renderApp(
    "/lists/abc/print",
    buildRoot({
      sharedList: {
        name: TITLE,
        sharedAt: "2026-11-01T10:42:00.000Z",
        orderCount: 1,
        nodes: [buildOrder()],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
  );
  expect(await screen.findByText("1 executive order, in the base text.")).toBeInTheDocument();
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  expect(server.last("SharedBriefingQuery")?.variables).toEqual({ publicId: "abc", after: null, persona: null });
});

test("a list that is shared no longer is said to be gone", async () => {
  renderApp("/lists/abc/print", buildRoot({ sharedList: null }));
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no list at this address" }),
  ).toBeInTheDocument();
});
