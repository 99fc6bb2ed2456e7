import { useQuery } from "@apollo/client/react";
import { type ExploreSearch, exploreFilter } from "@executive-disorder/shared/explore-search";
import { RELATION_LABELS } from "@executive-disorder/shared/relation-kinds";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount, plural } from "../../lib/day.ts";
import { MATRIX_QUERY } from "./explore-queries.ts";

/** Relations counted by the presidents at both ends, a row for each pair and kind. */
export function MatrixTable({ search }: { search: ExploreSearch }) {
  const { data, error, refetch } = useQuery(MATRIX_QUERY, { variables: { filter: exploreFilter(search) } });
  if (error && !data) return <PageFailure name="The answer" onRetry={() => refetch()} />;
  if (!data) return <Waiting label="Loading the answer" lines={8} />;
  const { cells, totalCount } = data.administrationMatrix;
  return (
    <>
      <p role="status">{plural(totalCount, "relation")}. Presidents are those who signed.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll explore__rows" aria-label="Presidents, table" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Later orders of</th>
              <th scope="col">Act</th>
              <th scope="col">Earlier orders of</th>
              <th className="num" scope="col">
                Relations
              </th>
              <th className="num" scope="col">
                In part
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ later, earlier, kind, count, inPartCount }) => (
              <tr key={`${later?.slug} ${kind} ${earlier?.slug}`}>
                <th scope="row">{later?.name ?? "Not held"}</th>
                <td>{RELATION_LABELS[kind].active}</td>
                <td>{earlier?.name ?? "Not held"}</td>
                <td className="num">{formatCount(count)}</td>
                <td className="num">{formatCount(inPartCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
