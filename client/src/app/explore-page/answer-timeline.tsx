import type { RelationItemRelation } from "../../features/relations/relation-item.tsx";
import { plural } from "../../lib/day.ts";
import { yearsOf } from "./answer.ts";
import type { Selection } from "./use-selection.ts";

/** The answer by year: a bar for each that has a relation, which selects the orders of its relations; left-out years are parted. */
export function AnswerTimeline({ relations, selection }: { relations: RelationItemRelation[]; selection: Selection }) {
  const years = yearsOf(relations);
  const most = Math.max(1, ...years.map(([, those]) => those.length));
  const undated = relations.filter(({ on }) => !on).length;
  return (
    <section aria-labelledby="explore-years">
      <h2 className="explore__head" id="explore-years">
        By year
      </h2>
      <ol className="explore__years">
        {years.map(([year, those], index) => (
          <li key={year} data-skips={index > 0 && Number(year) > Number(years[index - 1]?.[0]) + 1 ? "" : undefined}>
            <button
              type="button"
              onClick={() => selection.selectOrders([...new Set(those.map(({ from }) => from.number))])}
            >
              <span className="explore__bar" style={{ blockSize: `${(those.length / most) * 3}rem` }} />
              <span>{year}</span>
              <span className="vh">: {plural(those.length, "relation")}</span>
            </button>
          </li>
        ))}
      </ol>
      {undated > 0 && <p className="hint">{plural(undated, "relation")} without a day.</p>}
    </section>
  );
}
