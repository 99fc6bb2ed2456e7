import { actOf, saidBy } from "@executive-disorder/shared/explore-words";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { Mark } from "../../components/mark.tsx";
import type { MarkName } from "../../components/mark-sprite.tsx";
import { OrderLink } from "../../components/order-link.tsx";
import { Evidence } from "../../features/relations/evidence.tsx";
import type { RelationItemRelation } from "../../features/relations/relation-item.tsx";
import { formatShortDay, plural } from "../../lib/day.ts";
import { keyOf, rowsOf, SORTS, type Sorting, type SortName } from "./answer.ts";
import type { Selection } from "./use-selection.ts";

/** Below so many rows, all of them are in the page. */
const FEW = 60;
const ROW_HEIGHT = 62;

interface Props {
  relations: RelationItemRelation[];
  selection: Selection;
}

/** The answer as rows, with the words that prove each in their place. Long ones hold only the rows that are in view. */
export function AnswerTable({ relations, selection }: Props) {
  const [words, setWords] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ by: "on", isDescending: true });
  const frame = useRef<HTMLElement>(null);
  const rows = rowsOf(relations, words, sorting);
  const isLong = rows.length > FEW;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => keyOf(rows[index] as RelationItemRelation),
  });
  const items = virtual.getVirtualItems();
  const shown = isLong ? items.map(({ index }) => index) : rows.map((_, index) => index);
  const before = isLong ? (items[0]?.start ?? 0) : 0;
  const behind = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const isSelected = ({ from, to }: RelationItemRelation) =>
    selection.orders.some((number) => number === from.number || number === to.number);
  const selected = rows.filter(isSelected).length;
  // What is selected in the picture or the time line comes into view here; a row whose words were opened is there already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows follow the selection, not their sorting or filter
  useEffect(() => {
    const first = rows.findIndex(isSelected);
    if (first < 0) return;
    if (isLong) virtual.scrollToIndex(first, { align: "start" });
    else {
      const row = frame.current?.querySelector<HTMLElement>(`[data-index="${first}"]`);
      // The head stays on top, and would cover the row.
      frame.current?.scrollTo?.({
        top: (row?.offsetTop ?? 0) - (frame.current.querySelector("thead")?.offsetHeight ?? 0),
      });
    }
  }, [selection.orders]);
  const sortBy = (by: SortName) =>
    setSorting((known) => ({ by, isDescending: known.by === by ? !known.isDescending : by === "on" }));
  return (
    <div>
      <label className="field explore__filter">
        <span className="label">Filter these rows</span>
        <input className="input" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <p className="hint mt2" role="status">
        {rows.length === relations.length
          ? plural(rows.length, "relation")
          : `${rows.length} of ${plural(relations.length, "relation")}`}
        {selection.orders.length > 0 && `, ${selected} of them selected`}
      </p>
      {selection.orders.length > 0 && (
        <p className="hint">
          <button className="linkish" type="button" onClick={() => selection.selectOrders([])}>
            Clear the selection
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll explore__rows" aria-label="Relations, table" tabIndex={0} ref={frame}>
        <table className="table explore__relations" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {(Object.keys(SORTS) as SortName[]).map((name) => (
                <th
                  key={name}
                  scope="col"
                  {...(sorting.by === name && { "aria-sort": sorting.isDescending ? "descending" : "ascending" })}
                >
                  <button type="button" onClick={() => sortBy(name)}>
                    {SORTS[name].label}
                    {sorting.by === name &&
                      (sorting.isDescending ? <ArrowDown className="i" /> : <ArrowUp className="i" />)}
                  </button>
                </th>
              ))}
              <th scope="col">Words</th>
            </tr>
          </thead>
          {before > 0 && <Spacer height={before} />}
          {shown.map((index) => {
            const relation = rows[index] as RelationItemRelation;
            return (
              <Row
                key={keyOf(relation)}
                ref={isLong ? virtual.measureElement : undefined}
                index={index}
                relation={relation}
                selection={selection}
              />
            );
          })}
          {behind > 0 && <Spacer height={behind} />}
        </table>
      </section>
    </div>
  );
}

const Spacer = ({ height }: { height: number }) => (
  <tbody aria-hidden="true">
    <tr>
      <td colSpan={6} style={{ height, padding: 0, border: 0 }} />
    </tr>
  </tbody>
);

interface RowProps {
  index: number;
  relation: RelationItemRelation;
  selection: Selection;
  ref: ((element: Element | null) => void) | undefined;
}

function Row({ index, relation, selection, ref }: RowProps) {
  const key = keyOf(relation);
  const isOpen = selection.relation === key;
  const isSelected = isOpen || selection.orders.some((n) => n === relation.from.number || n === relation.to.number);
  return (
    <tbody ref={ref} data-index={index}>
      <tr aria-selected={isSelected} aria-rowindex={index + 2}>
        <td className="nowrap">
          <span className="state">
            <Mark name={`r-${relation.kind.toLowerCase()}` as MarkName} />
            {actOf(relation)}
          </span>
        </td>
        <th scope="row" data-label="Later order">
          <End end={relation.from} />
        </th>
        <td data-label="Earlier order">
          <End end={relation.to} />
        </td>
        <td className="nowrap">{relation.on ? formatShortDay(relation.on) : "no day"}</td>
        <td className="nowrap" data-label="Said by">
          {saidBy(relation)}
        </td>
        <td>
          <button
            className="linkish"
            type="button"
            aria-expanded={isOpen}
            onClick={() => selection.openRelation(isOpen ? null : relation)}
          >
            {isOpen ? "Hide" : "Show"}
            <span className="vh">{` the words of: EO ${relation.from.number} ${actOf(relation)} EO ${relation.to.number}`}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr aria-selected="true">
          <td colSpan={6}>
            <Evidence relation={relation} />
            <p className="mt2">
              <Link to={`/compare?orders=${relation.to.number},${relation.from.number}`}>Compare the two orders</Link>
            </p>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function End({ end }: { end: RelationItemRelation["from"] }) {
  return (
    <>
      <OrderLink number={end.number} />
      <span className="table__sub">{end.title ?? "not in our record"}</span>
    </>
  );
}
