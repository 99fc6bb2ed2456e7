import { act, screen, waitFor, within } from "@testing-library/react";
import { buildKeeper, buildProgress, buildRoot, buildRun } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const coverage = { held: 6912, withText: 408, asOf: "2026-11-20" };
const RUNNING = buildRun({
  id: "8",
  status: "RUNNING",
  finishedAt: null,
  seconds: 9,
  counts: { read: 2500, created: 3, changed: 0, unchanged: 2490, skipped: 0, refused: 7 },
  problemCount: 7,
  progress: buildProgress({ phase: "RECORDS", pages: 5, orders: 2493, totalTexts: null, secondsRemaining: 17 }),
});
const open = (role: "EDITOR" | "ADMIN", over: Root = {}) =>
  renderApp(
    "/admin/imports",
    buildRoot({ viewer: buildKeeper(role), coverage, latestSync: buildRun(), importRuns: [buildRun()], ...over }),
  );
const sync = () => screen.findByRole("region", { name: "Sync with the Federal Register" });
const headline = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

describe("the state of the record", () => {
  test("is told in the headline, with what is held and what the last sync came to", async () => {
    open("EDITOR");
    await headline(/^Last synced on/);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Last synced on November 20, 2026 at");
    expect(screen.getByText("6,912 orders held, 408 of them with their text.")).toBeInTheDocument();
    expect(await sync()).toHaveTextContent("Done");
    expect(await sync()).toHaveTextContent("It read 6,912 documents in 45 s: 3 new, 12 changed, 2 refused.");
    expect(document.title).toContain("Record and imports");
  });

  test("says that nothing was synced or brought in yet", async () => {
    open("EDITOR", { latestSync: null, importRuns: [], coverage: { held: 0, withText: 0, asOf: null } });
    await headline("No sync has run yet");
    expect(await sync()).toHaveTextContent("The first one reads the whole record");
    expect(await screen.findByText("Nothing was brought in yet.")).toBeInTheDocument();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test.each([
    [
      { status: "FAILED", failure: "The Federal Register answers with status 500, 5 times in a row" },
      "The last sync failed",
      "The Federal Register answers with status 500, 5 times in a row. It read 6,912 documents in 45 s: 3 new, 12 changed, 2 refused. That is kept.",
    ],
    [
      {
        status: "FAILED",
        failure: "No answer",
        progress: { pages: 0, orders: 0, total: null, secondsRemaining: null },
      },
      "The last sync failed",
      "No answer.",
    ],
    [
      { status: "STOPPED" },
      "The last sync was stopped",
      "Stopped behind page 14; within a day the next sync goes on there.",
    ],
    [
      { kind: "RECENT_SYNC", counts: { read: 100, created: 0, changed: 0, unchanged: 100, skipped: 0, refused: 0 } },
      /^Last synced/,
      "It read 100 documents in 45 s: nothing new.",
    ],
  ])("tells how the last sync ended: %p", async (over, title, words) => {
    open("EDITOR", { latestSync: buildRun(over) });
    await headline(title);
    expect(await sync()).toHaveTextContent(words);
  });

  test("offers another try when the answer did not come", async () => {
    const { server, user } = open("EDITOR");
    server.state.root = { ...server.state.root, latestSync: () => refusal("INTERNAL_SERVER_ERROR") };
    const again = await screen.findByRole("button", { name: "Try again" });
    server.state.root = { ...server.state.root, latestSync: buildRun() };
    await user.click(again);
    await headline(/^Last synced/);
  });
});

describe("a sync that runs", () => {
  test("shows how far it has come and what is left, and is followed to its end", async () => {
    const { server } = open("EDITOR", { latestSync: RUNNING, importRuns: [RUNNING] });
    await headline("A sync is running");
    const panel = await sync();
    expect(within(panel).getByRole("progressbar", { name: "Orders" })).toHaveAttribute("value", "2500");
    expect(within(panel).getByRole("progressbar", { name: "Orders" })).toHaveAttribute("max", "6912");
    expect(panel).toHaveTextContent(
      "Page 5: 2,500 of 6,912 documents read, about 17 s left. So far 3 new, 7 refused.TextsBehind the orders, those that are not held.",
    );
    expect(within(panel).getByRole("link", { name: "7 problems" })).toHaveAttribute("href", "/admin/imports/8");
    const done = buildRun({ id: "8" });
    server.state.root = { ...server.state.root, latestSync: done, importRuns: [done] };
    await headline(/^Last synced/);
    // The list is asked for anew, and then nothing more is.
    await waitFor(() => expect(within(screen.getByRole("table")).getByText("Done")).toBeInTheDocument());
    const asked = server.sent.length;
    await new Promise((later) => setTimeout(later, 2_000));
    expect(server.sent).toHaveLength(asked);
  });

  test("shows the texts behind the orders", async () => {
    const texts = { read: 50, created: 47, changed: 1, unchanged: 0, skipped: 0, refused: 2 };
    open("EDITOR", {
      latestSync: { ...RUNNING, progress: buildProgress({ texts, totalTexts: 1412, secondsRemaining: 340 }) },
    });
    const panel = await sync();
    expect(within(panel).getByRole("progressbar", { name: "Texts" })).toHaveAttribute("value", "50");
    expect(within(panel).getAllByRole("progressbar")).toHaveLength(1);
    expect(panel).toHaveTextContent("Orders2,500 documents read: 3 new, 7 refused.");
    expect(panel).toHaveTextContent(
      "Texts50 of 1,412 asked for, about 5 min 40 s left. So far 47 new, 1 changed, 2 refused.",
    );
  });

  test("has no bar where nothing tells how much there is", async () => {
    open("EDITOR", { latestSync: { ...RUNNING, kind: "RECENT_SYNC" } });
    expect(await sync()).toHaveTextContent("Page 5: 2,500 documents read, until a page brings nothing new");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });

  test("is not asked about while the tab is hidden, and at once when it is seen again", async () => {
    const { server } = open("EDITOR", { latestSync: RUNNING });
    await headline("A sync is running");
    let isHidden = true;
    Object.defineProperty(document, "hidden", { configurable: true, get: () => isHidden });
    const asked = server.sent.length;
    await new Promise((later) => setTimeout(later, 3_500));
    expect(server.sent).toHaveLength(asked);
    server.state.root = { ...server.state.root, latestSync: buildRun({ id: "8" }) };
    isHidden = false;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await headline(/^Last synced/);
    Reflect.deleteProperty(document, "hidden");
  });

  test("stays on the page while the server cannot be reached, and goes on when it can", async () => {
    const { server } = open("EDITOR", { latestSync: RUNNING });
    await headline("A sync is running");
    server.state.isDown = true;
    const asked = server.sent.length;
    await waitFor(() => expect(server.sent.length).toBeGreaterThan(asked + 1));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("A sync is running");
    server.state.root = { ...server.state.root, latestSync: buildRun({ id: "8" }) };
    server.state.isDown = false;
    await headline(/^Last synced/);
  });
});

describe("the switch", () => {
  test("is only for those who may start a sync", async () => {
    open("EDITOR");
    await headline(/^Last synced/);
    expect(screen.queryByRole("button", { name: /sync/i })).not.toBeInTheDocument();
  });

  test("starts a sync and then stops it, one button that keeps the focus", async () => {
    const asked: string[] = [];
    const { server, user } = open("ADMIN", {
      startSync: () => {
        asked.push("start");
        server.state.root = { ...server.state.root, latestSync: RUNNING, importRuns: [RUNNING, buildRun()] };
        return RUNNING;
      },
      stopSync: () => {
        asked.push("stop");
        const stopping = { ...RUNNING, isStopRequested: true };
        server.state.root = { ...server.state.root, latestSync: stopping };
        return stopping;
      },
    });
    const button = await screen.findByRole("button", { name: "Start a sync" });
    await user.click(button);
    await headline("A sync is running");
    expect(button).toHaveTextContent("Stop the sync");
    expect(button).toHaveFocus();
    expect(await within(await screen.findByRole("table")).findByText("Running")).toBeInTheDocument();
    await user.click(button);
    await headline("The sync is being stopped");
    expect(await sync()).toHaveTextContent(
      "It ends behind the page or text that it is at; the next one goes on there.",
    );
    expect(screen.getByText("Stopping.")).toBeInTheDocument();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    expect(asked).toEqual(["start", "stop"]);
    const stopped = { ...RUNNING, status: "STOPPED", isStopRequested: true };
    server.state.root = { ...server.state.root, latestSync: stopped, importRuns: [stopped] };
    await headline("The last sync was stopped");
    expect(button).toHaveTextContent("Start a sync");
    expect(button).toHaveAttribute("aria-disabled", "false");
  });

  test("is pressed once by a double click", async () => {
    const asked: string[] = [];
    const { server, user } = open("ADMIN", {
      startSync: () => {
        asked.push("start");
        server.state.root = { ...server.state.root, latestSync: RUNNING };
        return RUNNING;
      },
      stopSync: () => void asked.push("stop"),
    });
    await user.dblClick(await screen.findByRole("button", { name: "Start a sync" }));
    await headline("A sync is running");
    expect(asked).toEqual(["start"]);
  });

  test("tells that somebody else was first, and shows their sync", async () => {
    const { server, user } = open("ADMIN", {
      startSync: () => {
        server.state.root = { ...server.state.root, latestSync: RUNNING };
        return refusal("CONFLICT", "A sync with the Federal Register is already running; only one runs at a time.");
      },
    });
    await user.click(await screen.findByRole("button", { name: "Start a sync" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The sync was not started. A sync with the Federal Register is already running; only one runs at a time.",
    );
    await headline("A sync is running");
  });

  test.each([
    ["NOT_ALLOWED", "your account may not do that any more"],
    ["INTERNAL_SERVER_ERROR", "something went wrong on our side"],
  ])("says why the sync was not started: %s", async (code, words) => {
    const { user } = open("ADMIN", { startSync: () => refusal(code) });
    const button = await screen.findByRole("button", { name: "Start a sync" });
    await user.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent(`The sync was not started: ${words}`);
    expect(button).toHaveAttribute("aria-disabled", "false");
  });

  test("says when the server cannot be reached, and works when it can", async () => {
    const { server, user } = open("ADMIN", { startSync: RUNNING });
    const button = await screen.findByRole("button", { name: "Start a sync" });
    server.state.isDown = true;
    await user.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent("not started: the server could not be reached");
    await headline(/^Last synced/);
    server.state.isDown = false;
    server.state.root = { ...server.state.root, latestSync: RUNNING };
    await user.click(screen.getByRole("button", { name: "Start a sync" }));
    await headline("A sync is running");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("says that there was nothing to stop", async () => {
    const { server, user } = open("ADMIN", {
      latestSync: RUNNING,
      stopSync: () => {
        server.state.root = { ...server.state.root, latestSync: buildRun({ id: "8" }) };
        return null;
      },
    });
    await user.click(await screen.findByRole("button", { name: "Stop the sync" }));
    expect(await screen.findByText(/It had ended already/)).toBeInTheDocument();
    await headline(/^Last synced/);
  });
});

describe("the runs", () => {
  const files = Array.from({ length: 45 }, (_, at) =>
    buildRun({ id: String(45 - at), kind: "FILE", source: `orders-${45 - at}.csv`, progress: null }),
  );
  const importRuns = ({ first, after }: Root) =>
    files.filter(({ id }) => !after || Number(id) < Number(after)).slice(0, first);
  const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);

  test("tell what each brought, when, how long it took and how it ended", async () => {
    open("EDITOR", {
      importRuns: [
        buildRun({ id: "9", status: "FAILED", failure: "No answer", seconds: null, problemCount: 1000 }),
        buildRun({ id: "3", kind: "FILE", source: "orders.csv", problemCount: 2 }),
      ],
    });
    await screen.findByRole("link", { name: "orders.csv" });
    expect(rows().map((row) => row.textContent?.replaceAll("\u00a0", " "))).toEqual([
      expect.stringMatching(/^Full syncwww\.federalregister\.govNov 20, 2026, \d\d:416,9123121,000FailedNo answer$/),
      expect.stringMatching(/^orders\.csvFileNov 20, 2026, \d\d:4145 s6,9123122Done$/),
    ]);
    expect(screen.getByRole("link", { name: "Full sync" })).toHaveAttribute("href", "/admin/imports/9");
  });

  test("come twenty at a time, to the last one", async () => {
    const { user, server } = open("EDITOR", { importRuns });
    await screen.findByRole("link", { name: "orders-45.csv" });
    expect(rows()).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "Show more" }));
    await waitFor(() => expect(screen.getByRole("link", { name: "orders-25.csv" })).toHaveFocus());
    expect(rows()).toHaveLength(40);
    server.state.isDown = true;
    await user.click(screen.getByRole("button", { name: "Show more" }));
    expect(await screen.findByText("The next runs could not be loaded.")).toBeInTheDocument();
    server.state.isDown = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(rows()).toHaveLength(45));
    expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
  });

  test("keep what was shown when a sync begins", async () => {
    const { user, server } = open("ADMIN", {
      importRuns,
      startSync: () => {
        const run = { ...RUNNING, id: "46" };
        server.state.root = {
          ...server.state.root,
          latestSync: run,
          importRuns: (args: Root) => (args.after ? importRuns(args) : [run, ...importRuns(args)].slice(0, args.first)),
        };
        return run;
      },
    });
    await screen.findByRole("link", { name: "orders-45.csv" });
    await user.click(screen.getByRole("button", { name: "Show more" }));
    await waitFor(() => expect(rows()).toHaveLength(40));
    await user.click(screen.getByRole("button", { name: "Start a sync" }));
    await within(screen.getByRole("table")).findByText("Running");
    expect(rows()).toHaveLength(40);
    expect(rows().at(-1)).toHaveTextContent("orders-7.csv");
  });

  test("fail alone", async () => {
    const { user, server } = open("EDITOR", { importRuns: () => refusal("INTERNAL_SERVER_ERROR") });
    expect(await screen.findByText("The runs could not be loaded.")).toBeInTheDocument();
    await headline(/^Last synced/);
    server.state.root = { ...server.state.root, importRuns };
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("link", { name: "orders-45.csv" });
  });
});
