import { useEffect, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

const KEY = "ed.scroll";

/** Where each entry of the history was left, for this tab only. */
function places(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** A new page begins at its top; going back or forward leads to where it was left. Places within a page are `useAnchor`'s. */
export function useScrollMemory(): void {
  const { key, pathname, hash } = useLocation();
  const how = useNavigationType();

  useEffect(() => {
    window.history.scrollRestoration = "manual";
    const remember = () => {
      try {
        sessionStorage.setItem(KEY, JSON.stringify({ ...places(), [key]: window.scrollY }));
      } catch {
        // Without storage a page that is come back to begins at its top.
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(remember, 100);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("pagehide", remember);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("pagehide", remember);
    };
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of filters or of the hash is no change of page
  useLayoutEffect(() => {
    if (how === "POP") window.scrollTo(0, places()[key] ?? 0);
    else if (!hash) window.scrollTo(0, 0);
  }, [pathname]);
}
