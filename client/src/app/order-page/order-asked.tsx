import { useApolloClient } from "@apollo/client/react";
import { DEFAULT_INTEREST_PROFILE } from "@executive-disorder/shared/default-interest-profile";
import { FACT_GROUPS } from "@executive-disorder/shared/fact-groups";
import { SECTION_KINDS } from "@executive-disorder/shared/section-kinds";
import { useState } from "react";
import { formatCount, plural } from "../../lib/day.ts";
import { AskedPanel } from "../asked-panel/asked-panel.tsx";
import { countFields } from "../asked-panel/count-fields.ts";
import { measure } from "../asked-panel/measure.ts";
import { composeOrderQuery } from "./compose-order-query.ts";
import { type Asking, variablesOf } from "./order-view.tsx";

/** What an order's page asked for, and what the profile left out of it. */
export function OrderAsked({ number, asking }: { number: string; asking: Asking }) {
  const { choice, reader } = asking;
  const all: Asking = {
    choice: { ...choice, sectionKinds: DEFAULT_INTEREST_PROFILE.sectionKinds, factGroups: [...FACT_GROUPS] },
    reader,
  };
  const [asked, whole] = [composeOrderQuery(choice, reader), composeOrderQuery(all.choice, all.reader)];
  const sections = SECTION_KINDS.length - choice.sectionKinds.length;
  const groups = FACT_GROUPS.length - choice.factGroups.length;
  if (sections + groups === 0)
    return <AskedPanel>Your profile leaves nothing out: it reads all sections and all groups of facts.</AskedPanel>;
  return (
    <AskedPanel>
      Your profile leaves out {plural(sections, "section")} and {plural(groups, "group of facts", "groups of facts")}:
      the query of the order has {plural(countFields(asked), "field")} in place of {countFields(whole)}.{" "}
      <Saving number={number} asking={asking} all={all} />
    </AskedPanel>
  );
}

type Measured = { asked: number; whole: number } | "measuring" | "failed" | null;

/** Both answers are fetched and counted when the reader wants to know: nothing is estimated. */
function Saving({ number, asking, all }: { number: string; asking: Asking; all: Asking }) {
  const client = useApolloClient();
  const [measured, setMeasured] = useState<Measured>(null);
  const compare = async () => {
    setMeasured("measuring");
    const [asked, whole] = await Promise.all(
      [asking, all].map(({ choice, reader }) =>
        measure(client, composeOrderQuery(choice, reader) as never, variablesOf(number, { choice, reader })),
      ),
    );
    setMeasured(asked != null && whole != null ? { asked, whole } : "failed");
  };
  return (
    <span role="status">
      {measured === null ? (
        <button className="linkish" type="button" onClick={compare}>
          Fetch both answers and compare their size
        </button>
      ) : measured === "measuring" ? (
        "Fetching both answers"
      ) : measured === "failed" ? (
        <button className="linkish" type="button" onClick={compare}>
          They could not be fetched. Try again
        </button>
      ) : (
        <>
          Its answer has <b>{formatCount(measured.asked)} bytes</b>; with everything it would have{" "}
          {formatCount(measured.whole)}: {formatCount(Math.max(0, measured.whole - measured.asked))} were not sent.
        </>
      )}
    </span>
  );
}
