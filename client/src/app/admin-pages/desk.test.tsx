import { screen, within } from "@testing-library/react";
import { buildKeeper, buildRoot, buildRun, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const coverage = { held: 6912, withText: 408, asOf: "2026-11-20" };
const rootFor = (viewer: Root | null, over: Root = {}) =>
  buildRoot({ viewer, coverage, latestSync: buildRun(), importRuns: [buildRun()], ...over });
const menu = () => document.getElementById("account") as HTMLElement;

test.each(["/admin", "/admin/imports", "/admin/imports/7"])(
  "a visitor at %s is led to sign in, and back",
  async (path) => {
    const { server } = renderApp(path, rootFor(null));
    expect(await screen.findByRole("heading", { level: 1, name: "Sign in to open the desk" })).toBeInTheDocument();
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      `/sign-in?next=${encodeURIComponent(path)}`,
    );
    expect(screen.queryByRole("navigation", { name: "Desk" })).not.toBeInTheDocument();
    expect(server.sent.map(({ name }) => name)).toEqual(["ViewerQuery"]);
  },
);

test("a reader sees no way to the desk, and that it is not open to them", async () => {
  const { server } = renderApp("/admin/imports", rootFor(buildViewer()));
  expect(await screen.findByRole("heading", { level: 1, name: /not open to your account/ })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Desk", hidden: true })).not.toBeInTheDocument();
  expect(server.sent.map(({ name }) => name)).toEqual(["ViewerQuery"]);
});

test.each(["EDITOR", "ADMIN"] as const)("an %s is led to the first page that is theirs", async (role) => {
  const { where, user } = renderApp("/orders", rootFor(buildKeeper(role)));
  await screen.findByRole("heading", { level: 1, name: /2 orders/ });
  await user.click(within(menu()).getByRole("link", { name: "Desk", hidden: true }));
  await screen.findByRole("heading", { level: 1, name: /^Last synced on/ });
  expect(where()).toBe("/admin/imports");
  const nav = screen.getByRole("navigation", { name: "Desk" });
  expect(within(nav).getByRole("link", { name: "Record and imports" })).toHaveAttribute("aria-current", "page");
});

test("what an account may open is decided by its abilities alone", async () => {
  renderApp("/admin/imports", rootFor({ ...buildKeeper("ADMIN"), abilities: ["user:read"] }));
  expect(await screen.findByRole("heading", { level: 1, name: /not open to your account/ })).toBeInTheDocument();
});

test.each([
  ["NOT_SIGNED_IN", "Sign in to open the desk"],
  ["NOT_ALLOWED", "This page is not open to your account"],
])("a refusal on the way (%s) takes the page's place", async (code, heading) => {
  renderApp("/admin/imports", rootFor(buildKeeper("ADMIN"), { latestSync: () => refusal(code) }));
  expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Start a sync" })).not.toBeInTheDocument();
});

test("an address of the desk that leads nowhere says so", async () => {
  renderApp("/admin/nothing", rootFor(buildKeeper("ADMIN")));
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("There is no page at this address");
});
