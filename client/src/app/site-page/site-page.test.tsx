import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import { screen, within } from "@testing-library/react";
import { buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const sitePage = ({ page }: { page: string }) => ({
  title: `The page ${page}`,
  lead: "What it says.",
  sections: [
    {
      id: "one",
      heading: "First part",
      blocks: [
        { text: "A paragraph with a [link](/coverage) and <b>no markup</b>." },
        { items: ["An item", "Another"] },
        {
          table: {
            caption: "Numbers",
            columns: ["Who", "How many"],
            rows: [["A. President", "1,234"]],
            isNumeric: true,
          },
        },
        {
          table: {
            caption: "Words",
            columns: ["Value", "Meaning"],
            rows: [["REVOKED", "It ended."]],
            isNumeric: false,
          },
        },
      ],
    },
  ],
});

test.each(SITE_PAGES)("shows $path as the server tells it", async ({ key, path }) => {
  renderApp(path, buildRoot({ sitePage }));
  expect(await screen.findByRole("heading", { level: 1, name: `The page ${key}` })).toBeInTheDocument();
  const part = screen.getByRole("region", { name: "First part" });
  expect(part).toHaveTextContent("A paragraph with a link and <b>no markup</b>.");
  expect(
    within(part)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["An item", "Another"]);
  expect(within(part).getByRole("table", { name: "Numbers" })).toHaveTextContent("A. President1,234");
  expect(within(part).getByRole("rowheader", { name: "REVOKED" })).toBeInTheDocument();
  expect(document.title).toBe(`The page ${key} | Executive Disorder`);
});

test("is led to from the foot of a page", async () => {
  const { user, where } = renderApp("/orders", buildRoot({ sitePage }));
  const foot = await screen.findByRole("navigation", { name: "More of this site" });
  expect(
    within(foot)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["Explore relations", "Compare two orders", "Glossary", ...SITE_PAGES.map(({ name }) => name)]);
  await user.click(within(foot).getByRole("link", { name: "Privacy" }));
  expect(await screen.findByRole("heading", { level: 1, name: "The page PRIVACY" })).toBeInTheDocument();
  expect(where()).toBe("/privacy");
});

test("offers another try when the page did not come", async () => {
  const { server, user } = renderApp("/orders", buildRoot({ sitePage }));
  server.state.isDown = true;
  await user.click(await screen.findByRole("link", { name: "Method" }));
  const again = await screen.findByRole("button", { name: "Try again" });
  server.state.isDown = false;
  await user.click(again);
  expect(await screen.findByRole("heading", { level: 1, name: "The page METHOD" })).toBeInTheDocument();
});
