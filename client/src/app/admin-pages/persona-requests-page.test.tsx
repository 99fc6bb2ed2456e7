import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildPersonaRequest, buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const PATH = "/admin/persona-requests";

/** A server with these requests, of which each decision takes its own out of the list. */
function desk(requests: Root[], over: Root = {}) {
  const state = { requests };
  const decided: Root[] = [];
  const root = buildRoot({
    viewer: { ...buildViewer(), abilities: ["persona-request:decide"] },
    personaRequests: ({ state: wanted, after }: Root) => {
      const found = state.requests.filter((request) => !wanted || request.state === wanted);
      const from = after ? Number(after) : 0;
      return {
        totalCount: found.length,
        nodes: found.slice(from, from + 2),
        pageInfo: { hasNextPage: found.length > from + 2, endCursor: String(from + 2) },
      };
    },
    decidePersonaRequest: (given: Root) => {
      decided.push(given);
      const done = given.decision === "APPROVE" ? "APPROVED" : given.decision === "REFUSE" ? "REFUSED" : "WITHDRAWN";
      state.requests = state.requests.filter((request) => request.id !== given.id);
      return buildPersonaRequest(
        [
          ["ASKED", "x"],
          [done, given.reason],
        ],
        { id: given.id },
      );
    },
    ...over,
  });
  return { root, state, decided };
}
const request = (id: string, over: Root = {}) => buildPersonaRequest(undefined, { id, ...over });

test("lists who asks for what and why, and counts", async () => {
  renderApp(PATH, desk([request("1")]).root);
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 request waits");
  const item = screen.getByRole("region", { name: /Ada asks for Insider/ });
  expect(item).toHaveTextContent("ada@example.org, asked on November 1, 2026");
  expect(within(item).getByText("I work there")).toBeInTheDocument();
});

test("approves with or without a reason, says so, and the request leaves the list", async () => {
  const { root, decided } = desk([request("1")]);
  const { user } = renderApp(PATH, root);
  await user.click(await screen.findByRole("button", { name: "Approve Ada" }));
  expect(await screen.findByText("Approved: Ada can read as Insider from now on.")).toBeInTheDocument();
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("No request waits");
  expect(decided).toEqual([{ id: "1", decision: "APPROVE", reason: "", version: 1 }]);
});

test("refuses with a reason only", async () => {
  const { root, decided } = desk([request("1")]);
  const { user } = renderApp(PATH, root);
  await user.click(await screen.findByRole("button", { name: "Refuse Ada" }));
  const field = screen.getByRole("textbox", { name: "Your reason" });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/Write why: the reader sees it/);
  await user.type(field, "Not this year.");
  await user.click(screen.getByRole("button", { name: "Refuse Ada" }));
  expect(await screen.findByText("Refused: Ada was not given Insider.")).toBeInTheDocument();
  expect(decided).toEqual([{ id: "1", decision: "REFUSE", reason: "Not this year.", version: 1 }]);
});

test("withdraws what was approved, from its own list in the address", async () => {
  const approved = buildPersonaRequest(
    [
      ["ASKED", "please"],
      ["APPROVED", "welcome"],
    ],
    { id: "1", decisions: ["WITHDRAW"] },
  );
  const { root, decided } = desk([request("2"), approved]);
  const { user, where } = renderApp(PATH, root);
  await user.click(await screen.findByRole("link", { name: "Approved" }));
  expect(where()).toBe(`${PATH}?state=approved`);
  const item = await screen.findByRole("region", { name: /Ada/ });
  expect(item).toHaveTextContent("Approved on November 2, 2026");
  expect(item).toHaveTextContent("by Grace: “welcome”");
  await user.type(within(item).getByRole("textbox"), "left");
  await user.click(within(item).getByRole("button", { name: "Withdraw the approval Ada" }));
  expect(await screen.findByText("Withdrawn: Ada can no longer read as Insider.")).toBeInTheDocument();
  expect(decided[0]).toMatchObject({ id: "1", decision: "WITHDRAW", version: 2 });
});

test("tells what another admin decided meanwhile, and changes nothing", async () => {
  const { root, state } = desk([request("1")], {
    decidePersonaRequest: () => {
      state.requests = [];
      return new GraphQLError("x", { extensions: { code: "CONFLICT", current: { state: "REFUSED", version: 2 } } });
    },
  });
  const { user } = renderApp(PATH, root);
  await user.click(await screen.findByRole("button", { name: "Approve Ada" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "The request of Ada was refused in the meantime. Nothing was changed by you.",
  );
  await waitFor(() => expect(screen.queryByRole("button", { name: "Approve Ada" })).not.toBeInTheDocument());
});

test("keeps the reason that was written when the server does not answer", async () => {
  const { user, server } = renderApp(PATH, desk([request("1")]).root);
  const field = await screen.findByRole("textbox", { name: "Your reason" });
  await user.type(field, "because");
  server.state.isDown = true;
  await user.click(screen.getByRole("button", { name: "Refuse Ada" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The server could not be reached");
  expect(field).toHaveValue("because");
});

test("offers no decision about one's own request, and no approval of a retired persona", async () => {
  renderApp(
    PATH,
    desk([
      request("1", { decisions: [] }),
      request("2", { decisions: ["REFUSE"], isPersonaRetired: true, user: { name: "Eve", email: "e@example.org" } }),
    ]).root,
  );
  expect(await screen.findByText(/This request is your own/)).toBeInTheDocument();
  expect(screen.getByText("Retired: it can be granted to nobody")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Approve/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Refuse Eve" })).toBeInTheDocument();
});

test("goes on behind the first page", async () => {
  const { user } = renderApp(PATH, desk(["1", "2", "3"].map((id) => request(id))).root);
  expect(await screen.findAllByRole("region", { name: /Ada asks/ })).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Show more requests" }));
  await waitFor(() => expect(screen.getAllByRole("region", { name: /Ada asks/ })).toHaveLength(3));
  expect(screen.queryByRole("button", { name: "Show more requests" })).not.toBeInTheDocument();
});

test("shows markup in a reason as the words that it is", async () => {
  const hostile = '<img src=x onerror="alert(1)"> [x](javascript:alert(1)) *y*';
  renderApp(PATH, desk([buildPersonaRequest([["ASKED", hostile]])]).root);
  expect(await screen.findByText(hostile)).toBeInTheDocument();
  expect(document.querySelector("img")).toBeNull();
});

test("says so where the list is refused", async () => {
  renderApp(PATH, desk([], { personaRequests: () => refusal("NOT_ALLOWED") }).root);
  expect(
    await screen.findByRole("heading", { level: 1, name: "The list of requests could not be loaded" }),
  ).toBeInTheDocument();
});
