interface Ends {
  from: object | null;
  to: object | null;
}

export type BetweenOrders<T extends Ends> = T & { from: NonNullable<T["from"]>; to: NonNullable<T["to"]> };

/** Whether both ends are numbered executive orders, as they are unless other documents are asked for. */
export function isBetweenOrders<T extends Ends>(relation: T): relation is BetweenOrders<T> {
  return relation.from !== null && relation.to !== null;
}
