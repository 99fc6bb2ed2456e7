import type { SitePageData } from "./site-page-query.ts";

type Table = NonNullable<SitePageData["sections"][number]["blocks"][number]["table"]>;

/** Numbers stand in columns and may be scrolled; words become labelled rows on a phone. */
export function SitePageTable({ table: { caption, columns, rows, isNumeric } }: { table: Table }) {
  const table = (
    <table className={isNumeric ? "table" : "table table--words"}>
      <caption className={isNumeric ? undefined : "vh"}>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((name, at) => (
            <th key={name} scope="col" className={isNumeric && at > 0 ? "num" : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = "", ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} className={isNumeric ? "num" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isNumeric) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
