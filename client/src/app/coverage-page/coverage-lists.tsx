import { OrderLink } from "../../components/order-link.tsx";
import { isBetweenOrders } from "../../lib/between-orders.ts";
import { formatCount, plural } from "../../lib/day.ts";
import type { Coverage } from "./coverage-query.ts";

const firstOf = (listed: number, count: number) =>
  listed < count ? ` The first ${formatCount(listed)} of them, newest order first:` : "";

/** Parts of notes as published. */
export function UnreadNotes({ count, notes }: { count: number; notes: Coverage["unreadNotes"] }) {
  return (
    <>
      <p>
        {count === 0
          ? "Every part of the notes that we hold was read."
          : `${plural(count, "part")} of disposition notes could not be read. What ${count === 1 ? "it says" : "they say"} is missing from the status of ${count === 1 ? "its order" : "their orders"}.${firstOf(notes.length, count)}`}
      </p>
      <ul className="plainlist mt3">
        {notes.map(({ order, part }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one order may say the same twice
          <li key={at}>
            <Reference order={order} />: <q>{part}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Relations on which the sources differ, with the words of each. */
export function DisputedRelations({ count, relations }: { count: number; relations: Coverage["disputed"] }) {
  return (
    <>
      <p>
        {count === 0
          ? "No sources disagree."
          : `On ${plural(count, "relation")} the sources name different acts or parts; the later order is followed.${firstOf(relations.length, count)}`}
      </p>
      <ul className="plainlist mt3">
        {relations.filter(isBetweenOrders).map(({ kind, from, to, assertions }) => (
          <li key={`${from.number} ${to.number} ${kind}`}>
            <Reference order={from} /> and <Reference order={to} />
            <ul>
              {assertions.map(({ sourceNumber, source, where, quote }) => (
                <li key={`${sourceNumber} ${source} ${quote}`}>
                  EO&nbsp;{sourceNumber}, {source === "TEXT" ? (where ?? "its text") : "its notes"}: <q>{quote}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An order with its title; one that we do not hold is no link. */
function Reference({ order: { number, title } }: { order: { number: string; title: string | null } }) {
  if (title === null) return <span>EO&nbsp;{number} (not held)</span>;
  return (
    <>
      <OrderLink number={number} /> <span className="muted">{title}</span>
    </>
  );
}
