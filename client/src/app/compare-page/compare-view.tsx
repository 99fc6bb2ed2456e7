import { useQuery } from "@apollo/client/react";
import { type ReactNode, useMemo, useState } from "react";
import { PageFailure } from "../../components/page-failure.tsx";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { compareFacts } from "./agreement.ts";
import { AgreementPanel } from "./agreement-panel.tsx";
import { CompareHead } from "./compare-head.tsx";
import type { ComparedPersona } from "./compare-page.tsx";
import { ComparedSectionPanel } from "./compared-section-panel.tsx";
import { type ComparedSection, compareVariables, composeCompareQuery } from "./compose-compare-query.ts";
import { PhoneSwitch } from "./phone-switch.tsx";

interface Props {
  number: string;
  personas: readonly ComparedPersona[];
  chooser: ReactNode;
}

/** Asks for the texts of two to four audiences in one query, and sets them beside each other. */
export function CompareView({ number, personas, chooser }: Props) {
  const keys = personas.map(({ key }) => key);
  const { data, previousData, error, loading, refetch } = useQuery(composeCompareQuery(personas.length), {
    variables: compareVariables(number, keys),
  });
  // On narrow screens: whose text alone is shown; null for all of them, one under the other.
  const [only, setOnly] = useState<string | null>(null);
  const order = data?.order;
  const title = order?.title ?? previousData?.order?.title ?? null;
  if (error && !order) return <PageFailure name={`The comparison of EO ${number}`} onRetry={() => refetch()} />;
  if (data && !order) return <NotFoundPage lookedFor={number} />;
  const shown = only !== null && keys.includes(only) ? only : null;
  return (
    <article>
      <CompareHead number={number} title={title} readers={personas.map(({ pluralName }) => pluralName)}>
        {chooser}
      </CompareHead>
      {order && !loading ? (
        <div className="page compared-page">
          <PanelBoundary name="Facts">
            <Facts number={number} personas={personas} sections={order.sections} />
          </PanelBoundary>
          <PhoneSwitch personas={personas} shown={shown} onShow={setOnly} />
          {order.sections.length === 0 && (
            <div className="leaf section">
              <span className="margin" />
              <p className="empty">No analysis of this order is written yet: there is nothing to compare.</p>
            </div>
          )}
          {order.sections.map((section) => (
            <PanelBoundary key={section.kind} name={section.kind}>
              <ComparedSectionPanel section={section} personas={personas} shown={shown} />
            </PanelBoundary>
          ))}
        </div>
      ) : (
        <div className="page leaf">
          <span className="margin" />
          <Waiting label="Loading the texts" lines={10} />
        </div>
      )}
    </article>
  );
}

interface FactsProps {
  number: string;
  personas: readonly ComparedPersona[];
  sections: readonly ComparedSection[];
}

function Facts({ number, personas, sections }: FactsProps) {
  const agreement = useMemo(() => {
    const texts = sections.flatMap((section) =>
      personas.map(({ key }, index) => ({
        audience: key,
        section: section.kind,
        entries: section[`t${index}`]?.entries ?? [],
      })),
    );
    return compareFacts(
      number,
      personas.map(({ key }) => key),
      texts,
    );
  }, [number, personas, sections]);
  return sections.length > 0 ? <AgreementPanel agreement={agreement} personas={personas} /> : null;
}
