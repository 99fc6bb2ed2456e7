import { type RefObject, useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** Gives the focus to the page on every change of place, so that keyboard and screen reader start where the reader is. */
export function useNavigationFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
