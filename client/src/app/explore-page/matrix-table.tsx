import { useQuery } from "@apollo/client/react";
import { type ExploreSearch, exploreFilter } from "@executive-disorder/shared/explore-search";
import { RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import type { ExploreMatrixQuery } from "../../gql/graphql.ts";
import { formatCount, plural } from "../../lib/day.ts";
import { MATRIX_QUERY } from "./explore-queries.ts";

type Cell = ExploreMatrixQuery["administrationMatrix"]["cells"][number];

const COLUMNS = {
  later: { label: "Later orders of", isNumber: false },
  act: { label: "Act", isNumber: false },
  earlier: { label: "Earlier orders of", isNumber: false },
  count: { label: "Relations", isNumber: true },
  inPart: { label: "In part", isNumber: true },
} as const;
type Column = keyof typeof COLUMNS;

interface Row {
  key: string;
  /** Place in the answer: presidents by their first terms. */
  place: { later: number; earlier: number };
  later: string;
  act: string;
  earlier: string;
  count: number;
  inPart: number;
}

/** Relations counted by the presidents at both ends, a row for each pair and kind; sorted and filtered here. */
export function MatrixTable({ search }: { search: ExploreSearch }) {
  const { data, error, refetch } = useQuery(MATRIX_QUERY, { variables: { filter: exploreFilter(search) } });
  const [words, setWords] = useState("");
  const [sorting, setSorting] = useState<{ by: Column; isDescending: boolean } | null>(null);
  if (error && !data) return <PageFailure name="The answer" onRetry={() => refetch()} />;
  if (!data) return <Waiting label="Loading the answer" lines={8} />;
  const { cells, totalCount } = data.administrationMatrix;
  const all = rowsOf(cells);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = all.filter(({ later, act, earlier }) => {
    const text = `${later} ${act} ${earlier}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  if (sorting) rows.sort((a, b) => (sorting.isDescending ? -1 : 1) * compare(a, b, sorting.by));
  const shown = rows.reduce((sum, { count }) => sum + count, 0);
  const sortBy = (by: Column) =>
    setSorting((known) => ({ by, isDescending: known?.by === by ? !known.isDescending : COLUMNS[by].isNumber }));
  return (
    <>
      <p role="status">
        {totalCount === 0
          ? "No relation that fits is recorded. That is not proof that there is none."
          : `${plural(totalCount, "relation")}. Presidents are those who signed.`}
        {rows.length < all.length && ` ${plural(shown, "relation")} in ${plural(rows.length, "row")} shown.`}
      </p>
      {all.length > 0 && (
        <label className="field explore__filter mt3">
          <span className="label">Filter these rows</span>
          <input className="input" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll explore__rows" aria-label="Presidents, table" tabIndex={0}>
        <table className="table explore__relations">
          <thead>
            <tr>
              {(Object.keys(COLUMNS) as Column[]).map((name) => (
                <th
                  key={name}
                  className={COLUMNS[name].isNumber ? "num" : undefined}
                  scope="col"
                  {...(sorting?.by === name && { "aria-sort": sorting.isDescending ? "descending" : "ascending" })}
                >
                  <button type="button" onClick={() => sortBy(name)}>
                    {COLUMNS[name].label}
                    {sorting?.by === name &&
                      (sorting.isDescending ? <ArrowDown className="i" /> : <ArrowUp className="i" />)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, later, act, earlier, count, inPart }) => (
              <tr key={key}>
                <th scope="row" data-label={COLUMNS.later.label}>
                  {later}
                </th>
                <td>{act}</td>
                <td data-label={COLUMNS.earlier.label}>{earlier}</td>
                <td className="num">{formatCount(count)}</td>
                <td className="num" data-label={COLUMNS.inPart.label}>
                  {formatCount(inPart)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const places = new Map<string | null, number>();
  for (const { later } of cells) if (!places.has(later?.slug ?? null)) places.set(later?.slug ?? null, places.size);
  // Who signed no later order stands before those who did: the answer has the earliest first.
  const placeOf = (slug: string | null) => places.get(slug) ?? -1;
  return cells.map(({ later, earlier, kind, count, inPartCount }) => ({
    key: `${later?.slug} ${kind} ${earlier?.slug}`,
    place: { later: placeOf(later?.slug ?? null), earlier: placeOf(earlier?.slug ?? null) },
    later: later?.name ?? "Not held",
    act: RELATION_LABELS[kind].active,
    earlier: earlier?.name ?? "Not held",
    count,
    inPart: inPartCount,
  }));
}

/** Presidents sort by their time, not by their names. */
function compare(a: Row, b: Row, by: Column): number {
  if (by === "later" || by === "earlier") return a.place[by] - b.place[by];
  if (by === "act") return a.act < b.act ? -1 : a.act > b.act ? 1 : 0;
  return a[by] - b[by];
}
