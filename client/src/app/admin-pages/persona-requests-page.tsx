import { useQuery } from "@apollo/client/react";
import { Link, useSearchParams } from "react-router";
import { Mark } from "../../components/mark.tsx";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/persona-requests.css";
import { PersonaRequestItem } from "./persona-request-item.tsx";
import { headline, LISTS } from "./persona-request-words.ts";
import { PERSONA_REQUESTS_QUERY } from "./persona-requests-query.ts";
import { type Told, useDecide } from "./use-decide.ts";

/** /admin/persona-requests: who asks for personas that are by approval, why, and what was decided. */
export function PersonaRequestsPage() {
  usePageTitle("Requests for personas");
  const [params] = useSearchParams();
  const list = LISTS.find(({ slug }) => slug === params.get("state")) ?? LISTS[0];
  const state = list?.state ?? null;
  const { data, error, loading, refetch, fetchMore } = useQuery(PERSONA_REQUESTS_QUERY, {
    variables: { state },
    fetchPolicy: "cache-and-network",
  });
  const { told, decide } = useDecide(() => refetch().catch(() => undefined));
  const requests = data?.personaRequests;
  if (!requests && !loading) return <PageFailure name="The list of requests" onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">Personas by approval</p>
        <div>
          <h1>{requests ? headline(requests.totalCount ?? 0, state) : "Requests for personas"}</h1>
          <nav className="row mt4" aria-label="Requests by state">
            {LISTS.map(({ slug, label }, index) => (
              <Link
                key={slug}
                className="request__list"
                to={index === 0 ? "?" : `?state=${slug}`}
                aria-current={slug === list?.slug ? "page" : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
          <ToldLine told={told} />
        </div>
      </div>
      <div className="page">
        {requests ? (
          (requests.nodes ?? []).map((request) => (
            <PersonaRequestItem
              key={`${request.id} ${request.version}`}
              request={request}
              onDecide={(decision, reason) => decide(request, decision, reason)}
            />
          ))
        ) : (
          <div className="leaf section">
            <span className="margin" />
            <Waiting label="Loading the requests" lines={6} />
          </div>
        )}
        {requests?.pageInfo?.hasNextPage && (
          <div className="leaf section">
            <span className="margin" />
            <p>
              <button
                className="btn"
                type="button"
                onClick={() => void fetchMore({ variables: { after: requests.pageInfo?.endCursor ?? null } })}
              >
                Show more requests
              </button>
            </p>
          </div>
        )}
        {error && requests && (
          <p className="error" role="alert">
            The list could not be brought up to date.
          </p>
        )}
      </div>
    </>
  );
}

function ToldLine({ told }: { told: Told | null }) {
  if (told?.isProblem)
    return (
      <div className="alert mt4" role="alert">
        <Mark name="v-stale" />
        <p>{told.words}</p>
      </div>
    );
  return (
    <p className="mt4" role="status">
      {told && <b>{told.words}</b>}
    </p>
  );
}
