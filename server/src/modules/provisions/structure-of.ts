import type { OrderText, Provision } from "./order-text.ts";

/** How an order is divided, in one line, as `gold-structure.ts` has it. For tests. */
export function structureOf(order: OrderText): string {
  const children = Map.groupBy(order.provisions, (provision) => provision.parent);
  const show = (parent: string | null): string =>
    (children.get(parent) ?? [])
      .map((provision) => {
        const inner = show(provision.key);
        return labelOf(provision) + (inner ? `[${inner}]` : "");
      })
      .join(" ");
  return show(null);
}

function labelOf(provision: Provision): string {
  switch (provision.kind) {
    case "SECTION":
      return provision.number.replace(/^Sec\. /, "");
    case "UNIT":
      return provision.marker.replace(/[().]/g, "");
    case "PREAMBLE":
      return "Pre";
    case "FLUSH":
      return "~";
    case "PASSAGE":
      return "¶";
    default:
      return provision.number;
  }
}
