import { screen, within } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const order = (number: string) => ({ number, title: `Title of ${number}` });
const change = (number: string, over: Root = {}): Root => ({
  order: order(number),
  legalForce: "REVOKED",
  reason: "TRACKED",
  eventCount: 1,
  events: [{ id: `${number}1`, kind: "STATUS_CHANGED", sentence: "Revoked by EO 99100." }],
  meaning: { outcome: "VARIANT", body: "Ask the committee for a hearing." },
  ...over,
});
const group = (changes: Root[], over: Root = {}): Root => ({
  id: "run 7",
  at: "2026-11-24T10:42:00.000Z",
  eventCount: changes.length,
  orderCount: changes.length,
  changes,
  ...over,
});
const tracked = (number: string, over: Root = {}): Root => ({
  order: order(number),
  legalForce: "IN_FORCE",
  nextDueDate: null,
  isChanged: false,
  ...over,
});

/** Of a reader who tracks EO 14060 and EO 14059, of which the first changed. */
const buildDashboard = (over: Root = {}): Root => ({
  seenAt: "2026-11-20T10:42:00.000Z",
  latestEvent: "41",
  newCount: 1,
  personaName: "Policymakers",
  trackedCount: 2,
  groups: [group([change("14060")])],
  tracked: [
    tracked("14060", { legalForce: "REVOKED", isChanged: true }),
    tracked("14059", { nextDueDate: "2026-12-01" }),
  ],
  deadlines: [
    {
      number: "14059",
      title: "Title of 14059",
      dueDate: "2026-12-01",
      actor: "The council",
      duty: "Report to the President",
      hasPassed: false,
    },
  ],
  ...over,
});
const NOTHING = buildDashboard({ seenAt: null, newCount: 0, trackedCount: 0, groups: [], tracked: [], deadlines: [] });
const LISTS = [
  { id: "1", name: "Oversight", orderCount: 2, numbers: ["14060", "14059"], publicId: null },
  { id: "2", name: "Energy", orderCount: 0, numbers: [], publicId: null },
];

const show = (over: Root = {}, address = "/dashboard") =>
  renderApp(
    address,
    buildRoot({ viewer: buildViewer(), trackingLists: LISTS, dashboard: () => buildDashboard(), ...over }),
  );
const refuse = (code: string) => () => {
  throw refusal(code, "`listId` is none of your lists");
};
const main = () => within(screen.getByRole("main"));

test("asks a visitor to sign in, to come back here", async () => {
  show({ viewer: null }, "/dashboard?kind=STATUS_CHANGED");
  await screen.findByRole("heading", { level: 1, name: "Sign in to see your dashboard" });
  expect(main().getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    `/sign-in?next=${encodeURIComponent("/dashboard?kind=STATUS_CHANGED")}`,
  );
});

test("says the answer first, then what changed and what it means in whose words", async () => {
  show();
  await screen.findByRole("heading", { level: 1, name: "1 of your 2 orders changed." });
  const item = screen.getByRole("heading", { level: 3, name: /EO 14060/ }).closest("li");
  expect(item).toHaveTextContent("Revoked by EO 99100.");
  expect(item).toHaveTextContent("Ask the committee for a hearing.");
  expect(item).toHaveTextContent("Written for policymakers.");
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "14060Title of 14060ChangedRevokedNone known",
    expect.stringMatching(/^14059Title of 14059No recorded changeDec\s1,\s2026$/),
  ]);
  expect(screen.getByRole("region", { name: "Deadlines" })).toHaveTextContent("The council: Report to the President");
});

test.each([
  [{ outcome: "FALLBACK", body: "Base line." }, "Base text: none is written for policymakers yet."],
  [{ outcome: "INTENTIONALLY_EMPTY", body: null }, "The editors found nothing here that concerns policymakers."],
  [null, "No analysis is written yet."],
])("labels the outcome: %j", async (meaning, words) => {
  show({ dashboard: buildDashboard({ groups: [group([change("14060", { meaning })])] }) });
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("greets whoever tracks nothing with what there is to do", async () => {
  show({ dashboard: NOTHING, trackingLists: [] });
  await screen.findByRole("heading", { level: 1, name: "Your dashboard" });
  expect(main().getByText(/You track nothing yet/)).toBeInTheDocument();
  expect(main().getByRole("link", { name: "Find orders" })).toHaveAttribute("href", "/orders");
});

test("tells how much there is behind what is shown", async () => {
  const many = change("14060", { eventCount: 1_040 });
  show({
    dashboard: buildDashboard({ newCount: 1_000, groups: [group([many], { orderCount: 250, eventCount: 1_000 })] }),
  });
  expect(await screen.findByText(/^More than a thousand things happened/)).toBeInTheDocument();
  expect(screen.getByText("And 1,039 more.")).toBeInTheDocument();
  expect(screen.getByText(/^And 249 more orders\./)).toBeInTheDocument();
});

test("a new order that is followed can be tracked in place", async () => {
  const { user, server } = show({
    dashboard: buildDashboard({ groups: [group([change("14400", { reason: "FOLLOWED" })])] }),
    trackOrder: () => ({ ...LISTS[0], orderCount: 3 }),
  });
  expect(await screen.findByRole("heading", { level: 1, name: /1 new order that you follow/ })).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Track EO 14400 in Oversight" }));
  expect(await screen.findByText(/In “Oversight”/)).toBeInTheDocument();
  expect(server.last("TrackOrderMutation")?.variables).toEqual({ number: "14400", listId: "1" });
});

test("marks as seen what is shown, up to the event of the answer", async () => {
  let seen = false;
  const { user, server } = show({
    dashboard: () => (seen ? buildDashboard({ newCount: 0, groups: [] }) : buildDashboard()),
    markDashboardSeen: () => {
      seen = true;
      return NOTHING;
    },
  });
  await user.click(await screen.findByRole("button", { name: "Mark all as seen" }));
  expect(await screen.findByText("Nothing that you have not seen.")).toBeInTheDocument();
  expect(screen.getByText("Marked. What comes from now on is new.")).toBeInTheDocument();
  expect(server.last("MarkSeenMutation")?.variables).toEqual({ upTo: "41" });
});

test.each([
  ["INTERNAL_SERVER_ERROR", "Nothing was marked."],
  ["NOT_SIGNED_IN", "Your session has ended"],
])("says that nothing was marked: %s", async (code, words) => {
  const { user } = show({ markDashboardSeen: refuse(code) });
  await user.click(await screen.findByRole("button", { name: "Mark all as seen" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.getByText("Revoked by EO 99100.")).toBeInTheDocument();
});

test("filters stand in the address and are asked for", async () => {
  const { user, server, where } = show();
  await user.selectOptions(await screen.findByLabelText("What happened"), "DEADLINE_NEAR");
  await user.selectOptions(screen.getByLabelText("List"), "2");
  expect(where()).toBe("/dashboard?kind=DEADLINE_NEAR&list=2");
  await screen.findByText("Revoked by EO 99100.");
  expect(server.last("DashboardQuery")?.variables).toEqual({
    listId: "2",
    kinds: ["DEADLINE_NEAR"],
    legalForces: null,
  });
});

test("a list that is none of the reader's is said to be so, and nothing of another list stands there", async () => {
  const { user, where } = show({
    dashboard: ({ listId }: Root) => (listId === "2" ? refuse("BAD_INPUT")() : buildDashboard()),
  });
  await user.selectOptions(await screen.findByLabelText("List"), "2");
  await screen.findByRole("heading", { level: 1, name: "This list is none of yours" });
  expect(screen.queryByText("Revoked by EO 99100.")).not.toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "All your lists on the dashboard" }));
  expect(where()).toBe("/dashboard");
  expect(await screen.findByText("Revoked by EO 99100.")).toBeInTheDocument();
});

test("an ended session leads to signing in, and back here", async () => {
  show({ dashboard: refuse("NOT_SIGNED_IN") }, "/dashboard?list=1");
  await screen.findByRole("heading", { level: 1, name: /^Your session has ended/ });
  expect(main().getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    `/sign-in?next=${encodeURIComponent("/dashboard?list=1")}`,
  );
});

test("a failure can be tried again", async () => {
  let isDown = true;
  const { user } = show({
    dashboard: () => {
      if (isDown) throw refusal("INTERNAL_SERVER_ERROR");
      return buildDashboard();
    },
  });
  await screen.findByRole("heading", { level: 1, name: "Your dashboard could not be loaded" });
  isDown = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Revoked by EO 99100.")).toBeInTheDocument();
});
