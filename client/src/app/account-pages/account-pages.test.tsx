import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { screen, waitFor } from "@testing-library/react";
import { buildOrder, buildRoot, buildViewer } from "../../testing/build.ts";
import { type Answer, fakeAuth } from "../../testing/fake-auth.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

type User = ReturnType<typeof renderApp>["user"];
const refuse = (status: number, code: string): Answer => ({ status, body: { code } });

async function fillIn(user: User, button: string, name?: string): Promise<void> {
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
    expect(calls).toEqual([{ path: "sign-in/email", body: { email: "ada@example.org", password: "long enough" } }]);
    expect(await screen.findByRole("button", { name: /Policymaker/ })).toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example"])("does not follow %s", async (next) => {
    const { user, server, where } = renderApp(`/sign-in?next=${encodeURIComponent(next)}`);
    fakeAuth(() => {
      server.state.root = buildRoot({ viewer: buildViewer() });
      return { status: 200 };
    });
    await fillIn(user, "Sign in");
    await screen.findByRole("heading", { name: /Read an executive order/ });
    expect(where()).toBe("/");
  });

  test("tells a refusal at its field, gives it the focus and loses nothing", async () => {
    fakeAuth(() => refuse(401, "INVALID_EMAIL_OR_PASSWORD"));
    const { user } = renderApp("/sign-in");
    await fillIn(user, "Sign in");
    await waitFor(() =>
      expect(screen.getByLabelText("Password")).toHaveAccessibleDescription(/do not belong together/),
    );
    expect(screen.getByLabelText("Password")).toHaveFocus();
    expect(screen.getByLabelText("Password")).toHaveValue("long enough");
    expect(screen.getByRole("textbox", { name: "E-mail" })).toHaveValue("ada@example.org");
  });

  test("says when the server cannot be reached, and when it may be asked again", async () => {
    fakeAuth(() => Promise.reject(new TypeError("Failed to fetch")));
    const { user } = renderApp("/sign-in");
    await fillIn(user, "Sign in");
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be reached");
    fakeAuth(() => ({ ...refuse(429, "TOO_MANY_TRIES"), headers: { "retry-after": "40" } }));
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(/try again in 40 seconds, at \d\d:\d\d:\d\d/),
    );
    expect(screen.getByRole("alert")).toHaveFocus();
  });

  test("waits for the second step, and takes a code with the blanks that people write", async () => {
    const { user, server, where } = renderApp("/sign-in?next=%2Fprofile");
    const calls = fakeAuth(({ path, body }) => {
      if (path === "sign-in/email") return { status: 200, body: { twoFactorRedirect: true } };
      if (body?.code !== "123456") return refuse(401, "INVALID_CODE");
      server.state.root = buildRoot({ viewer: buildViewer() });
      return { status: 200 };
    });
    await fillIn(user, "Sign in");
    expect(await screen.findByRole("heading", { name: "Your second step" })).toBeInTheDocument();
    const code = screen.getByRole("textbox", { name: "Code" });
    expect(code).toHaveFocus();
    expect(code).toHaveAttribute("autocomplete", "one-time-code");
    await user.type(code, "999 999{Enter}");
    await waitFor(() => expect(code).toHaveAccessibleDescription(/wrong or has run out/));
    await user.clear(code);
    await user.type(code, "123 456");
    await user.click(screen.getByRole("checkbox", { name: /30 days/ }));
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await screen.findByRole("heading", { name: /What you read/ });
    expect(where()).toBe("/profile");
    expect(calls.at(-1)).toEqual({ path: "two-factor/verify-totp", body: { code: "123456", trustDevice: true } });
  });

  test("takes a backup code, and begins again when the challenge has lapsed", async () => {
    const { user } = renderApp("/sign-in");
    const calls = fakeAuth(({ path }) =>
      path === "sign-in/email"
        ? { status: 200, body: { twoFactorRedirect: true } }
        : refuse(401, "INVALID_TWO_FACTOR_COOKIE"),
    );
    await fillIn(user, "Sign in");
    await user.click(await screen.findByRole("button", { name: "Use a backup code" }));
    await user.type(screen.getByRole("textbox", { name: "Backup code" }), " Na5Zm-1vFSh {Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent("took too long");
    expect(screen.getByRole("heading", { name: "Sign in" })).toBeInTheDocument();
    expect(calls.at(-1)).toEqual({ path: "two-factor/verify-backup-code", body: { code: "Na5Zm-1vFSh" } });
  });

  test("with an address that is not confirmed leads to a new link", async () => {
    const { user } = renderApp("/sign-in?next=%2Forders%2F14060");
    const calls = fakeAuth(({ path }) =>
      path === "sign-in/email" ? refuse(403, "EMAIL_NOT_VERIFIED") : { status: 200 },
    );
    await fillIn(user, "Sign in");
    expect(await screen.findByRole("heading", { name: "Confirm your address first" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Ask for it again" }));
    expect(await screen.findByText(/Asked for again at/)).toBeInTheDocument();
    expect(calls.at(-1)).toEqual({ path: "send-verification-email", body: { email: "ada@example.org" } });
    expect(localStorage.getItem("ed.next")).toContain("/orders/14060");
  });

  test("names the provider only where the server has one, and tells why it sent the reader back", async () => {
    const { user } = renderApp(
      "/sign-in?next=%2Fprofile&error=email_not_verified",
      buildRoot({ signInOptions: { providerLabel: "Example University", isMailSent: true } }),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("has not confirmed your e-mail address");
    const calls = fakeAuth(() => refuse(500, ""));
    await user.click(await screen.findByRole("button", { name: "Sign in with Example University" }));
    expect(calls).toEqual([
      {
        path: "sign-in/social",
        body: {
          provider: "oidc",
          callbackURL: "/signed-in?next=%2Fprofile",
          errorCallbackURL: "/sign-in?next=%2Fprofile",
        },
      },
    ]);
    expect(await screen.findByText(/did not answer as it should/)).toBeInTheDocument();
  });

  test("offers no provider where there is none", async () => {
    renderApp("/sign-in");
    await screen.findByRole("button", { name: "Sign in with a passkey" });
    expect(screen.queryByRole("button", { name: /Sign in with (?!a passkey)/ })).not.toBeInTheDocument();
  });

  test("says when this browser cannot use passkeys", async () => {
    fakeAuth(() => ({ status: 200, body: { challenge: "AAAA", rpId: "localhost" } }));
    const { user } = renderApp("/sign-in");
    await user.click(await screen.findByRole("button", { name: "Sign in with a passkey" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("cannot use passkeys");
  });

  test("that the server does not know is no sign-in", async () => {
    renderApp("/signed-in?next=%2Fprofile");
    expect(await screen.findByRole("heading", { name: "You are not signed in" })).toHaveFocus();
    expect(screen.getAllByRole("link", { name: "Sign in" }).at(-1)).toHaveAttribute("href", "/sign-in?next=%2Fprofile");
  });
});

describe("making an account", () => {
  test("ends with a mail, the same for every address, and can be mended", async () => {
    const { user } = renderApp("/sign-up?next=%2Forders%2F14060");
    const calls = fakeAuth();
    await fillIn(user, "Make account", "Ada");
    expect(await screen.findByRole("heading", { name: "Check your mail" })).toHaveFocus();
    expect(screen.getByText(/If the address had an account already, the mail says so/)).toBeInTheDocument();
    expect(calls).toEqual([
      { path: "sign-up/email", body: { name: "Ada", email: "ada@example.org", password: "long enough" } },
    ]);
    await user.click(screen.getByRole("button", { name: "Use another address" }));
    expect(screen.getByRole("textbox", { name: "E-mail" })).toHaveValue("ada@example.org");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ada");
  });

  test("says on a server without mail who has the link", async () => {
    const { user } = renderApp("/sign-up", buildRoot({ signInOptions: { providerLabel: null, isMailSent: false } }));
    fakeAuth();
    await fillIn(user, "Make account", "Ada");
    expect(await screen.findByRole("heading", { name: "Ask for your link" })).toBeInTheDocument();
    expect(screen.getByText("This server sends no mail.")).toBeInTheDocument();
    expect(screen.queryByText(/on its way/)).not.toBeInTheDocument();
  });

  test("tells the limit of asking again, and keeps the button", async () => {
    const { user } = renderApp("/sign-up");
    fakeAuth(({ path }) =>
      path === "sign-up/email"
        ? { status: 200 }
        : { ...refuse(429, "TOO_MANY_TRIES"), headers: { "retry-after": "3000" } },
    );
    await fillIn(user, "Make account", "Ada");
    await user.click(await screen.findByRole("button", { name: "Ask for it again" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/in 50 minutes, at/);
    expect(screen.getByRole("button", { name: "Ask for it again" })).toBeInTheDocument();
  });

  test("refuses a short password before it sends it", async () => {
    const calls = fakeAuth();
    const { user } = renderApp("/sign-up");
    await user.type(await screen.findByRole("textbox", { name: "Name" }), "Ada");
    await user.type(screen.getByRole("textbox", { name: "E-mail" }), "ada@example.org");
    await user.type(screen.getByLabelText("Password"), "short{Enter}");
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription(/too short/);
    expect(calls).toEqual([]);
  });
});

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
    expect(inputs).toEqual([{ ...profile, version: 0 }]);
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

describe("a forgotten password", () => {
  test("gets the same words for every address", async () => {
    const { user } = renderApp("/forgot-password");
    const calls = fakeAuth();
    await user.type(await screen.findByRole("textbox", { name: "E-mail" }), "ada@example.org{Enter}");
    expect(await screen.findByRole("heading", { name: "Check your mail" })).toHaveFocus();
    expect(screen.getByText(/has an account here, there is a mail to it now/)).toBeInTheDocument();
    expect(calls).toEqual([{ path: "request-password-reset", body: { email: "ada@example.org" } }]);
  });

  test("is set anew by the link, once", async () => {
    const { user } = renderApp("/reset-password?token=abc");
    const calls = fakeAuth();
    await user.type(await screen.findByLabelText("New password"), "long enough{Enter}");
    expect(await screen.findByRole("heading", { name: "Your password is set" })).toHaveFocus();
    expect(calls).toEqual([{ path: "reset-password", body: { newPassword: "long enough", token: "abc" } }]);
  });

  test("is not set by a link that has run out, was used or was cut short", async () => {
    fakeAuth(() => refuse(400, "INVALID_TOKEN"));
    const { user } = renderApp("/reset-password?token=abc");
    await user.type(await screen.findByLabelText("New password"), "long enough{Enter}");
    expect(await screen.findByRole("heading", { name: "This link no longer sets a password" })).toHaveFocus();
    expect(screen.getByRole("link", { name: "Ask for a new link" })).toHaveAttribute("href", "/forgot-password");
  });

  test("is not asked for by an address without a token", async () => {
    renderApp("/reset-password");
    expect(await screen.findByRole("heading", { name: "This link no longer sets a password" })).toBeInTheDocument();
  });
});

describe("the link in a mail", () => {
  const token = (payload: object) => `e30.${btoa(JSON.stringify(payload)).replaceAll("=", "")}.c2ln`;
  const verify = token({ email: "ada@example.org", userId: "u1" });
  const button = () => screen.findByRole("button", { name: "Confirm this address" });

  test("does nothing before the button, then confirms the address", async () => {
    const { user } = renderApp(`/verify-email?token=${verify}`);
    const calls = fakeAuth();
    expect(await screen.findByText("ada@example.org")).toBeInTheDocument();
    await screen.findByRole("button", { name: "Confirm this address" });
    expect(calls).toEqual([]);
    await user.click(await button());
    expect(await screen.findByRole("heading", { name: "Your address is confirmed" })).toHaveFocus();
    expect(calls).toEqual([{ path: `verify-email?token=${verify}`, body: null }]);
  });

  test.each([
    ["TOKEN_EXPIRED", /has run out/],
    ["INVALID_TOKEN", /was used already/],
  ])("that is refused with %s can be asked for again", async (code, words) => {
    const calls = fakeAuth(({ path }) => (path.startsWith("verify") ? refuse(401, code) : { status: 200 }));
    const { user } = renderApp(`/verify-email?token=${verify}`);
    await user.click(await button());
    expect(await screen.findByRole("heading", { name: "This link no longer works" })).toHaveFocus();
    expect(screen.getByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ask for it again" }));
    await screen.findByText(/Asked for again/);
    expect(calls.at(-1)).toEqual({ path: "send-verification-email", body: { email: "ada@example.org" } });
  });

  test("that failed on the way can be tried again", async () => {
    fakeAuth(() => Promise.reject(new TypeError("Failed to fetch")));
    const { user } = renderApp(`/verify-email?token=${verify}`);
    await user.click(await button());
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be reached");
    expect(await button()).toBeInTheDocument();
  });

  test("to the old address asks for consent, and says that the new one is asked next", async () => {
    const payload = { email: "ada@example.org", updateTo: "new@example.org", requestType: "change-email-confirmation" };
    fakeAuth();
    const { user } = renderApp(`/verify-email?token=${token(payload)}`);
    await user.click(await screen.findByRole("button", { name: "Agree to it" }));
    expect(await screen.findByRole("heading", { name: "One more mail" })).toBeInTheDocument();
    expect(screen.getByText("new@example.org")).toBeInTheDocument();
  });

  test("to the new address gives it to the account", async () => {
    const payload = { email: "ada@example.org", updateTo: "new@example.org", requestType: "change-email-verification" };
    fakeAuth();
    const { user } = renderApp(`/verify-email?token=${token(payload)}`, buildRoot({ viewer: buildViewer() }));
    await user.click(await button());
    expect(await screen.findByRole("heading", { name: "Your account has its new address" })).toBeInTheDocument();
    expect(await screen.findByRole("link", { name: "Your account" })).toHaveAttribute("href", "/account");
  });

  test.each(["", "?token=", "?token=%3Cscript%3E"])("that is none (%p) says so", async (query) => {
    const calls = fakeAuth();
    renderApp(`/verify-email${query}`);
    expect(await screen.findByRole("heading", { name: "This link no longer works" })).toBeInTheDocument();
    expect(calls).toEqual([]);
  });
});

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
    const { server, client } = renderApp("/signed-in?next=%2Fprofile", buildRoot({ viewer: buildViewer() }));
    await screen.findByRole("heading", { name: /What you read/ });
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
    await user.click(screen.getByRole("link", { name: "Your profile" }));
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
