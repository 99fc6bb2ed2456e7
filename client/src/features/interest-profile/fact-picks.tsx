import { FACT_GROUP_LABELS, FACT_GROUPS, type FactGroup } from "@executive-disorder/shared/fact-groups";
import { SideSection } from "../../components/side-section.tsx";

import { factChoice } from "./choice-links.ts";

interface Props {
  chosen: readonly FactGroup[];
  onChange: (chosen: FactGroup[]) => void;
}

/** Which groups of facts stand beside the analysis. */
export function FactPicks({ chosen, onChange }: Props) {
  return (
    <SideSection id="facts" heading="Facts" note={<span className="prov">Same for every reader</span>}>
      <fieldset className="factgrid" aria-labelledby="facts-h">
        {FACT_GROUPS.map((group) => {
          const { label, hint } = FACT_GROUP_LABELS[group];
          return (
            <label className="check" key={group}>
              <input
                type="checkbox"
                id={factChoice(group)}
                checked={chosen.includes(group)}
                onChange={() =>
                  onChange(chosen.includes(group) ? chosen.filter((other) => other !== group) : [...chosen, group])
                }
              />
              <span>
                {label}
                {hint && <span className="hint">{hint}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
    </SideSection>
  );
}
