import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, within } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const region = (name: string) => screen.findByRole("region", { name });
const changeLink = (within_: HTMLElement) => within(within_).getAllByRole("link", { name: "Change this choice" });

test("a section says which choice of the profile put it there, and leads to it", async () => {
  const viewer = buildViewer({ persona: "journalist", sectionKinds: ["WHO_SUFFERS", "SUMMARY"] });
  const { user } = renderApp(
    "/orders/14060",
    buildRoot({ viewer, order: () => buildOrder({}, { own: "journalist" }) }),
  );
  const section = await region("Summary");
  await user.click(within(section).getByText(/Why do I see this/));
  expect(section).toHaveTextContent("It is number 2 of the 2 sections that your profile “My profile” chooses.");
  expect(section).toHaveTextContent("Its text is the one for Journalists, where there is one, because you read as one");
  expect(changeLink(section).map((link) => link.getAttribute("href"))).toEqual([
    "/profile#section-summary",
    "/profile#persona",
  ]);
});

test("a section that was left out says so, before and after it is opened", async () => {
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, sectionKinds: ["SUMMARY"] }));
  const { user } = renderApp("/orders/14060");
  const rail = await screen.findByRole("region", { name: "1 of 8 sections" });
  const row = within(rail).getByRole("button", { name: "Show Overview" }).closest("li") as HTMLElement;
  await user.click(within(row).getByText(/Why\?/));
  expect(row).toHaveTextContent("It is none of the sections that the profile in this browser chooses.");
  expect(changeLink(row)[0]).toHaveAttribute("href", "/profile#section-overview");
  await user.click(within(row).getByRole("button", { name: /Show/ }));
  const opened = await region("Overview");
  expect(await within(opened).findByText(/Why do I see this/)).toBeInTheDocument();
  expect(opened).toHaveTextContent("You opened it on this page; the profile in this browser leaves it out.");
});

test("a group of facts that was left out leads to its choice", async () => {
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, factGroups: [] }));
  renderApp("/orders/14060");
  const row = (await screen.findByRole("button", { name: "Show Legal authority" })).closest("li") as HTMLElement;
  expect(changeLink(row)[0]).toHaveAttribute("href", "/profile#fact-legal-authority");
});

test("a visitor who chose nothing is told that everything is shown", async () => {
  renderApp("/orders/14060");
  expect(await region("Summary")).toHaveTextContent("Nothing was chosen yet, and so every section is shown.");
});

test("the link to a choice leads to its control on the page of the profile", async () => {
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, topics: ["trade"] }));
  for (const place of ["section-summary", "fact-legal-authority", "topic-trade", "keywords", "persona", "interests"]) {
    renderApp(`/profile#${place}`);
    await screen.findAllByRole("button", { name: "Save profile" });
    expect([place, document.activeElement?.id]).toEqual([place, place]);
    document.body.replaceChildren();
  }
});
