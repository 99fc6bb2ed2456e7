import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { Day } from "../../components/day.tsx";
import { PanelBoundary } from "../../components/panel-boundary.tsx";
import { PanelFailure } from "../../components/panel-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useReader } from "../../features/interest-profile/use-reader.ts";
import { OrderRow } from "../../features/orders/order-row.tsx";
import { formatCount, plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { ListAsked } from "../asked-panel/list-asked.tsx";
import { TrackStar } from "../track-star.tsx";
import { useAnchor } from "../use-anchor.ts";
import { ForYou } from "./for-you.tsx";
import { HOME_QUERY } from "./home-query.ts";
import { HomeSearch } from "./home-search.tsx";
import { PersonaList } from "./persona-list.tsx";
import { WelcomeNote } from "./welcome-note.tsx";

/** The front page: search first, then the latest orders, then the audiences. */
export function HomePage() {
  usePageTitle("");
  useAnchor();
  const { data, error, refetch } = useQuery(HOME_QUERY);
  const reader = useReader();
  const record = data?.record;
  return (
    <>
      <section className="page hero-block">
        <div className="leaf">
          <p className="margin asof hero-block__asof">
            {record?.asOf && (
              <>
                <strong>Record as of</strong> <Day day={record.asOf} />
              </>
            )}
          </p>
          <div>
            <h1 className="hero">
              Read an executive order,
              <br className="no-phone" /> and know whether it stands.
            </h1>
            <p className="lead quiet mt4">
              What it does, whom it helps and hurts, what it replaced and what replaced it, with the words that prove
              it.
            </p>
            <HomeSearch />
          </div>
        </div>
      </section>

      {reader && <WelcomeNote reader={reader} />}
      {reader?.interests && (
        <PanelBoundary name="The orders for you">
          <ForYou reader={reader} interests={reader.interests} />
        </PanelBoundary>
      )}

      <section className="page" aria-labelledby="latest-h">
        <div className="leaf section latest">
          <p className="margin src latest__count">
            {record &&
              `${formatCount(record.orderCount)} orders, ${plural(record.analysisCount, "analysis", "analyses")}`}
          </p>
          <h2 className="h2" id="latest-h">
            Latest orders
          </h2>
        </div>
        <PanelBoundary name="The latest orders">
          {data?.orders ? (
            <ol className="orders">
              {data.orders.nodes.map((order) => (
                <OrderRow
                  key={order.number}
                  order={order}
                  level={3}
                  reader={reader}
                  action={<TrackStar viewer={reader?.viewer} number={order.number} />}
                />
              ))}
            </ol>
          ) : (
            <div className="leaf">
              <span className="margin" />
              {error ? (
                <PanelFailure name="The latest orders" onRetry={() => refetch()} />
              ) : (
                <Waiting label="Loading the latest orders" lines={6} />
              )}
            </div>
          )}
        </PanelBoundary>
        <div className="leaf latest__all">
          <span className="margin" />
          <p>
            <Link to="/orders">All orders</Link>
          </p>
        </div>
      </section>

      <div className="page">
        <SideSection
          id="personas"
          heading="Read it your way"
          note={<span className="prov">Same facts, same evidence, other words.</span>}
        >
          <PanelBoundary name="The audiences">
            {data?.personas ? (
              <PersonaList personas={data.personas} isSignedIn={reader?.isSignedIn ?? false} />
            ) : (
              !error && <Waiting label="Loading the audiences" />
            )}
          </PanelBoundary>
        </SideSection>
      </div>
      <ListAsked reader={reader} />
    </>
  );
}
