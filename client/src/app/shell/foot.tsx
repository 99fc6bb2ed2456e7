import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { SITE_PAGES } from "@executive-disorder/shared/site-pages";
import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import type { FootQuery } from "../../gql/graphql.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Reads what a page has loaded already; the foot asks for nothing by itself. */
const FOOT_QUERY: TypedDocumentNode<FootQuery, Record<string, never>> = gql`
  query FootQuery {
    record {
      asOf
    }
  }
`;

/** Where things come from, who checked them, what this is not. */
export function Foot() {
  const { data } = useQuery(FOOT_QUERY, { fetchPolicy: "cache-only" });
  return (
    <footer className="foot">
      <div className="page leaf">
        <div className="margin muted">About this page</div>
        <div className="cols">
          <section>
            <h2>Sources</h2>
            <p>
              Federal Register, Office of the Federal Register.
              {data?.record?.asOf && (
                <>
                  {" "}
                  Record as of <Day day={data.record.asOf} />.
                </>
              )}{" "}
              <Link to="/coverage">What the record holds, and what it lacks</Link>. All of it can be asked of{" "}
              <Link to="/api-explorer">the API</Link>.
            </p>
          </section>
          <section>
            <h2>Review</h2>
            <p>Every text names who wrote it and who reviewed it, and says where a language model drafted it.</p>
          </section>
          <section>
            <h2>What this is not</h2>
            <p>Not a government site, and not legal advice.</p>
          </section>
          <section className="no-print">
            <h2>Light or dark</h2>
            <ThemeSwitch />
          </section>
          <nav className="foot__pages" aria-label="More of this site">
            <Link to="/explore">Explore relations</Link>
            <Link to="/compare">Compare two orders</Link>
            <Link to="/glossary">Glossary</Link>
            {SITE_PAGES.map(({ path, name }) => (
              <Link key={path} to={path}>
                {name}
              </Link>
            ))}
          </nav>
        </div>
      </div>
    </footer>
  );
}
