import { useQuery } from "@apollo/client/react";
import { Day } from "../../components/day.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount, plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnchor } from "../use-anchor.ts";
import { DisputedRelations, UnreadNotes } from "./coverage-lists.tsx";
import { COVERAGE_QUERY, type Coverage } from "./coverage-query.ts";
import { PresidentsTable } from "./presidents-table.tsx";
import "../../styles/browse-pages.css";

/** /coverage: what the record holds, what it lacks, and what a gap does not prove. */
export function CoveragePage() {
  usePageTitle("What the record holds");
  useAnchor();
  const { data, error, refetch } = useQuery(COVERAGE_QUERY);
  const coverage = data?.coverage;
  if (error && !coverage) return <PageFailure name="The account of the record" onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          {coverage?.asOf && (
            <>
              <strong>Record as of</strong> <Day day={coverage.asOf} />
            </>
          )}
        </p>
        <div>
          <h1>{coverage ? `${plural(coverage.held, "order")} held` : "What the record holds"}</h1>
          {coverage && (
            <p>
              Notes were read for {formatCount(coverage.notesRead)}. {formatCount(coverage.withText)} have their text,{" "}
              {formatCount(coverage.withAnalysis)} an analysis.
            </p>
          )}
          <p>
            A gap proves nothing about an order. Where no notes were read we do not know whether it was changed; where
            no change is recorded there may be one that no source names.
          </p>
        </div>
      </div>
      <div className="page coverage">
        {coverage ? (
          <Parts coverage={coverage} />
        ) : (
          <div className="leaf">
            <span className="margin" />
            <Waiting label="Loading the account of the record" lines={10} />
          </div>
        )}
      </div>
    </>
  );
}

function Parts({ coverage }: { coverage: Coverage }) {
  return (
    <>
      <SideSection id="presidents" heading="By president">
        <PresidentsTable rows={coverage.presidents} />
      </SideSection>
      <SideSection id="texts" heading="Missing texts">
        <p>
          The text of {plural(coverage.held - coverage.withText, "order")} is not held. Deadlines, agencies and
          authorities of these were not looked for.
        </p>
      </SideSection>
      <SideSection id="unread" heading="Notes not read">
        <UnreadNotes count={coverage.unreadNoteCount} notes={coverage.unreadNotes} />
      </SideSection>
      <SideSection id="disputed" heading="Sources disagree">
        <DisputedRelations count={coverage.disputedCount} relations={coverage.disputed} />
      </SideSection>
      <SideSection id="not-followed" heading="Not followed">
        <p>
          {plural(coverage.wrongVoices, "statement")} by which an order would act on a later one, and{" "}
          {formatCount(coverage.selfReferences)} of an order about itself, are kept as read; no status follows from
          them.
        </p>
      </SideSection>
      <SideSection id="unresolved" heading="Named, not held">
        <p>
          {plural(coverage.unresolvedCount, "relation")} {coverage.unresolvedCount === 1 ? "leads" : "lead"} to an order
          that we do not hold. That it is not here does not prove that there is none.
        </p>
      </SideSection>
    </>
  );
}
