import { useApolloClient, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import type { Viewer } from "../../features/account/viewer.ts";
import { TRACKING_LISTS_QUERY } from "../../features/tracking/tracking-queries.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import "../../styles/account.css";
import "../../styles/briefing.css";
import { SignedOut } from "../lists-page/signed-out.tsx";
import { BriefingCover } from "./briefing-cover.tsx";
import { BriefingOrderPage } from "./briefing-order-page.tsx";
import { BASE, BriefingTools } from "./briefing-tools.tsx";
import { type LoadPage, ownPages, sharedPages } from "./load-briefing.ts";
import { useBriefing } from "./use-briefing.ts";

/** /lists/print?list=…&audience=…&notes=1: one of the reader's lists as a briefing, one printed page an order. */
export function BriefingPage() {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const client = useApolloClient();
  const listId = params.get("list");
  const persona = personaOf(params, viewer ?? null);
  const load = useMemo(() => listId && ownPages(client, listId, persona), [client, listId, persona]);
  if (viewer === undefined) return <BriefingWaiting />;
  if (viewer === null) return <SignedOut what="your lists" />;
  if (!load) return <WhichList />;
  return <Pages load={load} viewer={viewer} listPath="/lists" isOwn />;
}

/** /lists/:publicId/print: a shared list as a briefing, for whoever has its address. */
export function SharedBriefingPage() {
  const viewer = useViewer();
  const { publicId = "" } = useParams();
  const [params] = useSearchParams();
  const client = useApolloClient();
  const persona = personaOf(params, viewer ?? null);
  const load = useMemo(() => sharedPages(client, publicId, persona), [client, publicId, persona]);
  if (viewer === undefined) return <BriefingWaiting />;
  return <Pages load={load} viewer={viewer} listPath={`/lists/${publicId}`} />;
}

/** The persona that the address asks for, else the reader's own; null for the base text. */
function personaOf(params: URLSearchParams, viewer: Viewer | null): string | null {
  const asked = params.get("audience") ?? viewer?.persona?.key ?? BASE;
  return viewer && asked !== BASE ? asked : null;
}

interface Props {
  load: LoadPage;
  viewer: Viewer | null;
  listPath: string;
  isOwn?: boolean;
}

function Pages({ load, viewer, listPath, isOwn = false }: Props) {
  const briefing = useBriefing(load);
  const [params] = useSearchParams();
  const persona = personaOf(params, viewer);
  const hasNotes = isOwn && params.get("notes") === "1";
  const { state, name, total, orders, asOf } = briefing;
  usePageTitle(name === null ? "Briefing" : `Briefing: ${name}`);
  if (state === "signed-out") return <SignedOut what="your lists" hasEnded />;
  if (state === "gone") return <NoList isOwn={isOwn} />;
  return (
    <div className="briefing">
      <BriefingTools briefing={briefing} viewer={viewer} persona={persona} listPath={listPath} isOwn={isOwn} />
      {name !== null && (
        <>
          <BriefingCover
            name={name}
            asOf={asOf}
            total={total}
            orders={orders}
            personaName={personaName(orders, persona)}
            isAsked={persona !== null}
            isOwn={isOwn}
          />
          {orders.map(({ order, note }) => (
            <BriefingOrderPage
              key={order.number}
              order={order}
              note={hasNotes ? note : null}
              isBase={persona === null}
              listName={name}
              asOf={asOf}
            />
          ))}
        </>
      )}
      {state === "loading" && (
        <div className="page leaf pagehead no-print">
          <span className="margin" />
          <Waiting label="Loading the orders" lines={6} />
        </div>
      )}
    </div>
  );
}

/** As the server names it with the texts; null where it gave this reader none of them. */
function personaName(orders: Parameters<typeof BriefingCover>[0]["orders"], persona: string | null): string | null {
  for (const { order } of orders)
    for (const { variant } of order.sections) if (variant?.persona.key === persona) return variant.persona.pluralName;
  return null;
}

function BriefingWaiting() {
  return (
    <div className="page leaf pagehead">
      <span className="margin" />
      <Waiting label="Loading the briefing" lines={10} />
    </div>
  );
}

/** No list in the address. */
function WhichList() {
  usePageTitle("Briefing");
  const { data, error } = useQuery(TRACKING_LISTS_QUERY);
  const lists = data?.trackingLists ?? [];
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Briefing</p>
      <div>
        <h1>Which list is to be printed?</h1>
        {lists.length > 0 ? (
          <ul className="plainlist mt3">
            {lists.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/lists/print?${new URLSearchParams({ list: id ?? "" })}`}>{name}</Link>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {error ? "Your lists could not be loaded." : data ? "You have no list yet." : "Loading your lists."}{" "}
            <Link to="/lists">Your lists</Link>
          </p>
        )}
      </div>
    </div>
  );
}

function NoList({ isOwn }: { isOwn: boolean }) {
  usePageTitle("Briefing");
  return (
    <div className="page leaf pagehead">
      <p className="margin asof">Briefing</p>
      <div>
        <h1>{isOwn ? "This list is none of yours" : "There is no list at this address"}</h1>
        <p>
          {isOwn
            ? "It was removed, or it belongs to another account. "
            : "Its owner may have stopped sharing it, or the address was cut short on the way. "}
          {isOwn ? <Link to="/lists">Your lists</Link> : <Link to="/orders">All orders</Link>}
        </p>
      </div>
    </div>
  );
}
