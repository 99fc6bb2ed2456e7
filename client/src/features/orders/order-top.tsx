import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Segment } from "../../components/state-word.tsx";
import type { OrderTop_order as Order } from "../../gql/graphql.ts";
import { usePageTitle } from "../../lib/page-title.ts";
import { OrderBanner, OrderBanner_order } from "./order-banner.tsx";
import { OrderHead, OrderHead_order } from "./order-head.tsx";

export const OrderTop_order: TypedDocumentNode<Order> = gql`
  fragment OrderTop_order on Order {
    number
    title
    legalForce
    ...OrderBanner_order
    ...OrderHead_order
  }
  ${OrderBanner_order}
  ${OrderHead_order}
`;

/** Banner and title, with the order's segment of the spine beside them. */
export function OrderTop({ order }: { order: FragmentType<Order> }) {
  const { data, complete } = useFragment({ fragment: OrderTop_order, fragmentName: "OrderTop_order", from: order });
  usePageTitle(complete ? `EO ${data.number}: ${data.title}` : null);
  if (!complete) return null;
  return (
    <section className="page head" aria-label="Status and title">
      <div className="head__hang">
        <Segment legalForce={data.legalForce} />
        <OrderBanner order={data} />
        <OrderHead order={data} />
      </div>
    </section>
  );
}
