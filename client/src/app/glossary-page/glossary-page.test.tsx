import { screen, within } from "@testing-library/react";
import { buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const STATUTE = {
  key: "statute",
  term: "statute",
  definition: "A law passed by Congress.",
  source: "EO 14060, Sec. 1",
};
const TARIFF = { key: "tariff", term: "tariff", definition: "A tax on goods.", source: null, seeAlso: [] };
const glossary = [{ ...STATUTE, seeAlso: [TARIFF] }, TARIFF];

test("shows terms by letter, each at its anchor, with sources and references", async () => {
  renderApp("/glossary", buildRoot({ glossary }));
  const region = await screen.findByRole("region", { name: "S" });
  expect(region).toHaveTextContent("statuteA law passed by Congress.Rests on EO 14060, Sec. 1See also tariff");
  expect(document.getElementById("statute")?.tagName).toBe("DT");
  expect(within(region).getByRole("link", { name: "tariff" })).toHaveAttribute("href", "/glossary#tariff");
  const letters = screen.getByRole("navigation", { name: "Letters" });
  expect(
    within(letters)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["S", "T"]);
  expect(document.title).toBe("Glossary | Executive Disorder");
});

test("looks within terms and definitions, and says what it found", async () => {
  const { user } = renderApp("/glossary", buildRoot({ glossary }));
  await user.type(await screen.findByRole("searchbox", { name: "Look within the glossary" }), "TAX on");
  expect(await screen.findByText("1 term with “TAX on”")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "S" })).not.toBeInTheDocument();
  await user.type(screen.getByRole("searchbox", { name: "Look within the glossary" }), "zz");
  expect(await screen.findByText("No term has “TAX onzz” in it.")).toBeInTheDocument();
});

test("offers another try when the glossary did not come", async () => {
  const { server, user } = renderApp("/orders", buildRoot({ glossary }));
  server.state.isDown = true;
  await user.click(await screen.findByRole("link", { name: "Glossary" }));
  const again = await screen.findByRole("button", { name: "Try again" });
  server.state.isDown = false;
  await user.click(again);
  expect(await screen.findByRole("heading", { level: 1, name: "Glossary" })).toBeInTheDocument();
});
