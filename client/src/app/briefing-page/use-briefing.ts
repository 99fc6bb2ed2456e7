import { ERROR_CODES } from "@executive-disorder/shared/error-codes";
import { useCallback, useEffect, useRef, useState } from "react";
import { errorCode, errorMessage } from "../../lib/error-code.ts";
import type { BriefedOrder, LoadPage } from "./load-briefing.ts";

export interface Briefing {
  state: "loading" | "failed" | "complete" | "gone" | "signed-out";
  name: string | null;
  /** Of its pages, the earliest day for which the record told one. */
  asOf: string | null;
  total: number;
  orders: readonly BriefedOrder[];
  /** Why it stopped. */
  problem: string | null;
}

const NOTHING: Briefing = { state: "loading", name: null, asOf: null, total: 0, orders: [], problem: null };

/**
 * All orders of a list, a page after another: the server is never asked for two at once. A page that fails stops it, and `retry`
 * goes on with that page. Another `load` begins anew.
 */
export function useBriefing(load: LoadPage): Briefing & { retry: () => void } {
  const [held, setHeld] = useState({ load, briefing: NOTHING });
  const [attempt, setAttempt] = useState(0);
  const place = useRef<{ load: LoadPage; next: string | null }>({ load, next: null });
  const change = useCallback(
    (to: (before: Briefing) => Briefing) =>
      setHeld((before) => ({ load, briefing: to(before.load === load ? before.briefing : NOTHING) })),
    [load],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt goes on where the last one stopped
  useEffect(() => {
    let isOver = false;
    if (place.current.load !== load) place.current = { load, next: null };
    const go = async () => {
      try {
        do {
          const page = await load(place.current.next);
          if (isOver) return;
          if (!page) return change(() => ({ ...NOTHING, state: "gone" }));
          place.current = { load, next: page.next };
          change((before) => ({
            state: page.next === null ? "complete" : "loading",
            name: page.name,
            asOf: [before.asOf, page.asOf].filter((day) => day !== null).sort()[0] ?? null,
            total: page.total,
            orders: [...before.orders, ...page.orders],
            problem: null,
          }));
        } while (place.current.next !== null);
      } catch (error) {
        if (!isOver) change((before) => stopped(before, error));
      }
    };
    void go();
    return () => {
      isOver = true;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    change((before) => ({ ...before, state: "loading", problem: null }));
    setAttempt((count) => count + 1);
  }, [change]);
  return { ...(held.load === load ? held.briefing : NOTHING), retry };
}

function stopped(before: Briefing, error: unknown): Briefing {
  switch (errorCode(error)) {
    case ERROR_CODES.BAD_INPUT:
      return { ...NOTHING, state: "gone" };
    case ERROR_CODES.NOT_SIGNED_IN:
      return { ...NOTHING, state: "signed-out" };
    default:
      return { ...before, state: "failed", problem: errorMessage(error) };
  }
}
