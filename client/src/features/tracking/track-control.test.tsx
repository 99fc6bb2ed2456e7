import { screen, within } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

/** An order's page beside lists that the mutations change; an answer can be held back. */
function show(...names: string[]) {
  return showAt("/orders/14060", names);
}

function showAt(address: string, names: string[], over: Root = {}) {
  const lists = names.map((name, at) => ({ id: String(at + 1), name, publicId: null, numbers: [] as string[] }));
  const told = (list: (typeof lists)[number]) => ({
    __typename: "TrackingList",
    ...list,
    orderCount: list.numbers.length,
  });
  let held: Promise<void> | null = null;
  const change = (listId: string | null, to: (numbers: string[]) => string[]) => {
    let list = listId ? lists.find((one) => one.id === listId) : lists[0];
    if (!list) {
      list = { id: "1", name: "My orders", publicId: null, numbers: [] };
      lists.push(list);
    }
    list.numbers = to(list.numbers);
    const answer = told(list);
    return (held ?? Promise.resolve()).then(() => answer);
  };
  const shown = renderApp(
    address,
    buildRoot({
      viewer: buildViewer(),
      trackingLists: () => lists.map(told),
      trackOrder: ({ number, listId }: Root) => change(listId, (numbers) => [number, ...numbers]),
      untrackOrder: ({ number, listId }: Root) => change(listId, (numbers) => numbers.filter((one) => one !== number)),
      ...over,
    }),
  );
  return {
    ...shown,
    hold: () => {
      let release = () => {};
      held = new Promise((done) => {
        release = done;
      });
      return release;
    },
  };
}

test("tracks in the first list, made for it, and undoes that in place", async () => {
  const { user } = show();
  await user.click(await screen.findByRole("button", { name: "Track this order" }));
  expect(await screen.findByText("In “My orders”.", { exact: false })).toHaveTextContent("Undo");
  expect(screen.getByText(/^Tracked in/)).toHaveTextContent("Tracked in My orders");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("No longer in “My orders”.", { exact: false })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/^Tracked in/)).toBeInTheDocument();
});

test("offers no undo of the gesture before while the next one is on its way", async () => {
  const { user, hold } = show();
  await user.click(await screen.findByRole("button", { name: "Track this order" }));
  await screen.findByText("In “My orders”.", { exact: false });
  const release = hold();
  await user.click(screen.getByRole("button", { name: "Remove from My orders" }));
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  release();
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/^Tracked in/)).toBeInTheDocument();
});

test("with several lists, the main gesture is about the first and each other one has its checkbox", async () => {
  const { user } = show("Oversight", "Energy", "Labor");
  await user.click(await screen.findByText("Other lists"));
  const boxes = screen.getByRole("group", { name: "Other lists with this order" });
  expect(within(boxes).getAllByRole("checkbox")).toHaveLength(2);
  await user.click(screen.getByRole("checkbox", { name: "Energy" }));
  expect(await screen.findByText("In “Energy”.", { exact: false })).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Energy" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Labor" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Track in Oversight too" }));
  expect(await screen.findByText(/^Tracked in/)).toHaveTextContent("Tracked in Oversight");
  await user.click(screen.getByRole("checkbox", { name: "Energy" }));
  expect(await screen.findByText("No longer in “Energy”.", { exact: false })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("In “Energy”.", { exact: false })).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Energy" })).toBeChecked();
});

test("shows a checkbox as it will be while its answer is on its way", async () => {
  const { user, hold } = show("Oversight", "Energy");
  await user.click(await screen.findByText("Other lists"));
  const release = hold();
  await user.click(screen.getByRole("checkbox", { name: "Energy" }));
  expect(screen.getByRole("checkbox", { name: "Energy" })).toBeChecked();
  release();
  expect(await screen.findByText("In “Energy”.", { exact: false })).toBeInTheDocument();
});

test.each([
  ["NOT_SIGNED_IN", "Your session has ended, and nothing was changed."],
  ["BAD_INPUT", "The list holds 500 orders. Nothing was changed."],
])("says why nothing was changed: %s", async (code, words) => {
  const { user } = showAt("/orders/14060", ["Oversight"], {
    trackOrder: () => {
      throw refusal(code, "The list holds 500 orders");
    },
  });
  await user.click(await screen.findByRole("button", { name: "Track this order" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
});

describe("in a list of orders", () => {
  test("tracks from its row, undoes it in place, and asks for the lists once for all rows", async () => {
    const { user, server } = showAt("/orders", ["Oversight"]);
    await user.click(await screen.findByRole("button", { name: "Track EO 14059 in Oversight" }));
    expect(await screen.findByText("In “Oversight”.", { exact: false })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Tracked.*take EO 14059 out of Oversight$/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Track EO 14060 in Oversight" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Undo.*EO 14059$/ }));
    expect(await screen.findByRole("button", { name: "Track EO 14059 in Oversight" })).toBeInTheDocument();
    // At first, and once behind each gesture that may have made a list.
    expect(server.sent.filter(({ name }) => name === "TrackingListsQuery")).toHaveLength(2);
  });

  test("leads to the order's page where it is in several lists", async () => {
    showAt("/orders", [], {
      trackingLists: ["Oversight", "Energy"].map((name, at) => ({
        id: String(at + 1),
        name,
        publicId: null,
        orderCount: 1,
        numbers: ["14060"],
      })),
    });
    expect(await screen.findByRole("link", { name: "In 2 lists" })).toHaveAttribute("href", "/orders/14060");
  });

  test("is not there for visitors, and nothing is asked for it", async () => {
    const { server } = showAt("/orders", [], { viewer: null });
    await screen.findByRole("heading", { level: 1, name: /orders/ });
    expect(screen.queryByRole("button", { name: /^Track/ })).not.toBeInTheDocument();
    expect(server.last("TrackingListsQuery")).toBeUndefined();
  });
});
