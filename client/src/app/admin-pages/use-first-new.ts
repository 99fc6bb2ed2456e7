import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus to the first of the rows that were added: its link, else the row itself. Call `mark` before they come. */
export function useFirstNew<List extends HTMLElement>(
  count: number,
): { list: RefObject<List | null>; mark: () => void } {
  const list = useRef<List>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null || count <= firstNew.current) return;
    const row = list.current?.children[firstNew.current];
    (row?.querySelector<HTMLElement>("a") ?? (row as HTMLElement | undefined))?.focus();
    firstNew.current = null;
  }, [count]);
  return {
    list,
    mark: () => {
      firstNew.current = count;
    },
  };
}
