import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildRoot, buildSavedProfile, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const stored = () => JSON.parse(localStorage.getItem("ed.profile") ?? "null");

test("takes a visitor through three steps, with the keyboard alone, and keeps what they chose", async () => {
  const { user, where } = renderApp("/welcome?next=/orders/14060");
  (await screen.findByRole("radio", { name: /Policymaker/ })).focus();
  await user.keyboard(" ");
  screen.getByRole("button", { name: "Next" }).focus();
  await user.keyboard("{Enter}");
  const heading = await screen.findByRole("heading", { level: 1, name: "What do you follow?" });
  await waitFor(() => expect(heading).toHaveFocus());
  const topics = screen.getByRole("list", { name: "Suggested topics" });
  expect(
    within(topics)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Trade and tariffs", "Organized crime"]);
  within(topics).getByRole("button", { name: "Trade and tariffs" }).focus();
  await user.keyboard("{Enter}");
  expect(within(topics).getByRole("button", { name: "Trade and tariffs" })).toHaveAttribute("aria-pressed", "true");
  await user.type(screen.getByRole("textbox", { name: "Keywords" }), "customs");
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(await screen.findByRole("heading", { level: 1, name: "That is all" })).toBeInTheDocument();
  expect(await screen.findByText("6 orders")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go on reading" })).toHaveAttribute("href", "/orders/14060");
  expect(where()).toBe("/welcome?next=%2Forders%2F14060&step=ready");
  expect(stored()).toEqual({
    ...DEFAULT_INTEREST_PROFILE,
    persona: "policymaker",
    topics: ["trade"],
    keywords: ["customs"],
  });
});

test("keeps nothing of steps that are passed over", async () => {
  const { user } = renderApp("/welcome");
  await user.click(await screen.findByRole("radio", { name: /Policymaker/ }));
  await user.click(screen.getByRole("button", { name: "Skip this step" }));
  await screen.findByRole("heading", { name: "What do you follow?" });
  await user.click(screen.getByRole("button", { name: "Skip this step" }));
  await screen.findByRole("heading", { name: "That is all" });
  expect(stored()).toBeNull();
});

test("begins with what the account took over, and saves over it", async () => {
  const saves: Root[] = [];
  const { user } = renderApp(
    "/welcome?step=follow",
    buildRoot({
      viewer: buildViewer({ topics: ["trade"], sectionKinds: ["SUMMARY"] }, 4),
      saveInterestProfile: (args: Root) => {
        saves.push(args);
        return buildSavedProfile(args.input, { version: 5 });
      },
    }),
  );
  const topics = await screen.findByRole("list", { name: "Suggested topics" });
  expect(within(topics).getByRole("button", { name: "Trade and tariffs" })).toHaveAttribute("aria-pressed", "true");
  await user.click(within(topics).getByRole("button", { name: "Organized crime" }));
  await user.click(screen.getByRole("button", { name: "Next" }));
  await screen.findByRole("heading", { name: "That is all" });
  expect(saves).toMatchObject([
    { expectedVersion: 4, id: "1", input: { topics: ["trade", "organized-crime"], sectionKinds: ["SUMMARY"] } },
  ]);
});

test("says what went wrong and stays, with all that was chosen", async () => {
  const { user } = renderApp(
    "/welcome?step=follow",
    buildRoot({
      viewer: buildViewer(),
      saveInterestProfile: () => new GraphQLError("x", { extensions: { code: "CONFLICT", current: null } }),
    }),
  );
  await user.type(await screen.findByRole("textbox", { name: "Keywords" }), "customs");
  await user.click(screen.getByRole("button", { name: "Next" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "was saved elsewhere in the meantime, and was not overwritten",
  );
  expect(screen.getByRole("textbox", { name: "Keywords" })).toHaveValue("customs");
});

test.each(["https://evil.example", "//evil.example", "/\\evil.example"])(
  "leads nowhere but into this site: %s",
  async (next) => {
    renderApp(`/welcome?step=ready&next=${encodeURIComponent(next)}`);
    expect(await screen.findByRole("link", { name: "Go to the front page" })).toHaveAttribute("href", "/");
  },
);
