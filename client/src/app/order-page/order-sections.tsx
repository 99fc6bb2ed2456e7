import { SECTION_HEADINGS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { SectionPanel } from "../../features/orders/section-panel.tsx";
import type { PageOrder } from "./compose-order-query.ts";
import { OpenedSection } from "./opened-section.tsx";
import type { Asking } from "./order-view.tsx";
import { sectionOrder } from "./section-order.ts";

interface Props {
  order: PageOrder;
  asking: Asking;
  opened: readonly SectionKind[];
  onRefused: () => void;
}

/** The analysis, in the order of the reader's profile. */
export function OrderSections({ order, asking, opened, onRefused }: Props) {
  const sections = new Map((order.sections ?? []).map((section) => [section.kind, section]));
  if (!order.hasAnalysis) {
    return (
      <div className="leaf section">
        <p className="margin" />
        <p className="empty">No analysis of this order is written yet. The facts of the record stand below.</p>
      </div>
    );
  }
  return sectionOrder(asking.choice.sectionKinds, opened).map((kind) => {
    const section = sections.get(kind);
    return (
      <PanelBoundary key={kind} name={SECTION_HEADINGS[kind]}>
        {opened.includes(kind) ? (
          <OpenedSection number={order.number} kind={kind} asking={asking} onRefused={onRefused} />
        ) : (
          section && <SectionPanel section={section} />
        )}
      </PanelBoundary>
    );
  });
}
