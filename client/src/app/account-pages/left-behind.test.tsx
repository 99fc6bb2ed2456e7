import { screen } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { fakeAuth } from "../../testing/fake-auth.ts";
import { fillIn } from "../../testing/fill-in.ts";
import { renderApp } from "../../testing/render-app.tsx";

describe("what is left behind", () => {
  test("signing out forgets what was loaded, who read and where they wanted to go", async () => {
    localStorage.setItem("ed.next", JSON.stringify({ path: "/orders/14060", at: Date.now() }));
    const { user, server, client } = renderApp(
      "/orders/14060",
      buildRoot({
        viewer: buildViewer({ persona: "policymaker" }),
        order: () => buildOrder({}, { own: "policymaker" }),
      }),
    );
    await screen.findByRole("region", { name: "Status and title" });
    const loaded = JSON.stringify(client.cache.extract());
    for (const word of ["Policymaker text", "ada@example.org"]) expect(loaded).toContain(word);
    const calls = fakeAuth(() => {
      server.state.root = buildRoot();
      return { status: 200 };
    });
    await user.click(screen.getByRole("button", { name: "Sign out", hidden: true }));
    expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
    expect(calls).toEqual([{ path: "sign-out", body: {} }]);
    const left = JSON.stringify([client.cache.extract(), { ...localStorage }, { ...sessionStorage }]);
    for (const word of ["Policymaker text", "ada@example.org", "Ada", "/orders/14060"])
      expect(left).not.toContain(word);
  });

  test("signing in forgets what was loaded for the visitor", async () => {
    const { server, client } = renderApp("/signed-in?next=%2Ftopics", buildRoot({ viewer: buildViewer() }));
    await screen.findByRole("heading", { level: 1, name: "Topics" });
    expect(server.sent.filter(({ name }) => name === "ViewerQuery").length).toBeGreaterThan(1);
    expect(JSON.stringify(client.cache.extract())).not.toContain("Base text");
  });

  test("another persona forgets what was written for the last one", async () => {
    const root = buildRoot({
      viewer: buildViewer({ persona: "policymaker" }),
      order: () => buildOrder({}, { own: "policymaker" }),
      saveInterestProfile: () => ({ ...buildViewer().interestProfile, version: 2 }),
    });
    const { user, server, client } = renderApp("/orders/14060", root);
    expect(await screen.findAllByText(/Policymaker text/)).not.toHaveLength(0);
    expect(JSON.stringify(client.cache.extract())).toContain("Policymaker text");
    await user.click(screen.getByRole("link", { name: "Your profile", hidden: true }));
    await user.click(await screen.findByRole("radio", { name: /Journalist/ }));
    server.state.root = { ...root, viewer: buildViewer({ persona: "journalist" }, 2) };
    await user.click(screen.getByRole("button", { name: "Save profile" }));
    await screen.findByText("Profile saved.");
    expect(JSON.stringify(client.cache.extract())).not.toContain("Policymaker text");
  });

  test("the store of the browser holds no name, address or token after a whole stay", async () => {
    const { user, server } = renderApp("/sign-in?next=%2Faccount");
    fakeAuth(({ path }) => {
      server.state.root = buildRoot(path === "sign-out" ? {} : { viewer: buildViewer() });
      return { status: 200, body: { token: "secret-token", user: { email: "ada@example.org" } } };
    });
    await fillIn(user, "Sign in");
    await screen.findByRole("heading", { name: "Your account" });
    await user.click(screen.getByRole("button", { name: "Sign out", hidden: true }));
    await screen.findByRole("link", { name: "Sign in" });
    expect(localStorage).toHaveLength(0);
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/ada|secret-token|account/i);
  });
});
