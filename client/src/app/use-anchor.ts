import { useEffect } from "react";
import { useLocation } from "react-router";

/** Goes to the place that the address names (/orders/14060#who-benefits) once it is on the page, and takes the focus there. */
export function useAnchor(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place, asked for again, is gone to again
  useEffect(() => {
    if (hash.length < 2) return;
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [hash, key]);
}

/** A ref for what a reader opened: it takes the focus that the vanished button leaves behind, and never anybody else's. */
export function focusOnce(place: HTMLElement | null): void {
  if (place && (document.activeElement === null || document.activeElement === document.body)) place.focus();
}
