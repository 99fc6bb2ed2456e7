import { screen } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const ORDERS = ["14060", "14059"].map((number) => buildOrder({ number, title: `Title of ${number}` }));

/** A list of two orders, one a page. */
const show = (over: Root = {}, nodes: Root[] = ORDERS) =>
  renderApp(
    "/lists/abc",
    buildRoot({
      sharedList: ({ publicId, after }: Root) =>
        publicId === "abc"
          ? {
              name: "Oversight",
              sharedAt: "2026-11-01T10:42:00.000Z",
              orderCount: nodes.length,
              nodes: after ? nodes.slice(1) : nodes.slice(0, 1),
              pageInfo: { hasNextPage: !after && nodes.length > 1, endCursor: "next" },
            }
          : null,
      ...over,
    }),
  );

test("shows the list to anybody, with its feeds and the way to print it", async () => {
  show();
  await screen.findByRole("heading", { level: 1, name: "Oversight" });
  expect(screen.getByText("2 orders. Whoever has this address reads it.")).toBeInTheDocument();
  for (const [name, address] of [
    ["Atom feed", "/feeds/lists/abc.atom"],
    ["JSON feed", "/feeds/lists/abc.json"],
    ["calendar of deadlines", "/feeds/lists/abc.ics"],
    ["Print as a briefing", "/lists/abc/print"],
  ] as const)
    expect(screen.getByRole("link", { name })).toHaveAttribute("href", address);
  expect(screen.queryByRole("button", { name: /^Track/ })).not.toBeInTheDocument();
});

test("loads what stands behind its first orders", async () => {
  const { user } = show();
  await user.click(await screen.findByRole("button", { name: "More orders" }));
  expect(await screen.findByRole("link", { name: "EO 14059: Title of 14059" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "EO 14060: Title of 14060" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "More orders" })).not.toBeInTheDocument();
});

test("a signed-in reader tracks its orders in lists of their own", async () => {
  show({
    viewer: buildViewer(),
    trackingLists: [{ id: "1", name: "Mine", orderCount: 0, numbers: [], publicId: null }],
  });
  expect(await screen.findByRole("button", { name: "Track EO 14060 in Mine" })).toBeInTheDocument();
});

test("an empty list says so, and has nothing to print", async () => {
  show({}, []);
  expect(await screen.findByText("No order is in it now.")).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Print as a briefing" })).not.toBeInTheDocument();
});

test("one that is shared no longer is said to be gone", async () => {
  show({ sharedList: null });
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no list at this address" }),
  ).toBeInTheDocument();
});

test("a failure can be tried again", async () => {
  let isDown = true;
  const { user } = show({
    sharedList: () => {
      if (isDown) throw refusal("INTERNAL_SERVER_ERROR");
      return null;
    },
  });
  await screen.findByRole("heading", { level: 1, name: "This list could not be loaded" });
  isDown = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no list at this address" }),
  ).toBeInTheDocument();
});
