import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

describe("the first sign-in", () => {
  const profile = { ...DEFAULT_INTEREST_PROFILE, persona: "policymaker", sectionKinds: ["SUMMARY"] };
  const neverSaved = () => {
    const viewer = buildViewer({}, 0);
    viewer.interestProfile.savedAt = null;
    return viewer;
  };
  beforeEach(() => localStorage.setItem("ed.profile", JSON.stringify(profile)));

  test("takes over the profile of this browser, removes it here, and goes on to where the reader wanted to", async () => {
    localStorage.setItem("ed.next", JSON.stringify({ path: "/orders/14060", at: Date.now() }));
    const inputs: Root[] = [];
    const { where } = renderApp(
      "/signed-in",
      buildRoot({
        viewer: neverSaved(),
        saveInterestProfile: ({ input }: Root) => {
          inputs.push(input);
          return { ...buildViewer().interestProfile, version: 1 };
        },
      }),
    );
    await screen.findByRole("region", { name: "Status and title" });
    expect(where()).toBe("/orders/14060");
    expect(inputs).toEqual([profile]);
    expect(localStorage).toHaveLength(0);
  });

  test("keeps the profile in the browser when it could not be taken over, and says so", async () => {
    renderApp("/signed-in", buildRoot({ viewer: neverSaved() }));
    expect(await screen.findByText(/could not be saved to your account/)).toBeInTheDocument();
    expect(localStorage.getItem("ed.profile")).not.toBeNull();
  });

  test("leaves an account alone that has a profile", async () => {
    const { server } = renderApp("/signed-in", buildRoot({ viewer: buildViewer() }));
    await screen.findByRole("heading", { name: /Read an executive order/ });
    expect(server.sent.some(({ name }) => name === "SaveInterestProfileMutation")).toBe(false);
    expect(localStorage.getItem("ed.profile")).not.toBeNull();
  });
});
