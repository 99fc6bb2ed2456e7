import { UserRound } from "lucide-react";
import { Link, useLocation, useNavigate } from "react-router";
import { useSignOut } from "../../features/account/use-sign-out.ts";
import { useViewer } from "../../features/account/use-viewer.ts";
import type { Viewer } from "../../features/account/viewer.ts";
import { deskPagesFor } from "../admin-pages/desk-pages.ts";

/** Pages on the way to an account: nobody wants to come back to them. What they were asked to go on to, they keep. */
const WAYS_IN = new Set(["/sign-in", "/sign-up", "/signed-in", "/verify-email", "/forgot-password", "/reset-password"]);

/** Who reads: the way in for visitors, the persona and the way out for the rest. */
export function Who() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  if (viewer === undefined) return null;
  if (viewer) return <AccountMenu viewer={viewer} />;
  const next = WAYS_IN.has(pathname) ? new URLSearchParams(search).get("next") : pathname + search;
  return (
    <Link className="hide" to={`/sign-in${next === null ? "" : `?next=${encodeURIComponent(next)}`}`}>
      Sign in
    </Link>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { leave, failed } = useSignOut();
  const navigate = useNavigate();
  const { name, email } = viewer;
  const close = (event: { currentTarget: HTMLElement }) =>
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  const out = async () => {
    if (await leave()) navigate("/");
  };
  return (
    <>
      <button className="who who--account" type="button" popoverTarget="account">
        <UserRound className="i" />
        <span className="who__name" aria-hidden="true">
          Account
        </span>
        <span className="vh">Account menu{name ? ` of ${name}` : ""}</span>
      </button>
      <div className="menu" id="account" popover="auto">
        <p className="menu__name">
          {name}
          {email && <span className="hint">{email}</span>}
        </p>
        <ul>
          <li>
            <Link to="/dashboard" onClick={close}>
              Dashboard
            </Link>
          </li>
          <li>
            <Link to="/lists" onClick={close}>
              Your lists
            </Link>
          </li>
          <li>
            <Link to="/profile" onClick={close}>
              Your profile
            </Link>
          </li>
          {deskPagesFor(viewer).length > 0 && (
            <li>
              <Link to="/admin" onClick={close}>
                Desk
              </Link>
            </li>
          )}
          <li>
            <Link to="/account" onClick={close}>
              Your account
            </Link>
          </li>
          <li>
            <button type="button" onClick={out}>
              Sign out
            </button>
          </li>
        </ul>
        {failed && <p role="alert">You are still signed in: the server could not be reached.</p>}
      </div>
    </>
  );
}
