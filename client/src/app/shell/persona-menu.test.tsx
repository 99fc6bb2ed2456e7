import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor, within } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer, INSIDER, PERSONAS } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const stored = () => JSON.parse(localStorage.getItem("ed.profile") ?? "null");
const personaButton = (name: string) => screen.findByRole("button", { name: `Persona: ${name}. Change` });
/** jsdom draws no popover: what is in it is hidden. */
const choice = (name: string) => screen.findByRole("button", { name, hidden: true });

/** A server on which the persona of the viewer is what was switched to. */
function account(over: Root = {}) {
  let persona: string | null = "policymaker";
  const keys: unknown[] = [];
  const root = buildRoot({
    personas: [...PERSONAS, INSIDER],
    viewer: () => buildViewer({ persona }, keys.length + 1),
    order: () => buildOrder({}, { own: persona }),
    switchPersona: ({ key }: { key: string | null }) => {
      keys.push(key);
      persona = key;
      return buildViewer({ persona }).interestProfile;
    },
    ...over,
  });
  return { root, keys };
}

test("switches the persona from any page, and what the other one read is forgotten", async () => {
  const { root, keys } = account();
  const { server, user } = renderApp("/orders/14060", root);
  const summary = () => screen.findByRole("region", { name: "Summary" });
  expect(await summary()).toHaveTextContent("Policymaker text of Summary");
  await user.click(await personaButton("Policymaker"));
  await user.click(await choice("Journalist"));
  expect(await personaButton("Journalist")).toBeInTheDocument();
  await waitFor(async () => expect(await summary()).toHaveTextContent("Journalist text of Summary"));
  expect(document.body).not.toHaveTextContent("Policymaker text");
  expect(screen.getByText("You now read as Journalist.")).toBeInTheDocument();
  expect(keys).toEqual(["journalist"]);
  expect(server.sent.filter((one) => one.name === "OrderPageQuery")).toHaveLength(2);

  await user.click(await personaButton("Journalist"));
  await user.click(await choice("Base text"));
  expect(await personaButton("Base text")).toBeInTheDocument();
  await waitFor(async () => expect(await summary()).toHaveTextContent("Base text of Summary"));
  expect(keys).toEqual(["journalist", null]);
});

test("offers what is open to the reader, says which it is now, and leads to what is by approval", async () => {
  const { user } = renderApp("/orders", account().root);
  await user.click(await personaButton("Policymaker"));
  expect(await choice("Policymaker")).toHaveAttribute("aria-pressed", "true");
  expect(await choice("Journalist")).toHaveAttribute("aria-pressed", "false");
  expect(screen.queryByRole("button", { name: "Insider", hidden: true })).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: /personas by approval/, hidden: true })).toHaveAttribute(
    "href",
    "/profile#persona",
  );
});

test("takes the audience out of the address, which would go before the choice", async () => {
  const { user, where } = renderApp("/orders/14060?audience=policymaker&as-of=2022-01-01", account().root);
  await user.click(await personaButton("Policymaker"));
  await user.click(await choice("Journalist"));
  await waitFor(() => expect(where()).toBe("/orders/14060?as-of=2022-01-01"));
});

test.each([
  ["BAD_INPUT", "This persona is no longer open to you. Nothing was changed."],
  ["NOT_SIGNED_IN", "Your session has ended. Sign in again; nothing was changed."],
  ["INTERNAL_SERVER_ERROR", "The server could not be reached. Nothing was changed; try again."],
])("says what stands in the way when the server answers %s", async (code, words) => {
  const { user } = renderApp("/orders", account({ switchPersona: () => refusal(code) }).root);
  await user.click(await personaButton("Policymaker"));
  await user.click(await choice("Journalist"));
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(await personaButton("Policymaker")).toBeInTheDocument();
});

test("keeps a visitor's choice in the browser, knows its name on the next page, and asks for no account's", async () => {
  const { user, server } = renderApp("/orders");
  await user.click(await personaButton("Base text"));
  await user.click(await choice("Journalist"));
  expect(await personaButton("Journalist")).toBeInTheDocument();
  expect(stored()).toEqual({ ...DEFAULT_INTEREST_PROFILE, persona: "journalist" });
  expect(server.sent.map((one) => one.name)).not.toContain("SwitchPersonaMutation");
});

test("knows the name of what a visitor chose before", async () => {
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, persona: "policymaker" }));
  renderApp("/orders");
  expect(await personaButton("Policymaker")).toBeInTheDocument();
});

test("asks for no list of personas before somebody wants to see it", async () => {
  const { server } = renderApp("/orders", account().root);
  await personaButton("Policymaker");
  await screen.findByRole("heading", { level: 1, name: /orders/ });
  expect(server.sent.map((one) => one.name)).not.toContain("PersonaChoicesQuery");
});

test("says that the list could not be loaded, and loads it when it is opened again", async () => {
  const { root } = account();
  const { user, server } = renderApp("/orders", root);
  const button = await personaButton("Policymaker");
  await screen.findByRole("heading", { level: 1, name: /orders/ });
  server.state.isDown = true;
  await user.click(button);
  const alert = await screen.findByText("The personas could not be loaded. Close this and try again.");
  server.state.isDown = false;
  await user.click(button);
  expect(await choice("Journalist")).toBeInTheDocument();
  expect(alert).not.toBeInTheDocument();
  expect(within(document.getElementById("personas") as HTMLElement).queryByRole("alert")).toBeNull();
});
