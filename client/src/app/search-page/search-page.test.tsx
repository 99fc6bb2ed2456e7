import { screen, within } from "@testing-library/react";
import { buildConnection, buildOrder, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const result = (number: string, over: Root = {}) => ({
  order: buildOrder({ number, title: `Title ${number}` }),
  title: [],
  excerpt: [
    { text: "duties on ", isMatch: false },
    { text: "tariffs", isMatch: true },
  ],
  excerptFrom: "Sec. 3(b)",
  anchor: "sec-3-b",
  ...over,
});
const found = (nodes: Root[], over: Root = {}) =>
  buildRoot({ search: () => ({ ...buildConnection(nodes), correctedText: null, ...over }) });

describe("the search", () => {
  test("shows each order with the words that match, and a link to where they stand", async () => {
    const { server } = renderApp("/search?q=tariffs&president=joe-biden", found([result("14257")]));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 order with “tariffs”");
    expect(server.last("SearchQuery")?.variables).toEqual({ text: "tariffs", filter: { presidents: ["joe-biden"] } });
    const item = screen.getByRole("heading", { name: /Title 14257/ }).closest("li") as HTMLElement;
    expect(within(item).getByText("tariffs").tagName).toBe("MARK");
    expect(within(item).getByRole("link", { name: "Sec. 3(b)" })).toHaveAttribute("href", "/orders/14257/text#sec-3-b");
  });

  test("says which spelling it looked for instead", async () => {
    renderApp("/search?q=tarrifs", found([result("14257")], { correctedText: "tariffs" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 order with “tariffs”");
    expect(screen.getByText(/Nothing has “tarrifs” as it is spelled/)).toBeInTheDocument();
  });

  test("says what finding nothing does not prove", async () => {
    renderApp("/search?q=unicorns", found([]));
    expect(await screen.findByText(/not proof that no order does/)).toBeInTheDocument();
  });

  test("appends the next page", async () => {
    const root = buildRoot({
      search: ({ after }: Root) => ({
        ...buildConnection([result(after ? "14002" : "14001")], { totalCount: 2 }),
        pageInfo: { hasNextPage: !after, endCursor: after ? "d" : "c" },
        correctedText: null,
      }),
    });
    const { user, server } = renderApp("/search?q=title", root);
    await user.click(await screen.findByRole("button", { name: "Show more" }));
    expect(await screen.findByRole("heading", { name: /Title 14002/ })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /Title 14001/ })).toBeInTheDocument();
    expect(server.last("MoreResultsQuery")?.variables).toEqual({ text: "title", after: "c" });
  });

  test("begins where the address says", async () => {
    const { server } = renderApp("/search?q=title&after=c", found([result("14257")], { totalCount: 21 }));
    expect(await screen.findByText("1 shown of 21")).toBeInTheDocument();
    expect(server.last("SearchQuery")?.variables).toEqual({ text: "title", start: "c" });
    expect(screen.getByRole("link", { name: "Show the list from its first row" })).toHaveAttribute(
      "href",
      "/search?q=title",
    );
  });

  test("goes to the order whose number was typed, and to the list without words", async () => {
    const { where } = renderApp("/search?q=EO+14,060", found([]));
    await screen.findByRole("heading", { level: 1 });
    expect(where()).toBe("/orders/14060");
    const empty = renderApp("/search", found([]));
    await screen.findAllByRole("heading", { level: 1 });
    expect(empty.where()).toBe("/orders");
  });

  test("tells a failure from an absence, and tries again", async () => {
    const { user, server } = renderApp("/", found([result("14257")]));
    await screen.findByRole("heading", { level: 1 });
    server.state.isDown = true;
    const box = document.querySelector<HTMLInputElement>("#q") as HTMLInputElement;
    await user.type(box, "tariffs{Enter}");
    expect(await screen.findByText(/could not be/)).toBeInTheDocument();
    server.state.isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: /Title 14257/ })).toBeInTheDocument();
  });

  test("suggests orders while typing, and goes to the one that is chosen", async () => {
    const root = buildRoot({ searchSuggestions: [{ number: "14060", title: "Establishing the Council" }] });
    const { user, where, server } = renderApp("/orders", root);
    await screen.findByRole("heading", { level: 1 });
    const box = document.querySelector<HTMLInputElement>(".quick input") as HTMLInputElement;
    await user.type(box, "coun");
    await screen.findByText("Establishing the Council");
    expect(server.last("SuggestionsQuery")?.variables).toEqual({ text: "coun" });
    expect(where()).toBe("/orders");
  });
});
