import { Link } from "react-router";
import { useViewer } from "../../features/account/use-viewer.ts";
import { deskPagesFor } from "../admin-pages/desk-pages.ts";
import { placesFor } from "./places.ts";
import { QuickSearch } from "./quick-search.tsx";

/** The menu of narrow screens: a popover of the platform, so that Esc closes it and gives the focus back. */
export function PhoneMenu() {
  const viewer = useViewer();
  const close = (event: { currentTarget: HTMLElement }) =>
    event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
  return (
    <div className="menu menu--phone" id="menu" popover="auto">
      <QuickSearch className="quick" />
      <ul>
        <li>
          <Link to="/" onClick={close}>
            Front page
          </Link>
        </li>
        {placesFor(viewer).map(({ to, label }) => (
          <li key={to}>
            <Link to={to} onClick={close}>
              {label}
            </Link>
          </li>
        ))}
        {deskPagesFor(viewer).length > 0 && (
          <li>
            <Link to="/admin" onClick={close}>
              Desk
            </Link>
          </li>
        )}
        {viewer && (
          <li>
            <button type="button" popoverTarget="account">
              Account
            </button>
          </li>
        )}
        {viewer === null && (
          <li>
            <Link to="/sign-in" onClick={close}>
              Sign in
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
