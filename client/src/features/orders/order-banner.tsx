import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Day } from "../../components/day.tsx";
import { Mark } from "../../components/mark.tsx";
import { LegalForceWord, legalForceMark, StateWord } from "../../components/state-word.tsx";
import type { OrderBanner_order as Order } from "../../gql/graphql.ts";
import { spanInWords } from "../../lib/day.ts";
import { decisiveStep, LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";
import { TermLabel } from "../glossary/terms.tsx";
import { StatusOnDay } from "./status-on-day.tsx";
import { StatusPath } from "./status-path.tsx";
import { StatusSentence } from "./status-sentence.tsx";

export const OrderBanner_order: TypedDocumentNode<Order> = gql`
  fragment OrderBanner_order on Order {
    number
    signingDate
    recordAsOf
    status {
      legalForce
      asOf
      explanation
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

/** Whether the order stands, in words: who ended or changed it, when, as of when. Three axes, never one. */
export function OrderBanner({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: OrderBanner_order, from: order });
  if (!complete) return null;
  const { status, signingDate, recordAsOf } = data;
  const { tone, hasEnded } = LEGAL_FORCE_LOOKS[status.legalForce];
  const step = decisiveStep(status.legalForce, status.path);
  const lasted = hasEnded && signingDate && step?.on ? spanInWords(signingDate, step.on) : null;
  const asOf = status.asOf ?? recordAsOf;
  return (
    <div className="leaf">
      <div className="margin asof">
        {asOf && (
          <p>
            <strong>Status on</strong> <Day day={asOf} />
          </p>
        )}
        <StatusOnDay number={data.number} signingDate={signingDate} />
      </div>
      <div className="banner" data-tone={tone}>
        <p className="banner__line">
          <Mark name={legalForceMark(status.legalForce)} />
          <StatusSentence legalForce={status.legalForce} path={status.path} />
        </p>
        <dl className="axes">
          <div>
            <dt>
              <TermLabel of="legal-force">Legal force</TermLabel>
            </dt>
            <dd>
              <LegalForceWord legalForce={status.legalForce} />
            </dd>
            {lasted && <dd>In force for {lasted}</dd>}
            {!step && <dd>{status.explanation}</dd>}
          </div>
          <div>
            <dt>Litigation</dt>
            <dd>
              <StateWord mark="l-none" tone="unknown">
                Not derived
              </StateWord>
            </dd>
            <dd>No status is derived from cases; those that the library holds are listed under Court cases</dd>
          </div>
          <div>
            <dt>
              <TermLabel of="implementation">Implementation</TermLabel>
            </dt>
            <dd>
              <StateWord mark="i-unknown" tone="unknown">
                Unknown
              </StateWord>
            </dd>
            <dd>We read no reports of completion yet</dd>
          </div>
        </dl>
        {status.path.length > 1 && <StatusPath path={status.path} />}
      </div>
    </div>
  );
}
