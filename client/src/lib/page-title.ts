import { useEffect } from "react";

const SITE = "Executive Disorder";

/** Names the document: "Orders | Executive Disorder". Null while the page does not know its name yet. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null)
      document.title =
        title === "" ? `${SITE}: what executive orders do, and whether they stand` : `${title} | ${SITE}`;
  }, [title]);
}
