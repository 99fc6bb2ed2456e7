import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { act, screen, waitFor, within } from "@testing-library/react";
import { buildOrder, buildRoot, buildSection, buildViewer } from "../../testing/build.ts";
import { refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const chosen = (profile: object) =>
  localStorage.setItem("ed.profile", JSON.stringify({ ...DEFAULT_INTEREST_PROFILE, ...profile }));
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

describe("the order page of a visitor", () => {
  test("says in words whether the order stands, who ended it, when, and for how long it had force", async () => {
    renderApp("/orders/14060");
    const banner = await screen.findByRole("region", { name: "Status and title" });
    expect(banner).toHaveTextContent("Revoked by EO 14148 (Donald J. Trump) on January 20, 2025");
    expect(banner).toHaveTextContent("In force for 3 years and 36 days");
    expect(within(banner).getByRole("link", { name: /^EO.14148$/ })).toHaveAttribute("href", "/orders/14148");
    expect(banner).toHaveTextContent("Not derived");
    expect(document.title).toBe(
      "EO 14060: Establishing the United States Council on Transnational Organized Crime | Executive Disorder",
    );
  });

  test("links official texts over https and nothing else", async () => {
    renderApp("/orders/14060");
    expect(await screen.findByRole("link", { name: "Federal Register" })).toHaveAttribute(
      "href",
      "https://www.federalregister.gov/d/2021-27605",
    );
    expect(screen.queryByRole("link", { name: "PDF" })).not.toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain("javascript:");
  });

  test("asks once, for base texts, and names their origin", async () => {
    const { server } = renderApp("/orders/14060");
    const section = await screen.findByRole("region", { name: "Who Benefits" });
    expect(section).toHaveTextContent("Base text");
    expect(section).toHaveTextContent(
      "Drafted by a language model from the official text, as of April 10, 2025. Not yet reviewed by an editor.",
    );
    expect(within(section).getByRole("heading", { level: 3, name: "Federal agencies" })).toBeInTheDocument();
    // The forms of terms are the same for every page, and come behind it.
    const asked = server.sent.map((one) => one.name).filter((name) => name !== "GlossaryFormsQuery");
    expect(asked).toEqual(["ViewerQuery", "OrderPageQuery"]);
  });

  test("shows who says that a relation holds, with the words that prove it", async () => {
    renderApp("/orders/14060");
    const relations = await screen.findByRole("region", { name: "Relations" });
    expect(relations).toHaveTextContent("Revoked by");
    expect(relations).toHaveTextContent("The text of EO 14148 says so");
    expect(relations).toHaveTextContent("EO 14060 is silent");
    expect(within(relations).getByText("Executive Order 14060 of December 15, 2021").tagName).toBe("MARK");
    expect(within(relations).getByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      "/export/relations.csv?number=14060",
    );
    expect(within(relations).getByRole("heading", { name: "Other documents" })).toBeInTheDocument();
    expect(relations).toHaveTextContent("SeeProc. 8693“See: Proc. 8693, July 24, 2011”Disposition note of EO 14060");
  });

  test("leaves out what the profile leaves out, on the page and on the wire, and says so", async () => {
    chosen({ sectionKinds: ["WHO_SUFFERS", "SUMMARY"], factGroups: ["SOURCES"] });
    const { server } = renderApp("/orders/14060");
    expect(await screen.findByRole("heading", { name: "2 of 8 sections" })).toBeInTheDocument();
    expect(headings()).toEqual(expect.arrayContaining(["Who Suffers", "Summary", "Sources"]));
    expect(headings()).not.toEqual(expect.arrayContaining(["Overview", "Relations"]));
    expect(headings().indexOf("Who Suffers")).toBeLessThan(headings().indexOf("Summary"));
    expect(server.last("OrderPageQuery")?.document).not.toMatch(/OVERVIEW|relations|deadlines|authorities/);
  });

  test("opens a section that was left out at its place, with its own query, and gives it the focus", async () => {
    chosen({ sectionKinds: ["SUMMARY", "WHO_SUFFERS"] });
    const { server, user } = renderApp("/orders/14060");
    await user.click(await screen.findByRole("button", { name: "Show Overview" }));
    const opened = await screen.findByRole("region", { name: "Overview" });
    await waitFor(() => expect(opened).toHaveTextContent("Base text of Overview"));
    expect(screen.getByRole("region", { name: "Overview" })).toHaveFocus();
    const order = headings();
    expect(order.indexOf("Overview")).toBe(order.indexOf("Summary") + 1);
    expect(server.last("OrderPartQuery")?.document).toContain("kinds: [OVERVIEW]");
    expect(screen.getByRole("heading", { name: "3 of 8 sections" })).toBeInTheDocument();
  });

  test("opens a group of facts that was left out", async () => {
    chosen({ factGroups: ["SOURCES"] });
    const { user } = renderApp("/orders/14060");
    await user.click(await screen.findByRole("button", { name: "Show Deadlines" }));
    expect(await screen.findByRole("region", { name: "Deadlines" })).toHaveTextContent("Feb 13, 2022");
  });

  test("says that a section which was opened is not written, where the order has none", async () => {
    chosen({ sectionKinds: ["SUMMARY"] });
    const { user } = renderApp(
      "/orders/14060",
      buildRoot({
        order: () =>
          buildOrder({
            sections: ({ kinds }: { kinds: string[] }) => (kinds.includes("SUMMARY") ? [buildSection("SUMMARY")] : []),
          }),
      }),
    );
    await user.click(await screen.findByRole("button", { name: "Show Overview" }));
    expect(await screen.findByRole("region", { name: "Overview" })).toHaveTextContent("Not written yet");
  });

  test("drops a stored profile that it cannot read", async () => {
    localStorage.setItem("ed.profile", '{"sectionKinds":["NONSENSE"]}');
    renderApp("/orders/14060");
    expect(await screen.findByRole("heading", { name: "8 of 8 sections" })).toBeInTheDocument();
  });

  test("says plainly that no analysis is written, and shows the facts", async () => {
    renderApp("/orders/14060", buildRoot({ order: () => buildOrder({ hasAnalysis: false, sections: [] }) }));
    expect(await screen.findByText(/No analysis of this order is written yet/)).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Relations" })).toBeInTheDocument();
  });

  test("never words an order without a recorded change as certainly in force", async () => {
    renderApp("/orders/14059");
    const banner = await screen.findByRole("region", { name: "Status and title" });
    expect(banner).toHaveTextContent("No recorded change");
    expect(document.body).not.toHaveTextContent(/still in force/i);
  });

  test("shows the notes of the Office of the Federal Register as they were published", async () => {
    renderApp("/orders/14060");
    expect(await screen.findByText("See: EO 13773, February 9, 2017")).toBeInTheDocument();
  });

  test("cites by the Bluebook, with what ended the order, and copies it", async () => {
    const { user } = renderApp("/orders/14060");
    const cite = await screen.findByRole("region", { name: "Cite this order" });
    expect(cite).toHaveTextContent(
      "Exec. Order No. 14,060, 86 Fed. Reg. 71,793 (Dec. 15, 2021), revoked by Exec. Order No. 14,148 (Jan. 20, 2025).",
    );
    await user.click(within(cite).getByRole("button", { name: "Copy citation" }));
    expect(await within(cite).findByText("Citation copied.")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain("revoked by Exec. Order No. 14,148");
  });
});

describe("the order page of a signed-in reader", () => {
  const signedIn = (options: Parameters<typeof buildOrder>[1] = {}) =>
    buildRoot({
      viewer: buildViewer({ persona: "policymaker" }),
      order: () => buildOrder({}, { own: "policymaker", ...options }),
    });

  test("asks for the persona's text and not for the base text", async () => {
    const { server } = renderApp("/orders/14060", signedIn());
    const section = await screen.findByRole("region", { name: "Implications" });
    expect(section).toHaveTextContent("Policymaker text of Implications");
    expect(section).toHaveTextContent("Policymakers’ text");
    expect(server.last("OrderPageQuery")?.document).toMatch(/kind\s+variant {/);
  });

  test.each([
    ["FALLBACK", "No policymakers’ text has been written for this section."],
    ["INTENTIONALLY_EMPTY", "The editors found nothing here that concerns policymakers."],
    ["MISSING", "There is no base text either."],
  ] as const)("labels a section whose outcome is %s", async (outcome, words) => {
    renderApp("/orders/14060", signedIn({ outcome }));
    expect(await screen.findByRole("region", { name: "Summary" })).toHaveTextContent(words);
  });

  test("reads the page as another persona when the address says so", async () => {
    const { server } = renderApp("/orders/14060?audience=journalist", signedIn());
    expect(await screen.findByRole("region", { name: "Summary" })).toHaveTextContent("Journalist text of Summary");
    expect(server.last("OrderPageQuery")?.variables).toEqual({ number: "14060", persona: "journalist" });
  });

  test("gives the base text, with one and the same label, for an audience that is denied or does not exist", async () => {
    renderApp("/orders/14060?audience=nobody", signedIn());
    expect(await screen.findByText("You read the base text.")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent("Base text of Summary");
  });

  test("marks a page that is read in another persona's words, and leads back", async () => {
    const { user, where } = renderApp("/orders/14060?audience=journalist", signedIn());
    const note = await screen.findByText("You read this page in the words for Journalists.");
    await user.click(within(note.parentElement as HTMLElement).getByRole("link", { name: "Back to your own reading" }));
    expect(where()).toBe("/orders/14060");
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent("Policymaker text of Summary"),
    );
    expect(screen.queryByText(/in the words for/)).not.toBeInTheDocument();
  });

  describe("whose persona is lost", () => {
    /** A server that takes the persona away when told to. */
    function losing(isRetired = false) {
      let isLost = false;
      const viewer = () => {
        const known = buildViewer({ persona: "policymaker", sectionKinds: ["SUMMARY"] });
        if (!isLost) return known;
        return {
          ...known,
          persona: null,
          interestProfile: { ...known.interestProfile, persona: null, lostPersona: { name: "Policymaker", isRetired } },
        };
      };
      const order = ({ number }: { number: string }) => buildOrder({ number }, { own: isLost ? null : "policymaker" });
      const lose = () => {
        isLost = true;
      };
      return { root: buildRoot({ viewer, order }), lose };
    }

    test("keeps what stands on the page, reads the base text of what they open, and is told", async () => {
      const { root, lose } = losing();
      const { user } = renderApp("/orders/14060", root);
      expect(await screen.findByRole("region", { name: "Summary" })).toHaveTextContent("Policymaker text of Summary");
      lose();
      await user.click(screen.getByRole("button", { name: "Show Overview" }));
      expect(
        await screen.findByText("The persona Policymaker is no longer open to you since you opened this page."),
      ).toBeInTheDocument();
      await waitFor(() =>
        expect(screen.getByRole("region", { name: "Overview" })).toHaveTextContent("Base text of Overview"),
      );
      expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent("Policymaker text of Summary");
      expect(screen.getByRole("link", { name: "Choose another in your profile" })).toHaveAttribute(
        "href",
        "/profile#persona",
      );
    });

    test.each([
      [true, "The persona Policymaker was retired."],
      [false, "The persona Policymaker is no longer open to you."],
    ])("reads the base text of the next page, and why (retired: %s)", async (isRetired, words) => {
      const { root, lose } = losing(isRetired);
      lose();
      renderApp("/orders/14060", root);
      expect(await screen.findByRole("region", { name: "Summary" })).toHaveTextContent("Base text of Summary");
      expect(screen.getByText("You read the base text.").parentElement).toHaveTextContent(words);
    });

    test("learns it from a page that was opened before the client knew", async () => {
      const { root, lose } = losing();
      const { client } = renderApp("/orders/14060", root);
      await screen.findByRole("region", { name: "Summary" });
      lose();
      await act(() => client.refetchQueries({ include: ["OrderPageQuery"] }));
      await waitFor(() =>
        expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent("Base text of Summary"),
      );
      expect(await screen.findByText(/The persona Policymaker is no longer open to you/)).toBeInTheDocument();
    });
  });

  test("changes the persona for this page only", async () => {
    const { user, where } = renderApp("/orders/14060", signedIn());
    await user.click(await screen.findByText("Read this page as another"));
    // jsdom toggles no details; the list is loaded on toggle.
    screen.getByText("Read this page as another").closest("details")?.dispatchEvent(new Event("toggle"));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Persona for this page" }), "Journalist");
    await user.click(screen.getByRole("button", { name: "Change for this page" }));
    expect(where()).toBe("/orders/14060?audience=journalist");
  });
});

test("shows what came when a part of the answer failed, and says so", async () => {
  const { server, user } = renderApp(
    "/orders/14060",
    buildRoot({ order: () => buildOrder({ dispositionNotes: () => refusal("INTERNAL_SERVER_ERROR") }) }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("A part of this page could not be loaded.");
  expect(screen.getByRole("region", { name: "Relations" })).toBeInTheDocument();
  server.state.root = buildRoot();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
});

describe("an order page that cannot be shown", () => {
  test("says that an unknown number is not in the record, and offers a search", async () => {
    renderApp("/orders/99999");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "Executive Order 99999 is not in our record",
    );
    expect(screen.getByRole("link", { name: /Search titles/ })).toHaveAttribute("href", "/orders?q=99999");
  });

  test.each(["/orders/EO%2014060", "/orders/14,060", "/eo/14060", "/executive-order/14060"])(
    "leads %s to the canonical address",
    async (address) => {
      const { where } = renderApp(address);
      await screen.findByRole("region", { name: "Status and title" });
      expect(where()).toBe("/orders/14060");
    },
  );

  test("tells an error from an absence, and tries again", async () => {
    const { server, user } = renderApp("/orders/14060", buildRoot({ order: () => refusal("INTERNAL_SERVER_ERROR") }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "Executive Order 14060 could not be loaded",
    );
    server.state.root = buildRoot();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("region", { name: "Status and title" })).toBeInTheDocument();
  });

  test("fails alone where an opened section fails", async () => {
    chosen({ sectionKinds: ["SUMMARY"] });
    const { server, user } = renderApp("/orders/14060");
    await screen.findByRole("region", { name: "Summary" });
    server.state.isDown = true;
    await user.click(screen.getByRole("button", { name: "Show Overview" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Overview could not be loaded. The rest of the page is complete.",
    );
    server.state.isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/Base text of Overview/)).toBeInTheDocument();
  });
});
