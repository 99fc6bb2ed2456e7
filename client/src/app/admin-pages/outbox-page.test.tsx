import { screen, within } from "@testing-library/react";
import { buildKeeper, buildRoot } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const buildMail = (over: Root = {}): Root => ({
  id: "1",
  kind: "VERIFY_ADDRESS",
  recipient: "ada@example.org",
  subject: "Confirm your e-mail address",
  text: "An account was made.\n\nConfirm it here:\nhttps://orders.example.org/verify-email?token=abc\n\n<b>not bold</b> javascript:alert(1)\n",
  createdAt: "2026-11-01T10:42:00.000Z",
  sentAt: null,
  attempts: 0,
  nextAttemptAt: "2026-11-01T10:42:00.000Z",
  lastError: null,
  ...over,
});
const page = (nodes: Root[], endCursor: string | null = null) => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const openOutbox = (mailOutbox: unknown, isMailSent = false) =>
  renderApp(
    "/admin/outbox",
    buildRoot({
      viewer: buildKeeper("ADMIN", ["mail:read"]),
      mailOutbox,
      signInOptions: { providerLabel: null, isMailSent },
    }),
  );

test("shows a mail as plain text; its web addresses lead where they say", async () => {
  const { user } = openOutbox(page([buildMail()]));
  await user.click(await screen.findByText("Confirm your e-mail address"));
  expect(screen.getByText(/This server sends no mail/)).toBeInTheDocument();
  const mail = within(screen.getByRole("list", { name: "Mails" }));
  const link = mail.getByRole("link");
  expect(link).toHaveAttribute("href", "https://orders.example.org/verify-email?token=abc");
  expect(link).toHaveTextContent("https://orders.example.org/verify-email?token=abc");
  expect(mail.getByText(/<b>not bold<\/b> javascript:alert\(1\)/)).toBeInTheDocument();
  expect(mail.getAllByRole("link")).toHaveLength(1);
});

test.each([
  [{ sentAt: "2026-11-01T10:43:00.000Z", nextAttemptAt: null }, /^Sent on November/],
  [{ attempts: 1, lastError: "550 no such box" }, /^The mail server refused it once: 550 no such box\. Tried again on/],
  [{ attempts: 8, nextAttemptAt: null, lastError: "timeout" }, /refused it 8 times: timeout\. Given up\.$/],
  [{}, /^On its way\.$/],
])("says how it stands with a mail: %j", async (over, words) => {
  openOutbox(page([buildMail(over)]), true);
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("loads earlier mails, and keeps those that are there", async () => {
  const { user } = openOutbox(({ after }: Root) =>
    after ? page([buildMail({ id: "1", subject: "The first" })]) : page([buildMail({ id: "2" })], "c1"),
  );
  await user.click(await screen.findByRole("button", { name: "Earlier mails" }));
  expect(await screen.findByText("The first")).toBeInTheDocument();
  expect(screen.getByText("Confirm your e-mail address")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Earlier mails" })).not.toBeInTheDocument();
});

test("says that there is none yet, and what would come", async () => {
  openOutbox(page([]));
  expect(await screen.findByText("No mail yet.")).toBeInTheDocument();
});

test("is not open to those who may not read it", async () => {
  renderApp("/admin/outbox", buildRoot({ viewer: buildKeeper("EDITOR") }));
  expect(await screen.findByText(/not open to your account/)).toBeInTheDocument();
});

test("says so when the account has lost it meanwhile", async () => {
  openOutbox(() => {
    throw refusal("NOT_ALLOWED");
  });
  expect(await screen.findByText(/not open to your account/)).toBeInTheDocument();
});
