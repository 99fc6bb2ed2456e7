import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { LIMITS } from "@executive-disorder/shared/limits";
import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { Link, Navigate, useLocation, useParams, useSearchParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import type { ComparePersonasQuery } from "../../gql/graphql.ts";
import "../../styles/compare.css";
import { NotFoundPage } from "../not-found-page.tsx";
import { audiencesInAddress } from "./audiences-in-address.ts";
import { CompareChooser } from "./compare-chooser.tsx";
import { CompareHead } from "./compare-head.tsx";
import { CompareView } from "./compare-view.tsx";

export const COMPARE_PERSONAS_QUERY: TypedDocumentNode<ComparePersonasQuery, Record<string, never>> = gql`
  query ComparePersonasQuery {
    personas {
      key
      name
      pluralName
      mark
      isReadable
    }
  }
`;

export type ComparedPersona = ComparePersonasQuery["personas"][number];

/** /orders/:number/compare?audiences=a,b: an order's texts for several audiences, side by side. */
export function ComparePage() {
  const { number = "" } = useParams();
  const location = useLocation();
  const [params] = useSearchParams();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(COMPARE_PERSONAS_QUERY);
  const canonical = parseOrderNumber(number);
  if (!canonical) return <NotFoundPage lookedFor={number} />;
  if (canonical !== number) return <Navigate to={{ ...location, pathname: `/orders/${canonical}/compare` }} replace />;
  if (viewer === null)
    return (
      <CompareHead number={number} title={null}>
        <p className="note">
          <b>Texts for particular readers come with an account.</b> The order itself can be read without.{" "}
          <Link to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>Sign in</Link>
        </p>
      </CompareHead>
    );
  if (error && !data) return <PageFailure name="The list of personas" onRetry={() => refetch()} />;
  if (!viewer || !data)
    return (
      <CompareHead number={number} title={null}>
        <Waiting label="Loading the comparison" lines={8} />
      </CompareHead>
    );
  const { shown, unknown, tooMany } = audiencesInAddress(params.get("audiences"), data.personas);
  const chooser = (
    <CompareChooser
      key={shown.map(({ key }) => key).join()}
      personas={data.personas.filter((persona) => persona.isReadable)}
      chosen={shown.map(({ key }) => key)}
      unknown={unknown}
      tooMany={tooMany}
    />
  );
  if (shown.length < LIMITS.compared.least)
    return (
      <CompareHead number={number} title={null}>
        <p>
          Choose {LIMITS.compared.least} to {LIMITS.compared.most} personas. Their texts of this order then stand side
          by side, with the facts compared on which they must agree, and the words marked in which they differ.
        </p>
        {chooser}
      </CompareHead>
    );
  return <CompareView number={number} personas={shown} chooser={chooser} />;
}
