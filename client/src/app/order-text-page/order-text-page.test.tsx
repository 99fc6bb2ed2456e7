import { screen, waitFor, within } from "@testing-library/react";
import { buildOrder, buildRoot } from "../../testing/build.ts";
import { renderApp } from "../../testing/render-app.tsx";

const rooted = (over: object) => buildRoot({ order: () => buildOrder(over) });

describe("the text of an order", () => {
  test("stands by provision, each paragraph at its own address", async () => {
    const { server } = renderApp("/orders/14060/text");
    const council = await screen.findByRole("region", { name: /^Sec\..3 ?The Council\.$/ });
    expect(council).toHaveAttribute("id", "sec-3");
    expect(document.getElementById("sec-3-a-iv")).toHaveAttribute("data-level", "2");
    expect(document.getElementById("sec-3-a-iv-p1")).toHaveTextContent("(iv) convene within 60 days; and");
    expect(within(council).getByRole("link", { name: "Link to Sec. 3(a)" })).toHaveAttribute(
      "href",
      "/orders/14060/text#sec-3-a",
    );
    expect(document.title).toMatch(/^Text of EO 14060: /);
    expect(server.sent.map((one) => one.name)).toEqual(["ViewerQuery", "OrderTextQuery"]);
  });

  test("lists its contents, and says where it comes from and whether it stands", async () => {
    renderApp("/orders/14060/text");
    const contents = await screen.findByRole("navigation", { name: "Contents" });
    expect(
      within(contents)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/orders/14060/text#preamble", "/orders/14060/text#sec-1", "/orders/14060/text#sec-3"]);
    expect(screen.getByText(/from EO_14060\.xml/)).toHaveTextContent("as of April 10, 2025");
    expect(screen.getByText("Revoked")).toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain("javascript:");
  });

  test("names new wording for another document once for each quotation", async () => {
    renderApp("/orders/14060/text");
    const words = (await screen.findByText("New wording for another document")).closest("figure");
    expect(words).toHaveTextContent("“Sec. 2. New words.”“Sec. 3. More of them.”");
    expect(words).not.toHaveTextContent("is amended to read");
  });

  test("goes to the paragraph that the address names", async () => {
    Element.prototype.scrollIntoView ??= () => undefined;
    renderApp("/orders/14060/text#sec-3-a-iv-p1");
    await waitFor(() => expect(document.getElementById("sec-3-a-iv-p1")).toHaveFocus());
  });

  test("shows markup in a text as the words that they are", async () => {
    const text = "<img src=x onerror=alert(1)><script>alert(1)</script>";
    const paragraphs = [{ key: "sec-1-p1", text, isQuotation: false }];
    const provision = {
      key: "sec-1",
      parent: null,
      kind: "SECTION",
      marker: "",
      number: "Sec. 1",
      heading: text,
      level: 0,
    };
    renderApp("/orders/14060/text", rooted({ provisions: [{ ...provision, paragraphs }] }));
    await waitFor(() => expect(document.getElementById("sec-1-p1")).toHaveTextContent(text));
    expect(document.querySelector("article img, article script")).toBeNull();
  });

  test("says what was doubtful about reading a text", async () => {
    const officialText = { format: "PLAIN", source: "a.txt", asOf: "2025-04-10", warnings: ["No number for Sec. 2."] };
    renderApp("/orders/14060/text", rooted({ officialText }));
    expect(await screen.findByText("No number for Sec. 2.")).toBeInTheDocument();
    expect(screen.getByText(/its structure read from the layout/)).toBeInTheDocument();
  });

  test("that is not held is not passed over, and the official one is linked", async () => {
    renderApp("/orders/14060/text", rooted({ officialText: null, provisions: [] }));
    expect(await screen.findByText(/We do not hold the text of Executive Order 14060 yet/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Federal Register" })).toBeInTheDocument();
  });

  test("of an order that is not in the record is not found", async () => {
    renderApp("/orders/99999/text");
    expect(
      await screen.findByRole("heading", { name: "Executive Order 99999 is not in our record" }),
    ).toBeInTheDocument();
  });

  test("says that it could not be loaded, and tries again", async () => {
    const { server, user } = renderApp("/orders/14060/text", buildRoot({ order: () => new Error("broken") }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    server.state.root = buildRoot();
    await user.click(retry);
    expect(await screen.findByRole("region", { name: /Policy/ })).toBeInTheDocument();
  });

  test.each(["/orders/EO 14060/text", "/orders/14,060/text"])("has one address: %s leads there", async (address) => {
    const { where } = renderApp(address);
    await screen.findByRole("navigation", { name: "Contents" });
    expect(where()).toBe("/orders/14060/text");
  });
});

describe("the order page", () => {
  test("leads to the text, without asking for its paragraphs", async () => {
    const { server, user } = renderApp("/orders/14060");
    const link = await screen.findByRole("link", { name: "Full text, 2 sections" });
    expect(link).toHaveAttribute("href", "/orders/14060/text");
    const outline = screen.getByRole("navigation", { name: "The order’s text" });
    expect(within(outline).getByRole("link", { name: /The Council/ })).toHaveAttribute(
      "href",
      "/orders/14060/text#sec-3",
    );
    expect(server.last("OrderPageQuery")?.document).not.toContain("paragraphs");
    await user.click(link);
    expect(await screen.findByText("There is a council. It shall:")).toBeInTheDocument();
  });

  test("says nothing of a text that is not held", async () => {
    renderApp("/orders/14060", rooted({ officialText: null, provisions: [] }));
    expect(await screen.findByRole("region", { name: "Deadlines" })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: /Full text/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("navigation", { name: "The order’s text" })).not.toBeInTheDocument();
  });
});
