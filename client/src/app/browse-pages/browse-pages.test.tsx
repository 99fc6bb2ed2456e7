import { screen, within } from "@testing-library/react";
import { BIDEN, buildConnection, buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const TRADE = { slug: "trade", name: "Trade and tariffs", description: "Customs and the like", orderCount: 2 };
const president = {
  ...BIDEN,
  terms: [{ startsOn: "2021-01-20", endsOn: "2025-01-20" }],
  orderCount: 162,
};
const root = () =>
  buildRoot({
    presidents: [president],
    topics: [TRADE],
    agencies: [],
    president: ({ slug }: { slug: string }) => (slug === "joe-biden" ? president : null),
    topic: ({ slug }: { slug: string }) => (slug === "trade" ? TRADE : null),
    agency: () => null,
  });

describe("the indexes", () => {
  test("name each president with terms and orders held", async () => {
    renderApp("/presidents", root());
    const row = await screen.findByRole("row", { name: /Joseph R. Biden Jr./ });
    expect(row).toHaveTextContent("2021 to 2025");
    expect(within(row).getByRole("cell")).toHaveTextContent("162");
    expect(within(row).getByRole("link")).toHaveAttribute("href", "/presidents/joe-biden");
    expect(document.title).toContain("Presidents");
  });

  test("describe topics, and say what a gap does not prove", async () => {
    renderApp("/topics", root());
    expect(await screen.findByRole("row", { name: /Trade and tariffs/ })).toHaveTextContent("Customs and the like");
    expect(screen.getByText(/may still be about the topic/)).toBeInTheDocument();
  });

  test("say when there is none", async () => {
    renderApp("/agencies", root());
    expect(await screen.findByText("None is in the record yet.")).toBeInTheDocument();
  });

  test("offer another try when the answer did not come", async () => {
    const server = root();
    renderApp("/topics", { ...server, topics: () => Promise.reject(new Error("away")) });
    expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
  });
});

describe("the page of one", () => {
  test("counts the states, draws the years with their numbers in a table, and leads to the list", async () => {
    const { server, user } = renderApp("/topics/trade", root());
    expect(await screen.findByRole("heading", { level: 1, name: "Trade and tariffs" })).toBeInTheDocument();
    expect(server.last("TopicPageQuery")?.variables).toEqual({ slug: "trade" });
    const forces = within(screen.getByRole("region", { name: "Legal force" })).getAllByRole("listitem");
    expect(within(forces[0] as HTMLElement).getByRole("link")).toHaveAttribute(
      "href",
      "/orders?topic=trade&force=revoked",
    );
    expect(
      screen.getByRole("img", { name: "Orders by year, 2019 to 2021; most in 2021, 2 orders." }),
    ).toBeInTheDocument();
    await user.click(screen.getByText("The numbers"));
    const rows = within(screen.getByRole("region", { name: "Orders by year" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["YearOrders", "20191", "20200", "20212"]);
    expect(screen.getByRole("link", { name: "2021" })).toHaveAttribute("href", "/orders?topic=trade&from=2021&to=2021");
    expect(screen.getByRole("link", { name: "All 2 orders, with filters" })).toHaveAttribute(
      "href",
      "/orders?topic=trade",
    );
    expect(screen.getByRole("link", { name: /^EO 14060/ })).toBeInTheDocument();
  });

  test("draws nothing where nothing is held", async () => {
    renderApp("/topics/trade", { ...root(), topic: { ...TRADE, orderCount: 0 }, orders: buildConnection([]) });
    expect(await screen.findByText(/0 orders held/)).toBeInTheDocument();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });

  test.each(["/topics/nothing", "/agencies/%3Cscript%3E", "/presidents/..%2Fx", "/presidents/14060"])(
    "says that there is no page at %s",
    async (address) => {
      renderApp(address, root());
      expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("There is no page at this address");
    },
  );

  test("offers another try when the server is down", async () => {
    const { server } = renderApp("/presidents/joe-biden", {
      ...root(),
      president: () => Promise.reject(new Error("away")),
    });
    expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
    expect(server.last("PresidentPageQuery")).toBeDefined();
  });
});
