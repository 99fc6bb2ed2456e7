import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor, within } from "@testing-library/react";
import { buildConnection, buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const follow = (interests: object) =>
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, ...interests }));
const rowOf = async (name: RegExp) => (await screen.findByRole("link", { name })).closest("li") as HTMLElement;

describe("a visitor who follows nothing", () => {
  test("asks what everybody asks, on every list", async () => {
    const { server } = renderApp("/");
    await screen.findByRole("heading", { name: "Latest orders" });
    expect(screen.queryByRole("heading", { name: "For you" })).not.toBeInTheDocument();
    expect(JSON.stringify(server.sent)).not.toMatch(/matches|interests/);
  });

  test("is offered the welcome once, and never again after saying no", async () => {
    const first = renderApp("/");
    const offer = await screen.findByRole("complementary", { name: "Read it your way" });
    await first.user.click(within(offer).getByRole("button", { name: "Not now" }));
    expect(offer).not.toBeInTheDocument();
    renderApp("/");
    await screen.findAllByRole("heading", { name: "Latest orders" });
    expect(screen.queryByRole("complementary", { name: "Read it your way" })).not.toBeInTheDocument();
  });

  test("may say no even where the browser keeps nothing", async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new Error("full");
    };
    const { user } = renderApp("/");
    await user.click(await screen.findByRole("button", { name: "Not now" }));
    expect(screen.queryByRole("complementary", { name: "Read it your way" })).not.toBeInTheDocument();
    Storage.prototype.setItem = setItem;
  });
});

test.each([
  ["a visitor who has chosen", buildRoot(), { keywords: ["council"] }],
  ["a reader with a profile", buildRoot({ viewer: buildViewer({ keywords: ["council"] }) }), {}],
])("%s is not offered the welcome", async (_name, root, followed) => {
  if (Object.keys(followed).length > 0) follow(followed);
  renderApp("/", root);
  await screen.findByRole("heading", { name: "For you" });
  expect(screen.queryByRole("button", { name: "Not now" })).not.toBeInTheDocument();
});

test("a new account is offered it too", async () => {
  renderApp("/", buildRoot({ viewer: buildViewer({}, 0) }));
  expect(await screen.findByRole("complementary", { name: "Read it your way" })).toHaveTextContent("Three steps.");
});

describe("somebody who follows something", () => {
  test("finds the newest that match on the front page, each with the reason, and the latest marked too", async () => {
    follow({ topics: ["organized-crime"], keywords: ["council"] });
    const { server } = renderApp("/");
    const forYou = (await screen.findByRole("heading", { name: "For you" })).closest("section") as HTMLElement;
    const row = await within(forYou).findByRole("link", { name: /EO 14060/ });
    expect(row.closest("li")).toHaveTextContent("For you Topic: Organized crime; Keyword “council” in the title");
    expect(within(forYou).getByRole("link", { name: "All orders, best match first" })).toHaveAttribute(
      "href",
      "/orders?sort=best-match",
    );
    const latest = screen.getByRole("heading", { name: "Latest orders" }).closest("section") as HTMLElement;
    await waitFor(() => expect(latest).toHaveTextContent("Keyword “council” in the title"));
    expect(server.last("ForYouQuery")?.variables).toEqual({
      interests: { topics: ["organized-crime"], keywords: ["council"] },
    });
    expect(server.last("HomeQuery")?.document).not.toContain("matches");
  });

  test("is told when nothing matches", async () => {
    follow({ keywords: ["xylophone"] });
    renderApp("/", buildRoot());
    expect(await screen.findByText(/No order of the record matches what you follow/)).toBeInTheDocument();
  });

  test("sees marks in the list, why they stand there, and the way to each choice", async () => {
    follow({ topics: ["organized-crime"], keywords: ["council", "sanctions"] });
    const { user, server } = renderApp("/orders");
    const row = await rowOf(/EO 14060/);
    await waitFor(() =>
      expect(row).toHaveTextContent("For you Topic: Organized crime; Keyword “council” in the title"),
    );
    await user.click(within(row).getByText("Why?"));
    expect(row).toHaveTextContent("Because of what the profile in this browser follows:");
    expect(within(row).getByRole("link", { name: "Topic: Organized crime" })).toHaveAttribute(
      "href",
      "/profile#topic-organized-crime",
    );
    expect(within(row).getByRole("link", { name: /Keyword/ })).toHaveAttribute("href", "/profile#keywords");
    expect(server.last("OrdersQuery")?.document).not.toContain("orders(filter: $filter, sort: $sort, interests");
  });

  test("may put the best match first, in the list and in the search", async () => {
    follow({ keywords: ["council"] });
    const asked: Root[] = [];
    const root = buildRoot({
      orders: (args: Root) => {
        asked.push(args);
        return buildConnection([buildOrder()]);
      },
      search: (args: Root) => {
        asked.push(args);
        return {
          ...buildConnection([]),
          nodes: [{ order: buildOrder(), title: [], excerpt: [], excerptFrom: null, anchor: null }],
          correctedText: null,
        };
      },
    });
    const { user, where } = renderApp("/orders", root);
    await user.selectOptions(await screen.findByRole("combobox", { name: "Sort" }), "Best match first");
    expect(where()).toBe("/orders?sort=best-match");
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ sort: "BEST_MATCH", interests: { keywords: ["council"] } }),
    );
    const search = renderApp("/search?q=council", root);
    await search.user.click(await screen.findByRole("button", { name: "Best match for you first" }));
    expect(search.where()).toBe("/search?q=council&sort=best-match");
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ text: "council", sort: "BEST_MATCH", interests: { keywords: ["council"] } }),
    );
    const results = screen.getAllByRole("link", { name: /EO 14060/ }).map((link) => link.closest("li"));
    expect(results.at(-1)).toHaveTextContent("Keyword “council” in the title");
  });

  test("keeps the marks when the list goes on, each page asked with them", async () => {
    follow({ keywords: ["council"] });
    const rows = (from: number) =>
      Array.from({ length: 2 }, (_, index) =>
        buildOrder({ number: String(from + index), title: `Council ${from + index}` }),
      );
    const { user, server } = renderApp(
      "/orders",
      buildRoot({
        orders: ({ after }: Root) =>
          buildConnection(rows(after ? 200 : 100), {
            totalCount: 4,
            pageInfo: { hasNextPage: !after, endCursor: "c" },
          }),
      }),
    );
    await user.click(await screen.findByRole("button", { name: /Show 2 more/ }));
    await waitFor(async () =>
      expect(await rowOf(/EO 201/)).toHaveTextContent("For you Keyword “council” in the title"),
    );
    expect(await rowOf(/EO 100/)).toHaveTextContent("For you Keyword “council” in the title");
    expect(server.last("MoreOrdersQuery")?.variables).toMatchObject({ interests: { keywords: ["council"] } });
  });

  test("is told on an order's page why it is for them, signed in too", async () => {
    renderApp("/orders/14060", buildRoot({ viewer: buildViewer({ topics: ["organized-crime"] }) }));
    const panel = await screen.findByRole("region", { name: "For you" });
    expect(panel).toHaveTextContent("Because of what your profile “My profile” follows:");
    expect(within(panel).getByRole("link", { name: "Topic: Organized crime" })).toBeInTheDocument();
  });
});

test("the best match of nothing is the newest, and the list says so", async () => {
  renderApp("/orders?sort=best-match");
  expect(await screen.findByText(/Your profile follows nothing yet, so the newest come first/)).toBeInTheDocument();
});
