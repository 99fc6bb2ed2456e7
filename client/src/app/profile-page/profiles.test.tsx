import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { formatProfileLink } from "@executive-disorder/shared/profile-link";
import { screen, waitFor, within } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { buildRoot, buildSavedProfile, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const weekend = buildSavedProfile({ keywords: ["parks"] }, { id: "2", name: "Weekend", isActive: false, version: 5 });
const row = async (name: string) => (await screen.findByRole("link", { name })).closest("li") as HTMLLIElement;

/** An account with "My profile", which is active, and "Weekend"; `acts` are mutations. */
function account(acts: Root = {}): { root: Root; asked: Record<string, Root[]> } {
  const asked: Record<string, Root[]> = {};
  const noted = Object.fromEntries(
    Object.entries(acts).map(([name, answer]) => [
      name,
      (args: Root) => {
        asked[name] = [...(asked[name] ?? []), args];
        return typeof answer === "function" ? answer(args) : answer;
      },
    ]),
  );
  return { root: buildRoot({ viewer: buildViewer({}, 3, [weekend]), ...noted }), asked };
}

test("lists the profiles with what each chooses, and which one pages obey", async () => {
  renderApp("/profile", account().root);
  expect(await row("My profile")).toHaveTextContent("Pages obey this one");
  expect(await row("Weekend")).toHaveTextContent("8 of 8 sections, 9 of 9 groups of facts; follows 1 keyword");
  expect(screen.getByRole("link", { name: "My profile" })).toHaveAttribute("aria-current", "true");
});

test("edits the one that the address names, and saves that one", async () => {
  const { root, asked } = account({
    saveInterestProfile: ({ input }: Root) => ({ ...weekend, ...input, persona: null, version: 6 }),
  });
  const { user } = renderApp("/profile", root);
  await user.click(await screen.findByRole("link", { name: "Weekend" }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Keywords" })).toHaveValue("parks"));
  expect(screen.getByText(/You edit/)).toHaveTextContent("You edit “Weekend”");
  await user.click(screen.getByRole("checkbox", { name: "Overview" }));
  await user.click(screen.getByRole("button", { name: "Save profile" }));
  await screen.findByText("Profile saved.");
  expect(asked.saveInterestProfile).toMatchObject([{ id: "2", expectedVersion: 5 }]);
});

test("makes another one active", async () => {
  const { root, asked } = account({ activateInterestProfile: weekend });
  const { user } = renderApp("/profile", root);
  await user.click(within(await row("Weekend")).getByRole("button", { name: "Use Weekend" }));
  expect(await screen.findByText("Pages now obey “Weekend”.")).toBeInTheDocument();
  expect(asked.activateInterestProfile).toEqual([{ id: "2" }]);
});

test("renames, and says at the field what the server has against a name", async () => {
  const { root, asked } = account({
    renameInterestProfile: ({ name }: Root) =>
      name === "My profile"
        ? new GraphQLError('You have a profile "My profile" already; choose another name', {
            extensions: { code: "BAD_INPUT", argument: "name" },
          })
        : { ...weekend, name },
  });
  const { user } = renderApp("/profile", root);
  await user.click(within(await row("Weekend")).getByRole("button", { name: "Rename Weekend" }));
  const field = screen.getByRole("textbox", { name: "New name" });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, "{Enter}");
  expect(field).toHaveAccessibleDescription("Give it a name.");
  await user.type(field, "My profile{Enter}");
  await waitFor(() => expect(field).toHaveAccessibleDescription(/You have a profile "My profile" already/));
  await user.clear(field);
  await user.type(field, "Sunday{Enter}");
  expect(await screen.findByText("Renamed to “Sunday”.")).toBeInTheDocument();
  expect(asked.renameInterestProfile?.map(({ name }) => name)).toEqual(["My profile", "Sunday"]);
});

test("copies one, and goes on with the copy", async () => {
  const { root, asked } = account({
    duplicateInterestProfile: ({ name }: Root) => ({ ...weekend, id: "3", name }),
  });
  const { user, where } = renderApp("/profile", root);
  await user.click(within(await row("Weekend")).getByRole("button", { name: "Copy Weekend" }));
  await user.type(screen.getByRole("textbox", { name: "Name of the copy" }), "Second");
  await user.click(screen.getByRole("button", { name: "Make the copy" }));
  await waitFor(() => expect(where()).toBe("/profile?profile=3"));
  expect(asked.duplicateInterestProfile).toEqual([{ id: "2", name: "Second" }]);
});

test("removes one only after the reader says so again, at the version that they saw", async () => {
  const { root, asked } = account({ deleteInterestProfile: buildSavedProfile() });
  const { user } = renderApp("/profile", root);
  await user.click(within(await row("Weekend")).getByRole("button", { name: "Remove Weekend" }));
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(asked.deleteInterestProfile).toBeUndefined();
  await user.click(within(await row("Weekend")).getByRole("button", { name: "Remove Weekend" }));
  await user.click(screen.getByRole("button", { name: "Remove it" }));
  expect(await screen.findByText("“Weekend” is removed.")).toBeInTheDocument();
  expect(asked.deleteInterestProfile).toEqual([{ id: "2", expectedVersion: 5 }]);
});

test("says when the server cannot be reached, and changes nothing", async () => {
  const { root } = account();
  const { user, server } = renderApp("/profile", root);
  const weekendRow = await row("Weekend");
  server.state.isDown = true;
  await user.click(within(weekendRow).getByRole("button", { name: "Use Weekend" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("The server could not be reached. Nothing was changed");
});

test("shows a hostile name as text", async () => {
  const name = '<img src=x onerror="alert(1)">';
  const root = buildRoot({ viewer: buildViewer({}, 3, [{ ...weekend, name }]) });
  renderApp("/profile", root);
  expect(await screen.findByRole("link", { name })).toBeInTheDocument();
  expect(document.querySelector("img")).toBeNull();
});

const { persona: _, ...ALL } = DEFAULT_INTEREST_PROFILE;
const linkTo = (choices: object) =>
  `/profile?${new URLSearchParams({ p: formatProfileLink({ ...ALL, ...choices }) as string })}`;
const stored = () => JSON.parse(localStorage.getItem("ed.profile") ?? "null");

describe("choices by link", () => {
  const shared = linkTo({ sectionKinds: ["SUMMARY"], topics: ["trade", "gone-topic"], keywords: ["de minimis"] });

  test("are shown before they count, and stand in the form when used", async () => {
    const { user, where } = renderApp(shared);
    const panel = await screen.findByRole("region", { name: "Choices by link" });
    expect(panel).toHaveTextContent("SectionsSummary");
    expect(panel).toHaveTextContent("TopicsTrade and tariffs");
    expect(panel).toHaveTextContent("Left out, because the record has no such choice any more: gone-topic.");
    expect(screen.getByRole("checkbox", { name: "Overview" })).toBeChecked();
    await user.click(within(panel).getByRole("button", { name: "Use these" }));
    expect(screen.getByRole("checkbox", { name: "Overview" })).not.toBeChecked();
    expect(screen.getByText("The choices of the link stand below.")).toBeInTheDocument();
    expect(where()).toBe("/profile");
    expect(stored()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await waitFor(() =>
      expect(stored()).toEqual({
        ...DEFAULT_INTEREST_PROFILE,
        sectionKinds: ["SUMMARY"],
        topics: ["trade"],
        keywords: ["de minimis"],
      }),
    );
  });

  test("become a profile of their own, with the reader's own persona", async () => {
    const made: Root[] = [];
    const root = buildRoot({
      viewer: buildViewer({ persona: "journalist" }, 3, [weekend]),
      createInterestProfile: (args: Root) => {
        made.push(args);
        return buildSavedProfile({}, { id: "8", name: args.name, isActive: false });
      },
    });
    const { user, where } = renderApp(shared, root);
    await user.click(
      within(await screen.findByRole("region", { name: "Choices by link" })).getByRole("button", {
        name: "Save as a new profile",
      }),
    );
    await user.type(screen.getByRole("textbox", { name: "Name of the new profile" }), "From Ada{Enter}");
    await waitFor(() => expect(where()).toBe("/profile?profile=8"));
    expect(made).toMatchObject([
      { name: "From Ada", input: { persona: "journalist", sectionKinds: ["SUMMARY"], topics: ["trade"] } },
    ]);
  });

  test.each([
    ["/profile?p=", /no link to choices/],
    ["/profile?p=0_sections", /too old to be read/],
    ["/profile?p=9_sections", /newer version/],
    ["/profile?p=1_sections.secrets", /list of sections cannot be read/],
    ["/profile?p=1_%3Cscript%3Ealert(1)%3C/script%3E", /cannot be read/],
    [`/profile?p=1_topics.${"a".repeat(7000)}`, /longer than any link/],
  ])("say what is wrong with %#, and leave the reader's own as they are", async (address, words) => {
    renderApp(address);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("This link cannot be used.");
    expect(alert).toHaveTextContent(words);
    expect(screen.getByRole("checkbox", { name: "Overview" })).toBeChecked();
    expect(document.querySelector("script")).toBeNull();
  });

  test("are given as a link that says nothing of the reader", async () => {
    renderApp("/profile", buildRoot({ viewer: buildViewer({ persona: "journalist", keywords: ["customs"] }) }));
    const field = (await screen.findByLabelText("Link to these choices")) as HTMLInputElement;
    expect(field.value).toContain("keywords.customs");
    expect(field.value).not.toMatch(/journalist|ada|example/i);
  });
});
