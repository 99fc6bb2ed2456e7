import { FACT_GROUP_LABELS, FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import type { PageOrder } from "./compose-order-query.ts";
import { FactPanel } from "./fact-panel.tsx";
import { OpenedFact } from "./opened-fact.tsx";

export interface Facts {
  order: PageOrder;
  /** The groups that the profile selects. */
  selected: readonly FactGroup[];
  /** The groups that the reader opened beside them. */
  opened: readonly FactGroup[];
}

/** Short lists that stand beside the reading. */
const RAIL: readonly FactGroup[] = ["AGENCIES", "TOPICS"];

export function OrderRailFacts(facts: Facts) {
  return <FactGroups {...facts} groups={RAIL} />;
}

export function OrderFacts(facts: Facts) {
  return <FactGroups {...facts} groups={FACT_GROUPS.filter((group) => !RAIL.includes(group))} />;
}

function FactGroups({ order, selected, opened, groups }: Facts & { groups: readonly FactGroup[] }) {
  return groups
    .filter((group) => selected.includes(group) || opened.includes(group))
    .map((group) => (
      <PanelBoundary key={group} name={FACT_GROUP_LABELS[group].label}>
        {opened.includes(group) ? (
          <OpenedFact number={order.number} group={group} />
        ) : (
          <FactPanel group={group} order={order} asked={selected} />
        )}
      </PanelBoundary>
    ));
}
