import { LIMITS } from "@executive-disorder/shared/limits";
import { screen, waitFor, within } from "@testing-library/react";
import { buildPersonaRequest, buildRoot, buildViewer, INSIDER, PERSONAS } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

type Steps = NonNullable<Parameters<typeof buildPersonaRequest>[0]>;

/** A server that keeps the one request of the reader. */
function account(standing: string, steps: Steps | null, over: Root = {}) {
  const state = { standing, request: steps && buildPersonaRequest(steps) };
  const asked: Root[] = [];
  const insider = () => ({
    ...INSIDER,
    standing: state.standing,
    ...(state.standing === "GRANTED" && { isReadable: true, isChoosable: true }),
  });
  const own = () => state.request && { ...state.request, persona: insider() };
  const root = buildRoot({
    personas: () => [...PERSONAS, insider()],
    viewer: () => ({ ...buildViewer(), personaRequests: state.request ? [own()] : [] }),
    requestPersona: (given: Root) => {
      asked.push(given);
      Object.assign(state, { standing: "ASKED", request: buildPersonaRequest([["ASKED", given.reason]]) });
      return own();
    },
    takeBackPersonaRequest: (given: Root) => {
      asked.push(given);
      Object.assign(state, { standing: "NOT_ASKED" });
      return own();
    },
    ...over,
  });
  return { root, state, asked };
}
const list = async () => (await screen.findByText("By approval")).parentElement as HTMLElement;
const ask = (name = "Ask for Insider") => screen.findByRole("button", { name });

test("lists what is by approval apart, with its question, and lets nobody choose it", async () => {
  renderApp("/profile", account("NOT_ASKED", null).root);
  expect(await list()).toHaveTextContent("What do the others not see?");
  expect(screen.queryByRole("radio", { name: /Insider/ })).not.toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /Journalist/ })).toBeInTheDocument();
});

test("asks with a reason, says so, and can be taken back; the focus stays where the reader is", async () => {
  const { root, asked } = account("NOT_ASKED", null);
  const { user } = renderApp("/profile", root);
  await user.click(await ask());
  const field = screen.getByRole("textbox", { name: "Why you ask" });
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute("maxlength", String(LIMITS.personaRequest.reasonLength));
  expect(field).toHaveAccessibleDescription(/The admins who decide read it, and nobody else/);
  await user.click(screen.getByRole("button", { name: "Send the request" }));
  expect(field).toHaveAccessibleDescription(/Write why you ask/);
  await user.type(field, "I work there.");
  await user.click(screen.getByRole("button", { name: "Send the request" }));
  const back = await screen.findByRole("button", { name: "Take back the request for Insider" });
  expect(await list()).toHaveTextContent(/You asked on November 1, 2026 at \d\d:\d\d. An admin will decide./);
  await waitFor(() => expect(back).toHaveFocus());
  await user.click(back);
  expect(await ask()).toBeInTheDocument();
  expect(asked).toEqual([
    { key: "insider", reason: "I work there." },
    { id: "7", version: 1 },
  ]);
});

test("forgets what was written when the reader cancels, and sends nothing", async () => {
  const { root, asked } = account("NOT_ASKED", null);
  const { user } = renderApp("/profile", root);
  await user.click(await ask());
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await ask()).toBeInTheDocument();
  expect(asked).toEqual([]);
});

test.each<[string, Steps, RegExp]>([
  [
    "REFUSED",
    [
      ["ASKED", "please"],
      ["REFUSED", "not this year"],
    ],
    /Refused on November 2, 2026 at \d\d:\d\d: “not this year”/,
  ],
  [
    "WITHDRAWN",
    [
      ["ASKED", "please"],
      ["APPROVED", null],
      ["WITHDRAWN", "you left"],
    ],
    /Withdrawn on November 3, 2026 at \d\d:\d\d: “you left”/,
  ],
])("tells an answer of %s with its reason, and lets the reader ask again", async (standing, steps, words) => {
  renderApp("/profile", account(standing, steps).root);
  expect(await list()).toHaveTextContent(words);
  expect(await ask("Ask again for Insider")).toBeInTheDocument();
});

test("offers what was granted among the others, and says that it is by approval", async () => {
  renderApp(
    "/profile",
    account("GRANTED", [
      ["ASKED", "please"],
      ["APPROVED", null],
    ]).root,
  );
  expect(await screen.findByRole("radio", { name: /Insider.*By approval, and open to you/ })).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "By approval" })).not.toBeInTheDocument();
});

test("says that it was decided meanwhile when it can no longer be taken back, and shows what stands", async () => {
  const { root, state } = account("ASKED", [["ASKED", "please"]], {
    takeBackPersonaRequest: () => {
      Object.assign(state, {
        standing: "REFUSED",
        request: buildPersonaRequest([
          ["ASKED", "please"],
          ["REFUSED", "no"],
        ]),
      });
      return refusal("CONFLICT");
    },
  });
  const { user } = renderApp("/profile", root);
  await user.click(await screen.findByRole("button", { name: "Take back the request for Insider" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("It was decided in the meantime");
  expect(await list()).toHaveTextContent("“no”");
});

test.each([
  [refusal("BAD_INPUT", "You have asked 10 times within a day; ask again tomorrow"), /ask again tomorrow\./],
  [refusal("BAD_INPUT", "`reason` holds a character that is not text"), /The reason holds a character/],
  [refusal("NOT_SIGNED_IN"), /Your session has ended/],
])("keeps what was written when the server refuses it (%#)", async (error, words) => {
  const { user } = renderApp("/profile", account("NOT_ASKED", null, { requestPersona: () => error }).root);
  await user.click(await ask());
  await user.type(screen.getByRole("textbox", { name: "Why you ask" }), "my reason");
  await user.click(screen.getByRole("button", { name: "Send the request" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.getByRole("textbox", { name: "Why you ask" })).toHaveValue("my reason");
});

test("names a persona that was lost, and asks for another", async () => {
  const lost = (isRetired: boolean) => {
    const viewer = buildViewer();
    const profile = { ...viewer.interestProfile, lostPersona: { name: "Gone", isRetired } };
    return buildRoot({ viewer: { ...viewer, interestProfile: profile, interestProfiles: [profile] } });
  };
  renderApp("/profile", lost(true));
  const region = await screen.findByRole("region", { name: "You read as" });
  expect(within(region).getByText("The persona Gone was retired.").parentElement).toHaveTextContent(
    "You read the base text in its place. Choose another, or none, and save.",
  );
  expect(screen.getByRole("radio", { name: /No persona/ })).toBeChecked();
});

test("shows visitors the way to ask", async () => {
  renderApp("/profile", buildRoot({ personas: [...PERSONAS, { ...INSIDER, standing: null }] }));
  expect(within(await list()).getByRole("link", { name: "Sign in to ask" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fprofile",
  );
});

test("takes no wish from the address for what is not open", async () => {
  renderApp("/profile?persona=insider", account("NOT_ASKED", null).root);
  expect(await screen.findByRole("radio", { name: /No persona/ })).toBeChecked();
});
