import { useQuery } from "@apollo/client/react";
import { SECTION_HEADINGS, type SectionKind, sectionAnchor } from "@executive-disorder/shared/section-kinds";
import type { ReactNode } from "react";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { SectionPanel } from "../../features/orders/section-panel.tsx";
import { focusOnce } from "../use-anchor.ts";
import { composeOrderPartQuery } from "./compose-order-query.ts";
import { type Asking, variablesOf } from "./order-view.tsx";

interface Props {
  number: string;
  kind: SectionKind;
  asking: Asking;
  why: ReactNode;
}

/** A section that the profile leaves out and the reader opened: its own small query, its own place, and the focus. */
export function OpenedSection({ number, kind, asking, why }: Props) {
  const part: Asking = {
    choice: { ...asking.choice, sectionKinds: [kind], factGroups: [], interests: null },
    reader: asking.reader,
  };
  const { data, error, refetch } = useQuery(composeOrderPartQuery(part.choice, part.reader), {
    variables: variablesOf(number, part),
  });
  const section = data?.order?.sections?.[0];
  const heading = SECTION_HEADINGS[kind];
  if (section?.kind)
    return (
      <SectionPanel
        section={{ ...section, kind } as typeof section & { kind: SectionKind }}
        why={why}
        ref={focusOnce}
      />
    );
  return (
    <SideSection id={sectionAnchor(kind)} heading={heading} ref={focusOnce}>
      {error ? <PanelFailure name={heading} onRetry={() => refetch()} /> : <Waiting label={`Loading ${heading}`} />}
    </SideSection>
  );
}
