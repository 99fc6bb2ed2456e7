import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildConnection, buildOrder, buildRoot } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const order = (number: number) => buildOrder({ number: String(number), title: `Title ${number}` });
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, index) => order(first + index));

/** Twenty orders, then five more. */
const paged = buildRoot({
  orders: ({ after }: Root) =>
    after
      ? buildConnection(numbers(14020, 5), { totalCount: 25 })
      : buildConnection(numbers(14000, 20), { totalCount: 25, pageInfo: { hasNextPage: true, endCursor: "c20" } }),
});

/** Thirty orders, of which the pages behind c20 and c25 have five each. */
const later = buildRoot({
  orders: ({ after }: Root) =>
    buildConnection(
      after === "c20"
        ? numbers(14020, 5)
        : after === "c25"
          ? numbers(14025, 5)
          : after === "c30"
            ? []
            : numbers(14000, 20),
      {
        totalCount: 30,
        pageInfo: { hasNextPage: after !== "c25", endCursor: after === "c20" ? "c25" : "c30" },
      },
    ),
});

describe("the list of orders", () => {
  test("answers in the headline and names the filters in use", async () => {
    const { server } = renderApp("/orders?president=joe-biden&from=2021&to=2021&force=revoked");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "2 orders signed in 2021 by Joseph R. Biden Jr. recorded as revoked",
    );
    expect(server.last("OrdersQuery")?.variables).toEqual({
      filter: { presidents: ["joe-biden"], signedFrom: 2021, signedTo: 2021, legalForces: ["REVOKED"] },
    });
    expect(screen.getByRole("list", { name: "Filters in use" })).toHaveTextContent(
      "Joseph R. Biden Jr. Revoked Signed in 2021",
    );
    expect(document.title).toContain("2 orders signed in 2021");
    expect(screen.getByRole("link", { name: "GraphML of relations" })).toHaveAttribute(
      "href",
      "/export/relations.graphml?president=joe-biden&force=revoked&from=2021&to=2021",
    );
  });

  test("asks for the plain list without variables, as the server answers it in advance", async () => {
    const { server } = renderApp("/orders");
    await screen.findByRole("heading", { level: 1, name: "2 orders" });
    expect(server.last("OrdersQuery")?.variables).toEqual({});
  });

  test("puts every choice into the address, and takes it out again", async () => {
    const { user, where } = renderApp("/orders");
    await user.click(await screen.findByRole("checkbox", { name: /Revoked 1/ }));
    expect(where()).toBe("/orders?force=revoked");
    await user.type(screen.getByRole("textbox", { name: "From" }), "2021");
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(where()).toBe("/orders?force=revoked&from=2021");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort" }), "Lowest number first");
    expect(where()).toBe("/orders?force=revoked&from=2021&sort=number-ascending");
    await user.click(screen.getByRole("button", { name: "Remove filter: Revoked" }));
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(where()).toBe("/orders?sort=number-ascending");
  });

  test("filters by topic, agency, deadlines and text, and names them in the headline", async () => {
    const { user, where, server } = renderApp("/orders?agency=state");
    await user.click(await screen.findByRole("checkbox", { name: /Trade and tariffs 2/ }));
    await user.click(screen.getByRole("checkbox", { name: /With a deadline 4/ }));
    await user.click(screen.getByRole("checkbox", { name: /Text held 5/ }));
    expect(where()).toBe("/orders?topic=trade&agency=state&deadlines=yes&text=yes");
    expect(server.last("OrdersQuery")?.variables).toEqual({
      filter: { topics: ["trade"], agencies: ["state"], hasDeadlines: true, hasText: true },
    });
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("on Trade and tariffs naming state");
    await user.click(screen.getByRole("button", { name: "Remove filter: Trade and tariffs" }));
    expect(where()).toBe("/orders?agency=state&deadlines=yes&text=yes");
  });

  test("holds twelve agencies open, the rest behind their number, and never hides a chosen one", async () => {
    renderApp("/orders?agency=agency-15");
    const facet = await screen.findByRole("group", { name: "Agency" });
    const more = within(facet).getByText("2 more").parentElement as HTMLElement;
    expect(within(more).getAllByRole("checkbox", { hidden: true })).toHaveLength(2);
    expect(within(facet).getByRole("checkbox", { name: /Agency 15/ })).toBeChecked();
    expect(more).not.toHaveTextContent("Agency 15");
  });

  test("refuses a year that is none, at its field", async () => {
    const { user, where } = renderApp("/orders");
    await user.type(await screen.findByRole("textbox", { name: "From" }), "soon");
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(screen.getByRole("textbox", { name: "From" })).toHaveAccessibleDescription(/Write a year of four digits/);
    expect(where()).toBe("/orders");
  });

  test("appends the next orders and gives the focus to the first of them", async () => {
    const { user, server } = renderApp("/orders", paged);
    await user.click(await screen.findByRole("button", { name: "Show 5 more" }));
    expect(await screen.findByText("1 to 25 of 25")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("link", { name: "EO 14020: Title 14020" })).toHaveFocus());
    expect(screen.getAllByRole("heading", { level: 2, name: /^EO/ })).toHaveLength(25);
    expect(server.last("MoreOrdersQuery")?.document).not.toMatch(/facets|totalCount/);
    expect(screen.queryByRole("button", { name: /more$/ })).not.toBeInTheDocument();
  });

  test("keeps the rows when the next ones cannot be loaded", async () => {
    const { user, server } = renderApp("/orders", paged);
    const button = await screen.findByRole("button", { name: "Show 5 more" });
    server.state.isDown = true;
    await user.click(button);
    expect(await screen.findByText(/The next orders could not be loaded/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "EO 14000: Title 14000" })).toBeInTheDocument();
  });

  test("begins where the address says, goes on from there, and leads to the first row", async () => {
    const { user, server, where } = renderApp("/orders?topic=trade&after=c20", later);
    expect(await screen.findByText("5 shown of 30")).toBeInTheDocument();
    expect(server.last("OrdersQuery")?.variables).toEqual({ filter: { topics: ["trade"] }, start: "c20" });
    await user.click(screen.getByRole("button", { name: "Show more" }));
    expect(await screen.findByText("10 shown of 30")).toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 2, name: /^EO/ }).map((row) => row.textContent)).toEqual(
      [...numbers(14020, 5), ...numbers(14025, 5)].map(({ number, title }) => `EO ${number}: ${title}`),
    );
    await user.click(screen.getByRole("link", { name: "Show the list from its first row" }));
    expect(where()).toBe("/orders?topic=trade");
    expect(await screen.findByText("1 to 20 of 30")).toBeInTheDocument();
  });

  test("leaves the later place when a filter is chosen", async () => {
    const { user, where } = renderApp("/orders?after=c20", later);
    await user.click(await screen.findByRole("checkbox", { name: /Revoked 1/ }));
    expect(where()).toBe("/orders?force=revoked");
  });

  test("says that the list has no such page, whatever stands in the address", async () => {
    const orders = () => {
      throw new GraphQLError("`after` is no cursor", { extensions: { code: "BAD_INPUT", argument: "after" } });
    };
    const { user, where, server } = renderApp(
      "/orders?after=%3Cscript%3E&sort=number-ascending",
      buildRoot({ orders }),
    );
    await screen.findByRole("heading", { level: 1, name: "The list has no such page" });
    server.state.root = paged;
    await user.click(screen.getByRole("link", { name: "Show the list from its first row" }));
    expect(where()).toBe("/orders?sort=number-ascending");
    expect(await screen.findByText("1 to 20 of 25")).toBeInTheDocument();
  });

  test("says that the list ends before the place of the address", async () => {
    renderApp("/orders?after=c30", later);
    expect(await screen.findByText("The list ends before this place.")).toBeInTheDocument();
  });

  test("says what was looked for when nothing is found, and what that does not prove", async () => {
    renderApp("/orders?q=unicorns", buildRoot({ orders: () => buildConnection([]) }));
    expect(await screen.findByText(/We looked for orders with “unicorns” in the title/)).toHaveTextContent(
      "That is not proof that there is none",
    );
  });

  test("leads straight to an order whose number was searched", async () => {
    const { where, server } = renderApp("/orders?q=EO+14,060");
    await screen.findByRole("region", { name: "Status and title" });
    expect(where()).toBe("/orders/14060");
    expect(server.last("OrdersQuery")).toBeUndefined();
  });

  test("each row tells state and change in words", async () => {
    renderApp("/orders");
    const row = (await screen.findByRole("heading", { level: 2, name: /^EO 14060/ })).closest("li");
    expect(row).toHaveTextContent("Revokedby EO 14148, January 20, 2025");
    expect(within(row as HTMLElement).getByRole("link", { name: /^EO 14060/ })).toHaveAttribute(
      "href",
      "/orders/14060",
    );
  });
});
