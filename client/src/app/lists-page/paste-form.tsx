import { useMutation } from "@apollo/client/react";
import { type FormEvent, useId, useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { TRACK_ORDERS, type TrackingList } from "../../features/tracking/tracking-queries.ts";
import type { TrackOrdersMutation } from "../../gql/graphql.ts";
import { plural } from "../../lib/day.ts";
import { errorMessage } from "../../lib/error-code.ts";

type Report = NonNullable<TrackOrdersMutation["trackOrders"]>;

/** Pasted numbers, in whatever form, and what became of each line. */
export function PasteForm({ lists, reload }: { lists: readonly TrackingList[]; reload: () => Promise<void> }) {
  const [trackAll, { loading }] = useMutation(TRACK_ORDERS);
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const form = new FormData(event.currentTarget);
    setProblem(null);
    setReport(null);
    const { data, error } = await trackAll({
      variables: { listId: String(form.get("list") ?? "") || null, text: String(form.get("text") ?? "") },
    }).catch((caught: unknown) => ({ data: null, error: caught }));
    if (error || !data?.trackOrders) return setProblem(errorMessage(error));
    setReport(data.trackOrders);
    await reload();
  };
  return (
    <form className="stack account" onSubmit={submit}>
      {lists.length > 1 && (
        <label className="field">
          <span>Into</span>
          <select className="input" name="list">
            {lists.map((list) => (
              <option key={list.id} value={list.id ?? ""}>
                {list.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="field">
        <label htmlFor={id}>Numbers</label>
        <span className="hint" id={`${id}-hint`}>
          One a line, or parted by commas: EO 14060, 13957
        </span>
        <textarea className="input" id={id} name="text" rows={5} required aria-describedby={`${id}-hint`} />
      </div>
      <div className="row">
        <button className="btn" type="submit" aria-disabled={loading}>
          {loading ? "Reading them…" : "Track them"}
        </button>
      </div>
      {problem && <Problem key={problem}>{problem} What you pasted is kept.</Problem>}
      {report && <PasteReport report={report} />}
    </form>
  );
}

function PasteReport({ report }: { report: Report }) {
  const {
    added,
    alreadyTracked,
    unknown,
    unknownCount,
    notUnderstood,
    notUnderstoodCount,
    withoutRoom,
    repeatedCount,
  } = report;
  return (
    <div role="status" className="stack">
      <p>
        {plural(report.lineCount ?? 0, "line")} read. {plural((added ?? []).length, "order")} added
        {(alreadyTracked ?? []).length > 0 && `, ${(alreadyTracked ?? []).length} there before`}
        {(repeatedCount ?? 0) > 0 && `, ${plural(repeatedCount ?? 0, "number")} repeated`}.
      </p>
      <Lines heading="Not held in the record" lines={unknown ?? []} count={unknownCount ?? 0} />
      <Lines heading="Not understood" lines={notUnderstood ?? []} count={notUnderstoodCount ?? 0} />
      {(withoutRoom ?? []).length > 0 && <p>The list is full. Without room: {(withoutRoom ?? []).join(", ")}.</p>}
    </div>
  );
}

interface LinesProps {
  heading: string;
  lines: readonly { line: number | null; text: string | null }[];
  count: number;
}

function Lines({ heading, lines, count }: LinesProps) {
  if (count === 0) return null;
  return (
    <div>
      <h3>
        {heading}: {count}
      </h3>
      <ul>
        {lines.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            Line {line}: <code className="breakable">{text}</code>
          </li>
        ))}
      </ul>
      {count > lines.length && <p className="muted">And {count - lines.length} more.</p>}
    </div>
  );
}
