import type { ReactNode } from "react";
import { OrderLink } from "../../components/order-link.tsx";
import { LegalForceWord } from "../../components/state-word.tsx";
import { formatDay } from "../../lib/day.ts";
import type { ComparedOrder } from "./compare-orders-query.ts";

const day = (given: string | null) => (given ? formatDay(given) : "not recorded");
const list = (names: readonly string[]) => (names.length > 0 ? [...new Set(names)].join("; ") : "none recorded");

const FACTS: [name: string, of: (order: ComparedOrder) => ReactNode][] = [
  ["Title", (order) => order.title],
  ["Signed", (order) => day(order.signingDate)],
  ["President", (order) => order.president?.name ?? "not recorded"],
  ["Published", (order) => [day(order.publicationDate), order.frCitation].filter(Boolean).join(", ")],
  ["Legal force", (order) => <LegalForceWord legalForce={order.legalForce} />],
  ["As recorded", (order) => order.status.explanation],
  ["Topics", (order) => list(order.topics.map(({ topic }) => topic.name))],
  ["Agencies", (order) => list(order.agencies.map(({ agency }) => agency.name))],
  ["Authority", (order) => list(order.authorities.map(({ citation }) => citation))],
  ["Deadlines", (order) => list(order.deadlines.map(({ asWritten }) => asWritten))],
];

/** The facts of two orders in two columns. */
export function ComparedFacts({ one, other }: { one: ComparedOrder; other: ComparedOrder }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="scroll" aria-label="Facts of both orders" tabIndex={0}>
      <table className="table orders2__facts">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Fact</span>
            </th>
            {[one, other].map(({ number }) => (
              <th key={number} scope="col">
                <OrderLink number={number} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FACTS.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
