import { screen } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

/** An order's page beside lists that the mutations change; an answer can be held back. */
function show(...names: string[]) {
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
    "/orders/14060",
    buildRoot({
      viewer: buildViewer(),
      trackingLists: () => lists.map(told),
      trackOrder: ({ number, listId }: Root) => change(listId, (numbers) => [number, ...numbers]),
      untrackOrder: ({ number, listId }: Root) => change(listId, (numbers) => numbers.filter((one) => one !== number)),
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
