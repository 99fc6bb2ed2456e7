import type { FactGroup } from "@executive-disorder/shared/fact-groups";
import { AgenciesPanel } from "../../features/orders/agencies-panel.tsx";
import { AuthorityPanel } from "../../features/orders/authority-panel.tsx";
import { CitationPanel } from "../../features/orders/citation-panel.tsx";
import { CourtCasesPanel } from "../../features/orders/court-cases-panel.tsx";
import { DeadlinesPanel } from "../../features/orders/deadlines-panel.tsx";
import { SourcesPanel } from "../../features/orders/sources-panel.tsx";
import { TimelinePanel } from "../../features/orders/timeline-panel.tsx";
import { TopicsPanel } from "../../features/orders/topics-panel.tsx";
import { RelationsPanel } from "../../features/relations/relations-panel.tsx";
import type { PageOrder } from "./compose-order-query.ts";

interface Props {
  group: FactGroup;
  order: PageOrder;
  /** Every group that was asked for in the same query: the timeline draws on its neighbours. */
  asked: readonly FactGroup[];
}

/** The panel of a group of facts. */
export function FactPanel({ group, order, asked }: Props) {
  switch (group) {
    case "RELATIONS":
      return <RelationsPanel order={order} />;
    case "TIMELINE":
      return (
        <TimelinePanel
          order={order}
          withRelations={asked.includes("RELATIONS") ? order : null}
          withDeadlines={asked.includes("DEADLINES") ? order : null}
        />
      );
    case "DEADLINES":
      return <DeadlinesPanel order={order} />;
    case "LEGAL_AUTHORITY":
      return <AuthorityPanel order={order} />;
    case "COURT_CASES":
      return <CourtCasesPanel order={order} />;
    case "AGENCIES":
      return <AgenciesPanel order={order} />;
    case "TOPICS":
      return <TopicsPanel order={order} />;
    case "CITATION":
      return <CitationPanel order={order} />;
    case "SOURCES":
      return <SourcesPanel order={order} />;
  }
}
