import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";

/** A link to a place of this page that keeps what the address says otherwise. */
export function HashLink({ to, children }: { to: string; children: ReactNode }) {
  const { search } = useLocation();
  return <Link to={{ search, hash: to }}>{children}</Link>;
}
