import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Link } from "react-router";
import type { TopicsPanel_order as Order } from "../../gql/graphql.ts";
import { ReadNote } from "./read-note.tsx";

export const TopicsPanel_order: TypedDocumentNode<Order> = gql`
  fragment TopicsPanel_order on Order {
    number
    officialText {
      asOf
    }
    topics {
      topic {
        slug
        name
      }
      reason
      origin
    }
  }
`;

/** What the order is about, and why we say so. */
export function TopicsPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: TopicsPanel_order, from: order });
  if (!complete) return null;
  return (
    <section id="topics" aria-labelledby="topics-h">
      <h2 id="topics-h">Topics</h2>
      {data.topics.length === 0 ? (
        <p className="quiet">None is in the record yet.</p>
      ) : (
        <ul className="lines">
          {data.topics.map(({ topic, reason }) => (
            <li key={topic.slug}>
              <span>
                <Link to={`/topics/${topic.slug}`}>{topic.name}</Link>
                {reason && <span className="hint">{reason}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ReadNote facts={data.topics} from={data.officialText ? "text" : "title"} />
    </section>
  );
}
