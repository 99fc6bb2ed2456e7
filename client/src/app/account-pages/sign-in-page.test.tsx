import { screen, waitFor } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { fakeAuth, refuse } from "../../testing/fake-auth.ts";
import { fillIn } from "../../testing/fill-in.ts";
import { renderApp } from "../../testing/render-app.tsx";

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
      expect(screen.getByRole("alert")).toHaveTextContent(/Try again in 40 seconds, at \d\d:\d\d:\d\d\./),
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
    await waitFor(() => expect(code).toHaveAccessibleDescription(/wrong, was used or has run out/));
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
    expect(await screen.findByText(/provider cannot be reached now/)).toBeInTheDocument();
  });

  test("offers no provider where there is none", async () => {
    renderApp("/sign-in");
    await screen.findByRole("button", { name: "Use a passkey" });
    expect(screen.queryByRole("button", { name: /Sign in with/ })).not.toBeInTheDocument();
  });

  test("says when this browser cannot use passkeys", async () => {
    fakeAuth(() => ({ status: 200, body: { challenge: "AAAA", rpId: "localhost" } }));
    const { user } = renderApp("/sign-in");
    await user.click(await screen.findByRole("button", { name: "Use a passkey" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("cannot use passkeys");
  });

  test("stays possible for those who are signed in, and says who that is", async () => {
    renderApp("/sign-in?next=%2Faccount", buildRoot({ viewer: buildViewer() }));
    const goOn = await screen.findByRole("link", { name: "go on" });
    expect(goOn.closest("p")).toHaveTextContent("You are signed in as ada@example.org.");
    expect(goOn).toHaveAttribute("href", "/account");
    expect(screen.getByLabelText("Password")).toBeInTheDocument();
  });

  test("that the server does not know is no sign-in", async () => {
    renderApp("/signed-in?next=%2Fprofile");
    expect(await screen.findByRole("heading", { name: "You are not signed in" })).toHaveFocus();
    expect(screen.getAllByRole("link", { name: "Sign in" }).at(-1)).toHaveAttribute("href", "/sign-in?next=%2Fprofile");
  });
});
