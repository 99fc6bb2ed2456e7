import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { HashLink } from "../../components/hash-link.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { GLOSSARY_QUERY } from "../../features/glossary/glossary-queries.ts";
import type { GlossaryQuery } from "../../gql/graphql.ts";
import { plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { useAnchor } from "../use-anchor.ts";
import "../../styles/site-pages.css";

type Term = GlossaryQuery["glossary"][number];

/** /glossary: every term by its letter, and a search within them. */
export function GlossaryPage() {
  usePageTitle("Glossary");
  const { data, error, refetch } = useQuery(GLOSSARY_QUERY);
  const [typed, setTyped] = useState("");
  const looked = useDeferredValue(typed.trim().toLowerCase());
  if (error && !data) return <PageFailure name="The glossary" onRetry={() => refetch()} />;
  const terms = data?.glossary;
  const found = terms?.filter((term) => `${term.term} ${term.definition}`.toLowerCase().includes(looked)) ?? [];
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">{terms && plural(terms.length, "term")}</p>
        <div>
          <h1>Glossary</h1>
          <p>Words that pages of this site use, in plain words. In texts, such a word has dots under it and opens.</p>
          {terms && (
            <div className="field glossary__look">
              <label htmlFor="glossary-look">Look within the glossary</label>
              <input
                className="input"
                id="glossary-look"
                type="search"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              <p className="hint" role="status">
                {looked ? `${plural(found.length, "term")} with “${typed.trim()}”` : ""}
              </p>
            </div>
          )}
        </div>
      </div>
      <div className="page glossary">
        {terms ? (
          <Letters terms={found} looked={typed.trim()} />
        ) : (
          <div className="leaf">
            <span className="margin" />
            <Waiting label="Loading the glossary" lines={12} />
          </div>
        )}
      </div>
    </>
  );
}

function Letters({ terms, looked }: { terms: readonly Term[]; looked: string }) {
  useAnchor();
  const letters = [...new Set(terms.map(letterOf))];
  if (terms.length === 0)
    return (
      <div className="leaf section">
        <p className="margin" />
        <p className="empty">{looked ? `No term has “${looked}” in it.` : "There are no terms on this server."}</p>
      </div>
    );
  return (
    <>
      <div className="leaf">
        <span className="margin" />
        <nav className="letters" aria-label="Letters">
          {letters.map((letter) => (
            <HashLink key={letter} to={`letter-${letter.toLowerCase()}`}>
              {letter}
            </HashLink>
          ))}
        </nav>
      </div>
      {letters.map((letter) => (
        <SideSection key={letter} id={`letter-${letter.toLowerCase()}`} heading={letter}>
          <dl className="terms">
            {terms
              .filter((term) => letterOf(term) === letter)
              .map((term) => (
                <Entry key={term.key} term={term} />
              ))}
          </dl>
        </SideSection>
      ))}
    </>
  );
}

const letterOf = ({ term }: Term) => term.charAt(0).toUpperCase();

function Entry({ term: { key, term, definition, source, seeAlso } }: { term: Term }) {
  return (
    <div>
      <dt id={key} tabIndex={-1}>
        <HashLink to={key}>{term}</HashLink>
      </dt>
      <dd>
        {definition}
        {(source || seeAlso.length > 0) && (
          <span className="terms__more">
            {source && <span>Rests on {source}</span>}
            {seeAlso.length > 0 && (
              <span>
                See also{" "}
                {seeAlso.map((other, at) => (
                  <span key={other.key}>
                    {at > 0 && ", "}
                    <HashLink to={other.key}>{other.term}</HashLink>
                  </span>
                ))}
              </span>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}
