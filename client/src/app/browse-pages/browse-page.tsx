import { useQuery } from "@apollo/client/react";
import { BROWSE, type BrowseKind, ordersOf } from "@executive-disorder/shared/browse-kinds";
import { Link, useParams } from "react-router";
import { PageFailure } from "../../components/page-failure.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useViewer } from "../../features/account/use-viewer.ts";
import { OrderRow } from "../../features/orders/order-row.tsx";
import { plural } from "../../lib/day.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { countSentence } from "../orders-page/count-sentence.ts";
import { useAnchor } from "../use-anchor.ts";
import { aboutItem, type BrowseItem, type BrowseOrders, PAGE_QUERIES } from "./browse-queries.ts";
import { ForceCounts } from "./force-counts.tsx";
import { YearChart } from "./year-chart.tsx";
import "../../styles/browse-pages.css";
import { TrackStar } from "../track-star.tsx";

/** /presidents/joe-biden, /topics/trade, /agencies/justice: what became of their orders, when they were signed, the latest. */
export function BrowsePage({ kind }: { kind: BrowseKind }) {
  const { slug = "" } = useParams();
  const { data, error, refetch } = useQuery(PAGE_QUERIES[kind], { variables: { slug } });
  const item = data?.item;
  useAnchor();
  usePageTitle(item?.name ?? null);
  if (item === null && !error) return <NotFoundPage />;
  if (error && !item) return <PageFailure name="This page" onRetry={() => refetch()} />;
  return (
    <>
      <div className="page leaf pagehead">
        <p className="margin asof">
          <Link to={`/${kind}`}>{BROWSE[kind].heading}</Link>
        </p>
        {item && data ? (
          <div>
            <h1>{item.name}</h1>
            <p>{aboutItem(item)}</p>
            <p>
              {plural(item.orderCount, "order")} held. {countSentence(data.orders.facets.legalForces)}{" "}
              {BROWSE[kind].gap}
            </p>
          </div>
        ) : (
          <Waiting label="Loading the page" lines={6} />
        )}
      </div>
      {item && data && item.orderCount > 0 && <Orders kind={kind} item={item} orders={data.orders} />}
    </>
  );
}

interface OrdersProps {
  kind: BrowseKind;
  item: BrowseItem;
  orders: BrowseOrders;
}

function Orders({ kind, item, orders }: OrdersProps) {
  const viewer = useViewer();
  return (
    <>
      <div className="page">
        <SideSection id="legal-force" heading="Legal force">
          <ForceCounts counts={orders.facets.legalForces} address={ordersOf(kind, item.slug)} />
        </SideSection>
        <SideSection id="years" heading="Orders by year">
          <YearChart years={orders.facets.years} address={(year) => ordersOf(kind, item.slug, year)} />
        </SideSection>
      </div>
      <section className="page" aria-labelledby="latest-h">
        <div className="leaf section latest">
          <span className="margin" />
          <h2 className="h2" id="latest-h">
            Latest orders
          </h2>
        </div>
        <ol className="orders">
          {orders.nodes.map((order) => (
            <OrderRow
              key={order.number}
              order={order}
              level={3}
              action={<TrackStar viewer={viewer} number={order.number} />}
            />
          ))}
        </ol>
        <div className="leaf latest__all">
          <span className="margin" />
          <p>
            <Link to={ordersOf(kind, item.slug)}>{`All ${plural(item.orderCount, "order")}, with filters`}</Link>
          </p>
        </div>
      </section>
    </>
  );
}
