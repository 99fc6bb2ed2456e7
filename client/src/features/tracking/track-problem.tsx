import { Link, useLocation } from "react-router";
import { Problem } from "../../components/problem.tsx";

/** Why a gesture changed nothing, and the way out. */
export function TrackProblem({ words, hasSessionEnded }: { words: string; hasSessionEnded: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <Problem>
      {hasSessionEnded ? "Your session has ended, and nothing was changed. " : words}
      {hasSessionEnded && <Link to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>Sign in again</Link>}
    </Problem>
  );
}
