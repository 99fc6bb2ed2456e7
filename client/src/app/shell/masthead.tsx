import { Menu } from "lucide-react";
import { Link, NavLink, useLocation } from "react-router";
import { useViewer } from "../../features/account/use-viewer.ts";
import { PersonaMenu } from "./persona-menu.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { placesFor } from "./places.ts";
import { QuickSearch } from "./quick-search.tsx";
import { Who } from "./who.tsx";

/** The wordmark on the spine, the places, search, and who reads. */
export function Masthead() {
  const { pathname } = useLocation();
  const viewer = useViewer();
  return (
    <header className="masthead">
      <div className="page leaf">
        <Link className="wordmark" to="/">
          <b>EXECUTIVE</b>{" "}
          <span>
            DISORDER<span className="vh">, front page</span>
          </span>
        </Link>
        <nav className="nav" aria-label="Main">
          <ul>
            {placesFor(viewer).map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{label}</NavLink>
              </li>
            ))}
          </ul>
          <div className="end">
            {pathname !== "/" && <QuickSearch />}
            <PersonaMenu />
            <Who />
            <button className="btn btn--small menu-button" type="button" popoverTarget="menu">
              <Menu className="i" />
              <span className="w">Menu</span>
            </button>
          </div>
          <PhoneMenu key={pathname} />
        </nav>
      </div>
    </header>
  );
}
