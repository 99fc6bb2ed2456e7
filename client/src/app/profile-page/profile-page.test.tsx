import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor, within } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const stored = () => JSON.parse(localStorage.getItem("ed.profile") ?? "null");
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
    await user.click(screen.getByRole("checkbox", { name: "Organized crime" }));
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

  test("takes a persona from the address as a wish, not as saved", async () => {
    renderApp("/profile?persona=journalist");
    expect(await screen.findByRole("radio", { name: /Journalist/ })).toBeChecked();
    expect(stored()).toBeNull();
  });
});

describe("the profile of an account", () => {
  const account = (save: (args: Root) => unknown, profile = {}, version = 3) =>
    buildRoot({ viewer: buildViewer(profile, version), saveInterestProfile: save });

  test("is saved over the version that was read", async () => {
    const inputs: Root[] = [];
    const { user } = renderApp(
      "/profile",
      account(({ input }) => {
        inputs.push(input);
        return { ...buildViewer().interestProfile, version: 4 };
      }),
    );
    await user.click(await screen.findByRole("radio", { name: /Policymaker/ }));
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByText("Profile saved.")).toBeInTheDocument();
    expect(inputs).toEqual([{ ...DEFAULT_INTEREST_PROFILE, persona: "policymaker", version: 3 }]);
    expect(localStorage).toHaveLength(0);
  });

  test("shows a conflict, overwrites nothing, and keeps mine when told to", async () => {
    const inputs: Root[] = [];
    const { user, server } = renderApp(
      "/profile",
      account(({ input }) => {
        inputs.push(input);
        return input.version === 7 ? { ...buildViewer().interestProfile, version: 8 } : refusal("CONFLICT");
      }),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    server.state.root = {
      ...server.state.root,
      viewer: buildViewer({ persona: "journalist", sectionKinds: ["SUMMARY"] }, 7),
    };
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    expect(await screen.findByText(/Saved elsewhere on/)).toBeInTheDocument();
    expect(screen.getByText(/That version reads as Journalist, with 1 section/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Keep mine" }));
    expect(await screen.findByText("Profile saved.")).toBeInTheDocument();
    expect(inputs.map((input) => input.version)).toEqual([3, 7]);
    expect(inputs[1]?.sectionKinds).not.toContain("OVERVIEW");
  });

  test("takes the other version when told to", async () => {
    const { user, server } = renderApp(
      "/profile",
      account(() => refusal("CONFLICT")),
    );
    await user.click(await screen.findByRole("checkbox", { name: "Overview" }));
    server.state.root = { ...server.state.root, viewer: buildViewer({ persona: "journalist" }, 7) };
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await user.click(await screen.findByRole("button", { name: "Take the other one" }));
    expect(screen.getByRole("radio", { name: /Journalist/ })).toBeChecked();
    expect(screen.getByText(/The other version stands/)).toBeInTheDocument();
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
