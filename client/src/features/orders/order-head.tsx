import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import type { OrderHead_order as Order } from "../../gql/graphql.ts";
import { officialUrl } from "../../lib/official-url.ts";
import { FullTextLink, TextOutline_order } from "./text-outline.tsx";

export const OrderHead_order: TypedDocumentNode<Order> = gql`
  fragment OrderHead_order on Order {
    number
    title
    signingDate
    publicationDate
    frCitation
    htmlUrl
    pdfUrl
    president {
      slug
      name
    }
    ...TextOutline_order
  }
  ${TextOutline_order}
`;

/** Number in the margin, title, and the facts of the record. */
export function OrderHead({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: OrderHead_order, fragmentName: "OrderHead_order", from: order });
  if (!complete) return null;
  const { number, title, president, signingDate, publicationDate, frCitation } = data;
  return (
    <div className="leaf titleline">
      <p className="margin" aria-hidden="true">
        <span className="number">{number}</span>
        <span className="kind">Executive Order</span>
      </p>
      <div>
        <h1 className="title">
          <span className="vh">Executive Order {number}: </span>
          {title}
        </h1>
        <dl className="facts">
          {president && (
            <Fact name="President">
              <Link to={`/presidents/${president.slug}`}>{president.name}</Link>
            </Fact>
          )}
          <Fact name="Signed">{signingDate ? <Day day={signingDate} /> : "Not in the record"}</Fact>
          <Fact name="Published">{publicationDate ? <Day day={publicationDate} /> : "Not in the record"}</Fact>
          {frCitation && <Fact name="Citation">{frCitation}</Fact>}
          <OfficialText html={officialUrl(data.htmlUrl)} pdf={officialUrl(data.pdfUrl)} />
        </dl>
        <FullTextLink order={data} />
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OfficialText({ html, pdf }: { html: string | null; pdf: string | null }) {
  if (!html && !pdf) return null;
  return (
    <Fact name="Official text">
      {html && <a href={html}>Federal Register</a>}
      {html && pdf && ", "}
      {pdf && <a href={pdf}>PDF</a>}
    </Fact>
  );
}
