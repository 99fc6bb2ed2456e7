import { useSearchParams } from "react-router";
import { pendingPath } from "../../lib/pending-path.ts";
import { safePath } from "../../lib/safe-path.ts";

/** Where the reader goes on to once they are signed in: what the address says, or what waited for a mail, or the front page. */
export function useNextPath(): string {
  const [params] = useSearchParams();
  const next = params.get("next");
  return next === null ? (pendingPath.get() ?? "/") : safePath(next);
}

/** A page of the account that remembers where to go on to. */
export function withNext(path: string, next: string): string {
  return next === "/" ? path : `${path}?next=${encodeURIComponent(next)}`;
}
