import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { act, screen, waitFor } from "@testing-library/react";
import { parse } from "graphql";
import { wireLog } from "../../lib/wire-log.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { countFields } from "./count-fields.ts";

const chosen = (profile: object) =>
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, ...profile }));
const open = async (user: { click(element: Element): Promise<void> }) => {
  await user.click(await screen.findByText("Show the queries"));
  return screen.getByRole("region", { name: "What this page asked for" });
};

beforeEach(() => wireLog.clear());

test("shows what went over the wire, letter for letter, with variables and the size of the answer", async () => {
  chosen({ sectionKinds: ["SUMMARY"], factGroups: ["TOPICS"] });
  const { user, server } = renderApp("/orders/14060");
  await screen.findByRole("region", { name: "Summary" });
  const panel = await open(user);
  const sent = server.last("OrderPageQuery");
  const query = screen.getByLabelText("The query OrderPageQuery");
  expect(query.querySelector("pre")?.textContent).toBe(sent?.document);
  expect(query).toHaveTextContent('{ "number": "14060" }');
  const bytes = new TextEncoder().encode(JSON.stringify(sent?.answer)).length;
  expect(panel).toHaveTextContent(`${bytes.toLocaleString("en-US")} bytes`);
  expect(panel).toHaveTextContent("Your profile leaves out 7 sections and 8 groups of facts");
});

test("compares the size of both answers when asked to, and leaves that out of the list", async () => {
  chosen({ sectionKinds: ["SUMMARY"] });
  const { user, server } = renderApp("/orders/14060");
  await screen.findByRole("region", { name: "Summary" });
  const panel = await open(user);
  await user.click(screen.getByRole("button", { name: "Fetch both answers and compare their size" }));
  const size = (index: number) =>
    new TextEncoder().encode(JSON.stringify(server.sent.at(index)?.answer)).length.toLocaleString("en-US");
  await waitFor(() => expect(panel).toHaveTextContent("were not sent"));
  expect(server.sent.slice(-2).map(({ name }) => name)).toEqual(["OrderPageQuery", "OrderPageQuery"]);
  expect(panel).toHaveTextContent(`Its answer has ${size(-2)} bytes; with everything it would have ${size(-1)}:`);
  expect(screen.getAllByLabelText("The query OrderPageQuery")).toHaveLength(1);
});

test("says when the answers could not be fetched", async () => {
  chosen({ sectionKinds: ["SUMMARY"] });
  const { user, server } = renderApp("/orders/14060");
  await screen.findByRole("region", { name: "Summary" });
  await open(user);
  server.state.isDown = true;
  await user.click(screen.getByRole("button", { name: "Fetch both answers and compare their size" }));
  expect(await screen.findByRole("button", { name: /They could not be fetched/ })).toBeInTheDocument();
});

test.each(["/", "/orders"])("stands on %s too, and says what the profile does there", async (address) => {
  const plain = renderApp(address);
  await screen.findAllByRole("link", { name: /EO 14060/ });
  expect(await open(plain.user)).toHaveTextContent("nothing is followed yet, and so it is not asked");
});

test("forgets what was asked when the reader changes", async () => {
  const { user, client } = renderApp("/orders");
  await screen.findAllByRole("link", { name: /EO 14060/ });
  await open(user);
  expect(wireLog.get().length).toBeGreaterThan(0);
  await act(() => client.clearStore());
  expect(wireLog.get()).toEqual([]);
});

test("counts the fields of a document, fragments wherever they are spread", () => {
  expect(
    countFields(parse("query Q { a { __typename b ...F } ... on Query { c { ...F } } } fragment F on T { d e { f } }")),
  ).toBe(9);
});
