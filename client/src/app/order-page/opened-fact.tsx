import { useQuery } from "@apollo/client/react";
import { FACT_GROUP_LABELS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { useEffect, useRef } from "react";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { focusOnce } from "../use-anchor.ts";
import { composeOrderPartQuery, type PageOrder } from "./compose-order-query.ts";
import { FactPanel } from "./fact-panel.tsx";

/** A group of facts that the profile leaves out and the reader opened: its own small query, and the focus. */
export function OpenedFact({ number, group }: { number: string; group: FactGroup }) {
  const { data, error, refetch } = useQuery(
    composeOrderPartQuery({ sectionKinds: [], factGroups: [group] }, { isSignedIn: false }),
    { variables: { number } },
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) focusOnce(place.current);
  }, []);
  const { label } = FACT_GROUP_LABELS[group];
  return (
    <div ref={place} tabIndex={-1} className="opened">
      {data?.order ? (
        <FactPanel group={group} order={data.order as PageOrder} asked={[group]} />
      ) : error ? (
        <PanelFailure name={label} onRetry={() => refetch()} />
      ) : (
        <Waiting label={`Loading ${label}`} />
      )}
    </div>
  );
}
