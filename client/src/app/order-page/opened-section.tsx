import { useQuery } from "@apollo/client/react";
import { SECTION_HEADINGS, type SectionKind, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import { type ReactNode, useEffect } from "react";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { type PageSection, SectionPanel } from "../../features/orders/section-panel.tsx";
import { focusOnce } from "../use-anchor.ts";
import { composeOrderPartQuery } from "./compose-order-query.ts";
import { type Asking, baseOf, variablesOf } from "./order-view.tsx";

interface Props {
  number: string;
  kind: SectionKind;
  asking: Asking;
  why: ReactNode;
  /** The persona in whose words the page stands is no longer open to the reader. */
  onRefused: () => void;
}

/**
 * A section that the profile leaves out and the reader opened: its own small query, its own place, and the focus. Where its text
 * is refused, the base text.
 */
export function OpenedSection({ number, kind, asking, why, onRefused }: Props) {
  const own = usePart(number, kind, asking, false);
  const isRefused = own.section?.variant === null;
  const base = usePart(number, kind, baseOf(asking), !isRefused);
  useEffect(() => {
    if (isRefused) onRefused();
  }, [isRefused, onRefused]);
  const { section, isThere, error, refetch } = isRefused ? base : own;
  const heading = SECTION_HEADINGS[kind];
  if (isThere) return <SectionPanel section={{ ...section, kind }} why={why} ref={focusOnce} />;
  return (
    <SideSection id={sectionAnchor(kind)} heading={heading} ref={focusOnce}>
      {error ? <PanelFailure name={heading} onRetry={() => refetch()} /> : <Waiting label={`Loading ${heading}`} />}
    </SideSection>
  );
}

function usePart(number: string, kind: SectionKind, { choice, reader }: Asking, skip: boolean) {
  const part: Asking = { choice: { ...choice, sectionKinds: [kind], factGroups: [], interests: null }, reader };
  const { data, error, refetch } = useQuery(composeOrderPartQuery(part.choice, part.reader), {
    variables: variablesOf(number, part),
    skip,
  });
  const section = data?.order?.sections?.[0] as Partial<PageSection> | undefined;
  // An order may have no text of a section at all: the answer is there, and says so.
  return { section, isThere: Boolean(data?.order?.sections), error, refetch };
}
