import { screen, within } from "@testing-library/react";
import { buildRoot, buildViewer } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const buildSetting = (over: Root = {}): Root => ({
  frequency: "OFF",
  timeZone: null,
  hour: 7,
  weekday: 1,
  nextAt: null,
  lastAt: null,
  recipient: "ada@example.org",
  isAddressConfirmed: true,
  ...over,
});
const DAILY = { frequency: "DAILY", timeZone: "Europe/Paris", nextAt: "2026-11-30T06:00:00.000Z" };
/** The page of lists, with a setting that saving changes. */
function open(over: Root = {}, root: Root = {}) {
  let setting = buildSetting(over);
  const shown = renderApp(
    "/lists",
    buildRoot({
      viewer: buildViewer(),
      trackingLists: [],
      feedTokens: [],
      digestSetting: () => setting,
      saveDigestSetting: (saved: Root) => {
        setting = { ...setting, ...saved, nextAt: saved.frequency === "OFF" ? null : DAILY.nextAt };
        return setting;
      },
      ...root,
    }),
  );
  return { ...shown, form: async () => within(await screen.findByRole("form", { name: "Digest by mail" })) };
}

test("is off at first, and asks for hour and zone only when there is one; the zone is that of the device", async () => {
  const { user, server, form } = open();
  const fields = await form();
  expect(fields.queryByLabelText("At")).not.toBeInTheDocument();
  await user.selectOptions(fields.getByLabelText("How often"), "Every day");
  expect(fields.getByLabelText("At")).toHaveDisplayValue("07:00");
  expect(fields.getByLabelText("Time zone")).toHaveValue(HERE);
  expect(fields.queryByLabelText("On")).not.toBeInTheDocument();
  await user.click(fields.getByRole("button", { name: "Save" }));
  const said = await screen.findByText(`A digest comes every day at 07:00 (${HERE}), to ada@example.org. The next:`, {
    exact: false,
  });
  expect(said.closest("[role=status]")).toHaveFocus();
  expect(server.last("SaveDigestSettingMutation")?.variables).toEqual({
    frequency: "DAILY",
    timeZone: HERE,
    hour: 7,
    weekday: 1,
  });
});

test("comes on a weekday in a zone that the reader chose", async () => {
  const { user, server, form } = open();
  const fields = await form();
  await user.selectOptions(fields.getByLabelText("How often"), "Every week");
  await user.selectOptions(fields.getByLabelText("On"), "Friday");
  await user.selectOptions(fields.getByLabelText("At"), "16:00");
  await user.selectOptions(fields.getByLabelText("Time zone"), "Asia/Tokyo");
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/^A digest comes every Friday at 16:00 \(Asia\/Tokyo\)/)).toBeInTheDocument();
  expect(server.last("SaveDigestSettingMutation")?.variables).toEqual({
    frequency: "WEEKLY",
    timeZone: "Asia/Tokyo",
    hour: 16,
    weekday: 5,
  });
});

test("shows what is saved, and is stopped again", async () => {
  const { user, server, form } = open({ ...DAILY, hour: 22 });
  expect(await screen.findByText(/^A digest comes every day at 22:00 \(Europe\/Paris\)/)).toBeInTheDocument();
  const fields = await form();
  await user.selectOptions(fields.getByLabelText("How often"), "No digest");
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("You get no digest.")).toBeInTheDocument();
  expect(server.last("SaveDigestSettingMutation")?.variables).toMatchObject({
    frequency: "OFF",
    timeZone: "Europe/Paris",
    hour: 22,
  });
});

test("says what is wrong, and keeps what was chosen", async () => {
  const { user, form } = open(
    {},
    {
      saveDigestSetting: () => {
        throw refusal("BAD_INPUT", "`timeZone` does not exist");
      },
    },
  );
  const fields = await form();
  await user.selectOptions(fields.getByLabelText("How often"), "Every week");
  await user.click(fields.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/`timeZone` does not exist\. What you chose is kept here\./)).toBeInTheDocument();
  expect(fields.getByLabelText("How often")).toHaveValue("WEEKLY");
});

test("keeps a zone that this browser does not know", async () => {
  const { form } = open({ ...DAILY, timeZone: "Mars/Olympus" });
  expect((await form()).getByLabelText("Time zone")).toHaveValue("Mars/Olympus");
});

test("says so where the address is not confirmed, and where mails stay on the server", async () => {
  open({ isAddressConfirmed: false }, { signInOptions: { providerLabel: null, isMailSent: false } });
  expect(await screen.findByText(/ada@example.org is not confirmed/)).toBeInTheDocument();
  expect(screen.getByText(/digests stay in its outbox/)).toBeInTheDocument();
});

test("shows the next one when asked, as plain text, and says where nothing is new", async () => {
  const previews = [null, { subject: "Digest: what happened to EO 1", text: "Your note: <b>mine</b>", html: "" }];
  const { user } = open(DAILY, { digestPreview: () => previews.shift() });
  const ask = () => screen.findByRole("button", { name: "Show what the next one would hold" });
  await user.click(await ask());
  expect(await screen.findByText(/^Nothing is new since the last one/)).toBeInTheDocument();
  await user.click(await ask());
  expect(await screen.findByText("Your note: <b>mine</b>")).toBeInTheDocument();
});

test("says so when it cannot be loaded, and loads it again", async () => {
  let isBroken = true;
  const { user, form } = open(
    {},
    {
      digestSetting: () => {
        if (isBroken) throw refusal("INTERNAL_SERVER_ERROR");
        return buildSetting();
      },
    },
  );
  const again = await screen.findByRole("button", { name: "Load it again" });
  isBroken = false;
  await user.click(again);
  expect((await form()).getByLabelText("How often")).toHaveValue("OFF");
});
