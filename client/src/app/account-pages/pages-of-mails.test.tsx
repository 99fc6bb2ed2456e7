import { screen } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { fakeAuth, refuse } from "../../testing/fake-auth.ts";
import { fillIn } from "../../testing/fill-in.ts";
import { renderApp } from "../../testing/render-app.tsx";

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
    // The new account is welcomed on its way on, in whichever tab that is.
    const onwards = "/welcome?next=%2Forders%2F14060";
    expect(screen.getByRole("link", { name: "sign in" })).toHaveAttribute(
      "href",
      `/sign-in?next=${encodeURIComponent(onwards)}`,
    );
    expect(localStorage.getItem("ed.next")).toContain(onwards);
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
