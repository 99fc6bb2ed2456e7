import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { buildOrder, buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const TERMS = [
  { key: "legal-force", term: "legal force", forms: ["legal force"], definition: "Whether it binds.", source: null },
  {
    key: "council",
    term: "council",
    forms: ["council", "councils"],
    definition: "Officials who meet.",
    source: "EO 14060, Sec. 3",
  },
];
const withReferences = TERMS.map((term) => ({ ...term, seeAlso: TERMS.filter(({ key }) => key !== term.key) }));
const glossaryTerm = ({ key }: { key: string }) => withReferences.find((term) => term.key === key) ?? null;
const root = (over: object = {}) => buildRoot({ glossary: withReferences, glossaryTerm, ...over });

// jsdom draws no popovers: what opens is shown, and closing is told as a browser tells it.
beforeEach(() => {
  HTMLElement.prototype.togglePopover = function togglePopover() {
    this.style.display = "block";
    return true;
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    this.style.display = "";
    fireEvent(this, Object.assign(new Event("toggle"), { newState: "closed" }));
  };
});

const marked = async (name: string) => (await screen.findAllByRole("link", { name }))[0] as HTMLElement;

test("marks the first place of a term in a section and leaves the text as it was", async () => {
  const body = "A Council, then the council; councils and “a council” in the [council](/orders/14060).";
  const section = { kind: "SUMMARY", heading: "Summary", entries: [{ heading: null, body, cites: [] }] };
  const { server } = renderApp(
    "/orders/14060",
    root({ order: () => ({ ...buildOrder(), sections: [{ ...buildOrder().sections?.[0], ...section }] }) }),
  );
  await waitFor(() => expect(server.last("GlossaryFormsQuery")?.answer).toBeDefined());
  const summary = await screen.findByRole("region", { name: "Summary" });
  await waitFor(() => expect(summary.querySelectorAll("a[data-term]").length).toBeGreaterThan(0));
  const prose = summary.querySelector(".prose");
  expect(prose).toHaveTextContent("A Council, then the council; councils and “a council” in the council.");
  const links = [...(prose?.querySelectorAll("a.term") ?? [])];
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["council", "/glossary#council"],
  ]);
  expect(links[0]?.previousSibling?.textContent).toBe("A Council, then the ");
});

test("opens a definition with the keyboard, asks for it then, and gives the focus back", async () => {
  const { server, user } = renderApp("/orders/14060", root());
  const label = await marked("Legal force");
  expect(server.last("GlossaryTermQuery")).toBeUndefined();
  label.focus();
  await user.keyboard("{Enter}");
  const box = await screen.findByRole("dialog", { name: "Definition" });
  expect(box).toHaveFocus();
  expect(await within(box).findByText("Whether it binds.")).toBeInTheDocument();
  expect(server.last("GlossaryTermQuery")?.variables).toEqual({ key: "legal-force" });
  // A term within the definition takes its place.
  await user.click(within(box).getByRole("link", { name: "council" }));
  expect(await within(box).findByText("Officials who meet.")).toBeInTheDocument();
  expect(box).toHaveTextContent("Rests on EO 14060, Sec. 3");
  box.hidePopover();
  expect(label).toHaveFocus();
  expect(within(box).queryByText("Officials who meet.")).not.toBeInTheDocument();
});

test("says that a definition did not come, and gets it on another try", async () => {
  const { server, user } = renderApp("/orders/14060", root());
  const label = await marked("Legal force");
  server.state.isDown = true;
  await user.click(label);
  const again = await screen.findByRole("button", { name: "Try again" });
  server.state.isDown = false;
  await user.click(again);
  expect(await screen.findByText("Whether it binds.")).toBeInTheDocument();
});

test("leaves a click that asks for a new tab to the browser", async () => {
  renderApp("/orders/14060", root());
  const label = await marked("Legal force");
  expect(fireEvent.click(label, { ctrlKey: true })).toBe(true);
  expect(fireEvent.click(label)).toBe(false);
});

test("shows the whole page where the terms do not come", async () => {
  const glossary = () => {
    throw new Error("away");
  };
  renderApp("/orders/14060", root({ glossary }));
  expect(await screen.findByText("Legal force")).toBeInTheDocument();
  expect(document.querySelector("a[data-term]")).toBeNull();
});
