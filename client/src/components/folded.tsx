import type { ReactNode } from "react";

/** As many stand open; a few more are not worth folding. */
const OPEN = 8;
const FEW = 2;

interface Props<T> {
  rows: readonly T[];
  /** What the rows are, in the plural. */
  name: string;
  children: (rows: readonly T[]) => ReactNode;
}

/** A long list whose rest is folded away: the first rows, then "12 more deadlines". */
export function Folded<T>({ rows, name, children }: Props<T>) {
  if (rows.length <= OPEN + FEW) return children(rows);
  return (
    <>
      {children(rows.slice(0, OPEN))}
      <details className="mt3">
        <summary>
          {rows.length - OPEN} more {name}
        </summary>
        {children(rows.slice(OPEN))}
      </details>
    </>
  );
}
