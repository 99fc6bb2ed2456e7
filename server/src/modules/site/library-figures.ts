import { type BalanceRow, balanceOf } from "../starter/check/balance.ts";
import type { StarterLibrary } from "../starter/read-starter.ts";

/** What the texts of the starter library come to: counted when it is read, never written down. */
export interface LibraryFigures {
  analyses: number;
  /** Analyses that a language model drafted. */
  modelDrafted: number;
  /** Analyses that somebody other than the author has reviewed. */
  reviewed: number;
  /** By president, as `cli starter check` reports it. */
  balance: BalanceRow[];
}

export function libraryFigures({ orders, ...lists }: StarterLibrary): LibraryFigures {
  const analyses = orders.flatMap(({ analysis }) => analysis ?? []);
  return {
    analyses: analyses.length,
    modelDrafted: analyses.filter(({ modelDrafted }) => modelDrafted).length,
    reviewed: analyses.filter(({ reviewer }) => reviewer !== null).length,
    balance: balanceOf({ lists, orders }),
  };
}
