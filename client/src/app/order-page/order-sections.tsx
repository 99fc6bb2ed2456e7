import { SECTION_HEADINGS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { SectionPanel } from "../../features/orders/section-panel.tsx";
import type { PageOrder } from "./compose-order-query.ts";
import { OpenedSection } from "./opened-section.tsx";
import type { Asking } from "./order-view.tsx";
import { sectionOrder } from "./section-order.ts";
import { SectionWhy } from "./section-why.tsx";

interface Props {
  order: PageOrder;
  asking: Asking;
  reader: Reader;
  /** The page is read as another persona than the reader's own. */
  isAsAnother: boolean;
  opened: readonly SectionKind[];
  onRefused: () => void;
}

/** The analysis, in the order of the reader's profile. */
export function OrderSections({ order, asking, reader, isAsAnother, opened, onRefused }: Props) {
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
    const isOpened = opened.includes(kind);
    const why = <SectionWhy kind={kind} reader={reader} isOpened={isOpened} isAsAnother={isAsAnother} />;
    return (
      <PanelBoundary key={kind} name={SECTION_HEADINGS[kind]}>
        {isOpened ? (
          <OpenedSection number={order.number} kind={kind} asking={asking} why={why} onRefused={onRefused} />
        ) : (
          section && <SectionPanel section={section} why={why} />
        )}
      </PanelBoundary>
    );
  });
}
