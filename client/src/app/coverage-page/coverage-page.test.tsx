import { screen, within } from "@testing-library/react";
import { BIDEN, buildRelation, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const counts = { held: 6912, notesRead: 6000, withText: 40, withAnalysis: 6 };
const coverage = (over: Root = {}): Root => ({
  ...counts,
  asOf: "2025-04-10",
  presidents: [
    { president: BIDEN, held: 162, notesRead: 160, withText: 10, withAnalysis: 1 },
    { president: null, held: 3, notesRead: 0, withText: 0, withAnalysis: 0 },
  ],
  unreadNoteCount: 60,
  unreadNotes: [
    { order: { number: "14060", title: "The Council" }, part: "<b>See</b> also something" },
    { order: { number: "9", title: null }, part: "illegible" },
  ],
  disputedCount: 1,
  disputed: [buildRelation({ isDisputed: true })],
  selfReferences: 2,
  wrongVoices: 1,
  unresolvedCount: 1,
  ...over,
});

test("tells what is held and lacking, in words and tables, and what a gap does not prove", async () => {
  renderApp("/coverage", buildRoot({ coverage: coverage() }));
  expect(await screen.findByRole("heading", { level: 1, name: "6,912 orders held" })).toBeInTheDocument();
  expect(screen.getByText(/A gap proves nothing about an order/)).toBeInTheDocument();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "PresidentHeldNotes readTextAnalysis",
    "Joseph R. Biden Jr.162160101",
    "No president named3000",
  ]);
  expect(screen.getByText(/The text of 6,872 orders is not held/)).toBeInTheDocument();
  const unread = screen.getByRole("region", { name: "Notes not read" });
  expect(unread).toHaveTextContent("60 parts");
  expect(unread).toHaveTextContent("The first 2 of them");
  expect(unread).toHaveTextContent("<b>See</b> also something");
  expect(unread).toHaveTextContent("EO 9 (not held): illegible");
  expect(within(unread).getAllByRole("link", { name: /EO/ })).toHaveLength(1);
  const disputed = screen.getByRole("region", { name: "Sources disagree" });
  expect(disputed).toHaveTextContent("EO 14148, Sec. 2: Executive Order 14060 of December 15, 2021, is revoked");
  expect(screen.getByText(/1 statement by which an order would act on a later one, and 2/)).toBeInTheDocument();
});

test("says so when nothing is unread or disputed", async () => {
  renderApp(
    "/coverage",
    buildRoot({
      coverage: coverage({ presidents: [], unreadNoteCount: 0, unreadNotes: [], disputedCount: 0, disputed: [] }),
    }),
  );
  expect(await screen.findByText("Every part of the notes that we hold was read.")).toBeInTheDocument();
  expect(screen.getByText("No sources disagree.")).toBeInTheDocument();
  expect(screen.getByText("No order is held yet.")).toBeInTheDocument();
});

test("offers another try when the answer did not come, and is led to from the foot", async () => {
  const { server, user } = renderApp("/orders", buildRoot({ coverage: coverage() }));
  server.state.isDown = true;
  await user.click(await screen.findByRole("link", { name: /What the record holds/ }));
  const again = await screen.findByRole("button", { name: "Try again" });
  server.state.isDown = false;
  await user.click(again);
  expect(await screen.findByRole("heading", { level: 1, name: "6,912 orders held" })).toBeInTheDocument();
});
