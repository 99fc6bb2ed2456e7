import { useQuery } from "@apollo/client/react";
import { AUDITED_TABLES } from "@executive-disorder/shared/audited-tables";
import { type FormEvent } from "react";
import { useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatMoment } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import { AUDIT_QUERY, type AuditEntry } from "./audit-query.ts";
import { DeskHead } from "./desk-head.tsx";

const ACTS = { INSERT: "added", UPDATE: "changed", DELETE: "removed", RUN: "ran" } as const;
const TABLES = Object.entries(AUDITED_TABLES).sort(([, one], [, other]) => one.localeCompare(other));

/** /admin/audit: who changed what, newest first. The filter stands in the address. */
export function AuditPage() {
  usePageTitle("Audit log");
  const [params, setParams] = useSearchParams();
  const filter = { table: params.get("table"), actorId: params.get("actor"), aboutId: params.get("about") };
  const { data, previousData, loading, refetch, fetchMore } = useQuery(AUDIT_QUERY, {
    variables: { filter },
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.auditEntries;
  if (!page && !loading) return <PageFailure name="The audit log" onRetry={() => refetch()} />;
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const table = String(new FormData(event.currentTarget).get("table"));
    setParams(table ? { table } : {});
  };
  const entries = page?.nodes ?? [];
  return (
    <>
      <DeskHead margin="Only added to" title="Audit log">
        <p>
          Every change by anybody, each sealed with the hash of the one before.{" "}
          <code className="drafting__command">cli audit verify</code> says whether it is whole. Of personal data only
          the name of what changed is kept.
        </p>
        <form className="row mt4" onSubmit={look} key={params.toString()}>
          <select
            className="input drafting__select"
            name="table"
            aria-label="What was changed"
            defaultValue={filter.table ?? ""}
          >
            <option value="">Everything</option>
            {TABLES.map(([table, words]) => (
              <option key={table} value={table}>
                {capital(words)}
              </option>
            ))}
          </select>
          <button className="btn" type="submit">
            Show
          </button>
          {[...params.keys()].length > 0 && (
            <button className="btn" type="button" onClick={() => setParams({})}>
              Show all
            </button>
          )}
        </form>
      </DeskHead>
      <div className="page leaf section">
        <div className="margin" />
        <div className="drafting__body">
          {!page && <Waiting label="Loading the log" lines={8} />}
          {page && entries.length === 0 && <p className="empty">Nothing of this kind has been changed.</p>}
          {entries.length > 0 && (
            <div className="scroll">
              <table className="table table--cards">
                <thead>
                  <tr>
                    <th scope="col">No.</th>
                    <th scope="col">When</th>
                    <th scope="col">Who</th>
                    <th scope="col">What</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <AuditRow key={entry.id} entry={entry} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {page?.pageInfo?.hasNextPage && (
            <p className="mt4">
              <button
                className="btn"
                type="button"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo?.endCursor ?? null, filter } })}
              >
                Earlier entries
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function AuditRow({ entry }: { entry: AuditEntry }) {
  const { act, table, changes, aboutId, aboutName, actorId, actorName } = entry;
  return (
    <tr>
      <th scope="row" data-label="No.">
        {entry.id}
      </th>
      <td data-label="When">{entry.at && formatMoment(entry.at)}</td>
      <td data-label="Who">{actorName ?? (actorId ? "an account that is gone" : "the server")}</td>
      <td data-label="What">
        <div>
          <b>
            {capital(AUDITED_TABLES[table ?? ""] ?? table ?? "")} {act && ACTS[act]}
          </b>
          {aboutId && `, about ${aboutName ?? "an account that is gone"}`}
          {entry.reason && <p>“{entry.reason}”</p>}
          <details>
            <summary>{changes?.map(({ column }) => column).join(", ") || entry.rowKey}</summary>
            <dl className="drafting__changes">
              {changes?.map(({ column, isTold, before, after }) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>
                    {isTold ? (
                      <>
                        {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                      </>
                    ) : (
                      "not kept"
                    )}
                  </dd>
                </div>
              ))}
            </dl>
            <p className="prov">
              Table {table}, row {entry.rowKey}. Hash {entry.hash}
            </p>
          </details>
        </div>
      </td>
    </tr>
  );
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
