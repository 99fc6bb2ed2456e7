import { useQuery } from "@apollo/client/react";
import { BROWSE, type BrowseKind } from "@executive-disorder/shared/browse-kinds";
import { Link } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatCount } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { aboutItem, type BrowseItem, INDEX_QUERIES } from "./browse-queries.ts";
import "../../styles/browse-pages.css";

/** /presidents, /topics, /agencies: all of one kind, with the orders that we hold of each. */
export function BrowseIndexPage({ kind }: { kind: BrowseKind }) {
  const { heading, lead, gap } = BROWSE[kind];
  usePageTitle(heading);
  const { data, error, refetch } = useQuery(INDEX_QUERIES[kind]);
  if (error && !data?.items) return <PageFailure name={`The list of ${kind}`} onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>{heading}</h1>
          <p>
            {lead} {gap}
          </p>
        </div>
      </div>
      <div className="page leaf">
        <span className="margin" />
        <div>
          {data?.items ? <Items kind={kind} items={data.items} /> : <Waiting label={`Loading ${kind}`} lines={10} />}
        </div>
      </div>
    </>
  );
}

function Items({ kind, items }: { kind: BrowseKind; items: readonly BrowseItem[] }) {
  if (items.length === 0) return <p className="empty">None is in the record yet.</p>;
  return (
    <table className="table table--browse">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th className="num" scope="col">
            Orders held
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.slug}>
            <th scope="row">
              <Link to={`/${kind}/${item.slug}`}>{item.name}</Link>
              <span className="table__sub">{aboutItem(item)}</span>
            </th>
            <td className="num">{formatCount(item.orderCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
