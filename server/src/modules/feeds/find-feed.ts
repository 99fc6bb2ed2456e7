import { parseOrderNumber } from "@executive-disorder/shared/order-number";
import { type Queryable, queryPrepared } from "../../db/prepared.ts";
import { type EventScope, IN_SCOPE, listEvents, scopeValue, type ToldEvent } from "../events/list-events.ts";

/** What a feed is about, and the path of the page that it stands beside. */
export interface FeedSubject {
  title: string;
  description: string;
  page: string;
  scope: EventScope;
}

export interface FeedOrder {
  number: string;
  title: string;
  signingDate: string | null;
  publicationDate: string | null;
  /** What became of it, in words. */
  status: string;
}

export interface FeedContent {
  /** Latest signed first. */
  orders: FeedOrder[];
  /** Latest first; that an order is new says the order itself. */
  events: ToldEvent[];
}

/** Orders, and events, of one feed. */
const MOST = 50;

const ALL: FeedSubject = {
  title: "Executive orders",
  description: "The latest executive orders, and what became of earlier ones.",
  page: "/orders",
  scope: { of: "EVERYTHING" },
};

/** Things with a feed, by the part of the address: where they are held, and as what events know them. */
const NAMED = {
  presidents: { table: "president", of: "PRESIDENT" },
  topics: { table: "topic", of: "TOPIC" },
  agencies: { table: "agency", of: "AGENCY" },
} as const;

/**
 * What the feed at /feeds/<kind>/<name> is about; without a kind, all orders.
 *
 * @param db reads as a visitor.
 * @returns null where there is nothing of the name, and for a list that is shared no longer.
 */
export async function findFeed(db: Queryable, kind: string | null, name: string): Promise<FeedSubject | null> {
  if (name.length > 200 || name.includes("\0")) return null;
  if (kind === null) return name === "orders" ? ALL : null;
  if (kind === "orders") return orderSubject(db, name);
  if (kind === "lists") return listSubject(db, name);
  return isNamed(kind) ? namedSubject(db, kind, name) : null;
}

const isNamed = (kind: string): kind is keyof typeof NAMED => Object.hasOwn(NAMED, kind);

async function namedSubject(db: Queryable, kind: keyof typeof NAMED, slug: string): Promise<FeedSubject | null> {
  const { table, of } = NAMED[kind];
  const [held] = await queryPrepared<{ name: string }>(db, `select name from ${table} where slug = $1`, [slug]);
  if (!held) return null;
  return {
    title: `${held.name}: executive orders`,
    description: `The latest executive orders, and what became of earlier ones: ${held.name}.`,
    page: `/${kind}/${slug}`,
    scope: { of, value: slug },
  };
}

async function orderSubject(db: Queryable, written: string): Promise<FeedSubject | null> {
  const number = parseOrderNumber(written);
  if (!number) return null;
  const [held] = await queryPrepared<{ title: string }>(db, "select title from executive_order where number = $1", [
    number,
  ]);
  if (!held) return null;
  return {
    title: `EO ${number}: ${held.title}`,
    description: `What became of EO ${number}.`,
    page: `/orders/${number}`,
    scope: { of: "ORDER", value: number },
  };
}

async function listSubject(db: Queryable, publicId: string): Promise<FeedSubject | null> {
  const [row] = await queryPrepared<{ list: { name: string; numbers: string[] } | null }>(
    db,
    "select ed_shared_list($1) as list",
    [publicId],
  );
  if (!row?.list) return null;
  return {
    title: `${row.list.name}: executive orders`,
    description: "The executive orders of a shared list, and what became of them.",
    page: `/lists/${publicId}`,
    scope: { of: "ORDERS", numbers: row.list.numbers },
  };
}

/** All orders that whoever `own` reads as tracks. Without notes, names of lists and the reader's name: addresses get about. */
export async function ownSubject(own: Queryable, userId: string): Promise<FeedSubject> {
  const rows = await queryPrepared<{ number: string }>(
    own,
    `select distinct t.order_number as number from tracked_order t join tracking_list l on l.id = t.list_id and l.removed_at is null
       where t.user_id = $1 and t.removed_at is null order by 1`,
    [userId],
  );
  return {
    title: "Tracked executive orders",
    description: "The executive orders that you track, and what became of them.",
    page: "/dashboard",
    scope: { of: "ORDERS", numbers: rows.map(({ number }) => number) },
  };
}

/** What stands in a feed, as far as whoever `db` reads as may read it. Texts for personas never do. */
export async function readFeed(db: Queryable, scope: EventScope): Promise<FeedContent> {
  const [orders, events] = await Promise.all([
    queryPrepared<FeedOrder & Record<string, unknown>>(
      db,
      `select o.number, o.title, o.signing_date::text as "signingDate", o.publication_date::text as "publicationDate", o.status_explanation as status
         from executive_order o where ${IN_SCOPE[scope.of]}
         order by coalesce(o.signing_date, '0001-01-01') desc, o.number_sort_key desc limit ${MOST}`,
      [scopeValue(scope)],
    ),
    listEvents(db, scope, { kinds: TOLD, first: MOST }),
  ]);
  return { orders, events };
}

const TOLD = ["NEW_RELATION", "STATUS_CHANGED", "DEADLINE_NEAR", "DEADLINE_PASSED", "TEXT_PUBLISHED"] as const;
