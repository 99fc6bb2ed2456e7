import { screen, waitFor } from "@testing-library/react";
import { buildRoot, buildSession } from "../../testing/build.ts";
import { type Call, fakeAuth, refuse } from "../../testing/fake-auth.ts";
import { openAccount, withSecurity } from "../../testing/open-account.tsx";
import { renderApp } from "../../testing/render-app.tsx";

test("leads a visitor to the sign-in, and back", async () => {
  const { where } = renderApp("/account");
  await screen.findByRole("heading", { name: "Sign in" });
  expect(where()).toBe("/sign-in?next=%2Faccount");
});

test("says how the account stands", async () => {
  await openAccount(withSecurity({ sessions: [buildSession(), buildSession({ id: "s2", isCurrent: false })] }));
  expect(
    screen.getByText(/Two-step sign-in is off; you are signed in here and on 1 other device\./),
  ).toBeInTheDocument();
});

test("says when it could not be loaded, and loads on demand", async () => {
  const { server, user } = renderApp("/", withSecurity());
  await screen.findByRole("link", { name: "All orders" });
  server.state.isDown = true;
  await user.click(screen.getByRole("link", { name: "Your account", hidden: true }));
  expect(await screen.findByRole("heading", { name: "Your account could not be loaded" })).toBeInTheDocument();
  server.state.isDown = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("region", { name: "Devices" })).toBeInTheDocument();
});

describe("a form of it", () => {
  test("opens with the focus in it, and gives the focus back when it is given up", async () => {
    const { press } = await openAccount();
    await press("Change name");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
    await press("Cancel");
    expect(screen.getByRole("button", { name: "Change name" })).toHaveFocus();
  });

  test("saves a name, shows it everywhere and says so", async () => {
    const { press, user, server } = await openAccount();
    const calls = fakeAuth(() => {
      server.state.root = withSecurity();
      server.state.root.viewer.user.name = "Ada L.";
      return { status: 200 };
    });
    await press("Change name");
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), " Ada L. {Enter}");
    await waitFor(() => expect(screen.getByText("Name saved.").closest("[role=status]")).toHaveFocus());
    expect(calls).toEqual([{ path: "update-user", body: { name: "Ada L." } }]);
    expect(screen.getByRole("button", { name: "Account menu of Ada L." })).toBeInTheDocument();
  });

  test("asks both addresses before the e-mail changes", async () => {
    const { press, user } = await openAccount();
    const calls = fakeAuth();
    await press("Change e-mail");
    const field = screen.getByRole("textbox", { name: "New e-mail" });
    await user.type(field, "ADA@example.org{Enter}");
    expect(field).toHaveAccessibleDescription(/your address already/);
    await user.clear(field);
    await user.type(field, "new@example.org{Enter}");
    expect(await screen.findByText(/Until both have, your address stays as it is/)).toBeInTheDocument();
    expect(calls).toEqual([{ path: "change-email", body: { newEmail: "new@example.org" } }]);
  });

  test("changes the password, says what ended, and loses nothing on a refusal", async () => {
    const { press, user } = await openAccount();
    const calls = fakeAuth(() => refuse(400, "INVALID_PASSWORD"));
    await press("Change password");
    const present = screen.getByLabelText("Present password");
    expect(present).toHaveAttribute("autocomplete", "current-password");
    await user.type(present, "wrong");
    await user.type(screen.getByLabelText("New password"), "a long new password{Enter}");
    await waitFor(() => expect(present).toHaveAccessibleDescription(/not your password/));
    expect(present).toHaveFocus();
    expect(screen.getByLabelText("New password")).toHaveValue("a long new password");
    fakeAuth();
    await press("Change password");
    expect(await screen.findByText("Password changed. All other devices were signed out.")).toBeInTheDocument();
    expect(calls[0]?.body).toMatchObject({ currentPassword: "wrong", newPassword: "a long new password" });
  });

  test("tells a limit with its time", async () => {
    const { press, user } = await openAccount();
    fakeAuth(() => ({ ...refuse(429, "TOO_MANY_TRIES"), headers: { "retry-after": "600" } }));
    await press("Change password");
    await user.type(screen.getByLabelText("Present password"), "right");
    await user.type(screen.getByLabelText("New password"), "a long new password{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(/Try again in 10 minutes, at \d\d:\d\d\./);
  });

  test("tells an account without a password how to get one", async () => {
    const { section } = await openAccount(withSecurity({ hasPassword: false }));
    expect(section("Password").getByRole("link", { name: "Set one" })).toHaveAttribute(
      "href",
      "/forgot-password?next=%2Faccount",
    );
  });
});

describe("the way out", () => {
  test("gathers everything as a file, or says why not", async () => {
    const { press } = await openAccount();
    const saved: string[] = [];
    URL.createObjectURL = () => "blob:take-out";
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    const calls = fakeAuth(() => ({ ...refuse(429, "TOO_MANY_TRIES"), headers: { "retry-after": "1800" } }));
    await press("Download your data");
    expect(await screen.findByRole("alert")).toHaveTextContent(/in 30 minutes/);
    fakeAuth(() => ({ status: 200, body: { user: {} } }));
    await press("Download your data");
    expect(await screen.findByText(/^Saved as executive-disorder-take-out\.json/)).toBeInTheDocument();
    expect(saved).toEqual(["executive-disorder-take-out.json"]);
    expect(calls).toEqual([{ path: "/api/account/take-out", body: null }]);
  });

  test("deletes nothing before the address was written, and then all of it", async () => {
    const { press, user, server, client } = await openAccount();
    let calls: Call[] = fakeAuth();
    await press("Delete your account");
    await user.type(screen.getByLabelText("Your password"), "long enough");
    await press("Delete it for good");
    const confirmation = screen.getByRole("textbox", { name: "Your e-mail address" });
    expect(confirmation).toHaveFocus();
    expect(calls).toEqual([]);
    await user.type(confirmation, "Ada@example.org");
    calls = fakeAuth(() => refuse(409, "LAST_ADMIN"));
    await press("Delete it for good");
    expect(await screen.findByRole("alert")).toHaveTextContent("the only admin");
    calls = fakeAuth(() => {
      server.state.root = buildRoot();
      return { status: 200 };
    });
    await press("Delete it for good");
    expect(await screen.findByRole("heading", { name: "Your account is deleted" })).toHaveFocus();
    expect(calls).toEqual([{ path: "delete-user", body: { password: "long enough" } }]);
    expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
    expect(JSON.stringify(client.cache.extract())).not.toContain("ada@example.org");
  });

  test("unlinks the provider where it opens the account", async () => {
    const { press } = await openAccount(
      withSecurity({ hasProvider: true }, { signInOptions: { providerLabel: "Example University", isMailSent: true } }),
    );
    const calls = fakeAuth(() => refuse(400, "FAILED_TO_UNLINK_LAST_ACCOUNT"));
    await press("Unlink Example University");
    await press("Unlink it");
    expect(await screen.findByRole("alert")).toHaveTextContent("Set a password first");
    expect(calls).toEqual([{ path: "unlink-account", body: { providerId: "oidc" } }]);
  });
});
