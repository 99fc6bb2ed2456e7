import { useQuery } from "@apollo/client/react";
import { SECTION_HEADINGS } from "@executive-disorder/shared/section-kinds";
import { Link, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { formatMoment } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/drafting.css";
import "../../styles/persona-requests.css";
import { DeskHead } from "./desk-head.tsx";
import { textPath } from "./text-address.ts";
import { LISTED_TEXTS_QUERY } from "./text-query.ts";

const LISTS = [
  { slug: "in-review", state: "IN_REVIEW", label: "In review", title: "Texts in review" },
  { slug: "drafts", state: "DRAFT", label: "Drafts", title: "Drafts" },
] as const;

/** /admin/texts: what waits for a second person, and what was begun. */
export function TextsPage() {
  const [params] = useSearchParams();
  const list = LISTS.find(({ slug }) => slug === params.get("state")) ?? LISTS[0];
  usePageTitle(list.title);
  const { data, loading, refetch, fetchMore } = useQuery(LISTED_TEXTS_QUERY, {
    variables: { state: list.state },
    fetchPolicy: "cache-and-network",
  });
  const page = data?.listedTexts;
  if (!page && !loading) return <PageFailure name="The list of texts" onRetry={() => refetch()} />;
  const texts = page?.nodes ?? [];
  const nameOf = (key: string | null) => data?.personas.find((persona) => persona.key === key)?.name ?? key;
  return (
    <>
      <DeskHead margin="Two people publish a text" title={list.title}>
        <nav className="row mt4" aria-label="Texts by state">
          {LISTS.map(({ slug, label }) => (
            <Link
              key={slug}
              className="request__list"
              to={`?state=${slug}`}
              aria-current={slug === list.slug ? "page" : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      </DeskHead>
      <div className="page leaf section">
        <div className="margin" />
        <div>
          {!page && <Waiting label="Loading the texts" lines={6} />}
          {page && texts.length === 0 && (
            <p className="empty">
              <b>None.</b> Choose a text in the <Link to="/admin/matrix">matrix</Link> to write or change it.
            </p>
          )}
          <ul className="drafting__rows">
            {texts.map(({ number, title, kind, personaKey, version, isOwn, writtenAt, submittedAt }) => (
              <li key={`${number} ${kind} ${personaKey}`}>
                <p>
                  <Link to={textPath(number ?? "", kind ?? "SUMMARY", personaKey)}>
                    {kind && SECTION_HEADINGS[kind]}, {personaKey ? nameOf(personaKey) : "base text"}
                  </Link>{" "}
                  of EO {number}, {title}
                </p>
                <p className="prov">
                  Version {version}, {isOwn ? "yours" : "another editor's"}
                  {(submittedAt ?? writtenAt) && `, ${formatMoment(submittedAt ?? writtenAt ?? "")}`}
                  {list.state === "IN_REVIEW" && (isOwn ? ": somebody else has to publish it" : ": you may publish it")}
                </p>
              </li>
            ))}
          </ul>
          {page?.pageInfo?.hasNextPage && (
            <p className="mt4">
              <button
                className="btn"
                type="button"
                onClick={() => void fetchMore({ variables: { after: page.pageInfo?.endCursor ?? null } })}
              >
                More texts
              </button>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
