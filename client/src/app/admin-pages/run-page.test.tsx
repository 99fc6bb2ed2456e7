import { screen, waitFor, within } from "@testing-library/react";
import { buildKeeper, buildProgress, buildRoot, buildRun } from "../../testing/build.ts";
import { type Root, refusal } from "../../testing/fake-server.ts";
import { renderApp } from "../../testing/render-app.tsx";

const problem = (row: number, over: Root = {}): Root => ({
  file: "orders.csv",
  row,
  line: row + 1,
  field: "signing_date",
  value: "2026-02-31",
  reason: "is no date, or no day of the calendar",
  howToMend: "Write the day as 2021-12-15.",
  ...over,
});
const open = (run: Root | null, path = "/admin/imports/7") =>
  renderApp(
    path,
    buildRoot({
      viewer: buildKeeper("EDITOR"),
      importRun: ({ id }: Root) => (run?.id === id ? run : null),
    }),
  );
const withProblems = (problems: Root[], over: Root = {}) =>
  buildRun({ kind: "FILE", source: "orders.csv", problems, problemCount: problems.length, progress: null, ...over });
const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);

test("tells what the run came to, and each problem with its place, what stands there and how to mend it", async () => {
  open(withProblems([problem(3), problem(9, { line: null, field: "", value: "", howToMend: null })]));
  await screen.findByRole("heading", { level: 1, name: "2 problems in orders.csv" });
  const report = screen.getByRole("region", { name: "Report" });
  expect(report).toHaveTextContent("KindFileSourceorders.csvTrue as ofNovember 20, 2026");
  expect(report).toHaveTextContent("Took45 sRead6,912New3Changed12Unchanged6,890Left out5Refused2");
  expect(rows().map((row) => row.textContent)).toEqual([
    "orders.csvrow 3, line 4signing_date2026-02-31is no date, or no day of the calendarWrite the day as 2021-12-15.",
    "orders.csvrow 9is no date, or no day of the calendar",
  ]);
  expect(screen.getByRole("link", { name: "All runs" })).toHaveAttribute("href", "/admin/imports#runs");
  const nav = screen.getByRole("navigation", { name: "Desk" });
  expect(within(nav).getByRole("link", { name: "Record and imports" })).toHaveAttribute("aria-current", "page");
});

test("counts the texts of a sync too", async () => {
  const texts = { read: 50, created: 47, changed: 1, unchanged: 0, skipped: 0, refused: 2 };
  open(buildRun({ progress: buildProgress({ texts, totalTexts: 50 }) }));
  expect(await screen.findByRole("region", { name: "Report" })).toHaveTextContent("Texts50New47Changed1Refused2");
});

test("leaves out the columns that nothing fills, and leads to a text", async () => {
  const file = "https://www.federalregister.gov/documents/full_text/xml/2021/12/20/2021-27605.xml";
  open(withProblems([problem(1, { file, row: null, line: null, field: "", value: "" })], { kind: "TEXTS" }));
  expect(await screen.findByRole("link", { name: "2021-27605.xml" })).toHaveAttribute("href", file);
  expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["Place", "What is wrong"]);
});

test("says when there is nothing to mend, and why a run failed", async () => {
  open(buildRun({ status: "FAILED", failure: "No answer" }));
  await screen.findByRole("heading", { level: 1, name: "Full sync" });
  expect(screen.getByText("No answer")).toBeInTheDocument();
  expect(screen.getByText("Everything that was read was taken in.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /CSV/ })).not.toBeInTheDocument();
});

test("shows a thousand problems fifty at a time, and gives out all of them", async () => {
  const all = Array.from({ length: 1000 }, (_, at) =>
    problem(at + 1, at === 0 ? { value: '=HYPERLINK("http://evil.example")' } : {}),
  );
  const { user } = open(withProblems(all));
  await screen.findByRole("heading", { level: 1, name: "1,000 problems or more in orders.csv" });
  expect(rows()).toHaveLength(50);
  expect(screen.getByText("1 to 50 of 1,000")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show 50 more" }));
  expect(rows()).toHaveLength(100);
  await waitFor(() => expect(rows()[50]).toHaveFocus());

  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  HTMLAnchorElement.prototype.click = function click() {
    names.push(this.download);
  };
  await user.click(screen.getByRole("button", { name: "Download CSV" }));
  expect(await screen.findByText("Saved as CSV.")).toBeInTheDocument();
  expect(names).toEqual(["problems-of-run-7.csv"]);
  const text = await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsText(saved[0] as Blob);
  });
  const lines = String(text).trim().split("\n");
  expect(lines).toHaveLength(1001);
  expect(lines[0]).toBe("file,row,line,field,value,reason,howToMend");
  // No spreadsheet runs what stood in a file.
  expect(lines[1]).toContain(`signing_date,"'=HYPERLINK(""http://evil.example"")",`);
  expect(lines[1000]).toBe(
    'orders.csv,1000,1001,signing_date,2026-02-31,"is no date, or no day of the calendar",Write the day as 2021-12-15.',
  );

  await user.click(screen.getByRole("button", { name: "Copy all" }));
  expect(await screen.findByText("1,000 copied, for a spreadsheet.")).toBeInTheDocument();
  const copied = await navigator.clipboard.readText();
  expect(copied.split("\n")[2]).toBe(
    "orders.csv\t2\t3\tsigning_date\t2026-02-31\tis no date, or no day of the calendar\tWrite the day as 2021-12-15.",
  );
});

test("says when there is no such run", async () => {
  open(null, "/admin/imports/99");
  expect(await screen.findByRole("heading", { level: 1, name: "There is no run 99" })).toBeInTheDocument();
  expect(document.title).toContain("No such run");
});

test("offers another try when the answer did not come", async () => {
  const { server, user } = open(buildRun());
  server.state.root = { ...server.state.root, importRun: () => refusal("INTERNAL_SERVER_ERROR") };
  const again = await screen.findByRole("button", { name: "Try again" });
  server.state.root = { ...server.state.root, importRun: buildRun() };
  await user.click(again);
  expect(await screen.findByRole("heading", { level: 1, name: "Full sync" })).toBeInTheDocument();
});
