import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { Day } from "../../components/day.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { formatCount, plural } from "../../lib/day.ts";
import { errorCode, isRefusal } from "../../lib/error-code.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnchor } from "../use-anchor.ts";
import { DeskClosed } from "./desk-closed.tsx";
import { syncHeadline } from "./run-words.ts";
import { RunsTable } from "./runs-table.tsx";
import { SyncPanel } from "./sync-panel.tsx";
import { useLatestSync } from "./use-latest-sync.ts";

/** /admin/imports: how the record stands, its sync with the Federal Register, and what was brought in when. */
export function ImportsPage() {
  usePageTitle("Record and imports");
  useAnchor();
  const viewer = useViewer();
  const { sync, held, error, refetch } = useLatestSync();
  // The session ended, or the right was taken, after the page was opened.
  if (isRefusal(error)) return <DeskClosed isSignedIn={errorCode(error) === ERROR_CODES.NOT_ALLOWED} />;
  if (error && sync === undefined) return <PageFailure name="The state of the record" onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          {held?.asOf && (
            <>
              <strong>Record as of</strong> <Day day={held.asOf} />
            </>
          )}
        </p>
        <div>
          <div aria-live="polite">
            <h1>{sync === undefined ? "Record and imports" : syncHeadline(sync)}</h1>
          </div>
          {held && (
            <p>
              {plural(held.held, "order")} held, {formatCount(held.withText)} of them with their text.
            </p>
          )}
        </div>
      </div>
      <div className="page">
        <SideSection id="sync" heading="Sync with the Federal Register">
          {sync === undefined ? (
            <Waiting label="Loading the state of the record" lines={4} />
          ) : (
            <SyncPanel
              sync={sync}
              mayStart={viewer?.abilities.includes("import-run:start") ?? false}
              refetch={refetch}
            />
          )}
        </SideSection>
        <SideSection id="runs" heading="Runs">
          <RunsTable syncState={sync === undefined ? null : `${sync?.id} ${sync?.status}`} />
        </SideSection>
      </div>
    </>
  );
}
