import { FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { SECTION_KINDS, type SectionKind } from "@executive-disorder/shared/section-kinds";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { WithTerms } from "../../features/glossary/terms.tsx";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import { OrderTop } from "../../features/orders/order-top.tsx";
import { TextOutline } from "../../features/orders/text-outline.tsx";
import { useAnchor } from "../use-anchor.ts";
import type { PageOrder } from "./compose-order-query.ts";
import { LeftOut } from "./left-out.tsx";
import { LeftOutNote } from "./left-out-note.tsx";
import { OnThisPage } from "./on-this-page.tsx";
import { OrderAsked } from "./order-asked.tsx";
import { type Facts, OrderFacts, OrderRailFacts } from "./order-facts.tsx";
import { OrderForYou } from "./order-for-you.tsx";
import { OrderSections } from "./order-sections.tsx";
import type { Asking } from "./order-view.tsx";
import { PartialNote } from "./partial-note.tsx";
import { ReadingNote } from "./reading-note.tsx";

// For those who have an account; the others do not load it.
const PersonaSwitcher = lazy(() =>
  import("./persona-switcher.tsx").then((file) => ({ default: file.PersonaSwitcher })),
);
const TrackControl = lazy(() =>
  import("../../features/tracking/track-control.tsx").then((file) => ({ default: file.TrackControl })),
);

interface Props {
  order: PageOrder;
  reader: Reader;
  asking: Asking;
  /** The persona that the address asks for. */
  audience: string | null;
  /** There was no text for this reader, and the base text stands instead. */
  isRefused: boolean;
  /** The persona was lost while its texts were on the page, which stay there. */
  isLost: boolean;
  /** A text that was opened beside the page is refused. */
  onRefused: () => void;
  /** Asks again, where a part of the answer failed. */
  onRetry: (() => void) | null;
}

/** The whole page of an order: what the profile selects, and what the reader opens beside it. */
export function OrderArticle({ order, reader, asking, audience, isRefused, isLost, onRefused, onRetry }: Props) {
  const [openedSections, openSections] = useState<SectionKind[]>([]);
  const [openedFacts, openFacts] = useState<FactGroup[]>([]);
  useAnchor();
  const { sectionKinds, factGroups } = asking.choice;
  const hiddenSections = order.hasAnalysis
    ? SECTION_KINDS.filter((kind) => !sectionKinds.includes(kind) && !openedSections.includes(kind))
    : [];
  const hiddenFacts = FACT_GROUPS.filter((group) => !factGroups.includes(group) && !openedFacts.includes(group));
  const showSections = (kinds: SectionKind[]) => openSections((opened) => [...opened, ...kinds]);
  const showFacts = (groups: FactGroup[]) => openFacts((opened) => [...opened, ...groups]);
  const facts: Facts = { order, selected: factGroups, opened: openedFacts };

  return (
    <WithTerms>
      <article>
        <PanelBoundary name="The head of this page">
          <OrderTop order={order} />
        </PanelBoundary>
        <div className="page with-rail">
          <div>
            <ReadingNote order={order} reader={reader} audience={audience} isRefused={isRefused} isLost={isLost} />
            {onRetry && <PartialNote onRetry={onRetry} />}
            <LeftOutNote hidden={hiddenSections} onShow={showSections} />
            <OrderSections
              order={order}
              asking={asking}
              reader={reader}
              isAsAnother={audience !== null}
              opened={openedSections}
              onRefused={onRefused}
            />
            {!order.hasAnalysis && <OrderFacts {...facts} />}
          </div>
          <aside className="rail" aria-label="Your reading">
            {reader.viewer === null && (
              <p>
                <Link to={`/sign-in?next=${encodeURIComponent(`/orders/${order.number}`)}`}>Sign in to track it</Link>
              </p>
            )}
            {reader.viewer && (
              <PanelBoundary name="Tracking">
                <Suspense fallback={null}>
                  <TrackControl number={order.number} />
                </Suspense>
              </PanelBoundary>
            )}
            <OrderForYou order={order} reader={reader} />
            <LeftOut
              reader={reader}
              hasAnalysis={order.hasAnalysis}
              hiddenSections={hiddenSections}
              hiddenFacts={hiddenFacts}
              onShowSections={showSections}
              onShowFacts={showFacts}
            />
            {reader.viewer && (
              <Suspense fallback={null}>
                <PersonaSwitcher number={order.number} viewer={reader.viewer} audience={audience} />
              </Suspense>
            )}
            <OrderRailFacts {...facts} />
            <TextOutline order={order} />
            <OnThisPage
              order={order}
              sectionKinds={sectionKinds}
              openedSections={openedSections}
              factGroups={FACT_GROUPS.filter((group) => !hiddenFacts.includes(group))}
            />
          </aside>
        </div>
        {order.hasAnalysis && (
          <div className="page">
            <OrderFacts {...facts} />
          </div>
        )}
        <OrderAsked number={order.number} asking={asking} />
      </article>
    </WithTerms>
  );
}
