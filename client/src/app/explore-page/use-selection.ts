import { useState } from "react";
import type { RelationItemRelation } from "../../features/relations/relation-item.tsx";
import { keyOf } from "./answer.ts";

/** What is selected, in the table, the picture and the time line alike. */
export interface Selection {
  orders: readonly string[];
  /** Key of the relation whose words are open. */
  relation: string | null;
  selectOrders(numbers: readonly string[]): void;
  openRelation(relation: RelationItemRelation | null): void;
}

export function useSelection(): Selection {
  const [state, setState] = useState<{ orders: readonly string[]; relation: string | null }>({
    orders: [],
    relation: null,
  });
  return {
    ...state,
    selectOrders: (orders) => setState({ orders, relation: null }),
    openRelation: (relation) => setState({ orders: [], relation: relation && keyOf(relation) }),
  };
}
