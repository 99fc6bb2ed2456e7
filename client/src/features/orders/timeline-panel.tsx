import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Day } from "../../components/day.tsx";
import { InlineText } from "../../components/inline-text.tsx";
import { SideHead } from "../../components/side-section.tsx";
import type {
  TimelinePanel_order as Order,
  TimelinePanel_deadlines as WithDeadlines,
  TimelinePanel_relations as WithRelations,
} from "../../gql/graphql.ts";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { timelineEvents } from "./timeline-events.ts";

export const TimelinePanel_order: TypedDocumentNode<Order> = gql`
  fragment TimelinePanel_order on Order {
    number
    signingDate
    publicationDate
    frCitation
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

/** Asked for only when the reader's profile has both the timeline and the relations. */
export const TimelinePanel_relations: TypedDocumentNode<WithRelations> = gql`
  fragment TimelinePanel_relations on Order {
    number
    relations(first: 20) {
      totalCount
      nodes {
        kind
        inPart
        from {
          number
        }
        to {
          number
          title
          signingDate
        }
      }
    }
  }
`;

/** Asked for only when the reader's profile has both the timeline and the deadlines. */
export const TimelinePanel_deadlines: TypedDocumentNode<WithDeadlines> = gql`
  fragment TimelinePanel_deadlines on Order {
    number
    deadlines {
      kind
      actor
      duty
      dueDate
      recurs
    }
  }
`;

interface Props {
  order: FragmentType<Order>;
  /** The same order, where its relations and deadlines were asked for too. */
  withRelations: FragmentType<WithRelations> | null;
  withDeadlines: FragmentType<WithDeadlines> | null;
}

/** What happened, in the order of days, on the spine itself: thick while the order had force. */
export function TimelinePanel({ order, withRelations, withDeadlines }: Props) {
  const { data, complete } = useFragment({ fragment: TimelinePanel_order, from: order });
  const relations = useFragment({ fragment: TimelinePanel_relations, from: withRelations });
  const deadlines = useFragment({ fragment: TimelinePanel_deadlines, from: withDeadlines });
  if (!complete) return null;
  const events = timelineEvents(
    data,
    relations.complete ? (relations.data?.relations.nodes ?? []).filter(isBetweenOrders) : [],
    deadlines.complete ? (deadlines.data?.deadlines ?? []) : [],
  );
  return (
    <section className="section timeline" id="timeline" aria-labelledby="timeline-h" tabIndex={-1}>
      <div className="leaf">
        <div className="margin">
          <SideHead id="timeline" heading="Timeline" />
        </div>
        {events.length === 0 && <p className="quiet">No day of this order is in the record.</p>}
      </div>
      <ol className="tl">
        {events.map(({ day, text, note, isInForce, hasLife, tone }) => (
          <li key={`${day} ${text}`} data-tone={tone}>
            <span className={isInForce ? "dot dot--solid" : "dot"} />
            {hasLife && <span className="life" />}
            <div className="leaf">
              <div className="margin">
                <Day day={day} />
              </div>
              <p>
                <InlineText text={text} />
                {note && <span className="tl__note">{note}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
