import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import { LegalForceWord, Segment } from "../../components/state-word.tsx";
import type { OrderRow_order as Order } from "../../gql/graphql.ts";
import { decisiveStep } from "../../lib/legal-force.ts";
import type { Reader } from "../interest-profile/use-reader.ts";
import { ChangeBy } from "./change-by.tsx";
import { OrderMatches } from "./order-matches.tsx";

export const OrderRow_order: TypedDocumentNode<Order> = gql`
  fragment OrderRow_order on Order {
    number
    title
    signingDate
    frCitation
    hasAnalysis
    status {
      legalForce
      path {
        kind
        inPart
        on
        order {
          number
          title
          presidentName
        }
        instrument {
          kind
          citation
        }
      }
    }
  }
`;

interface Props {
  order: FragmentType<Order>;
  /** Level of the title among the headings of the page. */
  level: 2 | 3;
  /** Whose interests mark it, where they were asked for. */
  reader?: Reader | null;
  /** Behind the state: a gesture. */
  action?: ReactNode;
  /** Under the state, such as the words that a search found. */
  children?: ReactNode;
}

/** An order in a list, read down the spine: number, bar, title, state, the change that explains it, day. */
export function OrderRow({ order, level, reader, action, children }: Props) {
  const { data, complete } = useFragment({ fragment: OrderRow_order, from: order });
  if (!complete) return null;
  const { number, title, signingDate, frCitation, status, hasAnalysis } = data;
  const step = decisiveStep(status.legalForce, status.path);
  const Heading = `h${level}` as const;
  return (
    <li>
      <Segment legalForce={status.legalForce} />
      <div className="leaf">
        <p className="num" aria-hidden="true">
          {number}
        </p>
        <div className="orow">
          <div>
            <Heading>
              <Link to={`/orders/${number}`}>
                <span className="vh">EO {number}: </span>
                {title}
              </Link>
            </Heading>
            <p className="meta">
              <LegalForceWord legalForce={status.legalForce} />
              {step && <ChangeBy legalForce={status.legalForce} step={step} />}
              {hasAnalysis && <span className="muted">Analysis written</span>}
              {action}
            </p>
            {reader?.interests && <OrderMatches order={order} reader={reader} />}
            {children}
          </div>
          <p className="orow__date">
            {signingDate && <Day day={signingDate} />}
            {frCitation && <span>{frCitation}</span>}
          </p>
        </div>
      </div>
    </li>
  );
}
