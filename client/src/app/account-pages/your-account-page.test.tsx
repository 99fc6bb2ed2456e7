import { screen, waitFor, within } from "@testing-library/react";
import { buildRoot, buildSecurity, buildSession, buildViewer } from "../../testing/build.ts";
import { type Answer, type Call, fakeAuth } from "../../testing/fake-auth.ts";
import type { Root } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const refuse = (status: number, code: string): Answer => ({ status, body: { code } });
const withSecurity = (security: Root = {}, over: Root = {}) =>
  buildRoot({ viewer: { ...buildViewer(), security: buildSecurity(security) }, ...over });

/** The page of an account, and a section of it by its heading. */
async function openAccount(root: Root = withSecurity()) {
  const app = renderApp("/account", root);
  await screen.findByRole("heading", { level: 1, name: "Your account" });
  await screen.findByRole("region", { name: "Name" });
  const section = (name: string) => within(screen.getByRole("region", { name }));
  const press = (button: string | RegExp) => app.user.click(screen.getByRole("button", { name: button }));
  return { ...app, section, press };
}

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
    expect(screen.getByRole("button", { name: /^Ada L\..*Account menu/ })).toBeInTheDocument();
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
    expect(await screen.findByRole("alert")).toHaveTextContent(/try again in 10 minutes, at \d\d:\d\d:\d\d/);
  });

  test("tells an account without a password how to get one", async () => {
    const { section } = await openAccount(withSecurity({ hasPassword: false }));
    expect(section("Password").getByRole("link", { name: "Set one" })).toHaveAttribute(
      "href",
      "/forgot-password?next=%2Faccount",
    );
  });
});

describe("two-step sign-in", () => {
  const ENABLED = {
    totpURI: "otpauth://totp/Executive%20Disorder:ada@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Executive%20Disorder",
    backupCodes: ["aaaaa-11111", "bbbbb-22222"],
  };

  test("is on after a right code, and shows the backup codes once", async () => {
    const { press, user, server } = await openAccount();
    const calls = fakeAuth(({ path, body }) => {
      if (path === "two-factor/enable") return { status: 200, body: ENABLED };
      if (body?.code !== "123456") return refuse(401, "INVALID_CODE");
      server.state.root = withSecurity({ hasTwoFactor: true });
      return { status: 200 };
    });
    await press("Set up two-step sign-in");
    await user.type(screen.getByLabelText("Your password"), "long enough{Enter}");
    expect(await screen.findByText("JBSW Y3DP EHPK 3PXP")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /QR code/ })).toBeInTheDocument();
    expect(screen.queryByText("aaaaa-11111")).not.toBeInTheDocument();
    const code = screen.getByRole("textbox", { name: "Code" });
    await user.type(code, "000000{Enter}");
    await waitFor(() => expect(code).toHaveAccessibleDescription(/wrong or has run out/));
    await user.clear(code);
    await user.type(code, "123 456{Enter}");
    expect(await screen.findByRole("heading", { name: "Keep these backup codes" })).toHaveFocus();
    expect(within(screen.getByRole("list", { name: "Backup codes" })).getAllByRole("listitem")).toHaveLength(2);
    await press("Copy codes");
    expect(await screen.findByText("Copied.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe("aaaaa-11111\nbbbbb-22222");
    await press("I have kept them");
    expect(screen.queryByText("aaaaa-11111")).not.toBeInTheDocument();
    expect(screen.getByText(/Two-step sign-in is on\. From now on/).closest("[role=status]")).toHaveFocus();
    expect(screen.getByRole("button", { name: "Turn it off" })).toBeInTheDocument();
    expect(calls.map(({ path, body }) => [path, body])).toEqual([
      ["two-factor/enable", { password: "long enough", method: "totp" }],
      ["two-factor/verify-totp", { code: "000000" }],
      ["two-factor/verify-totp", { code: "123456" }],
    ]);
  });

  test("gives new backup codes for the password", async () => {
    const { press, user } = await openAccount(withSecurity({ hasTwoFactor: true }));
    fakeAuth(() => ({ status: 200, body: { backupCodes: ["ccccc-33333"] } }));
    await press("Make new backup codes");
    await user.type(screen.getByLabelText("Your password"), "long enough{Enter}");
    expect(await screen.findByText("ccccc-33333")).toBeInTheDocument();
  });

  test("is turned off by the password, and says so", async () => {
    const { press, user, server } = await openAccount(withSecurity({ hasTwoFactor: true }));
    fakeAuth(() => {
      server.state.root = withSecurity();
      return { status: 200 };
    });
    await press("Turn it off");
    await user.type(screen.getByLabelText("Your password"), "long enough{Enter}");
    await waitFor(() => expect(screen.getByText("Two-step sign-in is off.").closest("[role=status]")).toHaveFocus());
    expect(screen.getByRole("button", { name: "Set up two-step sign-in" })).toBeInTheDocument();
  });

  test("asks for no password where there is none", async () => {
    const { press } = await openAccount(withSecurity({ hasPassword: false }));
    const calls = fakeAuth(() => ({ status: 200, body: ENABLED }));
    await press("Set up two-step sign-in");
    await press("Go on");
    expect(await screen.findByText("JBSW Y3DP EHPK 3PXP")).toBeInTheDocument();
    expect(calls).toEqual([{ path: "two-factor/enable", body: { method: "totp" } }]);
  });
});

describe("passkeys", () => {
  const KEY = { id: "p1", name: "Work laptop", createdAt: "2026-11-01T10:42:00.000Z", isSynced: false };

  test("are renamed and removed, each with its result", async () => {
    const { user, server } = await openAccount(withSecurity({ passkeys: [KEY] }));
    const calls = fakeAuth(({ path }) => {
      server.state.root = withSecurity({
        passkeys: path === "passkey/delete-passkey" ? [] : [{ ...KEY, name: "Old laptop" }],
      });
      return { status: 200 };
    });
    await user.click(screen.getByRole("button", { name: "Rename Work laptop" }));
    await user.clear(screen.getByRole("textbox", { name: "Name of the passkey" }));
    await user.type(screen.getByRole("textbox", { name: "Name of the passkey" }), "Old laptop{Enter}");
    await user.click(await screen.findByRole("button", { name: "Remove Old laptop" }));
    await user.click(screen.getByRole("button", { name: "Remove this passkey" }));
    const said = await screen.findByText(/“Old laptop” no longer signs in here/);
    expect(said.closest("[role=status]")).toHaveFocus();
    expect(calls).toEqual([
      { path: "passkey/update-passkey", body: { id: "p1", name: "Old laptop" } },
      { path: "passkey/delete-passkey", body: { id: "p1" } },
    ]);
  });

  test("need a recent sign-in to be added, and lead to it and back", async () => {
    const { press } = await openAccount();
    fakeAuth(() => refuse(403, "SESSION_NOT_FRESH"));
    await press("Add a passkey");
    await press("Add it");
    expect(await screen.findByRole("alert")).toHaveTextContent("older than an hour");
    expect(screen.getByRole("link", { name: "Sign in again" })).toHaveAttribute("href", "/sign-in?next=%2Faccount");
  });
});

describe("devices", () => {
  const OTHER = buildSession({ id: "s2", isCurrent: false, userAgent: null });

  test("are marked, and signed out one by one or all at once", async () => {
    const ended: string[] = [];
    const root = withSecurity(
      { sessions: [buildSession(), OTHER, { ...OTHER, id: "s3" }] },
      {
        endSession: ({ id }: Root) => {
          ended.push(id);
          app.server.state.root.viewer.security.sessions = [buildSession(), { ...OTHER, id: "s3" }];
          return buildSecurity();
        },
        endOtherSessions: () => {
          ended.push("others");
          app.server.state.root.viewer.security.sessions = [buildSession()];
          return buildSecurity();
        },
      },
    );
    const app = await openAccount(root);
    const list = within(screen.getByRole("list", { name: "Devices that are signed in" }));
    expect(list.getAllByRole("listitem")[0]).toHaveTextContent("Firefox on LinuxThis device");
    await app.user.click(list.getAllByRole("button", { name: /^Sign out/ })[0] as HTMLElement);
    expect(await screen.findByText(/is signed out\./)).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: /^Sign out A device/ })).toHaveLength(1);
    await app.press("Sign out all other devices");
    expect(await screen.findByText("1 other device signed out. This one stays.")).toBeInTheDocument();
    expect(screen.getByText("You are signed in nowhere else.")).toBeInTheDocument();
    expect(ended).toEqual(["s2", "others"]);
  });

  test("say when none was signed out", async () => {
    const { server, press } = await openAccount(withSecurity({ sessions: [buildSession(), OTHER] }));
    server.state.isDown = true;
    await press("Sign out all other devices");
    expect(await screen.findByRole("alert")).toHaveTextContent("no device may be signed out");
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
