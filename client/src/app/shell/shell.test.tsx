import { screen, waitFor } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

test("has landmarks, a way past the masthead, and no dead link", async () => {
  renderApp("/");
  expect(await screen.findByRole("heading", { level: 3, name: /EO 14060/ })).toBeInTheDocument();
  expect(screen.getByRole("banner")).toBeInTheDocument();
  expect(screen.getByRole("main")).toBeInTheDocument();
  expect(screen.getByRole("contentinfo")).toHaveTextContent("Not a government site, and not legal advice.");
  expect(screen.getByRole("link", { name: "Skip to the content" })).toHaveAttribute("href", "#content");
  for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).not.toBe("#");
});

test("gives the focus to the page after every change of place", async () => {
  const { user } = renderApp("/");
  await user.click(await screen.findByRole("link", { name: "All orders" }));
  await screen.findByRole("heading", { level: 1, name: /2 orders/ });
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
});

test("? lists the shortcuts, and is a letter while somebody writes", async () => {
  const { user } = renderApp("/");
  await user.click(await screen.findByRole("searchbox", { name: /Search orders/ }));
  await user.keyboard("?");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  screen.getByRole("searchbox", { name: /Search orders/ }).blur();
  await user.keyboard("?");
  expect(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).toHaveTextContent("Search orders");
});

test("a search for a number goes straight to its order", async () => {
  const { user, where } = renderApp("/");
  await user.type(await screen.findByRole("searchbox", { name: /Search orders/ }), "EO 14,060{Enter}");
  expect(where()).toBe("/orders/14060");
});

test("switches the theme, keeps it, and follows the system again", async () => {
  const { user } = renderApp("/");
  await user.click(await screen.findByRole("button", { name: "Dark" }));
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  expect(localStorage.getItem("ed.theme")).toBe("dark");
  expect(screen.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await user.click(screen.getByRole("button", { name: "System" }));
  expect(document.documentElement).not.toHaveAttribute("data-theme");
  expect(localStorage.getItem("ed.theme")).toBeNull();
});

test("an address that leads nowhere says so, and keeps the masthead", async () => {
  renderApp("/nowhere");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("There is no page at this address");
  expect(screen.getByRole("banner")).toBeInTheDocument();
});

test("names the reader's persona, and a part that was refused breaks nothing", async () => {
  renderApp(
    "/",
    buildRoot({ viewer: { ...buildViewer({ persona: "journalist" }), user: null, interestProfile: null } }),
  );
  expect(await screen.findByRole("button", { name: /Journalist/ })).toBeInTheDocument();
});

test("the front page tells how much is held and as of when", async () => {
  renderApp("/");
  expect(await screen.findByText("6,912 orders, 6 analyses")).toBeInTheDocument();
  expect(screen.getByText("Record as of")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Journalist" })).toHaveAttribute("href", "/profile?persona=journalist");
});
