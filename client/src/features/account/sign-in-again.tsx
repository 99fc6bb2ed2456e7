import { Link, useLocation } from "react-router";

/** The way to a recent sign-in and back to where it was asked for. */
export function SignInAgain() {
  const { pathname, search, hash } = useLocation();
  return (
    <>
      {" "}
      <Link to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`}>Sign in again</Link>
    </>
  );
}
