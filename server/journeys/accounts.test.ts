import { readFileSync } from "node:fs";
import * as OTPAuth from "otpauth";
import type { Browser, CDPSession, Page } from "playwright-core";
import { type SignInProvider, signInProvider } from "../src/testing/sign-in-provider.ts";
import { faultsInEveryLook } from "./looks.ts";
import { freePort, launchBrowser, type RunningProduct, reasonToSkip, startProduct } from "./running-product.ts";

const skip = reasonToSkip();
if (skip) process.stdout.write(`${skip}\n`);

const EMAIL = "ada@journey.example";
const PASSWORD = "a long enough password";
const RESET_PASSWORD = "a third long enough password";
const NEW_PASSWORD = "another long enough password";

(skip ? describe.skip : describe)("an account from its making to its end, in a real browser", () => {
  let product: RunningProduct;
  let provider: SignInProvider;
  let browser: Browser;
  let page: Page;
  /** The mails of the outbox, as an admin reads them. */
  let adminCookie: string;
  const faults: string[] = [];

  beforeAll(async () => {
    const port = String(await freePort());
    provider = await signInProvider([`http://localhost:${port}/api/auth/callback/oidc`]);
    product = await startProduct(undefined, {
      PORT: port,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_LABEL: provider.label,
    });
    browser = await launchBrowser();
    page = await openPage();
    adminCookie = await signInByApi("admin@demo.example", product.passwords.get("admin") ?? "");
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await provider?.close();
  });

  async function openPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const opened = await (await browser.newContext(options)).newPage();
    opened.setDefaultTimeout(8_000);
    opened.on("pageerror", (error) => faults.push(error.message));
    return opened;
  }

  async function signInByApi(email: string, password: string): Promise<string> {
    const response = await fetch(`${product.address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: product.address },
      body: JSON.stringify({ email, password }),
    });
    return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  }

  /** The link in the newest mail to an address. */
  async function linkIn(recipient: string, subject: string): Promise<string> {
    const response = await fetch(`${product.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: adminCookie },
      body: JSON.stringify({ query: "{ mailOutbox(first: 50) { nodes { recipient subject text } } }" }),
    });
    const { data } = (await response.json()) as {
      data: { mailOutbox: { nodes: { recipient: string; subject: string; text: string }[] } };
    };
    const mail = data.mailOutbox.nodes.find((one) => one.recipient === recipient && one.subject === subject);
    return /https?:\S+/.exec(mail?.text ?? "")?.[0] ?? `no mail "${subject}" to ${recipient}`;
  }

  const main = () => page.getByRole("main");
  const heading = (name: string) => page.getByRole("heading", { name, exact: true });
  const press = (name: string | RegExp) => main().getByRole("button", { name, exact: true }).click();
  const section = (name: string) => page.getByRole("region", { name });
  const said = (words: string | RegExp) => page.getByRole("status").filter({ hasText: words }).waitFor();

  async function writePassword(password = PASSWORD, on = page): Promise<void> {
    await on.getByLabel("E-mail").fill(EMAIL);
    await on.getByLabel("Password").fill(password);
    await on.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
  }

  async function signInByBackupCode(on: Page, password: string): Promise<void> {
    await on.goto(`${product.address}/sign-in?next=%2Faccount`);
    await writePassword(password, on);
    await on.getByRole("button", { name: "Use a backup code" }).click();
    await on.getByRole("textbox", { name: "Backup code" }).fill(backupCodes.pop() ?? "");
    await on.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
    await on.getByRole("heading", { name: "Your account" }).waitFor();
  }

  async function signOut(): Promise<void> {
    await page.getByRole("button", { name: /Account menu/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
  }

  /** A device with a fingerprint reader that always agrees. */
  async function plugIn(cdp: CDPSession): Promise<string> {
    const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return authenticatorId;
  }

  /** Each counts once. */
  let backupCodes: string[];
  let totp: OTPAuth.TOTP;
  /** Each code counts once: waits for the next one where this one was used. */
  const used = new Set<string>();
  const isFresh = (code: string) => !used.has(code);
  async function nextCode(): Promise<string> {
    for (;;) {
      // The code of the next half minute is good too, and each is good once.
      const fresh = [0, 30_000].map((ahead) => totp.generate({ timestamp: Date.now() + ahead })).find(isFresh);
      if (fresh) {
        used.add(fresh);
        return fresh;
      }
      await new Promise((done) => setTimeout(done, 500));
    }
  }

  test("is made, opened by the link in a mail alone, and takes over what its owner chose as a visitor", async () => {
    await page.goto(`${product.address}/profile`);
    await page.getByRole("checkbox", { name: "Historical Context" }).uncheck();
    await page.getByRole("button", { name: "Save profile" }).click();
    await page.getByText("Saved in this browser.").waitFor();
    await page.goto(`${product.address}/sign-up?next=%2Forders%2F14060`);
    await page.getByLabel("Name").fill("Ada Lovelace");
    await page.getByLabel("E-mail").fill(EMAIL);
    await page.getByLabel("Password").fill(PASSWORD);
    await press("Make account");
    await heading("Ask for your link").waitFor();
    await page.getByText("This server sends no mail.").waitFor();

    await page.goto(`${product.address}/sign-in`);
    await writePassword();
    await heading("Confirm your address first").waitFor();

    await page.goto(await linkIn(EMAIL, "Confirm your e-mail address"));
    await page.getByText(EMAIL).first().waitFor();
    await press("Confirm this address");
    await heading("Your address is confirmed").waitFor();
    await main().getByRole("link", { name: "Sign in" }).click();
    const asked = page.waitForRequest((request) => (request.postData() ?? "").includes("OrderPageQuery"));
    await writePassword();
    // Where the reader wanted to go before there was an account.
    await page.waitForURL((url) => url.pathname === "/orders/14060");
    expect((await asked).postData()).toContain("SUMMARY");
    expect((await asked).postData()).not.toContain("HISTORICAL_CONTEXT");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await page.getByRole("button", { name: "Account menu of Ada Lovelace" }).waitFor();
  }, 60_000);

  test("takes a second step, and is opened by password and code", async () => {
    await page.goto(`${product.address}/account`);
    await press("Set up two-step sign-in");
    await page.getByLabel("Your password").fill(PASSWORD);
    await press("Go on");
    const secret = (await page.locator(".secret").textContent()) ?? "";
    totp = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret.replace(/\s/g, "")) });
    await page.getByRole("textbox", { name: "Code" }).fill("000000");
    await press("Turn two-step sign-in on");
    await page.getByText("This code is wrong").waitFor();
    await page.getByRole("textbox", { name: "Code" }).fill(await nextCode());
    await press("Turn two-step sign-in on");
    await heading("Keep these backup codes").waitFor();
    backupCodes = await page.getByRole("list", { name: "Backup codes" }).getByRole("listitem").allTextContents();
    expect(backupCodes).toHaveLength(10);
    const download = page.waitForEvent("download");
    await press("Download codes");
    expect(readFileSync(await (await download).path(), "utf8")).toContain(backupCodes.join("\n"));
    await press("I have kept them");
    await said("Two-step sign-in is on.");

    await signOut();
    await page.goto(`${product.address}/sign-in?next=%2Faccount`);
    await writePassword();
    await heading("Your second step").waitFor();
    await page.getByRole("textbox", { name: "Code" }).fill(await nextCode());
    await press("Sign in");
    await heading("Your account").waitFor();

    await signOut();
    await signInByBackupCode(page, PASSWORD);
  }, 120_000);

  test("gets a passkey, and is opened by it without a password", async () => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    const key = await plugIn(cdp);
    await press("Add a passkey");
    await page.getByLabel("Name of the passkey").fill("Fingerprint");
    await press("Add it");
    await said("The passkey “Fingerprint” signs you in from now on.");
    await signOut();

    // The browser offers it at the field itself, and this device agrees at once: nobody presses anything.
    await page.goto(`${product.address}/sign-in?next=%2Faccount`);
    await heading("Your account").waitFor();
    const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId: key });
    expect(credentials).toHaveLength(1);
    await signOut();

    // And from the button, when the field had nothing to offer.
    await cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId: key, enabled: false });
    await page.goto(`${product.address}/sign-in?next=%2Faccount`);
    await heading("Sign in").waitFor();
    await cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId: key, enabled: true });
    await press("Use a passkey");
    await heading("Your account").waitFor();
    await cdp.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: key });
  }, 60_000);

  test("ends another device's session, which is out at its next request", async () => {
    const other = await openPage();
    await signInByBackupCode(other, PASSWORD);

    await page.goto(`${product.address}/account`);
    await page.getByText("This device").waitFor();
    await press("Sign out all other devices");
    await said("signed out. This one stays.");
    await other.goto(`${product.address}/account`);
    await other.waitForURL((url) => url.pathname === "/sign-in");
    await other.context().close();
  }, 90_000);

  test("gets a new password by a link when the old one is forgotten, and signs all devices out", async () => {
    const other = await openPage();
    await other.goto(`${product.address}/forgot-password`);
    await other.getByLabel("E-mail").fill(EMAIL);
    await other.getByRole("button", { name: "Send the link" }).click();
    await other.getByRole("heading", { name: "Ask for your link" }).waitFor();
    const link = await linkIn(EMAIL, "Set a new password");
    await other.goto(link);
    await other.getByLabel("New password").fill(RESET_PASSWORD);
    await other.getByRole("button", { name: "Set password" }).click();
    await other.getByRole("heading", { name: "Your password is set" }).waitFor();
    await other.goto(link);
    await other.getByLabel("New password").fill(RESET_PASSWORD);
    await other.getByRole("button", { name: "Set password" }).click();
    await other.getByRole("heading", { name: "This link no longer sets a password" }).waitFor();
    await other.context().close();

    await page.goto(`${product.address}/account`);
    await page.waitForURL((url) => url.pathname === "/sign-in");
    await signInByBackupCode(page, RESET_PASSWORD);
  }, 60_000);

  test("changes its password and its address", async () => {
    await page.goto(`${product.address}/account`);
    await press("Change password");
    await page.getByLabel("Present password").fill("not the password");
    await page.getByLabel("New password").fill(NEW_PASSWORD);
    await press("Change password");
    await page.getByText("This is not your password.").waitFor();
    expect(await page.getByLabel("New password").inputValue()).toBe(NEW_PASSWORD);
    await page.getByLabel("Present password").fill(RESET_PASSWORD);
    await press("Change password");
    await said("Password changed.");

    await press("Change e-mail");
    await page.getByLabel("New e-mail").fill("countess@journey.example");
    await press("Ask for the change");
    await said("Until both have, your address stays as it is.");
    await page.goto(await linkIn(EMAIL, "Another e-mail address for your account"));
    await press("Agree to it");
    await heading("One more mail").waitFor();
    await page.goto(await linkIn("countess@journey.example", "Confirm your new e-mail address"));
    await press("Confirm this address");
    await heading("Your account has its new address").waitFor();
    await page.goto(`${product.address}/account`);
    await section("E-mail").getByText("countess@journey.example").waitFor();
  }, 60_000);

  test("is taken out as a file, and deleted; nothing private is left in the browser", async () => {
    await page.goto(`${product.address}/account`);
    const download = page.waitForEvent("download");
    await press("Download your data");
    const file = readFileSync(await (await download).path(), "utf8");
    expect(JSON.parse(file)).toBeTruthy();
    expect(file).toContain("countess@journey.example");
    for (const secret of [NEW_PASSWORD, totp.secret.base32]) expect(file).not.toContain(secret);

    await press("Delete your account");
    await page.getByLabel("Your password").fill(NEW_PASSWORD);
    await press("Delete it for good");
    await page.getByText("so that nothing is deleted by mistake").waitFor();
    await page.getByLabel("Your e-mail address").fill("countess@journey.example");
    await press("Delete it for good");
    await heading("Your account is deleted").waitFor();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(left).not.toMatch(/journey\.example|Ada|orders/);

    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel("E-mail").fill("countess@journey.example");
    await page.getByLabel("Password").fill(NEW_PASSWORD);
    await press("Sign in");
    await page.getByText("do not belong together").waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  test("is made by the first sign-in at the provider, and goes on to where its owner wanted to", async () => {
    const other = await openPage();
    provider.user = { sub: "g", email: "grace@journey.example", email_verified: true, name: "Grace Hopper" };
    await other.goto(`${product.address}/sign-in?next=%2Faccount`);
    await other.getByRole("button", { name: "Sign in with The Ministry" }).click();
    await other.getByRole("heading", { name: "Your account" }).waitFor();
    await other.getByRole("region", { name: "The Ministry" }).getByText("opens your account here").waitFor();
    await other.getByRole("region", { name: "Password" }).getByText("Your account has none").waitFor();
    expect(await other.getByRole("region", { name: "Two-step sign-in" }).getByRole("button").count()).toBe(0);

    provider.user = { sub: "h", email: "hedy@journey.example", email_verified: false, name: "Hedy Lamarr" };
    await other.context().clearCookies();
    await other.goto(`${product.address}/sign-in?next=%2Faccount`);
    await other.getByRole("button", { name: "Sign in with The Ministry" }).click();
    await other.getByRole("alert").filter({ hasText: "has not confirmed your e-mail address" }).waitFor();
    await other.context().close();
  }, 60_000);

  test("an admin reads the outbox, a reader does not", async () => {
    const [name = "", ...value] = adminCookie.split("=");
    await page.context().addCookies([{ name, value: value.join("="), url: product.address }]);
    await page.goto(`${product.address}/admin/outbox`);
    await page.getByText("Your account was deleted").click();
    await page.getByText("There is nothing left to do.").waitFor();
    await page.context().clearCookies();
    await page.goto(`${product.address}/admin/outbox`);
    await page.getByRole("heading", { name: "Sign in to open the desk" }).waitFor();
  }, 60_000);

  test("every page of accounts is accessible and nothing scrolls sideways, in both themes at both widths", async () => {
    const [name = "", ...value] = adminCookie.split("=");
    const look = await openPage({ bypassCSP: true });
    const check = async (what: string) => {
      await look.getByRole("heading", { level: 1 }).waitFor();
      expect({ what, faults: await faultsInEveryLook(look) }).toEqual({ what, faults: [] });
    };
    for (const path of [
      "/sign-in",
      "/sign-in?error=email_not_verified",
      "/sign-up",
      "/signed-in",
      "/forgot-password",
      "/reset-password",
      "/reset-password?token=abc",
      "/verify-email",
    ]) {
      await look.goto(`${product.address}${path}`, { waitUntil: "networkidle" });
      await check(path);
    }
    await look.goto(`${product.address}/forgot-password`);
    await look.getByLabel("E-mail").fill("nobody@look.example");
    await look.getByRole("button", { name: "Send the link" }).click();
    await look.getByRole("heading", { name: "Ask for your link" }).waitFor();
    await check("the mail that is on its way");
    await look.context().addCookies([{ name, value: value.join("="), url: product.address }]);
    await look.goto(`${product.address}/admin/outbox`, { waitUntil: "networkidle" });
    await look.locator("summary").first().click();
    await check("/admin/outbox");
    await look.goto(`${product.address}/account`, { waitUntil: "networkidle" });
    await check("/account");
    for (const button of ["Change name", "Change e-mail", "Change password", "Add a passkey", "Delete your account"])
      await look.getByRole("button", { name: button, exact: true }).click();
    await look.getByRole("button", { name: "Delete it for good" }).click();
    await look.getByRole("button", { name: "Set up two-step sign-in" }).click();
    await look
      .getByLabel("Your password")
      .first()
      .fill(product.passwords.get("admin") ?? "");
    await look.getByRole("button", { name: "Go on" }).click();
    await look.getByRole("img", { name: /QR code/ }).waitFor();
    await check("/account with all its forms");
    await look.context().close();
  }, 120_000);
});
