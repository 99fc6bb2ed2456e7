import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

interface Call {
  path: string;
  body: Root;
}
const realFetch = globalThis.fetch;

/** better-auth in the place of the network. */
function fakeAuth(answer: (call: Call) => { status: number; body?: object }): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = (async (path: string, init: RequestInit) => {
    const call = { path, body: JSON.parse(String(init.body)) };
    calls.push(call);
    const { status, body = {} } = answer(call);
    return new Response(JSON.stringify(body), { status });
  }) as typeof fetch;
  return calls;
}
afterEach(() => {
  globalThis.fetch = realFetch;
});

async function fillIn(user: ReturnType<typeof renderApp>["user"], button: string, name?: string): Promise<void> {
  if (name) await user.type(await screen.findByRole("textbox", { name: "Name" }), name);
  await user.type(await screen.findByRole("textbox", { name: "E-mail" }), "ada@example.org");
  await user.type(screen.getByLabelText("Password"), "long enough");
  await user.click(screen.getByRole("button", { name: button }));
}

describe("signing in", () => {
  test("goes back to where the reader came from, as the reader they now are", async () => {
    const { user, server, where } = renderApp("/sign-in?next=%2Forders%2F14060");
    const calls = fakeAuth(() => {
      server.state.root = buildRoot({ viewer: buildViewer({ persona: "policymaker" }) });
      return { status: 200 };
    });
    await fillIn(user, "Sign in");
    await screen.findByRole("region", { name: "Status and title" });
    expect(where()).toBe("/orders/14060");
    expect(calls).toEqual([
      { path: "/api/auth/sign-in/email", body: { email: "ada@example.org", password: "long enough" } },
    ]);
    expect(await screen.findByRole("button", { name: /Policymaker/ })).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])("does not follow %s", async (next) => {
    fakeAuth(() => ({ status: 200 }));
    const { user, where } = renderApp(`/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn(user, "Sign in");
    await screen.findByRole("heading", { name: /Read an executive order/ });
    expect(where()).toBe("/");
  });

  test("tells a refusal at its field and gives it the focus", async () => {
    fakeAuth(() => ({ status: 401, body: { code: "INVALID_EMAIL_OR_PASSWORD" } }));
    const { user } = renderApp("/sign-in");
    await fillIn(user, "Sign in");
    await waitFor(() =>
      expect(screen.getByLabelText("Password")).toHaveAccessibleDescription(/do not belong together/),
    );
    expect(screen.getByLabelText("Password")).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "E-mail" })).toHaveValue("ada@example.org");
  });

  test("says when the server cannot be reached", async () => {
    globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const { user } = renderApp("/sign-in");
    await fillIn(user, "Sign in");
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be reached");
  });
});

describe("making an account", () => {
  test("takes over the profile of this browser and removes it here", async () => {
    const profile = { ...DEFAULT_INTEREST_PROFILE, persona: "policymaker", sectionKinds: ["SUMMARY"] };
    localStorage.setItem("ed.profile", JSON.stringify(profile));
    const inputs: Root[] = [];
    const { user, server, where } = renderApp("/sign-up");
    fakeAuth(() => {
      server.state.root = buildRoot({
        viewer: buildViewer({}, 0),
        saveInterestProfile: (args: Root) => {
          inputs.push(args);
          return { ...buildViewer().interestProfile, version: 1 };
        },
      });
      return { status: 200 };
    });
    await fillIn(user, "Make account", "Ada");
    expect(await screen.findByRole("radio", { name: /Policymaker/ })).toBeInTheDocument();
    expect(where()).toBe("/welcome?next=%2F");
    expect(inputs).toEqual([{ input: profile, expectedVersion: 0, id: "1" }]);
    expect(localStorage.getItem("ed.profile")).toBeNull();
  });

  test("keeps the profile in the browser when it could not be taken over, and says so", async () => {
    localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, persona: "policymaker" }));
    fakeAuth(() => ({ status: 200 }));
    const { user } = renderApp("/sign-up");
    await fillIn(user, "Make account", "Ada");
    expect(await screen.findByText(/could not be saved to it/)).toBeInTheDocument();
    expect(localStorage.getItem("ed.profile")).not.toBeNull();
  });

  test("tells that an address has an account already", async () => {
    fakeAuth(() => ({ status: 422, body: { code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL" } }));
    const { user } = renderApp("/sign-up");
    await fillIn(user, "Make account", "Ada");
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "E-mail" })).toHaveAccessibleDescription(
        /An account with this address exists/,
      ),
    );
  });
});

test("signing out forgets what was loaded and who read", async () => {
  const { user, server, client } = renderApp(
    "/orders/14060",
    buildRoot({ viewer: buildViewer({ persona: "policymaker" }) }),
  );
  await screen.findByRole("region", { name: "Status and title" });
  const calls = fakeAuth(() => {
    server.state.root = buildRoot();
    return { status: 200 };
  });
  await user.click(screen.getByRole("button", { name: "Sign out", hidden: true }));
  expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
  expect(calls).toEqual([{ path: "/api/auth/sign-out", body: {} }]);
  expect(JSON.stringify(client.cache.extract())).not.toContain("Policymaker text");
});
