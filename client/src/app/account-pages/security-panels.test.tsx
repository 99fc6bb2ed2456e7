import { screen, waitFor, within } from "@testing-library/react";
import { buildSecurity, buildSession } from "../../testing/build.ts";
import { fakeAuth, refuse } from "../../testing/fake-auth.ts";
import type { Root } from "../../testing/fake-server.ts";
import { openAccount, withSecurity } from "../../testing/open-account.tsx";

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
    await waitFor(() => expect(code).toHaveAccessibleDescription(/wrong, was used or has run out/));
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

  test("is not offered where there is no password", async () => {
    const { section } = await openAccount(withSecurity({ hasPassword: false }));
    expect(section("Two-step sign-in").queryByRole("button")).not.toBeInTheDocument();
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
