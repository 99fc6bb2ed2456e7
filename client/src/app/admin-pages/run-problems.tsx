import { useState } from "react";
import { copyText } from "../../lib/clipboard.ts";
import { formatCount } from "../../lib/day.ts";
import { officialUrl } from "../../lib/official-url.ts";
import { saveFile } from "../../lib/save-file.ts";
import { type Problem, problemsTable } from "./problems-file.ts";
import { useFirstNew } from "./use-first-new.ts";

/** Rows of a step: a thousand at once would make the page heavy. */
const STEP = 50;

/** What was not taken in, or is odd, with its place; to read, to keep and to hand on. */
export function RunProblems({ runId, problems }: { runId: string; problems: readonly Problem[] }) {
  const [wanted, setWanted] = useState(STEP);
  const shown = problems.slice(0, wanted);
  // What is wrong with a text has no field.
  const hasValues = problems.some(({ field, value }) => field || value);
  const { list, mark } = useFirstNew<HTMLTableSectionElement>(shown.length);
  const onMore = () => {
    mark();
    setWanted(wanted + STEP);
  };
  return (
    <>
      <ProblemsOut runId={runId} problems={problems} />
      <table className="table table--cards problems">
        <thead>
          <tr>
            <th scope="col">Place</th>
            {hasValues && <th scope="col">Field</th>}
            {hasValues && <th scope="col">What stands there</th>}
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map((problem, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one row may have two problems
            <ProblemRow key={at} problem={problem} hasValues={hasValues} />
          ))}
        </tbody>
      </table>
      <div className="bar bar--foot">
        <span role="status">
          1 to {formatCount(shown.length)} of {formatCount(problems.length)}
        </span>
        {shown.length < problems.length && (
          <div className="end">
            <button className="btn" type="button" onClick={onMore}>
              Show {Math.min(STEP, problems.length - shown.length)} more
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function ProblemRow({ problem, hasValues }: { problem: Problem; hasValues: boolean }) {
  const { file, row, line, field, value, reason, howToMend } = problem;
  const place = [row !== null && `row ${formatCount(row)}`, line !== null && `line ${formatCount(line)}`].filter(
    Boolean,
  );
  // Of a text, its address.
  const url = officialUrl(file);
  return (
    <tr tabIndex={-1}>
      <td data-label="Place">
        <span>
          {url ? <a href={url}>{file.split("/").at(-1)}</a> : file}
          {place.length > 0 && <span className="table__sub">{place.join(", ")}</span>}
        </span>
      </td>
      {hasValues && <td data-label="Field">{field && <code>{field}</code>}</td>}
      {hasValues && <td data-label="Value">{value && <code>{value}</code>}</td>}
      <td data-label="Wrong">
        <span>
          {reason}
          {howToMend && <span className="table__sub">{howToMend}</span>}
        </span>
      </td>
    </tr>
  );
}

/** The whole list as a file or on the clipboard, however much of it is shown. */
function ProblemsOut({ runId, problems }: { runId: string; problems: readonly Problem[] }) {
  const [said, setSaid] = useState("");
  const onDownload = async () => {
    saveFile(`problems-of-run-${runId}.csv`, "text/csv;charset=utf-8", await problemsTable(problems, ","));
    setSaid("Saved as CSV.");
  };
  const onCopy = async () => {
    const isCopied = await copyText(await problemsTable(problems, "\t"));
    setSaid(
      isCopied
        ? `${formatCount(problems.length)} copied, for a spreadsheet.`
        : "This browser does not let us copy. Download the file instead.",
    );
  };
  const tried = (act: () => Promise<void>) => () =>
    void act().catch(() => setSaid("That did not work: a part of the page could not be loaded. Try again."));
  return (
    <div className="row problems__out">
      <button className="btn btn--small" type="button" onClick={tried(onDownload)}>
        Download CSV
      </button>
      <button className="btn btn--small" type="button" onClick={tried(onCopy)}>
        Copy all
      </button>
      <span className="hint" role="status">
        {said}
      </span>
    </div>
  );
}
