import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildRoot, buildSavedProfile, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const stored = () => JSON.parse(localStorage.getItem("ed.profile") ?? "null");
const keep = (profile: object) =>
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, ...profile }));
const rows = () =>
  within(screen.getByRole("list", { name: "Sections" }))
    .getAllByRole("checkbox")
    .map((box) => box.closest("label")?.textContent);

describe("the profile of a visitor", () => {
  test("is kept in the browser, as it was chosen", async () => {
    const { user } = renderApp("/profile");
    await user.click(await screen.findByRole("radio", { name: /Policymaker/ }));
    await user.click(screen.getByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("checkbox", { name: /^Timeline/ }));
    await user.type(screen.getByRole("textbox", { name: "Keywords" }), "fentanyl, customs");
    expect(screen.getByText("There are changes that are not saved.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByText("Saved in this browser.")).toBeInTheDocument();
    expect(stored()).toEqual({
      ...DEFAULT_INTEREST_PROFILE,
      persona: "policymaker",
      sectionKinds: DEFAULT_INTEREST_PROFILE.sectionKinds.filter((kind) => kind !== "OVERVIEW"),
      factGroups: DEFAULT_INTEREST_PROFILE.factGroups.filter((group) => group !== "TIMELINE"),
      keywords: ["fentanyl", "customs"],
    });
  });

  test("orders the sections with the arrow keys on a handle, and says where they went", async () => {
    const { user } = renderApp("/profile");
    const grip = await screen.findByRole("button", { name: "Move Summary" });
    grip.focus();
    await user.keyboard("{ArrowUp}");
    expect(rows().slice(0, 2)).toEqual(["Summary", "Implications"]);
    expect(screen.getByText("Summary, now 1 of 8.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Move Summary" })).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(rows()[0]).toBe("Summary");
    await user.click(screen.getByRole("button", { name: "Move Summary down" }));
    expect(rows().slice(0, 2)).toEqual(["Implications", "Summary"]);
  });

  test("adds and removes interests", async () => {
    const { user } = renderApp("/profile");
    await user.click(await screen.findByText("Add topic"));
    await user.click(screen.getByRole("checkbox", { name: /^Organized crime/ }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await waitFor(() => expect(stored()?.topics).toEqual(["organized-crime"]));
    await user.click(screen.getByRole("button", { name: "Remove Organized crime" }));
    expect(screen.queryByRole("button", { name: "Remove Organized crime" })).not.toBeInTheDocument();
  });

  test("refuses what the shared schema refuses, at its field", async () => {
    const { user } = renderApp("/profile");
    await user.click(await screen.findByRole("textbox", { name: "Keywords" }));
    await user.paste("a".repeat(81));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(screen.getByRole("textbox", { name: "Keywords" })).toHaveAccessibleDescription(/at most 80 characters/);
    expect(stored()).toBeNull();
  });

  test("shows the very request that a page will send", async () => {
    const { user } = renderApp("/profile");
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    screen.getByText("See the request").closest("details")?.setAttribute("open", "");
    const request = await screen.findByLabelText("The GraphQL document of an order’s page");
    await waitFor(() => expect(request).toHaveTextContent("query OrderPageQuery"));
    expect(request).not.toHaveTextContent("OVERVIEW");
  });

  test("counts what matches what is followed, while it is chosen", async () => {
    const { user, server } = renderApp("/profile");
    const counts = await screen.findByRole("region", { name: "What you follow" });
    expect(counts).toHaveTextContent("Nothing yet");
    await user.type(screen.getByRole("textbox", { name: "Keywords" }), "tariff, customs");
    await waitFor(() => expect(counts).toHaveTextContent("6 orders match now.“tariff”3“customs”3"));
    expect(server.sent.filter(({ name }) => name === "InterestCountsQuery").length).toBeLessThan(4);
  });

  test("shows the effect on a real order, in its words and in the order that is chosen", async () => {
    const { user } = renderApp("/profile");
    const preview = (await screen.findByRole("heading", { name: "So EO 14060 will read" })).closest("section");
    await waitFor(() => expect(preview).toHaveTextContent("ImplicationsBase text of Implications, see EO 14148."));
    await user.click(screen.getByRole("checkbox", { name: "Overview" }));
    expect(preview).not.toHaveTextContent("Overview");
    await user.click(screen.getByRole("button", { name: "Move Summary up" }));
    const text = preview?.textContent ?? "";
    expect(text.indexOf("Summary")).toBeLessThan(text.indexOf("Implications"));
  });

  test("says which choices are gone, keeps them, and drops them when it saves", async () => {
    keep({ persona: "retired", topics: ["gone-topic", "trade"], agencies: ["gone-agency"] });
    const { user } = renderApp("/profile");
    expect(await screen.findByText(/is no longer a topic of the record/)).toHaveTextContent("“gone-topic”");
    expect(screen.getByText(/is no longer an agency of the record/)).toHaveTextContent("“gone-agency”");
    expect(screen.getByText(/The next time that you save, these are left out/)).toBeInTheDocument();
    expect(screen.getByText("The persona retired was retired.")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: /No persona/ })).toBeChecked();
    expect(stored()?.topics).toEqual(["gone-topic", "trade"]);
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await screen.findByText("Saved in this browser.");
    expect(stored()).toMatchObject({ persona: null, topics: ["trade"], agencies: [] });
    expect(screen.queryByText(/is no longer/)).not.toBeInTheDocument();
  });

  test("refuses ten thousand keywords with the limit, and loses none", async () => {
    const { user } = renderApp("/profile");
    const field = await screen.findByRole("textbox", { name: "Keywords" });
    await user.click(field);
    await user.paste(Array.from({ length: 10_000 }, (_, index) => `k${index}`).join(","));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(field).toHaveAccessibleDescription(/There may be 50 at most, and these are 10000: remove some/);
    expect((field as HTMLInputElement).value).toContain("k9999");
    expect(stored()).toBeNull();
  });

  test("takes a persona from the address as a wish, not as saved", async () => {
    renderApp("/profile?persona=journalist");
    expect(await screen.findByRole("radio", { name: /Journalist/ })).toBeChecked();
    expect(stored()).toBeNull();
  });
});

describe("the profile of an account", () => {
  const account = (save: (args: Root) => unknown, profile = {}, version = 3) =>
    buildRoot({ viewer: buildViewer(profile, version), saveInterestProfile: save });
  const conflict = (current: Root | null) =>
    new GraphQLError("Saved elsewhere", { extensions: { code: "CONFLICT", current } });

  test("is saved over the version that was read", async () => {
    const inputs: Root[] = [];
    const { user } = renderApp(
      "/profile",
      account((args) => {
        inputs.push(args);
        return buildSavedProfile({ persona: "policymaker" }, { version: 4 });
      }),
    );
    await user.click(await screen.findByRole("radio", { name: /Policymaker/ }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByText("Profile saved.")).toBeInTheDocument();
    expect(inputs).toEqual([
      { input: { ...DEFAULT_INTEREST_PROFILE, persona: "policymaker" }, expectedVersion: 3, id: "1" },
    ]);
    expect(localStorage).toHaveLength(0);
  });

  test("shows both versions of a conflict, overwrites nothing, and keeps mine when told to", async () => {
    const saves: Root[] = [];
    const theirs = buildSavedProfile(
      { persona: "journalist", sectionKinds: ["SUMMARY"], topics: ["trade"] },
      { version: 7 },
    );
    const { user } = renderApp(
      "/profile",
      account((args) => {
        saves.push(args);
        if (args.expectedVersion !== 7) return conflict(theirs);
        return buildSavedProfile(args.input, { version: 8 });
      }),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    const notice = await screen.findByText(/Saved elsewhere on/);
    const alert = notice.closest("[role=alert]");
    expect(alert).toHaveTextContent("You read asYours no personaSaved elsewhere Journalist");
    expect(alert).toHaveTextContent("Yours Implications, Summary, Legal and Policy Implications");
    expect(alert).toHaveTextContent("Saved elsewhere Summary");
    expect(alert).toHaveTextContent("TopicsYours noneSaved elsewhere Trade and tariffs");
    await user.click(screen.getByRole("button", { name: "Keep mine" }));
    expect(await screen.findByText("Profile saved.")).toBeInTheDocument();
    expect(saves.map(({ expectedVersion }) => expectedVersion)).toEqual([3, 7]);
    expect(saves[1]?.input.sectionKinds).not.toContain("OVERVIEW");
  });

  test("takes the other version when told to", async () => {
    const { user } = renderApp(
      "/profile",
      account(() => conflict(buildSavedProfile({ persona: "journalist" }, { version: 7 }))),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await user.click(await screen.findByRole("button", { name: "Take the other one" }));
    expect(screen.getByRole("radio", { name: /Journalist/ })).toBeChecked();
    expect(screen.getByText(/The other version stands/)).toBeInTheDocument();
  });

  test("offers to save as a new one what was edited in a profile that was removed elsewhere", async () => {
    const made: Root[] = [];
    const { user, where } = renderApp("/profile", {
      ...account(() => conflict(null)),
      createInterestProfile: (args: Root) => {
        made.push(args);
        return buildSavedProfile(args.input, { id: "9", name: args.name });
      },
    });
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("This profile was removed elsewhere.");
    expect(screen.getByRole("checkbox", { name: "Overview" })).not.toBeChecked();
    await user.click(within(alert).getByRole("button", { name: "Save as a new profile" }));
    await user.type(screen.getByRole("textbox", { name: "Name of the new profile" }), "Again{Enter}");
    await waitFor(() => expect(where()).toBe("/profile?profile=9"));
    expect(made[0]).toMatchObject({ name: "Again" });
    expect(made[0]?.input.sectionKinds).not.toContain("OVERVIEW");
  });

  test("says what the server says of a refused choice, and keeps it", async () => {
    const { user } = renderApp(
      "/profile",
      account(
        () =>
          new GraphQLError('`topics` has "trade", which does not exist', {
            extensions: { code: "BAD_INPUT", argument: "input.topics" },
          }),
      ),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      'Nothing was changed. `topics` has "trade", which does not exist.',
    );
    expect(screen.getByRole("checkbox", { name: "Overview" })).not.toBeChecked();
  });

  test("keeps unsaved changes while the reader looks at another page", async () => {
    const { user } = renderApp(
      "/profile",
      account(() => null),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    await user.click(screen.getByRole("link", { name: "Topics" }));
    await screen.findByRole("heading", { level: 1, name: "Topics" });
    await user.click(screen.getByRole("link", { name: "Your profile", hidden: true }));
    expect(await screen.findByRole("checkbox", { name: "Overview" })).not.toBeChecked();
    expect(screen.getByText("There are changes that are not saved.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo changes" }));
    expect(screen.getByRole("checkbox", { name: "Overview" })).toBeChecked();
  });

  test("keeps what was chosen when the server does not answer", async () => {
    const { user, server } = renderApp(
      "/profile",
      account(() => null),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    server.state.isDown = true;
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be saved");
    expect(screen.getByRole("checkbox", { name: "Overview" })).not.toBeChecked();
  });
});
