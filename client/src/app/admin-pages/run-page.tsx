import { useQuery } from "@apollo/client/react";
import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { Day } from "../../components/day.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { StateWord } from "../../components/state-word.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount, formatMoment } from "../../lib/day.ts";
import { formatDuration } from "../../lib/duration.ts";
import { errorCode, isRefusal } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { DeskClosed } from "./desk-closed.tsx";
import { type ImportRun, runFrom } from "./import-run.ts";
import { IMPORT_RUN_QUERY } from "./imports-queries.ts";
import type { Problem } from "./problems-file.ts";
import { RunProblems } from "./run-problems.tsx";
import { KIND_WORDS, problemsOf, STATUS_LOOKS } from "./run-words.ts";

/** /admin/imports/12: one run, and what it could not take in. */
export function RunPage() {
  const { run: id = "" } = useParams();
  const { data, error, refetch } = useQuery(IMPORT_RUN_QUERY, { variables: { id }, fetchPolicy: "cache-and-network" });
  const run = runFrom(data?.importRun);
  usePageTitle(run ? headlineOf(run) : data && !error ? "No such run" : null);
  if (isRefusal(error)) return <DeskClosed isSignedIn={errorCode(error) === ERROR_CODES.NOT_ALLOWED} />;
  if (error && !run) return <PageFailure name="The run" onRetry={() => refetch()} />;
  if (data && !run) return <NoSuchRun id={id} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          <strong>Run {id}</strong> <Link to="/admin/imports#runs">All runs</Link>
        </p>
        <div>
          <h1>{run ? headlineOf(run) : `Run ${id}`}</h1>
          {run && <RunState run={run} />}
        </div>
      </div>
      <div className="page">
        {run ? (
          <RunParts run={run} problems={run.problems ?? []} />
        ) : (
          <div className="leaf">
            <span className="margin" />
            <Waiting label="Loading the run" lines={8} />
          </div>
        )}
      </div>
    </>
  );
}

/** What matters of a run is what it could not take in. */
function headlineOf(run: ImportRun): string {
  const name = run.kind === "FILE" || run.kind === "TEXTS" ? run.source : KIND_WORDS[run.kind];
  return run.problemCount === 0
    ? name
    : `${problemsOf(run)} in ${name.replace(/^(Full sync|Sync )/, (word) => `the ${word.toLowerCase()}`)}`;
}

function RunState({ run: { status, failure } }: { run: ImportRun }) {
  const { word, mark, tone } = STATUS_LOOKS[status];
  return (
    <p className="row">
      <StateWord mark={mark} tone={tone}>
        {word}
      </StateWord>
      {failure && <span>{failure}</span>}
    </p>
  );
}

function RunParts({ run, problems }: { run: ImportRun; problems: readonly Problem[] }) {
  const { kind, source, status, startedAt, finishedAt, asOf, seconds, counts, progress } = run;
  const { texts, totalTexts } = progress ?? {};
  return (
    <>
      <SideSection id="report" heading="Report">
        <dl className="report">
          <Fact name="Kind">{KIND_WORDS[kind]}</Fact>
          <Fact name="Source">{source}</Fact>
          <Fact name="True as of">
            <Day day={asOf} />
          </Fact>
          <Fact name="Began">{formatMoment(startedAt)}</Fact>
          <Fact name="Ended">
            {finishedAt ? formatMoment(finishedAt) : status === "RUNNING" ? "Not yet" : "Not recorded"}
          </Fact>
          {seconds !== null && <Fact name="Took">{formatDuration(seconds)}</Fact>}
        </dl>
        <dl className="report report--counts">
          <Fact name="Read">{formatCount(counts.read)}</Fact>
          <Fact name="New">{formatCount(counts.created)}</Fact>
          <Fact name="Changed">{formatCount(counts.changed)}</Fact>
          <Fact name="Unchanged">{formatCount(counts.unchanged)}</Fact>
          <Fact name="Left out">{formatCount(counts.skipped)}</Fact>
          <Fact name="Refused">{formatCount(counts.refused)}</Fact>
        </dl>
        {texts && totalTexts && (
          <dl className="report report--counts">
            <Fact name="Texts">{formatCount(texts.read)}</Fact>
            <Fact name="New">{formatCount(texts.created)}</Fact>
            <Fact name="Changed">{formatCount(texts.changed)}</Fact>
            <Fact name="Refused">{formatCount(texts.refused)}</Fact>
          </dl>
        )}
      </SideSection>
      <SideSection id="problems" heading="Problems">
        {problems.length === 0 ? (
          <p className="empty">
            <b>{counts.read > 0 ? "Everything that was read was taken in." : "Nothing was read."}</b>
          </p>
        ) : (
          <RunProblems runId={run.id} problems={problems} />
        )}
      </SideSection>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NoSuchRun({ id }: { id: string }) {
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Not found</p>
      <div>
        <h1>There is no run {id}</h1>
        <p>
          <Link to="/admin/imports#runs">All runs</Link>
        </p>
      </div>
    </div>
  );
}
