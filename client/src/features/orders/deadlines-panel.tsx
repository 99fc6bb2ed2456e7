import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Day } from "../../components/day.tsx";
import { Folded } from "../../components/folded.tsx";
import { SideSection } from "../../components/side-section.tsx";
import type { DeadlinesPanel_order as Order } from "../../gql/graphql.ts";
import { LEGAL_FORCE_LOOKS } from "../../lib/legal-force.ts";
import { DEADLINE_KIND_WORDS } from "./deadline-kinds.ts";
import { ProvisionLink } from "./provision-link.tsx";
import { ReadNote } from "./read-note.tsx";

export const DeadlinesPanel_order: TypedDocumentNode<Order> = gql`
  fragment DeadlinesPanel_order on Order {
    number
    legalForce
    deadlines {
      kind
      actor
      duty
      dueDate
      asWritten
      recurs
      provision
      anchor
      quote
      origin
    }
  }
`;

/** Who must do what by when, computed from the text, with the words it was computed from. */
export function DeadlinesPanel({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: DeadlinesPanel_order, from: order });
  if (!complete) return null;
  const { number, deadlines, legalForce } = data;
  const note = deadlines.length > 0 && (
    <span className="prov">
      Computed from the text.{LEGAL_FORCE_LOOKS[legalForce].hasEnded && " None binds after the order ended."}
    </span>
  );
  return (
    <SideSection id="deadlines" heading="Deadlines" note={note}>
      {deadlines.length === 0 ? (
        <p className="quiet">
          No deadline of this order is in the record. We have not read every text for deadlines yet.
        </p>
      ) : (
        <Folded rows={deadlines} name="deadlines">
          {(rows) => <DeadlineTable number={number} deadlines={rows} />}
        </Folded>
      )}
      <ReadNote facts={deadlines} />
    </SideSection>
  );
}

type Deadline = Order["deadlines"][number];

function DeadlineTable({ number, deadlines }: { number: string; deadlines: readonly Deadline[] }) {
  return (
    <table className="table table--cards table--due">
      <caption className="vh">Deadlines set by Executive Order {number}</caption>
      <thead>
        <tr>
          <th scope="col">Due</th>
          <th scope="col">Who</th>
          <th scope="col">Must do</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {deadlines.map((deadline) => (
          <DeadlineRow
            number={number}
            deadline={deadline}
            key={`${deadline.anchor} ${deadline.provision} ${deadline.actor} ${deadline.duty} ${deadline.asWritten}`}
          />
        ))}
      </tbody>
    </table>
  );
}

function DeadlineRow({ number, deadline }: { number: string; deadline: Deadline }) {
  const { kind, dueDate, asWritten, recurs, actor, duty, provision, anchor, quote } = deadline;
  // "This order is effective" says it itself.
  const isSaid = kind === "DUTY" || (kind === "EFFECT" && /\beffect/i.test(duty));
  return (
    <tr>
      <th scope="row" data-label="Due">
        <span>
          {dueDate ? <Day day={dueDate} short /> : "No fixed day"}
          <span className="table__sub">
            {recurs && !asWritten.includes(recurs) ? `${asWritten}, ${recurs}` : asWritten}
          </span>
        </span>
      </th>
      <td data-label="Who">
        <span>{actor}</span>
      </td>
      <td data-label="Must do">
        <div>
          {!isSaid && <b>{DEADLINE_KIND_WORDS[kind]}. </b>}
          {/\w/.test(duty) && duty}
          <details className="words">
            <summary>The words</summary>
            <q className="evidence">{quote}</q>
          </details>
        </div>
      </td>
      <td data-label="Where" className="nowrap">
        <ProvisionLink number={number} provision={provision} anchor={anchor} />
      </td>
    </tr>
  );
}
